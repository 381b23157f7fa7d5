import {inCondition, subjectOf} from './clause.ts'
import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'
import {SHARE} from './surroundings.ts'

const BACK = /^(?:it|this|these|they|them|that|both|one|problems?|effects?|symptoms?|reactions?|others?|signs?)$/
const TURNS =
  /\b(?:permanent|temporary|lasting|long-lasting|mild|minor|severe|serious|short-lived|harmless|rare|rarely|common|usual|normal|unusual|exceptional|worse|happens?|occurs?|seen|reported|clears? up|wears? off|goes|go away|settles?|fades?|passes|times (?:higher|lower|as|more)|higher|smaller|larger)\b/i

/** What is told further of a harm that was named: “it wears off within days”, “this happens in about 1 in 100”. */
export function findAftermath(scene: Scene): Evidence[] {
  const {sense, topic, carry} = scene
  if (!scene.treatmentAtHand) return []
  const found: Evidence[] = []
  for (const run of sense.runs('fade-verb')) {
    if (inCondition(sense, run.from)) continue
    const {mention, sort} = subjectOf(sense, run.from)
    if (sort === 'harm' || sort === 'side-effect' || sort === 'complication')
      found.push({name: 'harm-fades', from: mention!.from, to: run.to, aspect: 'harm'})
  }
  if (!carry.harm || !topic.riskHeading || topic.diseaseHeading) return found
  const back = sense.words.findIndex(w => BACK.test(w.text))
  if (back < 0 || inCondition(sense, back)) return found
  const share = SHARE.test(sense.body)
  if (!share && !TURNS.test(sense.body)) return found
  found.push({name: 'harm-told', from: back, to: back + 1, aspect: 'harm'})
  if (share) found.push({name: 'harm-counted', from: back, to: back + 1})
  return found
}

const ANSWER =
  /^(?:yes|no|not|never|none|so far|rarely|hardly|sometimes|seldom|it can|it may|it is|it's|they are|they're|safe|only if|probably|usually|maybe|perhaps|generally|nothing)\b/i

/** “Is it dangerous?” – “Not a bit.”: the question names the harm, the answer asserts it or denies it. */
export function findAnswer({sense, standing, topic}: Scene): Evidence[] {
  if (!standing.answersHarm) return []
  if (topic.about === 'condition' && !topic.riskHeading) return []
  const match = ANSWER.exec(sense.body)
  return match ? [{name: 'answers-risk-question', from: 0, to: 1, aspect: 'safety'}] : []
}
