import {Notes} from '../../text/notes.ts'
import type {Tag} from '../lexicon.ts'
import {type PageRegister, pageRegister} from '../promotion/page-register.ts'
import {QUOTED_BONUS, THRESHOLD} from '../promotion/weights.ts'
import type {Reading} from '../reading.ts'
import type {FeatureSink, UnitCase} from './feature-sink.ts'
import {describeClasses, describeHeading, describePlace, describeTokens} from './unit-features.ts'
import {cutTokens} from './unit-tokens.ts'

/** The grammar is not trusted further than this, either way. */
const SURE = 4
const UNSURE = -7
/** See its like in `risk-features.ts`. */
const GRAMMAR = 0.5

/** What is known of a unit before the model speaks: the grammar's log odds, and its features; nothing where it is settled. */
export function promotionCase(readings: readonly Reading[], index: number): UnitCase | undefined {
  const page = pageRegister(readings)
  const score = page.scores[index]! + companyVoice(page, readings[index]!)
  if (score === Number.NEGATIVE_INFINITY || !page.scenes[index]) return undefined
  const reading = readings[index]!
  const {brands} = page.scenes[index]!
  return {
    grammar: GRAMMAR * (Math.max(UNSURE, Math.min(SURE, score)) - THRESHOLD),
    // What counts as a brand, its page tells.
    ...(brands.length === 0 ? {wording: reading.wording} : {}),
    describeWords: sink => describeWords(reading, brands, sink),
    describePlace: sink => describeSetting(readings, index, page, sink),
  }
}

/** In a regulator's letter only the company's words sell, and they need little more to be a claim. */
function companyVoice(page: PageRegister, reading: Reading): number {
  if (!page.quoted) return 0
  return page.quoted.has(reading) ? QUOTED_BONUS : Number.NEGATIVE_INFINITY
}

function describeWords(reading: Reading, brands: readonly Tag[], sink: FeatureSink): void {
  describeTokens(cutTokens(reading, brands), sink)
  describeClasses(reading, sink)
}

function describeSetting(readings: readonly Reading[], index: number, page: PageRegister, sink: FeatureSink): void {
  const reading = readings[index]!
  const {cues} = page.scenes[index]!
  const told = new Set<string>()
  for (const {name, from, to} of cues) {
    if (told.has(name)) continue
    told.add(name)
    sink.named('reason', name, 1, from, to)
  }
  if (page.quoted?.has(reading)) sink.named('before', 'company-voice', 1, 0, 0)
  describeBrandBefore(page, index, sink)
  // Lists and short lines sell in a shop and inform in a leaflet: where a unit stands counts as much as its page sells.
  const selling = sellingShare(page)
  describePlace(reading, selling, sink)
  describeHeading(readings, reading, selling, sink)
}

/** Words that take up what was named before. */
const TAKES_UP = /^(?:it|its|it's|they|they're|their|them|the|each|this|that|these|one|every|both)$/

/** “Perchwell makes a stool. It rocks with you”: the sentences before it in the paragraph tell of whom a sentence speaks. */
function describeBrandBefore({scenes}: PageRegister, index: number, sink: FeatureSink): void {
  const scene = scenes[index]!
  const {block} = scene.reading.unit
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const before = scenes[at]
    if (!before || before.reading.unit.block !== block) return
    if (before.brands.length === 0) continue
    sink.named('before', 'brand-before', 1, 0, 0)
    if (TAKES_UP.test(scene.text(0))) sink.named('before', 'brand-taken-up', 1, 0, 0)
    return
  }
}

const shares = new Notes<readonly number[], number>()

/** How much a page sells, 0 to 1, told from the grammar's scores of all its units. */
function sellingShare({scores}: PageRegister): number {
  const known = shares.get(scores)
  if (known !== undefined) return known
  let sum = 0
  let units = 0
  for (const score of scores) {
    if (score === Number.NEGATIVE_INFINITY) continue
    units++
    sum += 1 / (1 + Math.exp(-score))
  }
  const share = Math.min(1, (4 * sum) / Math.max(8, units))
  shares.set(scores, share)
  return share
}
