import type {Citation} from '../citations/citation.ts'
import {POOR_ADDRESSES} from '../citations/poor-address.ts'
import {sourceFault} from '../citations/source-fault.ts'
import type {Check} from './check.ts'
import type {MarkerSupport, SupportPlace} from './find-supporting-markers.ts'

const PLACES: Readonly<Record<SupportPlace, string>> = {
  sentence: 'in its sentence',
  'lead-in': 'on its lead-in',
  caption: 'on the table’s caption',
  'column-head': 'on its column head',
  'row-head': 'on its row head',
  'source-column': 'in its row’s source column',
  'paragraph-end': 'at the end of its paragraph',
}

/** The first two rungs by the markers of a claim: it is cited, and each of them leads to a source that can be found. */
export function judgeMarkers(
  {place, citations}: MarkerSupport,
  fictionalPage: boolean,
): {cited: Check; resolved: Check} {
  const named = [...new Set(citations.map(({item}) => item.key))].map(key => `“${shorten(key)}”`)
  const cited: Check = {status: 'pass', code: 'marked', reason: `${listWords(named)} ${PLACES[place]}`}
  // A marker that leads nowhere in part says more than stands behind it: each of its items is asked for.
  const faults = citations.flatMap(citation => faultOf(citation, fictionalPage) ?? [])
  const [worst] = faults
  if (worst) {
    const reason = [...new Set(faults.map(({reason}) => reason))].join('; ')
    return {cited, resolved: {...worst, reason}}
  }
  const [first] = citations
  const {key} = first!.item
  const reason = `“${shorten(key)}” leads to ${wayTo(first!)}`
  return {cited, resolved: {status: 'pass', code: 'found', about: key, reason}}
}

/** Why a citation holds up nothing; `undefined` when it leads to a source that can be found. */
function faultOf({item, reference, fault, nearest}: Citation, fictionalPage: boolean): Check | undefined {
  const key = `“${shorten(item.key)}”`
  const no = (code: string, reason: string): Check => ({status: 'fail', code, about: item.key, reason})
  switch (fault) {
    case 'unknown-key':
      return no(fault, `${key} is not in the bibliography${nearest?.length ? ` (did you mean “${nearest[0]}”?)` : ''}`)
    case 'beyond-list':
      return no(fault, `the page’s reference list has no entry ${key}`)
    case 'no-list':
      return no(fault, `${key} points to a reference list, and the page has none`)
    case 'no-footnote':
      return no(fault, `footnote ${key} has no note`)
    case 'empty-footnote':
      return no(fault, `footnote ${key} is empty`)
    case 'no-source':
      return no(fault, `the entry ${key} names no source`)
    case undefined:
  }
  if (!reference) return no('mere-remark', `${key} is a remark, not a source`)
  const bad = sourceFault(reference, fictionalPage)
  if (!bad) return undefined
  switch (bad.code) {
    case 'retracted':
      return no('retracted', `${key} leads to a retracted source`)
    case 'fictional':
      return no('fictional-source', `${key} leads to a made-up source`)
    case 'incomplete':
      return no('incomplete-source', `${key} leads to an entry without ${listWords(bad.missing)}`)
    default:
      return no('poor-address', `${key} leads to ${POOR_ADDRESSES[bad.code]}`)
  }
}

function wayTo({reference}: Citation): string {
  const {doi, pmid, pmcid, nbk, url, title} = reference!
  if (doi) return `DOI ${doi}`
  if (pmid) return `PubMed ${pmid}`
  if (pmcid ?? nbk) return (pmcid ?? nbk)!
  return url ?? (title ? `“${shorten(title)}”` : 'a complete entry')
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

function listWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
