import {inCondition, objectAfter, subjectOf} from './clause.ts'
import {doerOf} from './doer.ts'
import type {Evidence} from './evidence.ts'
import type {Sort, Verb} from './meaning.ts'
import type {Scene} from './scene.ts'

const HARMS: readonly Sort[] = ['harm', 'side-effect', 'complication', 'danger', 'condition', 'trouble']
const NAMES = {
  agent: 'agent-causes-harm',
  it: 'it-causes-harm',
  disease: 'disease-causes-harm',
  something: 'something-causes-harm',
} as const

/** Verbs with a harm as object: “can cause bleeding”, “has been linked to stroke”, “does more harm than good”. */
export function findCausation(scene: Scene): Evidence[] {
  const found: Evidence[] = []
  for (const verb of scene.sense.verbs) {
    if (!scene.sense.isVerb(verb)) continue
    if (verb.sorts.includes('cause')) found.push(...causes(scene, verb))
    if (verb.sorts.includes('link')) found.push(...comesFrom(scene, verb))
  }
  found.push(...doesHarm(scene))
  return found
}

function causes(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const weakVerb = /^(?:involv|mean|carr|entail|pos|come|came|risk)/.test(sense.text(verb.from))
  // “caused by” turns the roles around; the link words see to it.
  if (sense.text(verb.to) === 'by') return []
  const object = objectAfter(
    sense,
    verb.to,
    weakVerb ? HARMS.slice(0, 4) : HARMS,
    weakVerb ? 6 : /^g[ia]ve/.test(sense.text(verb.from)) ? 9 : 10,
  )
  if (!object || inCondition(sense, verb.from) || /^what/.test(sense.text(verb.from - 1))) return []
  if (
    /^(?:is|are|was|were|be|been)$/.test(sense.text(verb.from - 1)) &&
    /^(?:given|involved|caused|triggered|produced)$/.test(sense.text(verb.from))
  )
    return []
  // “cause” as a noun: “the most common cause of pain”.
  if (/^causes?$/.test(sense.text(verb.from)) && (sense.text(verb.to) === 'of' || sense.text(verb.to) === 'for'))
    return []
  const subject = subjectOf(sense, verb.from)
  const doer = doerOf(subject, scene)
  // “led to 20 percent fewer deaths”: harm that is spared.
  if (/^(?:fewer|less|lower|reduced)$/.test(sense.text(object.from - 1)))
    return doer === 'agent' ? [{name: 'agent-lowers-harm', from: verb.from, to: object.to, aspect: 'reduced-harm'}] : []
  const unknown = doer === 'something' && subject.sort === 'unknown' && MAY.test(sense.text(verb.from - 1))
  const name = unknown ? (scene.treatmentAtHand ? 'it-causes-harm' : 'unknown-may-harm') : NAMES[doer]
  const from = doer === 'agent' && subject.mention ? subject.mention.from : verb.from
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    ...(from === verb.from ? [] : [{name, from, to: subject.mention!.to} as const]),
    {name, from: object.from, to: object.to},
  ]
}

const MAY = /^(?:can|may|might|could|also|sometimes)$/
const DOES = /^(?:do|does|did|doing|done)$/

/** “can do harm”, “does more damage than good”. */
function doesHarm(scene: Scene): Evidence[] {
  const {sense} = scene
  for (let at = 0; at < sense.words.length; at++) {
    if (!DOES.test(sense.text(at))) continue
    const object = objectAfter(sense, at + 1, ['harm'], 4)
    if (!object || !/harm|damage|injury/i.test(sense.phrase(object)) || inCondition(sense, at)) continue
    const doer = doerOf(subjectOf(sense, at), scene)
    if (doer === 'disease') continue
    return [{name: NAMES[doer], from: at, to: object.to, aspect: 'harm'}]
  }
  return []
}

/** “bleeding caused by aspirin”, “stroke has been linked to hormone therapy”. */
function comesFrom(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const source = sense.mentions.find(m => m.from >= verb.to && m.from < verb.to + 5)
  const effect = sense.mentions.findLast(m => m.to <= verb.from)
  if (!source) return []
  // “studies linked the injections to joint damage”
  if (source.sort === 'agent' && /^(?:linked|tied|connected)$/.test(sense.text(verb.from))) {
    const harm = objectAfter(sense, source.to, ['harm', 'complication', 'side-effect'], 6)
    if (harm) return [{name: 'harm-from-agent', from: verb.from, to: harm.to, aspect: 'harm'}]
  }
  if (!effect) return []
  const harmful = (sort: Sort): boolean =>
    sort === 'harm' || sort === 'condition' || sort === 'side-effect' || sort === 'complication'
  if (source.sort === 'agent' && harmful(effect.sort)) {
    return [
      {name: 'harm-from-agent', from: effect.from, to: effect.to, aspect: 'harm'},
      {name: 'harm-from-agent', from: verb.from, to: source.to},
    ]
  }
  // “One in ten stops the drug because of nausea”
  const stops = /\b(?:stop\w*|quit|withdr[ae]w\w*|discontinu\w+|dropped out|left the)\b/i.test(sense.body)
  if (stops && effect.sort === 'agent' && harmful(source.sort))
    return [{name: 'harm-in-study', from: verb.from, to: source.to, aspect: 'harm'}]
  const linked = /^(?:linked|associated|tied|connected|been)$/.test(sense.text(verb.from))
  if (linked && effect.sort === 'agent' && (harmful(source.sort) || source.sort === 'danger')) {
    return [{name: 'agent-causes-harm', from: effect.from, to: source.to, aspect: 'harm'}]
  }
  return []
}
