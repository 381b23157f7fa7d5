import {bitsOf, haveCommon} from '../class-bits.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {carryOver} from '../risk/carry.ts'
import {CLAIM, type Evidence} from '../risk/evidence.ts'
import {isAtHand} from '../risk/scene.ts'
import {partsOf, shapeOf} from '../risk/shape.ts'
import {standingOf} from '../risk/standing.ts'
import {tellsHarm} from '../risk/telling-words.ts'
import {topicOf} from '../risk/topic.ts'
import {type Weighed, weighUnit} from '../risk/weigh-unit.ts'
import type {FeatureSink, UnitCase} from './feature-sink.ts'
import {describeClasses, describeLeadIn, describePlace, describeTokens} from './unit-features.ts'
import {cutTokens} from './unit-tokens.ts'

/** Without a word of one of these classes a unit says nothing of harm or safety. */
const CUES = bitsOf([
  'harm',
  'harm-verb',
  'side-effect',
  'complication',
  'danger',
  'harmful',
  'safe',
  'safety-noun',
  'unwell',
  'ail-verb',
  'shift-verb',
  'likelier',
  'contra',
  'interact-cue',
  'effect-of',
  'cause-verb',
  'condition',
  'trouble',
  'pregnancy',
  'red-flag',
  'likelihood',
  'complaint',
  'raise-verb',
  'lower-verb',
  'suffer-verb',
  'body-part',
  'drug',
])
const SURE = 3
/** The weights of the grammar were set on few pages, those of its reasons in the model on many: half of it holds better on new pages. */
const GRAMMAR = 0.5

export interface RiskCase extends UnitCase {
  readonly weighed: Weighed
}

/** What is known of a unit before the model speaks: the grammar's log odds, and its features; nothing where it is settled. */
export function riskCase(context: ReadingContext): RiskCase | undefined {
  const {readings, index} = context
  const reading = readings[index]!
  if (
    !haveCommon(reading.bits, CUES) &&
    !tellsHarm(reading.unit.text) &&
    !standingOf(reading.unit).answersHarm &&
    !topicOf(reading.unit, context).riskHeading
  )
    return undefined
  const weighed = weighUnit(context)
  const grammar = GRAMMAR * Math.min(SURE, weighed.score - CLAIM)
  return {
    grammar,
    weighed,
    wording: reading.wording,
    describeWords: sink => describeWords(reading, sink),
    describePlace: sink => describeSetting(context, weighed.evidence, scoreBefore(context), sink),
  }
}

/** The grammar's score of the sentence before, in the same section. */
function scoreBefore({readings, index}: ReadingContext): number {
  const before = readings[index - 1]
  if (!before || before.unit.skip || before.unit.block.section !== readings[index]!.unit.block.section) return 0
  return Math.max(-2, Math.min(2, weighUnit({readings, index: index - 1}).score - CLAIM))
}

function describeWords(reading: Reading, sink: FeatureSink): void {
  describeTokens(cutTokens(reading, []), sink)
  describeClasses(reading, sink)
  sink.runs('shape', shapeOf(reading), 3, 1)
}

function describeSetting(
  context: ReadingContext,
  evidence: readonly Evidence[],
  before: number,
  sink: FeatureSink,
): void {
  const {readings, index} = context
  const reading = readings[index]!
  for (const name of new Set(evidence.map(e => e.name))) sink.named('reason', name, 1, 0, 0)
  if (evidence.length === 0) sink.named('reason', 'none', 1, 0, 0)
  const topic = topicOf(reading.unit, context)
  sink.named('before', topic.about, 1, 0, 0)
  if (topic.riskHeading) sink.named('before', 'risk-heading', 1, 0, 0)
  if (topic.diseaseHeading) sink.named('before', 'disease-heading', 1, 0, 0)
  if (topic.careHeading) sink.named('before', 'care-heading', 1, 0, 0)
  sink.named('before', 'score', before, 0, 0)
  describePlace(reading, 1, sink)
  describeLeadIn(readings, reading, sink)
  describeScene(context, sink)
}

/** What the sentences before and the headings leave to this one, by itself and beside each part of its shape. */
function describeScene(context: ReadingContext, sink: FeatureSink): void {
  const reading = context.readings[context.index]!
  const {unit} = reading
  const topic = topicOf(unit, context)
  const carry = carryOver(unit, context)
  const say = (name: string, holds = true): void => {
    if (holds) sink.named('before', name, 1, 0, 0)
  }
  const atHand = isAtHand(topic, carry)
  say('own-treatment', topic.ownTreatment)
  say('harm-heading', topic.harmHeading)
  say('carry-agent', carry.agent)
  say('carry-harm', carry.harm)
  say('carry-condition', carry.condition)
  say('explained', carry.explained)
  say('at-hand', atHand)
  say('answers-harm', standingOf(unit).answersHarm)
  const around = topic.riskHeading ? 'risk' : atHand ? 'hand' : topic.about
  for (const part of partsOf(reading)) say(`${part} ${around}`)
}
