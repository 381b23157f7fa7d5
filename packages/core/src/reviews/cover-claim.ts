import type {Reference} from '../citations/reference.ts'
import {HIDDEN_CHAR, MARKER_CHAR} from '../draft/prose.ts'
import type {Evidence, Fact} from '../facts/fact.ts'
import {sha256} from '../text/sha256.ts'
import {canonicalJson, canonicalWords} from './canonical.ts'
import type {ReviewedMatter} from './review-record.ts'
import type {SignedClaim, SignedPage} from './signed-page.ts'

/** What an approval of a claim would cover today. */
export function coverClaim(claim: SignedClaim, page: SignedPage): ReviewedMatter {
  const facts = new Map<string, Fact | undefined>()
  for (const {binding, fact} of claim.bound) facts.set(binding.target, fact)
  const evidence: [string, string][] = []
  const passages: [string, string][] = []
  const add = (owner: string, entry: Evidence): void => {
    const name = `${owner}: ${entry.ref}${entry.locator ? `, ${canonicalWords(entry.locator)}` : ''}`
    evidence.push([name, canonicalJson({...statedBy(entry), source: identityOf(page.references.get(entry.ref))})])
    if (entry.passage) passages.push([name, sha256(canonicalWords(entry.passage))])
  }
  for (const [target, fact] of facts) for (const entry of fact?.evidence ?? []) add(target, entry)
  for (const {from, ref, entry, locator, passage} of claim.evidence) {
    // What a bound fact earns depends on the day and on the page's status; the fact itself is covered whole.
    if (from === 'fact') continue
    if (entry) add('recorded', entry)
    else if (passage)
      passages.push([`cited: ${ref}${locator ? `, ${canonicalWords(locator)}` : ''}`, sha256(canonicalWords(passage))])
  }
  for (const {item, reference, fault} of claim.citations) {
    const name = `cited: ${reference ? nameOf(reference) : item.key}${item.locator ? `, ${canonicalWords(item.locator)}` : ''}`
    evidence.push([name, canonicalJson({source: identityOf(reference), fault})])
  }
  return {
    form: 1,
    kind: claim.kind,
    sentence: sentenceOf(claim, page.source),
    facts: Object.fromEntries([...facts].map(([target, fact]) => [target, stateOf(fact)])),
    evidence: named(evidence),
    passages: named(passages),
  }
}

/** The claim's sentence; words that prose hides (code, mathematics) stand as they are written. */
export function sentenceOf({unit}: Pick<SignedClaim, 'unit'>, source: string): string {
  let text = unit.text
  if (text.includes(HIDDEN_CHAR)) {
    const {prose} = unit.block
    let shown = ''
    for (let at = 0; at < text.length; at++) {
      const offset = unit.span.start + at
      shown +=
        text[at] === HIDDEN_CHAR ? source.slice(prose.sourceStart(offset), prose.sourceEnd(offset + 1)) : text[at]
    }
    text = shown
  }
  // Where the marker stands in its sentence does not change what is said; which source it names is covered apart.
  return canonicalWords(text.replaceAll(MARKER_CHAR, ' ')).replace(/ (?=[.,;:!?)\]]|$)/g, '')
}

/** Values and what they are about, not how the fact is worded, so that a colleague's remark lapses nothing. */
function stateOf(fact: Fact | undefined): string {
  if (!fact) return canonicalJson({missing: true})
  const {value, timepoint, certainty, seriousness, role, area} = fact
  const words = {name: fact.name, subject: fact.subject, outcome: fact.outcome, population: fact.population}
  return canonicalJson({value, timepoint, certainty, seriousness, role, area, ...canonicalFields(words)})
}

function statedBy(entry: Evidence): Record<string, unknown> {
  const {ref, value, timepoint, stance, checked} = entry
  const {locator, says, design, population, outcome, directness} = entry
  const words = canonicalFields({locator, says, design, population, outcome, directness})
  return {ref, value, timepoint, stance, read: checked?.how, ...words}
}

/** What makes a source this source; where its entry stands and how it is numbered does not. */
function identityOf(reference: Reference | undefined): unknown {
  if (!reference) return undefined
  const {doi, pmid, pmcid, nbk, isbn, url, year, retracted} = reference
  const words = canonicalFields({title: reference.title, containerTitle: reference.containerTitle})
  return {doi, pmid, pmcid, nbk, isbn, url, year, retracted: retracted || undefined, ...words}
}

const nameOf = ({doi, pmid, pmcid, nbk, title, id}: Reference): string =>
  doi ?? (pmid ? `PMID ${pmid}` : undefined) ?? pmcid ?? nbk ?? (title ? canonicalWords(title) : id)

const canonicalFields = (words: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) => (text === undefined ? [] : [[key, canonicalWords(text)]])),
  )

/** Entries by name, whatever their order; equal names are numbered. */
function named(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const result: Record<string, string> = {}
  const seen = new Map<string, number>()
  const sorted = [...entries].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
  for (const [name, value] of sorted) {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    result[count === 1 ? name : `${name} (${count})`] = value
  }
  return result
}
