import type {Unit} from '../../draft/draft.ts'
import {isNegated} from '../negation.ts'
import type {ReadingContext} from '../reading-context.ts'
import {ReadingNotes} from '../reading-notes.ts'
import {findAftermath, findAnswer} from './aftermath.ts'
import {findBodilyHarm} from './bodily-harm.ts'
import {findCausation} from './causation.ts'
import {findContraindications} from './contraindication.ts'
import {findCounterEvidence} from './counter-evidence.ts'
import {type Evidence, OWN, WEIGHTS} from './evidence.ts'
import {findInteractions} from './interaction.ts'
import {findLikelihood} from './likelihood.ts'
import {findLooseHarm} from './loose-harm.ts'
import {findNamedRisks} from './named-risks.ts'
import {findOccurrence} from './occurrence.ts'
import {findOtherMatters} from './other-matters.ts'
import {findRefusals} from './refusal.ts'
import {findSafety} from './safety.ts'
import {Scene} from './scene.ts'
import type {Sense} from './sense.ts'
import {sensesOf} from './senses.ts'
import {findListLeadIn} from './side-effect-list.ts'
import {findHarmInSection, findSurroundings, SURROUNDINGS} from './surroundings.ts'
import {findTellingWords} from './telling-words.ts'
import {findUnwell} from './unwell.ts'

/** The reasons of the stretch of a unit that says most of harm, and their sum. */
export interface Weighed {
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** The stretch that the word numbers of `evidence` count in. */
  readonly sense: Sense | undefined
}

/** The score of a unit in which nothing speaks of harm. */
const SILENT = -0.5
const known = new ReadingNotes<Weighed>()

/** Weighs a unit once; its neighbours ask, too. */
export function weighUnit(context: ReadingContext): Weighed {
  const reading = context.readings[context.index]!
  let weighed = known.get(reading)
  if (weighed) return weighed
  weighed = {score: SILENT, evidence: [], sense: undefined}
  for (const sense of sensesOf(reading)) {
    const evidence = weighRisk(sense, reading.unit, context)
    const score = evidence.length === 0 ? SILENT : scoreOf(evidence)
    if (!weighed.sense || score > weighed.score) weighed = {score, evidence, sense}
  }
  known.set(reading, weighed)
  return weighed
}

/** The sum of all reasons; surroundings only lift what has a reason of its own. */
export function scoreOf(evidence: readonly Evidence[]): number {
  let own = 0
  let score = 0
  for (let at = 0; at < evidence.length; at++) {
    const {name} = evidence[at]!
    if (evidence.findIndex(e => e.name === name) < at) continue
    score += WEIGHTS[name]
    if (!SURROUNDINGS.has(name) && WEIGHTS[name] > 0) own += WEIGHTS[name]
  }
  return own < OWN ? 0 : score
}

const DETECTORS: readonly ((scene: Scene) => readonly Evidence[])[] = [
  findCausation,
  findBodilyHarm,
  findLikelihood,
  findUnwell,
  findOccurrence,
  findNamedRisks,
  findSafety,
  findContraindications,
  findRefusals,
  findInteractions,
  findListLeadIn,
  findHarmInSection,
  findLooseHarm,
  findTellingWords,
  findAftermath,
  findAnswer,
]

/** All reasons for and against, before they are weighed. */
export function weighRisk(sense: Sense, unit: Unit, context: ReadingContext): Evidence[] {
  const scene = new Scene(unit, sense, context)
  const found: Evidence[] = []
  for (const detect of DETECTORS) for (const e of detect(scene)) found.push(denied(e, scene))
  if (found.length === 0) return []
  return [...found, ...findCounterEvidence(scene), ...findOtherMatters(scene), ...findSurroundings(scene)]
}

/** A harm that is denied is still a claim, of another aspect. */
const denied = (e: Evidence, scene: Scene): Evidence =>
  e.aspect === 'harm' && !e.name.endsWith('-is-safe') && isNegated(scene.sense.words, e.from)
    ? {...e, aspect: 'denied-harm'}
    : e
