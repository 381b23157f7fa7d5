import {isNegated} from '../negation.ts'
import {inCondition, objectAfter, subjectOf} from './clause.ts'
import {doerOf} from './doer.ts'
import type {Evidence, EvidenceName} from './evidence.ts'
import type {Mention, Sort, Verb} from './meaning.ts'
import type {Scene} from './scene.ts'

const VICTIMS: readonly Sort[] = ['body', 'person', 'harm', 'condition', 'trouble']
const NAMES = {
  agent: 'agent-harms-body',
  it: 'it-harms-body',
  disease: 'disease-harms-body',
  something: 'something-harms-body',
} as const

/** Verbs that do harm to a body, and verbs of a body that comes to harm: “damages the nerve”, “the wound may bleed”. */
export function findBodilyHarm(scene: Scene): Evidence[] {
  const found: Evidence[] = []
  for (const verb of scene.sense.verbs) {
    if (!verb.sorts.includes('harm') && !verb.sorts.includes('ail')) continue
    if (!scene.sense.isVerb(verb) || inCondition(scene.sense, verb.from)) continue
    if (verb.sorts.includes('harm')) found.push(...harms(scene, verb))
    if (verb.sorts.includes('ail')) found.push(...ails(scene, verb))
  }
  return found
}

function harms(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  let aux = verb.from - 1
  while (aux > 0 && /^(?:not|never|also|\w+ly)$/.test(sense.text(aux))) aux--
  const passive =
    /^(?:is|are|was|were|be|been|being|get|gets|got|isn't|aren't|wasn't)$/.test(sense.text(aux)) &&
    /(?:ed|t|n|g)$/.test(sense.text(verb.from)) &&
    !/ing$/.test(sense.text(verb.from))
  if (passive) {
    const victim = subjectOf(sense, verb.from).sort
    if (subjectOf(sense, verb.from).mention?.sort === 'pathogen') return []
    if (victim !== 'body' && victim !== 'person' && victim !== 'pronoun' && victim !== 'agent') return []
    if (victim === 'agent' && !/^(?:damaged|dislodged|broken|infected)$/.test(sense.text(verb.from))) return []
    const by = sense.text(verb.to) === 'by' || sense.text(verb.to) === 'during'
    const agent = by ? objectAfter(sense, verb.to, ['agent', 'condition', 'body', 'pathogen'], 6) : undefined
    const name =
      agent?.sort === 'agent'
        ? 'agent-harms-body'
        : agent
          ? 'disease-harms-body'
          : scene.treatmentAtHand
            ? 'it-harms-body'
            : 'something-harms-body'
    return [{name, from: verb.from, to: verb.to, aspect: 'harm'}]
  }
  if (
    /ing$/.test(sense.text(verb.from)) &&
    /^(?:hurting|damaging|irritating|burning)$/.test(sense.text(verb.from)) &&
    /^(?:is|are|be)$/.test(sense.text(verb.from - 1))
  )
    return []
  // A body that rejects does so to a graft.
  if (sense.text(verb.from).startsWith('reject')) {
    const graft = sense.mentions.some(m => m.sort === 'agent')
    if (!graft && !scene.treatmentAtHand) return []
    return [{name: graft ? 'agent-harms-body' : 'it-harms-body', from: verb.from, to: verb.to, aspect: 'harm'}]
  }
  // “They prevent movement that could damage the cord”: whatever would do the harm is kept from it.
  const kept = sense.words.slice(Math.max(0, verb.from - 8), verb.from)
  const relative = kept.some(w => w.text === 'that' || w.text === 'which')
  if (relative && kept.some(w => /^(?:prevents?|preventing|protects?|keeps?|shields?)$/.test(w.text))) return []
  const breaks = /^(?:damag|disrupt|dislodg|break|broke|loosen|dislocat)/.test(sense.text(verb.from))
  const object = objectAfter(sense, verb.to, breaks ? [...VICTIMS, 'agent'] : VICTIMS, 7)
  if (object && meansWell(scene, verb, object)) return []
  // “can scald.”: with a modal the verb needs no object.
  const bare =
    /^(?:hurts?|harm)$/.test(sense.text(verb.from)) ||
    (/^kills?$/.test(sense.text(verb.from)) && sense.words[verb.to]?.kind !== 'word') ||
    (/^(?:can|may|might|could|also|and|or|will)$/.test(sense.text(verb.from - 1)) &&
      /^(?:|[.,;:)]|and|or|if|when)$/.test(sense.text(verb.to)))
  if (!object && !bare) return []
  if (sense.text(verb.from).startsWith('attack') && !scene.treatmentAtHand) return []
  const subject = subjectOf(sense, verb.from)
  const told = doerOf(subject, scene)
  const may = /^(?:can|may|might|could)$/.test(sense.text(verb.from - 1))
  // On a page about a treatment an unnamed part of it that “can scratch the cheek” is the treatment's.
  const doer = told === 'something' && may && scene.treatmentAtHand && object?.sort === 'body' ? 'it' : told
  const name: EvidenceName =
    doer === 'something' && subject.sort === 'unknown' && may ? 'unknown-may-harm' : NAMES[doer]
  return [
    {name, from: verb.from, to: verb.to, aspect: 'harm'},
    ...(object ? [{name, from: object.from, to: object.to}] : []),
  ]
}

/** Verbs that treatments are meant for: they kill germs, destroy tumours and weaken overactive muscles. */
export const INTENDED =
  /^(?:kill|destroy|weaken|suppress|burn|deplete|shut|peel|break|cut|crack|soften|numb|deaden|slacken|pierce|burst|slice|strip|pull|bend|bent|wash|sedat|steril|redden|displac|starv|dry)/
const SPARED = /^(?:healthy|normal|nearby|surrounding|good|other|unborn|your|people|patients|children)$/

function meansWell({sense}: Scene, verb: Verb, object: Mention): boolean {
  const worsens = /^(?:worsen|aggravat|exacerbat|irritat|inflam|infect|mask)/.test(sense.text(verb.from))
  if (object.sort === 'condition' || object.sort === 'harm' || object.sort === 'trouble') return !worsens
  // “does not weaken the heart”: nobody denies what is meant.
  if (!INTENDED.test(sense.text(verb.from)) || isNegated(sense.words, verb.from)) return false
  return object.sort !== 'person' && !sense.words.slice(verb.to, object.to).some(w => SPARED.test(w.text))
}

/** “the wound may bleed”, “teeth ache after tightening”, “the implant can fail”. */
function ails(scene: Scene, verb: Verb): Evidence[] {
  const {sense} = scene
  const subject = subjectOf(sense, verb.from)
  // “Tear the sachet open”: with an object these verbs do, they do not ail.
  if (/^(?:the|a|an|your|one|open|off|down|it|them|us)$/.test(sense.text(verb.to))) return []
  if (/^(?:up|down|out|through)$/.test(sense.text(verb.to)) && /^(?:the|a|an|your)$/.test(sense.text(verb.to + 1)))
    return []
  // A drug that fails in a trial harms nobody.
  if (/^fail/.test(sense.text(verb.from)) && /\b(?:trials?|stud(?:y|ies)|tests?|to)\b/i.test(sense.body)) return []
  const modal = /^(?:can|may|might|could)$/.test(sense.text(verb.from - 1))
  if (
    !(subject.sort === 'unknown' && modal && scene.treatmentAtHand) &&
    subject.sort !== 'body' &&
    subject.sort !== 'agent' &&
    subject.sort !== 'person' &&
    subject.sort !== 'harm' &&
    subject.sort !== 'pronoun'
  )
    return []
  const agent =
    subject.withAgent ||
    subject.sort === 'agent' ||
    (subject.sort === 'pronoun' && /^(?:agent|it)$/.test(doerOf(subject, scene))) ||
    sense.mentions.some(m => m.sort === 'agent' && m.from > verb.to)
  const may = /^(?:can|may|might|could|will|sometimes|often|usually)$/.test(sense.text(verb.from - 1))
  const share = /\b(?:in|of) \d+\b|\d\s?%|\bpercent\b/i.test(sense.body) && scene.treatmentAtHand
  if (!agent && !may && !share && !scene.topic.riskHeading) return []
  return [{name: agent ? 'body-ails-with-agent' : 'body-ails', from: verb.from, to: verb.to, aspect: 'harm'}]
}
