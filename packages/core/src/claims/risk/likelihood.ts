import {clauseEnd, inCondition, objectAfter, subjectOf} from './clause.ts'
import {doerOf} from './doer.ts'
import type {Evidence} from './evidence.ts'
import type {Verb} from './meaning.ts'
import type {Scene} from './scene.ts'

const NAMES = {
  agent: 'agent-raises-risk',
  it: 'it-raises-risk',
  disease: 'disease-raises-risk',
  something: 'something-raises-risk',
} as const

/** What moves a risk: “doubles the risk of stroke”, “makes bleeding more likely”, “lowers the risk”. */
export function findLikelihood(scene: Scene): Evidence[] {
  const found: Evidence[] = []
  for (const verb of scene.sense.verbs) {
    if (!verb.sorts.includes('raise') && !verb.sorts.includes('lower')) continue
    if (scene.sense.isVerb(verb)) found.push(...shiftsRisk(scene, verb))
  }
  found.push(...makesLikelier(scene))
  return found
}

function shiftsRisk(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const end = clauseEnd(sense, verb.to, 8)
  const risk = sense.mentions.find(
    m => m.from >= verb.to && m.from < end && (m.sort === 'danger' || m.sort === 'likelihood'),
  )
  const raises = verb.sorts.includes('raise')
  if (!risk) {
    if (raises) {
      // “the risk rises with age”, “bleeding increased”
      const subject = subjectOf(sense, verb.from)
      if (subject.sort === 'danger') {
        const name = scene.treatmentAtHand || subject.withAgent ? 'it-raises-risk' : 'something-raises-risk'
        return [{name, from: verb.from, to: verb.to, aspect: 'harm'}]
      }
      const victim = objectAfter(sense, verb.to, ['harm', 'body'], 6)
      if (
        victim?.sort === 'harm' ||
        (victim &&
          /blood pressure|blood sugar|heart rate|cholesterol|bleeding/.test(sense.phrase(victim).toLowerCase()))
      ) {
        const doer = doerOf(subject, scene)
        if (doer === 'agent') return [{name: 'agent-causes-harm', from: verb.from, to: verb.to, aspect: 'harm'}]
        if (doer === 'it') return [{name: 'it-causes-harm', from: verb.from, to: verb.to, aspect: 'harm'}]
      }
      return []
    }
    const object = objectAfter(sense, verb.to, ['harm', 'side-effect', 'complication', 'treated'], 6)
    if (!object) return []
    const doer = doerOf(subjectOf(sense, verb.from), scene)
    return doer === 'agent' ? [{name: 'agent-lowers-harm', from: verb.from, to: verb.to, aspect: 'reduced-harm'}] : []
  }
  if (inCondition(sense, verb.from)) return []
  const doer = doerOf(subjectOf(sense, verb.from), scene)
  if (!raises) {
    return doer === 'agent' || doer === 'it'
      ? [
          {name: 'agent-lowers-risk', from: verb.from, to: verb.to, aspect: 'reduced-harm'},
          {name: 'agent-lowers-risk', from: risk.from, to: risk.to},
        ]
      : []
  }
  const name = NAMES[doer]
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    {name, from: risk.from, to: risk.to},
  ]
}

/** “makes bleeding more likely”, “users are more prone to …”, “smokers are at higher risk”. */
function makesLikelier(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const run of sense.runs('likelier')) {
    const to =
      sense.text(run.to) === 'to' || /risk|chance|odds|rate|prone|susceptible|vulnerable/.test(sense.phrase(run))
    const bad = sense.mentions.find(
      m =>
        (m.sort === 'harm' || m.sort === 'condition' || m.sort === 'complication' || m.sort === 'side-effect') &&
        (to ? m.from >= run.to && m.from < run.to + 7 : m.to <= run.from && m.from > run.from - 9),
    )
    const dies = /^(?:to (?:die|bleed|fail|have|get|develop|suffer|fall))$/.test(
      `${sense.text(run.to)} ${sense.text(run.to + 1)}`,
    )
    if ((!bad && !dies) || (bad?.complaint && !to)) continue
    if (inCondition(sense, run.from)) continue
    // “less likely to be effective” is no harm.
    if (/^to (?:be|work|help|benefit|need|respond|succeed)$/.test(sense.phrase({from: run.to, to: run.to + 2})))
      continue
    const agents = sense.mentions.filter(m => m.sort === 'agent' || m.inside.includes('agent'))
    if (doerOf(subjectOf(sense, run.from), scene) === 'disease' && (to || agents.length === 0)) continue
    const name =
      agents.length > 0 ? 'agent-makes-likelier' : scene.treatmentAtHand ? 'it-makes-likelier' : 'something-raises-risk'
    found.push({name, from: run.from, to: run.to, aspect: 'harm'})
    if (bad) found.push({name, from: bad.from, to: bad.to})
  }
  return found
}
