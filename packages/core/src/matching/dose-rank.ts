import type {Derivation} from './derivation.ts'
import {single} from './derivation.ts'
import type {Figure} from './figure.ts'
import {fail, type Objection} from './objection.ts'
import type {Told} from './read-figures.ts'

const HIGHER = /^(?:higher|highest|larger|largest|greater|stronger|bigger)$/
const LOWER = /^(?:lower|lowest|smaller|smallest|weaker)$/
const DOSE = /^(?:doses?|strengths?|dosages?)$/

/** Where a claim says “the higher dose”: the word. */
export function findRank({
  sentences,
}: Told): {readonly sentence: number; readonly at: number; readonly sign: 1 | -1} | undefined {
  for (const [sentence, {words}] of sentences.entries()) {
    for (let at = 0; at + 1 < words.length; at++) {
      const {text} = words[at]!
      if (!DOSE.test(words[at + 1]!.text) || !(HIGHER.test(text) || LOWER.test(text))) continue
      return {sentence, at, sign: HIGHER.test(text) ? 1 : -1}
    }
  }
  return undefined
}

/** The dose beside each figure of a scale, as far as the passage tells doses. */
const doseOf = (figure: Figure, {figures}: Told): number | undefined => {
  const doses = figures.filter(
    one =>
      one.scale === 'amount mass' &&
      one.sentence === figure.sentence &&
      one.from >= figure.reach.from &&
      one.to <= figure.reach.to,
  )
  return doses.length === 1 ? single(doses[0]!) : undefined
}

/** “The higher dose” is the one with more milligrams; says whether the passage tells which that is. */
export function checkRank(told: Told, passage: Told, derivations: readonly Derivation[]): Objection | 'ok' | undefined {
  const rank = findRank(told)
  if (!rank) return undefined
  let found: 'ok' | undefined
  for (const {claim, from} of derivations) {
    const [held] = from
    if (!held || claim.sentence !== rank.sentence) continue
    const dose = doseOf(held, passage)
    const others = passage.figures
      .filter(other => other !== held && other.scale === held.scale)
      .map(other => doseOf(other, passage))
      .filter(other => other !== undefined)
    if (dose === undefined || others.length === 0) continue
    if (others.some(other => Math.sign(dose - other) === -rank.sign))
      return fail(`“${claim.text}” is told of another dose`)
    found = 'ok'
  }
  return found
}
