import {areOpposite, isImplied, isOutcome} from './concepts.ts'
import {type Objection, unknown} from './objection.ts'
import type {Told} from './read-figures.ts'

/** The share of a claim's telling words that its passage has to hold. */
const LEAST = 0.2

/** So few telling words may all be the author's own. */
const FEW = 2

/** Refuses a claim that names another outcome than its passage, or shares hardly a word with it. */
export function checkSubject(claim: Told, passage: Told): Objection | undefined {
  const said = conceptsOf(claim)
  const held = conceptsOf(passage)
  if (held.has('relapse')) held.add('return')
  if (held.has('halflife')) for (const concept of ['drug', 'bodi', 'blood']) held.add(concept)
  if (held.has('anaesthesia')) held.add('numbness')
  const known = (concept: string, others: ReadonlySet<string>): boolean =>
    others.has(concept) || isImplied(concept, others) || [...others].some(other => areOpposite(concept, other))
  const rival = [...held].some(concept => isOutcome(concept) && !known(concept, said))
  const outcome = rival ? [...said].find(concept => isOutcome(concept) && !known(concept, held)) : undefined
  if (outcome) return unknown(`the passage does not speak of “${outcome}”`)
  const shared = [...said].filter(concept => known(concept, held) || isKin(concept, held)).length
  if (said.size === 0 || claim.figures.every(({scale}) => scale === 'nnt')) return undefined
  // “As many as 15 in 100 have it again within two years”: two numbers that follow tell the thing where few words do.
  if (said.size <= FEW && claim.figures.length > 1 && !rival) return undefined
  if (shared === 0 || shared / said.size < LEAST) return unknown('the passage speaks of other things than the claim')
  return undefined
}

/** Forms of one word that the stems leave apart: “diagnosis” and “diagnosed”. */
function isKin(concept: string, held: ReadonlySet<string>): boolean {
  if (concept.length < 5) return false
  const start = concept.slice(0, 5)
  for (const other of held) if (other.startsWith(start)) return true
  return false
}

const conceptsOf = ({sentences}: Told): Set<string> =>
  new Set(sentences.flatMap(({concepts}) => concepts).filter(concept => concept !== ''))
