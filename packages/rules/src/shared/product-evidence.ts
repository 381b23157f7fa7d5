import {type Fact, type FactsFile, judgeBinding, type Page, type SupportedClaim} from '@claimlint/core'

/** Designs that count as human evidence for what a product does: people, and a group to compare them with. */
export const HUMAN_DESIGNS = ['systematic-review', 'rct', 'nonrandomised'] as const

/** Why a bound fact does not carry a claim about a product; `undefined` when it does. */
export type EvidenceGap =
  | 'unbound' // no fact stands behind it
  | 'other-subject' // the fact is about something that the sentence does not name
  | 'not-accepted' // the fact's own evidence earns nothing
  | 'not-human' // no controlled evidence in people

/**
 * Judges whether a claim about a product rests on a fact about that product with accepted human evidence. A citation
 * alone never does: it may be about an ingredient, another dose, or cells in a dish (FTC, Health Products Compliance
 * Guidance).
 */
export function findEvidenceGap(
  page: Page,
  claim: SupportedClaim,
  designs: readonly string[],
): EvidenceGap | undefined {
  if (claim.bound.length === 0) return 'unbound'
  let gap: EvidenceGap = 'unbound'
  for (const {binding, fact} of claim.bound) {
    if (!fact) {
      gap = 'not-accepted'
      continue
    }
    const judged = judgeFact(page, claim, binding.target, fact, designs)
    if (!judged) return undefined
    gap = judged
  }
  return gap
}

function judgeFact(
  page: Page,
  claim: SupportedClaim,
  target: string,
  fact: Fact,
  designs: readonly string[],
): EvidenceGap | undefined {
  const file = page.library.factsFiles.find(({id}) => id !== undefined && target.startsWith(`${id}/`))
  if (!file || !isAboutProduct(file) || !namesSubject(claim, file)) return 'other-subject'
  const {draft, status, library} = page
  if (!judgeBinding(target, fact, library, {status, fictional: draft.fictional}).earned) return 'not-accepted'
  const human = fact.evidence.some(
    ({stance, design, checked, ref}) =>
      stance === 'supports' &&
      design !== undefined &&
      designs.includes(design) &&
      checked !== undefined &&
      checked.how !== 'unchecked' &&
      library.references.get(ref)?.retracted !== true,
  )
  return human ? undefined : 'not-human'
}

const PRODUCTS: readonly (string | undefined)[] = ['supplement', 'drug', 'device']

const isAboutProduct = ({kind}: FactsFile): boolean => PRODUCTS.includes(kind)

/** The sentence, or its paragraph, names what the facts file is about. */
function namesSubject({unit}: SupportedClaim, {id, title, synonyms}: FactsFile): boolean {
  const text = ` ${bareWords(unit.block.prose.text)} `
  return [id, title, ...synonyms].some(name => {
    const words = name === undefined ? '' : bareWords(name)
    return words !== '' && text.includes(` ${words} `)
  })
}

const bareWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
