import {defineRule, type Page} from '@claimlint/core'

type Why = Page['draft']['unread'][number]['why']

const REASONS: Readonly<Partial<Record<Why, string>>> = {
  'too-deep': 'Lists or quotes are nested too deep here, so this part was not linted. Lay it out flatter.',
  'line-too-long': 'This line is too long to read as prose, so it was not linted. Break it into paragraphs.',
  'list-too-long':
    'This list holds more than 1,000 inner items, and the rest of it was not linted. Split it into several lists.',
  'too-tangled':
    'So many brackets, stars or underlines stand here that this part was not linted. Take out those that mark nothing.',
  'open-comment':
    'This comment is never closed, so nothing behind it was linted and no reader sees it. Close it with “-->”.',
  'open-fence': 'This code is never closed, so all behind it was taken for code and not linted. Close its fence.',
  attribute: 'Words in an attribute of a component are not linted. Check them by hand, or write them between its tags.',
  html: 'This raw HTML could not be read as text, so it was not linted. Write it as Markdown.',
}

/** A page of which less than half was read is told as a whole; where it is prose that was not read, nothing may pass. */
const MOST_UNREAD = 0.5

export default defineRule({
  id: 'unread-text',
  summary: 'A part of a page was not linted',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    part: ({why}: {why: string}) => why,
    mostly: ({percent}: {percent: number}) =>
      `${percent} % of this page was not read as prose (code, or text that could not be parsed). Check that what readers see is written as Markdown.`,
    'front-matter': () =>
      'The front matter is opened with “---” and never closed, so it was linted as text. Close it with a line of “---”.',
  },
  *check({draft}) {
    if (draft.frontMatterFault === 'unclosed')
      yield {
        message: 'front-matter',
        range: {start: draft.source.bom, end: draft.source.bom + 3},
        data: {},
        severity: 'warning',
      }
    let unread = 0
    for (const {range, why} of draft.unread) {
      unread += range.end - range.start
      const reason = REASONS[why]
      if (reason)
        yield {
          message: 'part',
          range: {start: range.start, end: Math.min(range.end, range.start + 80)},
          data: {why: reason},
          severity: 'warning',
        }
    }
    const length = draft.source.text.trim().length
    if (length > 0 && unread / length > MOST_UNREAD) {
      const percent = Math.round((100 * unread) / length)
      const [{range}] = draft.unread as readonly [Page['draft']['unread'][number]]
      const code = draft.unread.every(({why}) => why === 'code')
      // A page of code may be just that.
      yield {
        message: 'mostly',
        range: {start: range.start, end: Math.min(range.end, range.start + 80)},
        data: {percent},
        severity: code ? 'warning' : 'error',
      }
    }
  },
})
