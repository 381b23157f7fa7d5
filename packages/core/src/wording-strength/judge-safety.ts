import {type Case, overreach} from './case.ts'
import {isBench, isSingle, isWeak, tellSource} from './designs.ts'
import {isHedged, isReported} from './read-assertion.ts'
import type {Overreach} from './strength.ts'
import {weakenAssurance} from './weaken.ts'

/** That no harm was seen among those studied does not make a thing safe. */
export function judgeSafety(one: Case): Overreach[] {
  const {wording, evidence, said} = one
  const [absolute] = wording.of('safe-absolute')
  if (absolute && !(isReported(wording) && /\d/.test(wording.text))) {
    const words = wording.textOf(absolute)
    if (isSingle(evidence) || isBench(evidence) || isWeak(evidence) || !said.has('safe-absolute')) {
      const why = `“${words}” leaves no room for harm, and it rests on ${tellSource(evidence)}`
      return [overreach(one, 'absence-to-safety', absolute, why, weakenAssurance(wording, absolute))]
    }
  }
  if (!isSingle(evidence) && !isBench(evidence) && !isWeak(evidence)) return []
  if (evidence.certainty === 'high' || isHedged(wording) || isReported(wording) || wording.has('tendency')) return []
  const hit = wording.hits.find(({name, negated}) => (name === 'denied' || name === 'safe') && !negated)
  if (!hit) return []
  const why = `“${wording.textOf(hit)}” is told flatly, and that no harm was seen rests on ${tellSource(evidence)}`
  return [overreach(one, 'absence-to-safety', hit, why, weakenAssurance(wording, hit))]
}
