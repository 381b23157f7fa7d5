import {inCondition, subjectOf} from './clause.ts'
import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const MOVES =
  /^(?:rise|rises|rose|risen|rising|climb|climbs|climbed|fall|falls|fell|fallen|drop|drops|dropped|dip|dips|dipped|double|doubles|doubled|soar|soars|soared|plunge|plunges|plunged|plummet|plummets|plummeted|spike|spikes|spiked|surge|surges|surged|jump|jumps|jumped|sink|sinks|sank|slow|slows|slowed|quicken|quickens|quickened|shrink|shrinks|shrank|suffer|suffers|suffered|weaken|weakens|weakened|worsen|worsens|worsened|swing|swings|swung)$/
const GOES = /^(?:go|goes|went|gone|going|shoot|shoots|shot|creep|creeps|crept|come|comes|came)$/
const WAYS = new Set(['up', 'down', 'higher', 'lower', 'low', 'high'])
/** What is measured in blood or urine and is no part of the body. */
const MEASURES =
  /^(?:sugar|sugars|glucose|potassium|sodium|calcium|magnesium|zinc|iron|urate|creatinine|enzyme|enzymes|cholesterol|triglycerides|pressure|pulse|density|count|counts|level|levels|readings?|hormones?|pressures)$/

/** “Blood sugar goes up”, “the pulse may quicken”, “sodium fell in 14 participants”: a measure that a treatment moves. */
export function findLevelShifts(scene: Scene): Evidence[] {
  const {sense} = scene
  const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (!agent && !scene.treatmentAtHand) return []
  for (let at = 1; at < sense.words.length; at++) {
    const text = sense.text(at)
    if (!MOVES.test(text) && !(GOES.test(text) && WAYS.has(sense.text(at + 1)))) continue
    if (inCondition(sense, at)) continue
    const {mention} = subjectOf(sense, at)
    const measured = (mention?.sort === 'body' && mention.to > at - 5) || measuredBefore(scene, at)
    if (!measured) continue
    return [{name: agent ? 'level-moves-with-agent' : 'level-moves', from: at, to: at + 1, aspect: 'harm'}]
  }
  return []
}

const measuredBefore = ({sense}: Scene, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (MEASURES.test(sense.text(i))) return true
  return false
}
