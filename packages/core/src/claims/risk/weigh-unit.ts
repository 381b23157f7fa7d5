import {Notes} from '../../text/notes.ts'
import {isNegated} from '../negation.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {WordingNotes} from '../wording-notes.ts'
import {findAftermath, findAnswer} from './aftermath.ts'
import {findBodilyHarm} from './bodily-harm.ts'
import {carryOver} from './carry.ts'
import {findCausation} from './causation.ts'
import {findContraindications} from './contraindication.ts'
import {findCounterEvidence} from './counter-evidence.ts'
import {findCulprits} from './culprit.ts'
import {findDenial} from './denial.ts'
import {findEcho} from './echo.ts'
import {findEnumeration} from './enumeration.ts'
import {type Evidence, OWN, WEIGHTS} from './evidence.ts'
import {findInteractions} from './interaction.ts'
import {findLevelShifts} from './level-shifts.ts'
import {findLikelihood} from './likelihood.ts'
import {findLooseHarm} from './loose-harm.ts'
import {findNamedRisks} from './named-risks.ts'
import {findOccurrence} from './occurrence.ts'
import {findOtherMatters} from './other-matters.ts'
import {findPermission} from './permission.ts'
import {findRefusals} from './refusal.ts'
import {findSafety} from './safety.ts'
import {Scene, type Setting} from './scene.ts'
import type {Sense} from './sense.ts'
import {sensesOf} from './senses.ts'
import {findListLeadIn} from './side-effect-list.ts'
import {standingOf} from './standing.ts'
import {findHarmInSection, findSurroundings, SURROUNDINGS} from './surroundings.ts'
import {findTellingWords} from './telling-words.ts'
import {findToll} from './toll.ts'
import {topicOf} from './topic.ts'
import {findUnwell} from './unwell.ts'

/** The reasons of the stretch of a unit that says most of harm, and their sum. */
export interface Weighed {
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** The stretch that the word numbers of `evidence` count in. */
  readonly sense: Sense | undefined
  /** What stands around the words, and a number that tells it apart from every other setting. */
  readonly setting: Setting
  readonly key: number
}

/** The score of a unit in which nothing speaks of harm. */
const SILENT = -0.5
/** By what stands around the words: the same words in the same setting weigh the same. */
const known = new WordingNotes<Map<number, Weighed>>()

/** Weighs a unit once; its neighbours ask, too. */
export function weighUnit(context: ReadingContext): Weighed {
  const {readings, index} = context
  let page = pages.get(readings)
  if (!page) {
    page = []
    pages.set(readings, page)
  }
  let weighed = page[index]
  if (!weighed) {
    weighed = weighReading(readings[index]!, context)
    page[index] = weighed
  }
  return weighed
}

const pages = new Notes<readonly Reading[], Weighed[]>()

function weighReading(reading: Reading, context: ReadingContext): Weighed {
  const setting: Setting = {
    topic: topicOf(reading.unit, context),
    carry: carryOver(reading.unit, context),
    standing: standingOf(reading.unit),
  }
  const bySetting = known.recall(reading.wording, () => new Map())
  const key = keyOf(setting)
  let weighed = bySetting.get(key)
  if (!weighed) {
    weighed = weigh(sensesOf(reading), setting, key)
    bySetting.set(key, weighed)
  }
  return weighed
}

function weigh(senses: readonly Sense[], setting: Setting, key: number): Weighed {
  let weighed: Weighed = {score: SILENT, evidence: [], sense: undefined, setting, key}
  for (const sense of senses) {
    const evidence = weighRisk(sense, setting)
    const score = evidence.length === 0 ? SILENT : scoreOf(evidence)
    if (!weighed.sense || score > weighed.score) weighed = {score, evidence, sense, setting, key}
  }
  return weighed
}

/** A setting as bits, so that equal ones are told apart from others at once. */
function keyOf({topic, carry, standing}: Setting): number {
  let key = topic.about === 'treatment' ? 2 : topic.about === 'condition' ? 1 : 0
  const note = (holds: boolean): void => {
    key = key * 2 + (holds ? 1 : 0)
  }
  note(topic.ownTreatment)
  note(topic.riskHeading)
  note(topic.harmHeading)
  note(topic.diseaseHeading)
  note(topic.careHeading)
  note(carry.explained)
  note(carry.agent)
  note(carry.condition)
  note(carry.harm)
  note(standing.leadIn)
  note(standing.instruction)
  note(standing.cell)
  note(standing.harmColumn)
  note(standing.loneItem)
  note(standing.answersHarm)
  return key
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
  findEnumeration,
  findHarmInSection,
  findLooseHarm,
  findTellingWords,
  findAftermath,
  findCulprits,
  findEcho,
  findLevelShifts,
  findToll,
  findPermission,
  findDenial,
  findAnswer,
]

/** All reasons for and against, before they are weighed. */
function weighRisk(sense: Sense, setting: Setting): Evidence[] {
  const scene = new Scene(sense, setting)
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
