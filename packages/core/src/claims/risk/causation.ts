import {clauseEnd, inCondition, objectAfter, subjectOf, type Subject} from './clause.ts'
import type {Evidence, EvidenceName, Scene} from './evidence.ts'
import type {Mention, Sort, Verb} from './sense.ts'

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
    case 'pronoun': {
      const named = antecedent(subject, scene)
      if (named) return named
      return scene.carry.condition && !scene.carry.agent ? 'disease' : scene.treatmentAtHand ? 'it' : 'something'
    }
    case 'unknown':
      return subject.named && scene.topic.about !== 'condition' ? 'it' : 'something'
    case 'complication':
    case 'danger':
      return 'it'
    case 'body':
      // “Breathing in asbestos”, “skin contact with bleach”
      if (subject.withAgent && subject.mention && /^(?:in|contact)$/.test(scene.sense.text(subject.mention.to))) return 'agent'
      return 'disease'
    case 'harm':
    case 'condition':
    case 'trouble':
    case 'pathogen':
    case 'treated':
      return subject.withAgent ? 'something' : 'disease'
    default:
      return 'something'
  }
}

/** The nearest noun before a pronoun in its own sentence: “tablets …; otherwise they can …”. */
function antecedent(subject: Subject, {sense}: Scene): Doer | undefined {
  if (!subject.mention) return undefined
  const {from} = subject.mention
  const before = sense.mentions.findLast(m => m.to <= from && (m.sort === 'agent' || m.sort === 'condition' || m.sort === 'harm' || m.sort === 'side-effect'))
  if (!before) return undefined
  return before.sort === 'agent' || before.inside.includes('agent') ? 'agent' : before.sort === 'side-effect' ? 'it' : 'disease'
}

/** Verbs with a harm as object: “can cause bleeding”, “raises the risk of stroke”, “slows your breathing”. */
export function findCausation(scene: Scene): Evidence[] {
  const found: Evidence[] = []
  for (const verb of scene.sense.verbs) {
    if (!scene.sense.isVerb(verb)) continue
    if (verb.sorts.includes('cause')) found.push(...causes(scene, verb))
    if (verb.sorts.includes('harm')) found.push(...harms(scene, verb))
    if (verb.sorts.includes('ail')) found.push(...ails(scene, verb))
    if (verb.sorts.includes('raise') || verb.sorts.includes('lower')) found.push(...shiftsRisk(scene, verb))
    if (verb.sorts.includes('link')) found.push(...comesFrom(scene, verb))
  }
  found.push(...makesUnwell(scene), ...doesHarm(scene), ...makesLikelier(scene))
  return found
}

function causes(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const weakVerb = /^(?:involv|mean|carr|entail|pos|come|came|risk)/.test(sense.text(verb.from))
  // “caused by” turns the roles around; the link words see to it.
  if (sense.text(verb.to) === 'by') return []
  const object = objectAfter(sense, verb.to, weakVerb ? HARMS.slice(0, 4) : HARMS, weakVerb ? 6 : /^g[ia]ve/.test(sense.text(verb.from)) ? 9 : 10)
  if (!object || inCondition(sense, verb.from) || /^what/.test(sense.text(verb.from - 1))) return []
  if (/^(?:is|are|was|were|be|been)$/.test(sense.text(verb.from - 1)) && /^(?:given|involved|caused|triggered|produced)$/.test(sense.text(verb.from))) return []
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
  let aux = verb.from - 1
  while (aux > 0 && /^(?:not|never|also|\w+ly)$/.test(sense.text(aux))) aux--
  const passive = /^(?:is|are|was|were|be|been|being|get|gets|got|isn't|aren't|wasn't)$/.test(sense.text(aux)) && /(?:ed|t|n|g)$/.test(sense.text(verb.from)) && !/ing$/.test(sense.text(verb.from))
  if (inCondition(sense, verb.from)) return []
  if (passive) {
    const victim = subjectOf(sense, verb.from).sort
    if (subjectOf(sense, verb.from).mention?.sort === 'pathogen') return []
    if (victim !== 'body' && victim !== 'person' && victim !== 'pronoun' && victim !== 'agent') return []
    if (victim === 'agent' && !/^(?:damaged|dislodged|broken|infected)$/.test(sense.text(verb.from))) return []
    const by = sense.text(verb.to) === 'by' || sense.text(verb.to) === 'during'
    const agent = by ? objectAfter(sense, verb.to, ['agent', 'condition', 'body', 'pathogen'], 6) : undefined
    const name = agent?.sort === 'agent' ? 'agent-harms-body' : agent ? 'disease-harms-body' : scene.treatmentAtHand ? 'it-harms-body' : 'something-harms-body'
    return [{name, from: verb.from, to: verb.to, aspect: 'harm'}]
  }
  if (/ing$/.test(sense.text(verb.from)) && /^(?:hurting|damaging|irritating|burning)$/.test(sense.text(verb.from)) && /^(?:is|are|be)$/.test(sense.text(verb.from - 1))) return []
  if (sense.text(verb.from).startsWith('reject')) return scene.treatmentAtHand ? [{name: 'it-harms-body', from: verb.from, to: verb.to, aspect: 'harm'}] : []
  const breaks = /^(?:damag|disrupt|dislodg|break|broke|loosen|dislocat)/.test(sense.text(verb.from))
  const object = objectAfter(sense, verb.to, breaks ? [...VICTIMS, 'agent'] : VICTIMS, 7)
  if (object && meansWell(scene, verb, object)) return []
  const bare = /^(?:hurt|hurts|kill|kills|harm)$/.test(sense.text(verb.from))
  if (!object && !bare) return []
  if (sense.text(verb.from).startsWith('attack') && !scene.treatmentAtHand) return []
  const told = doerOf(subjectOf(sense, verb.from), scene)
  const may = /^(?:can|may|might|could)$/.test(sense.text(verb.from - 1))
  // On a page about a treatment an unnamed part of it that “can scratch the cheek” is the treatment's.
  const doer = told === 'something' && may && scene.treatmentAtHand && object?.sort === 'body' ? 'it' : told
  const name: EvidenceName = (
    {agent: 'agent-harms-body', it: 'it-harms-body', disease: 'disease-harms-body', something: 'something-harms-body'} as const
  )[doer]
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    ...(object ? [{name, from: object.from, to: object.to}] : []),
  ]
}

/** Verbs that treatments are meant for: they kill germs, destroy tumours and weaken overactive muscles. */
const INTENDED = /^(?:kill|destroy|weaken|suppress|burn|deplete|shut|peel|break|cut|crack)/
const SPARED = /^(?:healthy|normal|nearby|surrounding|good|other|unborn|your|people|patients|children)$/

function meansWell({sense}: Scene, verb: Verb, object: Mention): boolean {
  const worsens = /^(?:worsen|aggravat|exacerbat|irritat|inflam|infect|mask)/.test(sense.text(verb.from))
  if (object.sort === 'condition' || object.sort === 'harm' || object.sort === 'trouble') return !worsens
  if (!INTENDED.test(sense.text(verb.from))) return false
  return object.sort !== 'person' && !sense.words.slice(verb.to, object.to).some(w => SPARED.test(w.text))
}


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
  const name: EvidenceName = (
    {agent: 'agent-raises-risk', it: 'it-raises-risk', disease: 'disease-raises-risk', something: 'something-raises-risk'} as const
  )[doer]
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    {name, from: risk.from, to: risk.to},
  ]
}

const DOES = /^(?:do|does|did|doing|done)$/

/** “can do harm”, “does more damage than good”. */
function doesHarm(scene: Scene): Evidence[] {
  const {sense} = scene
  for (let at = 0; at < sense.words.length; at++) {
    if (!DOES.test(sense.text(at))) continue
    const object = objectAfter(sense, at + 1, ['harm'], 4)
    if (!object || !/harm|damage|injury/i.test(sense.reading.textOf(object)) || inCondition(sense, at)) continue
    const doer = doerOf(subjectOf(sense, at), scene)
    if (doer === 'disease') continue
    return [{name: doer === 'agent' ? 'agent-causes-harm' : doer === 'it' ? 'it-causes-harm' : 'something-causes-harm', from: at, to: object.to, aspect: 'harm'}]
  }
  return []
}

/** “the wound may bleed”, “teeth ache after tightening”, “the implant can fail”. */
function ails(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  if (inCondition(sense, verb.from)) return []
  const subject = subjectOf(sense, verb.from)
  // “Tear the sachet open”: with an object these verbs do, they do not ail.
  if (/^(?:the|a|an|your|one|open|off|down|it|them)$/.test(sense.text(verb.to))) return []
  const modal = /^(?:can|may|might|could)$/.test(sense.text(verb.from - 1))
  if (!(subject.sort === 'unknown' && modal && scene.treatmentAtHand) && subject.sort !== 'body' && subject.sort !== 'agent' && subject.sort !== 'person' && subject.sort !== 'harm' && subject.sort !== 'pronoun') return []
  const agent = subject.withAgent || subject.sort === 'agent' || sense.mentions.some(m => m.sort === 'agent' && m.from > verb.to)
  const may = /^(?:can|may|might|could|will|sometimes|often|usually)$/.test(sense.text(verb.from - 1))
  if (!agent && !may && !scene.topic.riskHeading) return []
  return [{name: agent ? 'body-ails-with-agent' : 'body-ails', from: verb.from, to: verb.to, aspect: 'harm'}]
}

/** “makes bleeding more likely”, “users are more prone to …”, “smokers are at higher risk”. */
function makesLikelier(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const run of sense.reading.runs('likelier')) {
    const to = sense.text(run.to) === 'to' || /risk|chance|odds|rate|prone|susceptible|vulnerable/.test(sense.reading.textOf(run))
    const bad = sense.mentions.find(
      m => (m.sort === 'harm' || m.sort === 'condition' || m.sort === 'complication' || m.sort === 'side-effect') && (to ? m.from >= run.to && m.from < run.to + 7 : m.to <= run.from && m.from > run.from - 9),
    )
    const dies = /^(?:to (?:die|bleed|fail|have|get|develop|suffer|fall))$/.test(`${sense.text(run.to)} ${sense.text(run.to + 1)}`)
    if ((!bad && !dies) || (bad?.complaint && !to)) continue
    if (inCondition(sense, run.from)) continue
    const agents = sense.mentions.filter(m => m.sort === 'agent' || m.inside.includes('agent'))
    if (doerOf(subjectOf(sense, run.from), scene) === 'disease' && (to || agents.length === 0)) continue
    const name = agents.length > 0 ? 'agent-makes-likelier' : scene.treatmentAtHand ? 'it-makes-likelier' : 'something-raises-risk'
    found.push({name, from: run.from, to: run.to, aspect: 'harm'})
    if (bad) found.push({name, from: bad.from, to: bad.to})
  }
  return found
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

/** “Red blood cells”: an adjective before its noun says nothing of how anybody feels. */
function describesNoun({sense}: Scene, at: number): boolean {
  const next = sense.words[at]
  return next?.kind === 'word' && (sense.mentions.some(m => m.from === at && m.sort !== 'pronoun' && m.sort !== 'person') || next.text === 'blood')
}

const MAY_FEEL = /^(?:can|may|might|could|will|also|often|sometimes|usually|likely|to|be|and|you'll|a|bit|probably)$/
const BETWEEN = /^(?:a|bit|little|very|more|and|or|some|also|quite|slightly|rather|extra|too|,|\w+ly|\w+y|sick|sore|numb|red|swollen|tender|bruised|as|if)$/
const MAKES = new Set('make makes making made leave leaves leaving left'.split(' '))
const FEELS = new Set('feel feels feeling felt become becomes becoming be get gets getting is are seem look looks'.split(' '))

/** “makes you drowsy”, “may leave the skin sore”, “you may feel sick”. */
function makesUnwell(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const run of sense.reading.runs('unwell')) {
    if (inCondition(sense, run.from) || describesNoun(scene, run.to)) continue
    for (let at = run.from - 1; at >= Math.max(0, run.from - 6); at--) {
      const word = sense.text(at)
      if (at < run.from - 1 && !BETWEEN.test(sense.text(at + 1)) && FEELS.has(word)) break
      if (MAKES.has(word)) {
        const doer = doerOf(subjectOf(sense, at), scene)
        if (doer === 'agent' || doer === 'it') found.push({name: 'agent-makes-unwell', from: at, to: run.to, aspect: 'harm'})
        break
      }
      if (FEELS.has(word)) {
        const subject = subjectOf(sense, at)
        if (subject.conditional) break
        const personal = subject.sort === 'person' || subject.sort === 'body' || subject.sort === 'agent' || subject.sort === 'pronoun'
        if (personal && (MAY_FEEL.test(sense.text(at - 1)) || word.startsWith('f') || (/^(?:become|becomes|get|gets)$/.test(word) && subject.sort !== 'person'))) {
          const agent = sense.mentions.some(m => m.sort === 'agent')
          found.push({name: agent ? 'person-unwell-with-agent' : 'person-unwell', from: at, to: run.to, aspect: 'harm'})
        }
        break
      }
    }
  }
  for (const run of sense.reading.runs('ail-verb')) {
    const maker = sense.words.findLastIndex((w, at) => at < run.from && at >= run.from - 5 && MAKES.has(w.text))
    if (maker < 0 || inCondition(sense, maker) || !sense.mentions.some(m => m.from > maker && m.to <= run.from)) continue
    const doer = doerOf(subjectOf(sense, maker), scene)
    if (doer === 'agent' || doer === 'it') found.push({name: 'agent-makes-unwell', from: maker, to: run.to, aspect: 'harm'})
  }
  for (const run of sense.reading.runs('shift-verb')) {
    if (/^(?:a|an|the|some|your|this|any|of|in|no)$/.test(sense.text(run.from - 1))) continue
    if (sense.text(run.from) === 'thin' && !/^(?:can|may|might|could|to|will|and)$/.test(sense.text(run.from - 1))) continue
    const body = objectAfter(sense, run.to, ['body'], 4)
    if (/ing$/.test(sense.text(run.from)) && sense.text(run.from - 1) === 'by') continue
    if (!body || inCondition(sense, run.from)) continue
    const doer = doerOf(subjectOf(sense, run.from), scene)
    if (doer !== 'agent' && doer !== 'it') continue
    const verb = sense.text(run.from)
    const spared = /\b(?:healthy|normal|unborn|developing|nearby|surrounding)\b/i.test(sense.reading.textOf({from: run.to, to: body.to}))
    const mild = !spared && /^(?:lower|drop|reduc|decreas|chang|stop|turn|alter|increas|slow|affect)/.test(verb)
    const may = sense.words.some(w => /^(?:can|may|might|could)$/.test(w.text))
    const excess = /\btoo\b|\bdanger|\bdeadly|\bsudden|\bseverely|\bbadly|\bgray\b|\bgrey\b/i.test(sense.reading.unit.text)
    if (/^(?:lower|drop|reduc|decreas)/.test(verb) && !excess) continue
    found.push({name: mild && !excess ? (may ? 'agent-may-shift-body' : 'agent-changes-body') : 'agent-shifts-body', from: run.from, to: body.to, aspect: 'harm'})
  }
  return found
}
