import {inCondition} from './clause.ts'
import type {Evidence, EvidenceName} from './evidence.ts'
import type {Scene} from './scene.ts'

export const SURROUNDINGS: ReadonlySet<EvidenceName> = new Set([
  'risk-heading',
  'disease-heading',
  'care-heading',
  'about-treatment',
  'about-condition',
  'agent-before',
  'harm-before',
  'may',
  'agent-first',
  'treated-harm',
])

/** Where the heading promises harms of a treatment, a sentence with a harm in it tells of one. */
export function findHarmInSection(scene: Scene): Evidence[] {
  const {sense, topic} = scene
  const harm = sense.mentions.find(
    m => (m.sort === 'harm' || m.sort === 'side-effect' || m.sort === 'complication') && !inCondition(sense, m.from),
  )
  const found: Evidence[] = []
  if (topic.riskHeading && !topic.diseaseHeading) {
    if (harm) found.push({name: 'harm-in-risk-section', from: harm.from, to: harm.to, aspect: 'harm'})
    const bodily =
      harm !== undefined ||
      sense.mentions.some(m => m.sort === 'body' || m.sort === 'trouble') ||
      sense.has('ail-verb') ||
      sense.has('unwell')
    if (bodily && sense.modal) found.push({name: 'may-in-risk-section', from: 0, to: 0})
    if (bodily && SHARE.test(sense.body)) found.push({name: 'share-in-risk-section', from: 0, to: 0})
  }
  if (!harm) return found
  const {treatmentAtHand} = scene
  if (treatmentAtHand && topic.about !== 'condition')
    found.push({
      name: harm.complaint ? 'complaint-at-hand' : 'event-at-hand',
      from: harm.from,
      to: harm.to,
      aspect: 'harm',
    })
  if (treatmentAtHand && SHARE.test(sense.body))
    found.push({name: 'share-at-hand', from: harm.from, to: harm.to, aspect: 'harm'})
  if (STUDY.test(sense.body)) found.push({name: 'study-group', from: harm.from, to: harm.to, aspect: 'harm'})
  if (topic.harmHeading) found.push({name: 'harm-heading', from: 0, to: 0})
  if (sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))) {
    found.push({
      name: harm.complaint ? 'complaint-and-agent' : 'event-and-agent',
      from: harm.from,
      to: harm.to,
      aspect: 'harm',
    })
  }
  if (treatmentAtHand || found.length > 0) {
    const none = sense.mentions.find(
      m =>
        (m.sort === 'harm' || m.sort === 'side-effect' || m.sort === 'complication' || m.sort === 'danger') &&
        /^(?:no|without|zero)$/.test(sense.text(m.from - 1)),
    )
    if (none) found.push({name: 'denies-harm', from: none.from - 1, to: none.to, aspect: 'denied-harm'})
  }
  return found
}

/** A harm told of one arm of a study is a harm of what that arm was given. */
const STUDY =
  /\b(?:treat(?:ed|ment) group|groups|arms?|placebo|participants|randomi[sz]ed|sham|controls?|trials?|users|recipients)\b/i
export const SHARE =
  /\d\s?(?:%|percent|per cent)|\b(?:\d+|one|two|three|four|five) (?:in|of|out of) (?:every )?(?:\d|ten|five|twenty|a hundred|a thousand)|\bper (?:\d|hundred|thousand)|\b(?:rare|rarely|uncommon|common|commonly|half|third|quarter|occasionally|few|unusual|seldom)\b/i

/** Headings, neighbours and modal verbs: they lift what has a reason of its own, and are no reason alone. */
export function findSurroundings({topic, carry, sense}: Scene): Evidence[] {
  const found: Evidence[] = []
  const add = (name: EvidenceName, holds: boolean): void => {
    if (holds) found.push({name, from: 0, to: 0})
  }
  add('risk-heading', topic.riskHeading)
  add(
    'first-person',
    sense.words.some(w => /^(?:i|my|we|our)$/.test(w.text)),
  )
  add('disease-heading', topic.diseaseHeading)
  add('care-heading', topic.careHeading)
  add('about-treatment', topic.about === 'treatment')
  add('about-condition', topic.about === 'condition')
  add('agent-before', carry.agent)
  add('harm-before', carry.harm)
  add('may', sense.modal)
  return found
}
