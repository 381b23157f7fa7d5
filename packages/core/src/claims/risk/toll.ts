import {inCondition, subjectOf} from './clause.ts'
import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const DIES =
  /^(?:died|die|dies|dying|killed|withdrew|withdraw|suffocated|drowned|hospitalised|hospitalized|collapsed|miscarried|relapsed|overdosed)$/
const LEAVES =
  /^(?:dropped out|drop out|left the|pulled out|quit the|quit because|stopped because|stopped early|gave up|give up)$/
const COSTS =
  /\b(?:cost|costs|claimed|claims|taken|took|takes) (?:\w+ ){0,3}(?:lives|life|sight|limbs?|hearing|fertility)\b/i
const LANDS =
  /\b(?:put|puts|land|lands|landed|send|sends|sent|taken|treated|admitted|ended up) (?:\S+ ){0,5}(?:in|to) (?:the )?(?:hospital|emergency room|emergency department|intensive care|casualty|a&e)\b/i

/** People who come to harm by what they were given: “two patients died”, “one in ten dropped out”, “put 30 in hospital”. */
export function findToll(scene: Scene): Evidence[] {
  const {sense} = scene
  const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (!agent && !scene.treatmentAtHand) return []
  const found = (from: number): Evidence[] => [
    {name: agent ? 'toll-of-agent' : 'toll-at-hand', from, to: from + 1, aspect: 'harm'},
  ]
  for (let at = 1; at < sense.words.length; at++) {
    const text = sense.text(at)
    if (!DIES.test(text) && !LEAVES.test(`${text} ${sense.text(at + 1)}`)) continue
    if (inCondition(sense, at)) continue
    const {sort} = subjectOf(sense, at)
    if (sort === 'person' || (sort === 'agent' && /^(?:died|killed)$/.test(text))) return found(at)
  }
  const match = COSTS.exec(sense.body) ?? LANDS.exec(sense.body)
  if (!match) return []
  const from = sense.words.findIndex(w => w.end > match.index)
  return from < 0 || inCondition(sense, from) ? [] : found(from)
}
