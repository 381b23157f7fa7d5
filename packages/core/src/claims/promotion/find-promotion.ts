import type {ClaimDraft, PromotionAspect} from '../claim.ts'
import {PageJudge} from '../model/judge-page.ts'
import {type Contribution, tellingWords} from '../model/linear-model.ts'
import {promotionModel} from '../model/models.ts'
import {promotionCase} from '../model/promotion-features.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {Cue, CueName} from './cue.ts'
import {sellsOutright} from './outright-sale.ts'
import {type PageRegister, pageRegister} from './page-register.ts'
import type {Scene} from './scene.ts'
import {sellsByPlace} from './score.ts'
import {isUnderWarning} from './warning-page.ts'
import {LEAST, WEIGHTS} from './weights.ts'

/** A cue worth this much carries its aspect by itself. */
const TELLING = 1
/** What is said of a product or of a supplement: the neighbours tell which. */
const BENEFITS: ReadonlySet<CueName> = new Set<CueName>([
  'benefit',
  'hype',
  'benefit-item',
  'hype-item',
  'benefit-noun',
  'good-for',
  'property',
  'better',
])
/** Bare names: “MANUKA HONEY nasal spray” claims nothing. */
const NAMES: ReadonlySet<CueName> = new Set<CueName>([
  'brand',
  'remedy',
  'nutrient',
  'food',
  'product-noun',
  'item',
  'service',
  'provider',
])
/** Cues that make a sale of a direction: “Take one scoop and feel the difference”. */
const SALES: readonly CueName[] = [
  'benefit',
  'hype',
  'benefit-item',
  'hype-item',
  'remedy-benefit',
  'remedy-hype',
  'nutrient-benefit',
  'call-phrase',
  'call-ours',
  'buy-call',
  'deal',
  'offer',
  'price',
  'guarantee',
  'superlative',
  'superlative-thing',
  'boast',
  'expertise',
  'pseudo',
  'hype-phrase',
  'replace-care',
  'disease',
  'rave',
  'endorsement',
  'signed-quote',
]
const CALLS: ReadonlySet<CueName> = new Set<CueName>(['call-phrase', 'call-ours', 'buy-call', 'house-call'])
/** How far back a supplement is still meant by “it” and “they”. */
const MEMORY = 4

/** Words that the model adds to the cues of a claim. */
const MODEL_CUES = 2
/** Below these log odds of the grammar no words ever made a unit a claim. */
const HOPELESS = -1.8
const judge = new PageJudge(promotionCase, HOPELESS)

/**
 * Promotion in one unit: at most one claim, with all that it does. The log odds of the grammar, which adds the weights of
 * the cues and of what stands around a unit on its page, and of the model are added up and weighed against those of the
 * units around: above 0 the unit is a claim. A
 * company's line that stands in quotation marks in a regulator's letter is one whatever its words.
 */
export function findPromotion(reading: Reading, context: ReadingContext, model = promotionModel()): ClaimDraft[] {
  const {unit, odds} = judge.judge(context.readings, model)[context.index] ?? {}
  if (!unit || odds === undefined) return []
  const page = pageRegister(context.readings)
  const quoted = page.quotedWhole?.has(reading) === true
  const scene = page.scenes[context.index]!
  const outright = odds <= 0 && !page.quoted && !page.warns && !isUnderWarning(scene) && sellsOutright(scene)
  if (odds <= 0 && !quoted && !outright) return []
  const speaking = scene.cues.filter(cue => cue.to > cue.from && weight(cue) > 0)
  const words = tellingWords(model.explain(unit), speaking.length > 0 ? MODEL_CUES : 2 * MODEL_CUES)
  const tells =
    quoted || outright || tellsEnough(speaking, words, page) || (!page.quoted && sellsByPlace(scene, page.shop))
  if (!tells || (!page.quoted && isLabelText(scene))) return []
  const shown = [...speaking, ...words]
  const strong = outright || odds >= model.strong
  return [
    {
      kind: 'promotional',
      aspects: mentions(speaking, reading, strong, aboutSupplement(page, context.index)),
      confidence: strong ? 'strong' : 'weak',
      cues: outermost(shown.length > 0 ? shown : [{from: 0, to: reading.words.length}]).map(run => span(reading, run)),
    },
  ]
}

/** How to take it and when the desk is open stand on every label and in every shop. */
function isLabelText(scene: Scene): boolean {
  return scene.hasAny('direction', 'service-hours') && !scene.hasAny(...SALES)
}

/** The page around a unit never makes a claim of it alone: its own words must tell. */
function tellsEnough(speaking: readonly Cue[], words: readonly Contribution[], page: PageRegister): boolean {
  if (page.quoted) return words.length > 0 || speaking.some(cue => !NAMES.has(cue.name))
  const heaviest = new Map<CueName, number>()
  for (const cue of speaking) heaviest.set(cue.name, weight(cue))
  let sum = 0
  for (const value of heaviest.values()) sum += value
  for (const {worth} of words) sum += worth
  return sum >= LEAST
}

function aboutSupplement(page: PageRegister, index: number): boolean {
  const scene = page.scenes[index]
  if (!scene) return false
  for (let i = index; i >= Math.max(0, index - MEMORY); i--) {
    const before: Scene | undefined = page.scenes[i]
    if (before?.hasAny('remedy', 'nutrient', 'food')) return true
  }
  return false
}

/** Each aspect once, shown by its heaviest cue; a sale that shows none of them is about a product. */
function mentions(
  cues: readonly Cue[],
  reading: Reading,
  strong: boolean,
  supplement: boolean,
): NonNullable<ClaimDraft['aspects']> {
  const heaviest = new Map<PromotionAspect, Cue>()
  const note = (name: PromotionAspect, cue: Cue): void => {
    const known = heaviest.get(name)
    if (!known || weight(cue) > weight(known)) heaviest.set(name, cue)
  }
  const isCalledTo = callsIn(cues)
  for (const cue of cues) {
    if (BENEFITS.has(cue.name)) note(supplement ? 'supplement' : 'product', cue)
    else if (cue.aspect && !isCalledTo(cue)) note(cue.aspect, cue)
  }
  if (heaviest.size === 0) {
    return [
      {
        name: supplement ? 'supplement' : 'product',
        span: {start: 0, end: reading.unit.text.length},
        confidence: 'weak',
      },
    ]
  }
  return [...heaviest].map(([name, cue]) => ({
    name,
    span: span(reading, cue),
    confidence: strong && weight(cue) >= TELLING ? ('strong' as const) : ('weak' as const),
  }))
}

/** Word numbers, half-open. */
interface Run {
  readonly from: number
  readonly to: number
}

/** “Explore our specialists” calls; it says nothing of them. Tells whether a cue starts inside a call. */
function callsIn(cues: readonly Cue[]): (cue: Cue) => boolean {
  const calls = cues.filter(({name}) => CALLS.has(name)).sort((x, y) => x.from - y.from)
  /** How far the calls up to each one reach. */
  const reach: number[] = []
  for (const {to} of calls) reach.push(Math.max(to, reach.at(-1) ?? 0))
  return ({name, from}) => {
    if (name !== 'our-offering' || calls.length === 0) return false
    let low = 0
    let high = calls.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (calls[middle]!.from <= from) low = middle + 1
      else high = middle
    }
    return low > 0 && reach[low - 1]! >= from
  }
}

const weight = (cue: Cue): number => WEIGHTS[cue.name] ?? 0

function span(reading: Reading, {from, to}: Run): {start: number; end: number} {
  return {start: reading.words[from]!.start, end: reading.words[Math.min(to, reading.words.length) - 1]!.end}
}

/** Cues that lie inside another are told by it. */
function outermost(cues: readonly Run[]): Run[] {
  const ordered = [...cues].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Run[] = []
  let end = -1
  for (const cue of ordered) {
    if (cue.to <= end) continue
    kept.push(cue)
    end = cue.to
  }
  return kept
}
