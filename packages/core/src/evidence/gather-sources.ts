import type {Citation} from '../citations/citation.ts'
import type {Reference} from '../citations/reference.ts'
import type {Binding} from '../draft/draft.ts'
import type {Evidence, Fact} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'
import type {PlacedEvidence} from '../facts/placed-evidence.ts'
import type {ClaimEvidence, ClaimSource} from './claim-evidence.ts'
import {LONGEST_PASSAGE} from './find-passage.ts'

type BoundFact = {readonly binding: Binding; readonly fact?: Fact}

/**
 * The sources that a claim cites, each once, with what the evidence file and the claim's own bound facts record of it.
 * A citation that nothing is recorded of stands alone, with its locator.
 */
export function sourcesOfCitations(
  citations: readonly Citation[],
  placed: readonly PlacedEvidence[],
  bound: readonly BoundFact[],
  library: Library,
): ClaimSource[] {
  const sources: ClaimSource[] = []
  const seen = new Set<Reference | undefined>()
  for (const {item, reference} of citations) {
    if (!reference) {
      sources.push({about: item.key, evidence: []})
      continue
    }
    if (seen.has(reference)) continue
    seen.add(reference)
    const {key} = item
    const locator = item.locator ?? citations.find(one => one.reference === reference && one.item.locator)?.item.locator
    const isMeant = ({ref, stance}: Evidence): boolean => stance === 'supports' && (ref === reference.id || ref === key)
    const common = {ref: key, reference, extract: library.extracts?.get(reference.id)}
    const evidence = [
      ...placed
        .filter(isMeant)
        .map(entry => evidenceOf({...common, from: 'evidence-file', entry, locator, path: entry.path})),
      ...bound.flatMap(({fact}) =>
        (fact?.evidence.filter(isMeant) ?? []).map(entry =>
          evidenceOf({...common, from: 'fact', fact, entry, locator, path: fact!.path}),
        ),
      ),
    ]
    if (evidence.length === 0) evidence.push(evidenceOf({...common, from: 'citation', locator}))
    sources.push({about: key, evidence})
  }
  return sources
}

/** The facts that hold a claim up, each with the evidence that it earned by. */
export const sourcesOfFacts = (
  earned: readonly {readonly binding: Binding; readonly fact: Fact; readonly evidence: readonly Evidence[]}[],
  {references, extracts}: Library,
): ClaimSource[] =>
  earned.map(({binding, fact, evidence}) => ({
    about: fact.id,
    words: binding.words,
    evidence: evidence.map(entry => {
      const {ref} = entry
      return evidenceOf({
        ref,
        from: 'fact',
        entry,
        fact,
        path: fact.path,
        reference: references.get(ref),
        extract: extracts?.get(ref),
      })
    }),
  }))

type Parts = {[K in keyof ClaimEvidence]?: ClaimEvidence[K] | undefined} & Pick<ClaimEvidence, 'ref' | 'from'>

/** The entry's own locator goes before the one in the citation. */
function evidenceOf({ref, from, reference, entry, fact, path, locator, extract}: Parts): ClaimEvidence {
  const place = entry?.locator ?? locator
  return {
    ref,
    from,
    ...(reference ? {reference} : {}),
    ...(entry ? {entry} : {}),
    ...(fact ? {fact} : {}),
    ...(path ? {path} : {}),
    ...(place ? {locator: place} : {}),
    // What is longer is no quotation, and its own file says so.
    ...(entry?.passage && entry.passage.length <= LONGEST_PASSAGE ? {passage: entry.passage} : {}),
    ...(extract ? {extract} : {}),
  }
}
