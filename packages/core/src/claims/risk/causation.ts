import {clauseEnd, inCondition, objectAfter, subjectOf, type Subject} from './clause.ts'
import type {Evidence, EvidenceName, Scene} from './evidence.ts'
import type {Sort, Verb} from './sense.ts'

const HARMS: readonly Sort[] = ['harm', 'side-effect', 'complication', 'danger', 'condition', 'trouble']
const VICTIMS: readonly Sort[] = ['body', 'person', 'harm', 'condition', 'trouble']

export type Doer = 'agent' | 'it' | 'disease' | 'something'

/** Who the subject is in the story of harm. */
export function doerOf(subject: Subject, scene: Scene): Doer {
  switch (subject.sort) {
    case 'agent':
    case 'side-effect':
      return 'agent'
    case 'person':
      return subject.withAgent ? 'agent' : 'something'
    case 'pronoun':
      return scene.carry.condition && !scene.carry.agent ? 'disease' : scene.treatmentAtHand ? 'it' : 'something'
    case 'unknown':
      return scene.topic.about === 'treatment' ? 'it' : 'something'
    case 'complication':
    case 'danger':
      return 'it'
    case 'harm':
    case 'condition':
    case 'body':
    case 'trouble':
      return subject.withAgent && subject.sort !== 'body' ? 'something' : 'disease'
    default:
      return 'something'
  }
}

/** Verbs with a harm as object: “can cause bleeding”, “raises the risk of stroke”, “slows your breathing”. */
export function findCausation(scene: Scene): Evidence[] {
  const found: Evidence[] = []
  for (const verb of scene.sense.verbs) {
    if (!scene.sense.isVerb(verb)) continue
    if (verb.sorts.includes('cause')) found.push(...causes(scene, verb))
    if (verb.sorts.includes('harm')) found.push(...harms(scene, verb))
    if (verb.sorts.includes('raise') || verb.sorts.includes('lower')) found.push(...shiftsRisk(scene, verb))
    if (verb.sorts.includes('link')) found.push(...comesFrom(scene, verb))
  }
  found.push(...makesUnwell(scene))
  return found
}

function causes(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const weakVerb = /^(?:involv|creat|mean|carr|produc|entail|contribut|come|came)/.test(sense.text(verb.from))
  // “caused by” turns the roles around; the link words see to it.
  if (sense.text(verb.to) === 'by') return []
  const object = objectAfter(sense, verb.to, weakVerb ? HARMS.slice(0, 4) : HARMS, weakVerb ? 6 : 10)
  if (!object || inCondition(sense, verb.from)) return []
  // “cause” as a noun: “the most common cause of pain”.
  if (/^causes?$/.test(sense.text(verb.from)) && (sense.text(verb.to) === 'of' || sense.text(verb.to) === 'for')) return []
  const subject = subjectOf(sense, verb.from)
  const doer = doerOf(subject, scene)
  const name: EvidenceName = (
    {agent: 'agent-causes-harm', it: 'it-causes-harm', disease: 'disease-causes-harm', something: 'something-causes-harm'} as const
  )[doer]
  const from = doer === 'agent' && subject.mention ? subject.mention.from : verb.from
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    ...(from === verb.from ? [] : [{name, from, to: subject.mention!.to} as const]),
    {name, from: object.from, to: object.to},
  ]
}

function harms(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const passive = /^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(sense.text(verb.from - 1)) || /^(?:be|been)$/.test(sense.text(verb.from - 2))
  if (inCondition(sense, verb.from)) return []
  if (passive) {
    const by = sense.text(verb.to) === 'by' || sense.text(verb.to) === 'during'
    const agent = by ? objectAfter(sense, verb.to, ['agent', 'condition', 'body'], 6) : undefined
    const name = agent?.sort === 'agent' ? 'agent-harms-body' : agent ? 'disease-harms-body' : scene.treatmentAtHand ? 'it-harms-body' : 'something-harms-body'
    return [{name, from: verb.from, to: verb.to, aspect: 'harm'}]
  }
  const object = objectAfter(sense, verb.to, VICTIMS, 7)
  const bare = /^(?:hurt|hurts|kill|kills|harm)$/.test(sense.text(verb.from))
  if (!object && !bare) return []
  const doer = doerOf(subjectOf(sense, verb.from), scene)
  const name: EvidenceName = (
    {agent: 'agent-harms-body', it: 'it-harms-body', disease: 'disease-harms-body', something: 'something-harms-body'} as const
  )[doer]
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    ...(object ? [{name, from: object.from, to: object.to}] : []),
  ]
}

const SICK_SHIFTS = /^(?:slow|slows|weaken|weakens|thin|thins|raise|raises|increase|increases|drop|drops|affect|affects|suppress|suppresses|impair|impairs|disrupt|disrupts|lower|lowers)$/

function shiftsRisk(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const end = clauseEnd(sense, verb.to, 8)
  const risk = sense.mentions.find(m => m.from >= verb.to && m.from < end && (m.sort === 'danger' || m.sort === 'likelihood'))
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
      if (victim?.sort === 'harm' || (victim && /blood pressure|blood sugar|heart rate|cholesterol|bleeding/.test(sense.reading.textOf(victim).toLowerCase()))) {
        const doer = doerOf(subject, scene)
        if (doer === 'agent') return [{name: 'agent-causes-harm', from: verb.from, to: verb.to, aspect: 'harm'}]
        if (doer === 'it') return [{name: 'it-causes-harm', from: verb.from, to: verb.to, aspect: 'harm'}]
      }
      return []
    }
    const object = objectAfter(sense, verb.to, ['harm', 'side-effect', 'complication'], 6)
    if (!object) return []
    const doer = doerOf(subjectOf(sense, verb.from), scene)
    return doer === 'agent' ? [{name: 'agent-lowers-risk', from: verb.from, to: verb.to, aspect: 'reduced-harm'}] : []
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
  const name: EvidenceName = (
    {agent: 'agent-raises-risk', it: 'it-raises-risk', disease: 'disease-raises-risk', something: 'something-raises-risk'} as const
  )[doer]
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    {name, from: risk.from, to: risk.to},
  ]
}

/** “bleeding caused by aspirin”, “stroke has been linked to hormone therapy”. */
function comesFrom(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const source = sense.mentions.find(m => m.from >= verb.to && m.from < verb.to + 5)
  const effect = sense.mentions.findLast(m => m.to <= verb.from)
  if (!source || !effect) return []
  const harmful = (sort: Sort): boolean => sort === 'harm' || sort === 'condition' || sort === 'side-effect' || sort === 'complication'
  if (source.sort === 'agent' && harmful(effect.sort)) {
    return [
      {name: 'harm-from-agent', from: effect.from, to: effect.to, aspect: 'harm'},
      {name: 'harm-from-agent', from: verb.from, to: source.to},
    ]
  }
  const linked = /^(?:linked|associated|tied|connected|been)$/.test(sense.text(verb.from))
  if (linked && effect.sort === 'agent' && (harmful(source.sort) || source.sort === 'danger')) {
    return [{name: 'agent-causes-harm', from: effect.from, to: source.to, aspect: 'harm'}]
  }
  return []
}

const MAKES = new Set('make makes making made leave leaves leaving left'.split(' '))
const FEELS = new Set('feel feels feeling felt become becomes becoming be get gets getting is are seem look looks'.split(' '))

/** “makes you drowsy”, “may leave the skin sore”, “you may feel sick”. */
function makesUnwell(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const run of sense.reading.runs('unwell')) {
    if (inCondition(sense, run.from)) continue
    for (let at = run.from - 1; at >= Math.max(0, run.from - 6); at--) {
      const word = sense.text(at)
      if (MAKES.has(word)) {
        const doer = doerOf(subjectOf(sense, at), scene)
        if (doer === 'agent' || doer === 'it') found.push({name: 'agent-makes-unwell', from: at, to: run.to, aspect: 'harm'})
        break
      }
      if (FEELS.has(word)) {
        const subject = subjectOf(sense, at)
        if (subject.conditional) break
        const personal = subject.sort === 'person' || subject.sort === 'body' || subject.sort === 'agent' || subject.sort === 'pronoun'
        if (personal) {
          const agent = sense.mentions.some(m => m.sort === 'agent')
          found.push({name: agent ? 'person-unwell-with-agent' : 'person-unwell', from: at, to: run.to, aspect: 'harm'})
        }
        break
      }
    }
  }
  for (let at = 0; at < sense.words.length; at++) {
    if (!SICK_SHIFTS.test(sense.text(at))) continue
    const body = objectAfter(sense, at + 1, ['body'], 4)
    if (!body) continue
    const doer = doerOf(subjectOf(sense, at), scene)
    if (doer !== 'agent' && doer !== 'it') continue
    const good = /^(?:lower|lowers|drop|drops)$/.test(sense.text(at)) && !/\btoo\b|\bdangerous|\bdeadly|\bsudden/.test(sense.reading.unit.text)
    if (!good) found.push({name: 'agent-shifts-body', from: at, to: body.to, aspect: 'harm'})
  }
  return found
}
