import {bitsOf, haveCommon} from '../class-bits.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {CLAIM} from '../risk/evidence.ts'
import {isAtHand} from '../risk/scene.ts'
import {partsOf, shapeOf} from '../risk/shape.ts'
import {standingOf} from '../risk/standing.ts'
import {tellsHarm} from '../risk/telling-words.ts'
import {topicOf} from '../risk/topic.ts'
import {type Weighed, weighUnit} from '../risk/weigh-unit.ts'
import type {FeatureGround, FeaturePart, FeatureSink, UnitCase} from './feature-sink.ts'
import {describeClasses, describeTokens, leadInPart, placePart} from './unit-features.ts'
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
  return {grammar, weighed, parts: () => partsOfCase(context, weighed)}
}

function partsOfCase(context: ReadingContext, weighed: Weighed): readonly (FeaturePart | undefined)[] {
  const {readings, index} = context
  const reading = readings[index]!
  const words = reading.wording
  return [
    {on: {words}, describe: sink => describeWords(reading, sink)},
    {on: {words, key: weighed.key}, describe: sink => describeSetting(reading, weighed, sink)},
    {on: BEFORE, value: scoreBefore(context), describe: describeBefore},
    placePart(reading, 1),
    leadInPart(readings, reading),
  ]
}

const BEFORE: FeatureGround = {key: 0}
const describeBefore = (sink: FeatureSink): void => sink.named('before', 'score', 1, 0, 0)

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

/** The reasons of the grammar, and what the sentences before and the headings leave to this one. */
function describeSetting(reading: Reading, {evidence, setting}: Weighed, sink: FeatureSink): void {
  const {topic, carry, standing} = setting
  for (const name of new Set(evidence.map(e => e.name))) sink.named('reason', name, 1, 0, 0)
  if (evidence.length === 0) sink.named('reason', 'none', 1, 0, 0)
  const say = (name: string, holds = true): void => {
    if (holds) sink.named('before', name, 1, 0, 0)
  }
  const atHand = isAtHand(topic, carry)
  say(topic.about)
  say('risk-heading', topic.riskHeading)
  say('disease-heading', topic.diseaseHeading)
  say('care-heading', topic.careHeading)
  say('own-treatment', topic.ownTreatment)
  say('harm-heading', topic.harmHeading)
  say('carry-agent', carry.agent)
  say('carry-harm', carry.harm)
  say('carry-condition', carry.condition)
  say('explained', carry.explained)
  say('at-hand', atHand)
  say('answers-harm', standing.answersHarm)
  // What stands around counts by itself and beside each part of the shape.
  const around = topic.riskHeading ? 'risk' : atHand ? 'hand' : topic.about
  for (const part of partsOf(reading)) say(`${part} ${around}`)
}
