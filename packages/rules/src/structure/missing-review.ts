import {defineRule, metaOf, type Page, type Range} from '@claimlint/core'
import {dayOf, namesOf} from '../shared/front-matter.ts'

export default defineRule({
  id: 'missing-review',
  summary: 'The front matter does not say who reviewed the page, or when',
  severity: 'warning',
  presets: [],
  onlyWhen: 'requireReview',
  exactBecause: 'it reads front matter',
  options: {
    require: {
      type: 'strings',
      enum: ['author', 'reviewer', 'date'],
      default: ['reviewer', 'date'],
      description: 'What the front matter must name.',
    },
  },
  messages: {
    author: () => 'The front matter names no author. Add `authors` with name and credentials.',
    reviewer: () => 'The front matter names no reviewer. Add `reviewers` with name, credentials and interests.',
    date: () => 'The front matter does not say when the page was reviewed. Add `reviewed` as YYYY-MM-DD.',
  },
  *check(page, {require}) {
    const matter = metaOf(page.draft)
    const range = topOf(page)
    if (require.includes('author') && namesOf(matter.authors ?? matter.author).length === 0)
      yield {message: 'author', range, data: {}}
    if (require.includes('reviewer') && namesOf(matter.reviewers).length === 0)
      yield {message: 'reviewer', range, data: {}}
    if (require.includes('date') && !dayOf(matter.reviewed)) yield {message: 'date', range, data: {}}
  },
})

/** The opening fence of the front matter, else the page's first block: what is missing stands nowhere. */
function topOf({draft}: Page): Range {
  const {frontMatter, blocks, source} = draft
  if (frontMatter)
    return {start: frontMatter.range.start, end: Math.min(frontMatter.range.start + 3, frontMatter.range.end)}
  return blocks[0]?.range ?? {start: source.bom, end: source.bom}
}
