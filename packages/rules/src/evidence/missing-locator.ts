import {
  type Citation,
  type ClaimEvidence,
  defineRule,
  findPassage,
  type Page,
  type Reference,
  type Suggestion,
} from '@claimlint/core'

export default defineRule({
  id: 'missing-locator',
  summary: 'A number is cited to a source without the place in it',
  severity: 'warning',
  presets: ['strict'],
  options: {
    longerThan: {
      type: 'number',
      default: 10,
      minimum: 0,
      description: 'A source whose page range is known to be no longer than this many pages needs no place.',
    },
  },
  messages: {
    citation: ({key}: {key: string}) =>
      `“${key}” is cited for a number without the place in it. Name the page, table or section where it says so: [@${key}, p. 3].`,
    fact: ({fact, key}: {fact: string; key: string}) =>
      `The evidence of “${fact}” does not say where in “${key}” its value stands. Add a locator: a page, a table or a section.`,
  },
  *check(page, {longerThan}) {
    const told = new Set<Citation>()
    for (const claim of page.claims) {
      const numeric = claim.kind === 'duration' || claim.kind === 'percentage' || claim.quantities.length > 0
      if (!numeric) continue
      for (const citation of claim.citations) {
        const {reference, item} = citation
        if (!reference || told.has(citation) || isShort(reference, longerThan)) continue
        const own = claim.evidence.filter(one => one.reference === reference)
        if (own.some(({locator}) => locator) || item.locator) continue
        told.add(citation)
        yield {
          message: 'citation',
          range: item.range,
          data: {key: item.key},
          claim: claim.id,
          confidence: claim.confidence,
          suggestions: suggestPage(page, citation, own),
        }
      }
    }
  },
  *checkData({facts}, {references}, {longerThan}) {
    for (const fact of facts?.facts ?? []) {
      for (const {ref, refRange, range, locator, value, stance} of fact.evidence) {
        if (locator || !value || stance !== 'supports') continue
        const reference = references.get(ref)
        if (reference && isShort(reference, longerThan)) continue
        yield {message: 'fact', range: refRange ?? range, data: {fact: fact.id, key: ref}}
      }
    }
  },
})

/** Whether a source is known to be so short that a reader finds the place alone: “112-8” is seven pages. */
function isShort({page}: Reference, longest: number): boolean {
  const range = /^[A-Za-z]?(\d{1,6})\s?[-–—]+\s?[A-Za-z]?(\d{1,6})$/.exec(page?.trim() ?? '')
  if (!range) return false
  const [first, last] = [range[1]!, range[2]!]
  const end = last.length < first.length ? `${first.slice(0, first.length - last.length)}${last}` : last
  const pages = Number(end) - Number(first) + 1
  return pages > 0 && pages <= longest
}

/** The page on which the passage was found, in a marker that has room for it. */
function suggestPage({draft}: Page, {marker, item}: Citation, own: readonly ClaimEvidence[]): Suggestion[] {
  if (marker.syntax !== 'pandoc') return []
  for (const {passage, extract} of own) {
    const search = passage && extract ? findPassage(extract, passage) : undefined
    if (!search?.found || !search.page) continue
    const locator = `${search.page.includes('–') ? 'pp.' : 'p.'} ${search.page}`
    const {end} = item.range
    if (!/^[\];]/.test(draft.source.text.slice(end, end + 1))) return []
    return [
      {
        title: `Write “${locator}”, where its passage stands`,
        edits: [{range: {start: end, end}, text: `, ${locator}`}],
        safety: 'review',
      },
    ]
  }
  return []
}
