import {Notes} from '../../text/notes.ts'
import type {Tag} from '../lexicon.ts'
import type {CueList} from '../promotion/cue-list.ts'
import {type PageRegister, pageRegister} from '../promotion/page-register.ts'
import {QUOTED_BONUS, THRESHOLD} from '../promotion/weights.ts'
import type {Reading} from '../reading.ts'
import type {FeaturePart, FeatureSink, UnitCase} from './feature-sink.ts'
import {describeClasses, describeTokens, headingPart, placePart} from './unit-features.ts'
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
  return {
    grammar: GRAMMAR * (Math.max(UNSURE, Math.min(SURE, score)) - THRESHOLD),
    parts: () => partsOfCase(readings, index, page),
  }
}

function partsOfCase(
  readings: readonly Reading[],
  index: number,
  page: PageRegister,
): readonly (FeaturePart | undefined)[] {
  const reading = readings[index]!
  const {brands, list} = page.scenes[index]!
  // Lists and short lines sell in a shop and inform in a leaflet: where a unit stands counts as much as its page sells.
  const selling = sellingShare(page)
  return [
    {
      // What counts as a brand, its page tells.
      ...(brands.length === 0 ? {on: {words: reading.wording}} : {}),
      describe: sink => describeWords(reading, brands, sink),
    },
    {on: {words: list}, describe: sink => describeReasons(list, sink)},
    page.quoted?.has(reading) ? COMPANY_VOICE : undefined,
    brandPart(page, index),
    placePart(reading, selling),
    headingPart(readings, reading, selling),
  ]
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

function describeReasons({all}: CueList, sink: FeatureSink): void {
  const told = new Set<string>()
  for (const {name, from, to} of all) {
    if (told.has(name)) continue
    told.add(name)
    sink.named('reason', name, 1, from, to)
  }
}

const COMPANY_VOICE: FeaturePart = {
  on: {key: 0},
  describe: sink => sink.named('before', 'company-voice', 1, 0, 0),
}

/** Words that take up what was named before. */
const TAKES_UP = /^(?:it|its|it's|they|they're|their|them|the|each|this|that|these|one|every|both)$/

/** “Perchwell makes a stool. It rocks with you”: the sentences before it in the paragraph tell of whom a sentence speaks. */
function brandPart({scenes}: PageRegister, index: number): FeaturePart | undefined {
  const scene = scenes[index]!
  const {block} = scene.reading.unit
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const before = scenes[at]
    if (!before || before.reading.unit.block !== block) return undefined
    if (before.brands.length > 0) return TAKES_UP.test(scene.text(0)) ? BRAND_TAKEN_UP : BRAND_BEFORE
  }
  return undefined
}

const sayBrandBefore = (sink: FeatureSink): void => sink.named('before', 'brand-before', 1, 0, 0)
const BRAND_BEFORE: FeaturePart = {on: {key: 0}, describe: sayBrandBefore}
const BRAND_TAKEN_UP: FeaturePart = {
  on: {key: 1},
  describe(sink) {
    sayBrandBefore(sink)
    sink.named('before', 'brand-taken-up', 1, 0, 0)
  },
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
