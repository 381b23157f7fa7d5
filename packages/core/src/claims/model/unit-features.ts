import type {Reading} from '../reading.ts'
import type {FeaturePart, FeatureSink} from './feature-sink.ts'
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

/** Where a unit stands, how long it is and what sort of sentence it is. */
export const placePart = (reading: Reading, value: number): FeaturePart => ({
  on: {key: keyOfPlace(reading)},
  value,
  describe: sink => describePlace(reading, sink),
})

function describePlace(reading: Reading, sink: FeatureSink): void {
  const {block} = reading.unit
  const {section} = block
  const say = (name: string): void => sink.named('place', name, 1, 0, 0)
  say(block.kind)
  say(section.role)
  if (section.parent && section.parent.role !== 'plain') say(PARENT[section.parent.role] ?? '')
  const flags = flagsOf(reading)
  FLAGS.forEach((name, bit) => {
    if (flags & (1 << bit)) say(name)
  })
  say(LENGTHS[lengthOf(reading)]!)
  say(ENDS[endOf(reading)]!)
}

/** A number that tells apart all that `describePlace` does. */
function keyOfPlace(reading: Reading): number {
  const {block} = reading.unit
  const {role, parent} = block.section
  let key = numberOf(block.kind)
  key = key * 64 + numberOf(role)
  key = key * 64 + (parent ? numberOf(parent.role) : 0)
  key = key * LENGTHS.length + lengthOf(reading)
  key = key * ENDS.length + endOf(reading)
  return key * (1 << FLAGS.length) + flagsOf(reading)
}

/** What else may hold of a unit, the lowest bit first. */
const FLAGS = [
  'under-question',
  'top',
  'lead-in',
  'instruction',
  'quotation',
  'speaker',
  'block-quote',
  'announced',
  'first',
  'alone',
]

function flagsOf({unit}: Reading): number {
  const {block, quotation} = unit
  const {section, units} = block
  return (
    (section.question ? 1 : 0) |
    (section.depth <= 1 ? 2 : 0) |
    (unit.leadIn ? 4 : 0) |
    (unit.instruction ? 8 : 0) |
    (quotation ? 16 : 0) |
    (quotation?.speaker === undefined ? 0 : 32) |
    (block.quoted ? 64 : 0) |
    (block.list?.leadIn ? 128 : 0) |
    (units[0] === unit ? 256 : 0) |
    (units.length === 1 ? 512 : 0)
  )
}

const LENGTHS = ['very-short', 'short', 'middling', 'long', 'very-long']

function lengthOf({words}: Reading): number {
  const {length} = words
  return length < 4 ? 0 : length < 9 ? 1 : length < 18 ? 2 : length < 30 ? 3 : 4
}

const ENDS = ['ends-bare', 'ends-full', 'ends-loud', 'ends-open']

function endOf({words}: Reading): number {
  const end = words.at(-1)?.text
  return end === '.' ? 1 : end === '!' ? 2 : end === ':' ? 3 : 0
}

/** Kinds of blocks and roles of sections as they come, from 1. */
const numbers = new Map<string, number>()

function numberOf(name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = numbers.size + 1
    numbers.set(name, number)
  }
  return number
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
export function headingPart(readings: readonly Reading[], {unit}: Reading, value: number): FeaturePart | undefined {
  const heading = unit.block.section.heading?.units[0]
  const reading = heading && readings[heading.index]
  return (
    reading && {
      on: {words: reading.wording},
      value,
      describe: sink => sink.runs('heading', withoutPlaces(reading), 2, 1),
    }
  )
}

/** The words of the line that announces the list of a unit. */
export function leadInPart(readings: readonly Reading[], {unit}: Reading): FeaturePart | undefined {
  const {leadIn} = unit.block.list ?? {}
  const announcing = leadIn && leadIn !== unit ? readings[leadIn.index] : undefined
  return (
    announcing && {
      on: {words: announcing.wording},
      describe: sink => sink.runs('lead-in', withoutPlaces(announcing), 1, 1),
    }
  )
}

/** Tokens of another unit: their word numbers mean nothing in this one. */
const withoutPlaces = (reading: Reading): Token[] =>
  cutTokens(reading, []).tokens.map(({text}) => ({text, from: 0, to: 0}))
