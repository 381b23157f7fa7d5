import {defineRule, type IdentifierKind, type IdentifierUse, type Page, readIdentifier} from '@claimlint/core'
import {asWritten} from '../shared/suggest-fault.ts'
import {writtenIdentifiers} from '../shared/written-identifiers.ts'

const KINDS: ReadonlySet<string> = new Set(['doi', 'pmid', 'pmcid', 'nbk', 'isbn', 'issn', 'orcid', 'nct'])

export default defineRule({
  id: 'malformed-identifier',
  summary: 'A DOI, PMID, ISBN or other identifier cannot be right as it is written',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    malformed: ({text}: {text: string}) => text,
  },
  *check(page) {
    for (const use of identifiersOf(page)) yield* judge(use, page.draft.source.text, false)
  },
  *checkData({references = [], source}) {
    for (const {identifiers = []} of references) {
      for (const use of identifiers) yield* judge(use, source.text, /\.json$/i.test(source.path))
    }
  },
})

function* identifiersOf(page: Page): Iterable<IdentifierUse> {
  for (const {range} of page.ownReferences) yield* writtenIdentifiers(page, range)
  const list = page.referenceList.range
  for (const {range, url} of page.draft.links) {
    if (list && list.start <= range.start && range.end <= list.end) continue
    if (/^https?:\/\/(?:dx\.|www\.)?doi\.org\/[^?#]*\d/i.test(url)) yield {kind: 'doi', text: url, range}
  }
  for (const {items} of page.draft.markers) {
    for (const {key, range} of items) {
      const colon = key.indexOf(':')
      const kind = key.slice(0, Math.max(0, colon))
      if (KINDS.has(kind)) yield {kind: kind as IdentifierKind, text: key.slice(colon + 1), range}
    }
  }
  for (const block of page.draft.blocks) {
    if (block.kind === 'footnote') yield* writtenIdentifiers(page, block.range)
  }
}

function* judge({kind, text, range}: IdentifierUse, source: string, isJson: boolean) {
  const reading = readIdentifier(kind, text)
  if (reading.ok) return
  const {message, suggestion} = reading
  const at = source.slice(range.start, range.end).indexOf(text)
  const written = {start: range.start + Math.max(0, at), end: range.start + Math.max(0, at) + text.length}
  const whole = source.slice(range.start, range.end)
  yield {
    message: 'malformed' as const,
    range,
    data: {text: message},
    ...(suggestion && at >= 0
      ? {
          suggestions: [
            {
              title: `Write “${suggestion}”`,
              edits: [
                {range: written, text: isJson && !whole.startsWith('"') ? asWritten('"', suggestion) : suggestion},
              ],
              // The letters in front follow from the kind; a digit never does.
              safety: digitsOf(suggestion) === digitsOf(text) ? ('safe' as const) : ('review' as const),
            },
          ],
        }
      : {}),
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')
