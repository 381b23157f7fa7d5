import type {ClaimDraft, RiskAspect} from '../claim.ts'
import {isNegated} from '../negation.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {findBodilyHarm} from './bodily-harm.ts'
import {findCausation} from './causation.ts'
import {findContraindications} from './contraindication.ts'
import {findCounterEvidence} from './counter-evidence.ts'
import {CLAIM, type Evidence, OWN, type Scene, STRONG, WEIGHTS} from './evidence.ts'
import {findInteractions} from './interaction.ts'
import {findLikelihood} from './likelihood.ts'
import {findNamedRisks} from './named-risks.ts'
import {findOccurrence} from './occurrence.ts'
import {findSafety} from './safety.ts'
import {Sense} from './sense.ts'
import {findListLeadIn} from './side-effect-list.ts'
import {findHarmInSection, findSurroundings, SURROUNDINGS} from './surroundings.ts'
import {carryOver, topicOf} from './topic.ts'
import {findUnwell} from './unwell.ts'

/** Without a word of one of these classes a unit says nothing of harm or safety. */
const CUE_CLASSES = [
  'side-effect',
  'complication',
  'danger',
  'harm',
  'harmful',
  'safe',
  'safety-noun',
  'harm-verb',
  'unwell',
  'contra',
  'interact-cue',
  'cause-verb',
  'condition',
  'pregnancy',
  'ail-verb',
  'likelier',
  'trouble',
  'shift-verb',
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
    ...findBodilyHarm(scene),
    ...findLikelihood(scene),
    ...findUnwell(scene),
    ...findOccurrence(scene),
    ...findNamedRisks(scene),
    ...findSafety(scene),
    ...findContraindications(scene),
    ...findInteractions(scene),
    ...findListLeadIn(scene),
    ...findHarmInSection(scene),
  ].map(e => denied(e, scene))
  if (found.length === 0) return []
  return [...found, ...findCounterEvidence(scene), ...findSurroundings(scene)]
}

/** A harm that is denied is still a claim, of another aspect. */
const denied = (e: Evidence, scene: Scene): Evidence =>
  e.aspect === 'harm' && isNegated(scene.sense.words, e.from) ? {...e, aspect: 'denied-harm'} : e
