import type {ClaimDraft, RiskAspect} from '../claim.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {Reading} from '../reading.ts'
import {findCausation} from './causation.ts'
import {inCondition} from './clause.ts'
import {findContraindications} from './contraindication.ts'
import {findCounterEvidence} from './counter-evidence.ts'
import {CLAIM, type Evidence, type EvidenceName, OWN, type Scene, STRONG, WEIGHTS} from './evidence.ts'
import {findInteractions} from './interaction.ts'
import {findNamedRisks} from './named-risks.ts'
import {findOccurrence} from './occurrence.ts'
import {findSafety, negatedBefore} from './safety.ts'
import {Sense} from './sense.ts'
import {findListLeadIn} from './side-effect-list.ts'
import {carryOver, topicOf} from './topic.ts'

/** Without a word of one of these classes a unit says nothing of harm or safety. */
const CUE_CLASSES = [
  'side-effect', 'complication', 'danger', 'harm', 'harmful', 'safe', 'safety-noun', 'harm-verb', 'unwell', 'contra', 'interact-cue', 'cause-verb', 'condition', 'pregnancy', 'ail-verb', 'likelier', 'trouble', 'shift-verb',
] as const

const senses = new WeakMap<Reading, Sense>()

function senseOf(reading: Reading): Sense {
  let sense = senses.get(reading)
  if (!sense) senses.set(reading, (sense = new Sense(reading)))
  return sense
}

/** Finds what a unit says of the harm or safety of a treatment, product or exposure: at most one claim. */
export function findRisks(reading: Reading, context: ReadingContext): ClaimDraft[] {
  if (!CUE_CLASSES.some(name => reading.has(name)) && !topicOf(reading.unit, context).riskHeading) return []
  const evidence = weighRisk(reading, context)
  const score = scoreOf(evidence)
  if (score < CLAIM) return []
  const deciding = evidence.filter(e => WEIGHTS[e.name] > 0 && e.to > e.from)
  const span = (e: Evidence) => ({start: reading.words[e.from]!.start, end: reading.words[e.to - 1]!.end})
  const confidence = score >= STRONG ? 'strong' : 'weak'
  const aspects = new Map<RiskAspect, Evidence>()
  for (const e of deciding) if (e.aspect && !aspects.has(e.aspect)) aspects.set(e.aspect, e)
  return [
    {
      kind: 'risk',
      confidence,
      cues: deciding.filter(e => !SURROUNDINGS.has(e.name)).map(span),
      aspects: [...aspects].map(([name, e]) => ({name, span: span(e), confidence})),
    },
  ]
}

const SURROUNDINGS: ReadonlySet<EvidenceName> = new Set([
  'risk-heading', 'disease-heading', 'care-heading', 'about-treatment', 'about-condition', 'agent-before', 'harm-before', 'may',
])

/** The sum of all reasons; surroundings only lift what has a reason of its own. */
export function scoreOf(evidence: readonly Evidence[]): number {
  let own = 0
  let score = 0
  for (const name of new Set(evidence.map(e => e.name))) {
    score += WEIGHTS[name]
    if (!SURROUNDINGS.has(name) && WEIGHTS[name] > 0) own += WEIGHTS[name]
  }
  return own < OWN ? 0 : score
}

/** All reasons for and against, before they are weighed. */
export function weighRisk(reading: Reading, context: ReadingContext): Evidence[] {
  const {unit} = reading
  const sense = senseOf(reading)
  const topic = topicOf(unit, context)
  const carry = carryOver(unit, context, senseOf)
  const treatmentAtHand = carry.agent || (!carry.condition && topic.about === 'treatment') || topic.riskHeading
  const scene: Scene = {unit, sense, topic, carry, treatmentAtHand}
  const found = [
    ...findCausation(scene),
    ...findOccurrence(scene),
    ...findNamedRisks(scene),
    ...findSafety(scene),
    ...findContraindications(scene),
    ...findInteractions(scene),
    ...findListLeadIn(scene),
    ...harmInRiskSection(scene),
  ].map(e => denied(e, scene))
  if (found.length === 0) return []
  return [...found, ...findCounterEvidence(scene), ...surroundings(scene)]
}

/** A harm that is denied is still a claim, of another aspect. */
const denied = (e: Evidence, scene: Scene): Evidence => (e.aspect === 'harm' && negatedBefore(scene, e.from) ? {...e, aspect: 'denied-harm'} : e)

/** Where the heading promises harms of a treatment, a sentence with a harm in it tells of one. */
function harmInRiskSection({sense, topic, treatmentAtHand, unit}: Scene): Evidence[] {
  const harm = sense.mentions.find(m => (m.sort === 'harm' || m.sort === 'side-effect' || m.sort === 'complication') && !inCondition(sense, m.from))
  const found: Evidence[] = []
  if (topic.riskHeading && treatmentAtHand && !topic.diseaseHeading) {
    if (harm) found.push({name: 'harm-in-risk-section', from: harm.from, to: harm.to, aspect: 'harm'})
    const bodily = harm !== undefined || sense.mentions.some(m => m.sort === 'body' || m.sort === 'trouble') || sense.reading.has('ail-verb') || sense.reading.has('unwell')
    if (bodily && sense.words.some(w => /^(?:can|may|might|could)$/.test(w.text))) found.push({name: 'may-in-risk-section', from: 0, to: 0})
    if (bodily && SHARE.test(unit.text)) found.push({name: 'share-in-risk-section', from: 0, to: 0})
  }
  if (!harm) return found
  if (treatmentAtHand && topic.about !== 'condition') found.push({name: harm.complaint ? 'complaint-at-hand' : 'event-at-hand', from: harm.from, to: harm.to, aspect: 'harm'})
  if (STUDY.test(unit.text)) found.push({name: 'study-group', from: harm.from, to: harm.to, aspect: 'harm'})
  if (topic.harmHeading) found.push({name: 'harm-heading', from: 0, to: 0})
  if (sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))) {
    found.push({name: harm.complaint ? 'complaint-and-agent' : 'event-and-agent', from: harm.from, to: harm.to, aspect: 'harm'})
  }
  if (treatmentAtHand || found.length > 0) {
    const none = sense.mentions.find(m => (m.sort === 'harm' || m.sort === 'side-effect' || m.sort === 'complication' || m.sort === 'danger') && /^(?:no|without|zero)$/.test(sense.text(m.from - 1)))
    if (none) found.push({name: 'denies-harm', from: none.from - 1, to: none.to, aspect: 'denied-harm'})
  }
  return found
}

/** A harm told of one arm of a study is a harm of what that arm was given. */
const STUDY = /\b(?:treat(?:ed|ment) group|groups|arms?|placebo|participants|randomi[sz]ed|sham|controls?|trials?|users|recipients)\b/i
const SHARE = /\d\s?(?:%|percent|per cent)|\b(?:\d+|one|two|three|four|five) (?:in|of|out of) (?:every )?(?:\d|ten|five|twenty|a hundred|a thousand)|\bper (?:\d|hundred|thousand)|\b(?:rare|rarely|uncommon|common|commonly|half|third|quarter|occasionally|few|unusual|seldom)\b/i

function surroundings({topic, carry, sense}: Scene): Evidence[] {
  const found: Evidence[] = []
  const add = (name: EvidenceName, holds: boolean): void => {
    if (holds) found.push({name, from: 0, to: 0})
  }
  add('risk-heading', topic.riskHeading)
  add('first-person', sense.words.some(w => /^(?:i|my|we|our)$/.test(w.text)))
  add('disease-heading', topic.diseaseHeading)
  add('care-heading', topic.careHeading)
  add('about-treatment', topic.about === 'treatment')
  add('about-condition', topic.about === 'condition')
  add('agent-before', carry.agent)
  add('harm-before', carry.harm)
  add('may', sense.words.some(w => /^(?:can|may|might|could)$/.test(w.text)))
  return found
}
