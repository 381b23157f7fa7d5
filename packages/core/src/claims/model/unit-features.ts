import type {Reading} from '../reading.ts'
import {WordingNotes} from '../wording-notes.ts'
import type {FeatureSink} from './feature-sink.ts'
import {cutTokens, MEANT, meaningOf, type Token, type UnitTokens} from './unit-tokens.ts'

/** The words of a unit in runs, as they stand and without their endings. */
export function describeTokens({tokens, hidden, stems, hiddenStems}: UnitTokens, sink: FeatureSink): void {
  sink.runs('word', hidden, 1, 1)
  sink.runs('word-stem', hiddenStems, 1, 1)
  sink.runs('run', tokens, 3, 1)
  sink.runs('stem', stems, 3, 1)
}

/** Each class of the lexicon that a unit holds. */
export function describeClasses(reading: Reading, sink: FeatureSink): void {
  const turn = ++turns
  for (const {classes, from, to} of reading.tags) {
    for (const at of meaningOf(classes).classes) {
      if (lastTurn[at] === turn) continue
      lastTurn[at] = turn
      sink.named('class', MEANT[at]!, 1, from, to)
    }
  }
}

let turns = 0
/** For each class the turn in which it was last told; a set for each unit would cost more than the rest. */
const lastTurn = MEANT.map(() => 0)

/** Where a unit stands, how long it is and what sort of sentence it is; every figure is worth `value`. */
export function describePlace({unit, words}: Reading, value: number, sink: FeatureSink): void {
  const {block} = unit
  const {section} = block
  const say = (name: string, holds = true): void => {
    if (holds) sink.named('place', name, value, 0, 0)
  }
  say(block.kind)
  say(section.role)
  say('under-question', section.question)
  say(PARENT[section.parent?.role ?? 'plain'] ?? '', section.parent !== undefined && section.parent.role !== 'plain')
  say('top', section.depth <= 1)
  say('lead-in', unit.leadIn)
  say('instruction', unit.instruction)
  say('quotation', unit.quotation !== undefined)
  say('speaker', unit.quotation?.speaker !== undefined)
  say('block-quote', block.quoted === true)
  say('announced', block.list?.leadIn !== undefined)
  say('first', block.units[0] === unit)
  say('alone', block.units.length === 1)
  const {length} = words
  say(length < 4 ? 'very-short' : length < 9 ? 'short' : length < 18 ? 'middling' : length < 30 ? 'long' : 'very-long')
  const end = words[length - 1]?.text
  say(end === '.' ? 'ends-full' : end === '!' ? 'ends-loud' : end === ':' ? 'ends-open' : 'ends-bare')
}

const PARENT: Readonly<Record<string, string>> = {
  risk: 'in-risk',
  benefit: 'in-benefit',
  aftercare: 'in-aftercare',
  faq: 'in-faq',
  shop: 'in-shop',
  advert: 'in-advert',
}

/** The words of the heading above a unit. */
export function describeHeading(readings: readonly Reading[], {unit}: Reading, value: number, sink: FeatureSink): void {
  const heading = unit.block.section.heading?.units[0]
  const reading = heading && readings[heading.index]
  if (reading) sink.runs('heading', tokensOf(reading), 2, value)
}

/** The words of the line that announces the list of a unit. */
export function describeLeadIn(readings: readonly Reading[], {unit}: Reading, sink: FeatureSink): void {
  const {leadIn} = unit.block.list ?? {}
  const announcing = leadIn && leadIn !== unit && readings[leadIn.index]
  if (announcing) sink.runs('lead-in', tokensOf(announcing), 1, 1)
}

const around = new WordingNotes<readonly Token[]>()

const tokensOf = (reading: Reading): readonly Token[] => around.recall(reading.wording, () => withoutPlaces(reading))

/** Tokens of another unit: their word numbers mean nothing in this one. */
const withoutPlaces = (reading: Reading): Token[] =>
  cutTokens(reading, []).tokens.map(({text}) => ({text, from: 0, to: 0}))
