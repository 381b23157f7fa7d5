import {defineRule, type Page, type Range, type Suggestion} from '@claimlint/core'

export default defineRule({
  id: 'reference-count-mismatch',
  summary: 'A page states another number of references than its list holds',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    list: ({stated, entries}: {stated: string; entries: number}) =>
      `“${stated}” does not fit the reference list, which holds ${entries}. Look for lost or doubled entries, then correct the number.`,
  },
  *check(page) {
    const {statedCount, references, range} = page.referenceList
    if (!statedCount || references.length === 0 || statedCount.count === references.length) return
    // “18 citations” may count the places that cite.
    if (statedCount.noun === 'citations' && countsOfMarkers(page).includes(statedCount.count)) return
    // A list holds other sources beside the studies of a page.
    if (statedCount.noun === 'studies' && statedCount.count < references.length) return
    const {source} = page.draft
    const stated = source.text
      .slice(statedCount.range.start, statedCount.range.end)
      .replace(/^[#\s]+/, '')
      .replace(/[*_[\]]/g, '')
      .trim()
    yield {
      message: 'list',
      range: statedCount.range,
      data: {stated, entries: references.length},
      ...(range ? {related: [{path: source.path, range: references[0]!.range, note: 'where the list starts'}]} : {}),
      suggestions: suggestCount(page, statedCount.range, statedCount.count),
    }
  },
})

const countsOfMarkers = ({citations}: Page): number[] => [
  citations.length,
  new Set(citations.map(({marker}) => marker)).size,
  new Set(citations.map(({reference}) => reference)).size,
]

/** Offered alone: a list that lost entries must not be made to look whole. */
function suggestCount(
  {draft: {source}, referenceList: {references, problems}}: Page,
  {start, end}: Range,
  count: number,
): Suggestion[] {
  if (problems.some(({code}) => code === 'repeated-number' || code === 'skipped-number')) return []
  const at = source.text.slice(start, end).search(new RegExp(`(?<!\\d)${count}(?!\\d)`))
  if (at < 0) return []
  const text = String(references.length)
  return [
    {
      title: `Write ${text} instead of ${count}`,
      edits: [{range: {start: start + at, end: start + at + String(count).length}, text}],
      safety: 'review',
    },
  ]
}
