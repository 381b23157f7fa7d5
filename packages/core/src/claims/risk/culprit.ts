import {inCondition, subjectOf} from './clause.ts'
import {doerOf} from './doer.ts'
import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const IS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'among', 'remain', 'remains', 'become', 'becomes'])
const CULPRITS = new Set('cause causes trigger triggers culprit culprits offender offenders reason source'.split(' '))
const BETWEEN =
  /^(?:a|an|the|another|one|of|most|more|well|best|-|known|common|commonest|frequent|usual|main|chief|leading|major|possible|likely|rare|second|third|first|typical|classic|notorious|prime|surest|among|and|other|single|important|big|biggest|top)$/

/** “NSAIDs are a known trigger”, “smoking is the leading cause of emphysema”: who brings a harm on, told by a noun. */
export function findCulprits(scene: Scene): Evidence[] {
  const {sense} = scene
  const at = sense.words.findIndex((w, i) => i > 1 && CULPRITS.has(w.text))
  if (at < 0) return []
  let is = at - 1
  while (is > 0 && BETWEEN.test(sense.text(is))) is--
  if (!IS.has(sense.text(is)) || inCondition(sense, is)) return []
  const doer = doerOf(subjectOf(sense, is), scene)
  if (doer !== 'agent' && doer !== 'it') return []
  const harm = sense.mentions.some(m => m.from > at && /^(?:harm|condition|trouble|treated)$/.test(m.sort))
  if (!harm && !scene.carry.harm && !scene.carry.condition && scene.topic.about === 'none') return []
  return [{name: doer === 'agent' ? 'agent-is-culprit' : 'it-is-culprit', from: is, to: at + 1, aspect: 'harm'}]
}
