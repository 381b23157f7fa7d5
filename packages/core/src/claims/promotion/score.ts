import {countCommon, joinBits} from '../name-bits.ts'
import type {CueName} from './cue.ts'
import {type CueMask, maskOf} from './cue-list.ts'
import type {Scene} from './scene.ts'
import {isUnderWarning, isWarning} from './warning-page.ts'
import {BIAS, CONTEXT} from './weights.ts'

/** Cues of a seller; how many kinds of them a page shows tells a shop from a leaflet better than how often it shows one. */
const SELLING_NAMES: readonly CueName[] = [
  'deal',
  'buy-call',
  'boast',
  'trade-mark',
  'offer',
  'price',
  'call-phrase',
  'our-offering',
  'we-act',
  'crowd',
  'crowd-share',
  'signed-quote',
  'guarantee',
  'brand',
  'endorsement',
  'endorser',
  'expertise',
  'superlative-thing',
  'pseudo',
  'natural',
  'convenience',
  'proof',
  'track-record',
  'call-ours',
  'hype-phrase',
  'hype-item',
  'remedy-hype',
  'exclaim',
  'ranking',
  'freebie',
  'scarce',
  'brand-acts',
  'comparative',
  'allowed-claim',
  'contrast',
]
const SELLING = maskOf(SELLING_NAMES)
const PLAIN_SELLING = maskOf(SELLING_NAMES.filter(name => name !== 'signed-quote'))
const BRANDS = maskOf(['brand', 'trade-mark'])
const SELLING_SECTION = maskOf(['selling-section'])
/** Cues of trade itself. */
const TRADE = maskOf([
  'deal',
  'buy-call',
  'boast',
  'price',
  'offer',
  'our-offering',
  'we-act',
  'call-phrase',
  'call-ours',
  'crowd-share',
  'crowd',
  'signed-quote',
  'trade-mark',
  'brand',
  'contact-line',
  'exclaim',
  'endorsement',
  'guarantee',
  'first-person',
  'proof',
  'expertise',
  'superlative-thing',
  'freebie',
  'scarce',
  'brand-acts',
  'ranking',
])
const ADDRESS = maskOf([
  'you',
  'you-promise',
  'we-act',
  'our-offering',
  'brand',
  'this-product',
  'first-person',
  'trade-mark',
])
const EMPHASIS = maskOf(['emphatic', 'extreme', 'speed', 'exclaim'])
const SOBER = maskOf([
  'harm',
  'advice',
  'warning',
  'reporting',
  'evidence',
  'measure',
  'marker',
  'direction',
  'service-hours',
  'medical',
  'defines',
  'complaint',
  'about-body',
  'logistics',
])
/** Below this score a unit says nothing of its page. */
const SILENT = -2.5
/** From this likelihood on an item sells by its own words. */
const SELLS = 0.4
/** Sentences on either side that lend their tone. */
const REACH = 4

const GUARDS = maskOf(['harm', 'advice', 'warning', 'reporting', 'evidence'])

/**
 * The score of a unit by its own cues, each counted once; `selling` (0 to 1) is what experience counts for on this page,
 * `shop` (0 to 1) what headings count for.
 */
export function weigh(scene: Scene, selling: number, shop: number): number {
  const {weights} = scene.list
  return BIAS + weights.plain + selling * weights.experience + shop * weights.shop
}

interface Judged {
  readonly at: number
  readonly scene: Scene
  readonly own: number
  /** The likelihood by its own cues. */
  readonly odds: number
}

/**
 * Scores every unit of a page: its own cues, how much and how variously the page sells, and its neighbours. In a
 * regulator's letter (`reportsClaims`) the company's words are told apart elsewhere.
 */
export function scoreInContext(
  scenes: readonly (Scene | undefined)[],
  reportsClaims: boolean,
): {readonly scores: readonly number[]; readonly shop: number; readonly warns: boolean} {
  const scores = new Array<number>(scenes.length).fill(Number.NEGATIVE_INFINITY)
  const selling = Math.min(1, kindsOf(scenes, PLAIN_SELLING) / 5)
  const warning = isWarning(scenes)
  const shop = warning ? 0 : Math.min(1, Math.max(0, (kindsOf(scenes, TRADE) - 2) / 4))
  const judged: Judged[] = []
  scenes.forEach((scene, at) => {
    if (!scene) return
    const own = weigh(scene, selling, shop)
    judged.push({at, scene, own, odds: 1 / (1 + Math.exp(-own))})
  })
  const variety = sellingKinds(judged) / Math.max(10, judged.length / 5)
  let total = 0
  for (const {odds} of judged) total += odds
  const loudest = loudestByBlock(judged)
  const lists = listTallies(judged)
  const branded = brandCounts(judged)
  judged.forEach((unit, k) => {
    const others = total - unit.odds
    const block = loudest.get(togetherness(unit.scene))!
    scores[unit.at] =
      CONTEXT.bias +
      (!reportsClaims && (warning || isUnderWarning(unit.scene)) ? CONTEXT.warning : 0) +
      CONTEXT.own * unit.own +
      CONTEXT.density * Math.min(1, (2 * others) / Math.max(8, judged.length - 1)) +
      CONTEXT.neighbours * neighbourhood(judged, k) +
      CONTEXT.block * (block.first === k ? block.second : block.loudest) +
      CONTEXT.variety * variety +
      CONTEXT.siblings * siblings(lists, unit) +
      CONTEXT.brandBlock * (besideBrand(branded, unit.scene) && !reportsClaims ? 1 : 0) +
      inShop(unit.scene, shop)
  })
  return {scores, shop, warns: warning}
}

/** On a seller's page a line under a seller's heading with nothing sober in it sells, whatever its words. */
export const sellsByPlace = (scene: Scene, shop: number): boolean =>
  shop >= 0.5 && scene.list.hasAny(SELLING_SECTION) && !scene.list.hasAny(SOBER)

interface ListTally {
  items: number
  selling: number
}

/** How many items of each list or table sell by their own words. */
function listTallies(judged: readonly Judged[]): Map<unknown, ListTally> {
  const tallies = new Map<unknown, ListTally>()
  for (const {scene, odds} of judged) {
    if (!isPart(scene)) continue
    const key = togetherness(scene)
    const tally = tallies.get(key) ?? {items: 0, selling: 0}
    tally.items++
    if (odds > SELLS) tally.selling++
    tallies.set(key, tally)
  }
  return tallies
}

function isPart(scene: Scene): boolean {
  const {kind} = scene.reading.unit.block
  return kind === 'item' || kind === 'cell'
}

/** The share of the other items of the list that sell. */
function siblings(tallies: ReadonlyMap<unknown, ListTally>, {scene, odds}: Judged): number {
  const tally = isPart(scene) ? tallies.get(togetherness(scene)) : undefined
  return tally && tally.items >= 3 ? (tally.selling - (odds > SELLS ? 1 : 0)) / (tally.items - 1) : 0
}

const namesBrand = (scene: Scene): boolean => scene.list.hasAny(BRANDS)

function brandCounts(judged: readonly Judged[]): Map<unknown, number> {
  const counts = new Map<unknown, number>()
  for (const {scene} of judged) {
    if (namesBrand(scene)) counts.set(togetherness(scene), (counts.get(togetherness(scene)) ?? 0) + 1)
  }
  return counts
}

/** Another unit of the paragraph or list names a brand. */
const besideBrand = (counts: ReadonlyMap<unknown, number>, scene: Scene): boolean =>
  (counts.get(togetherness(scene)) ?? 0) > (namesBrand(scene) ? 1 : 0)

/** How many of the kinds the page shows, in units that neither warn nor report. */
function kindsOf(scenes: readonly (Scene | undefined)[], wanted: CueMask): number {
  const kinds: number[] = []
  for (const scene of scenes) if (scene && !scene.list.hasAny(GUARDS)) joinBits(kinds, scene.list.mask)
  return countCommon(kinds, wanted)
}

/** On a seller's page a sentence sells until something sober speaks against it. */
function inShop(scene: Scene, shop: number): number {
  if (shop === 0) return 0
  const clean = !scene.list.hasAny(SOBER)
  const addressed = clean && scene.list.hasAny(ADDRESS) ? CONTEXT.shopAddress : 0
  const emphasis = scene.list.hasAny(EMPHASIS) ? CONTEXT.shopEmphasis : 0
  return shop * (CONTEXT.shop + addressed + emphasis + (clean ? CONTEXT.shopClean : 0))
}

function sellingKinds(judged: readonly Judged[]): number {
  const kinds: number[] = []
  for (const {own, scene} of judged) if (own > SILENT) joinBits(kinds, scene.list.mask)
  return countCommon(kinds, SELLING)
}

function neighbourhood(judged: readonly Judged[], k: number): number {
  const {section} = judged[k]!.scene.reading.unit.block
  let sum = 0
  for (let i = Math.max(0, k - REACH); i <= Math.min(judged.length - 1, k + REACH); i++) {
    if (i === k) continue
    const near = Math.abs(i - k) <= 2 ? 1 : 0.5
    sum += judged[i]!.odds * near * (judged[i]!.scene.reading.unit.block.section === section ? 1 : 0.5)
  }
  return Math.min(1.5, sum) / 1.5
}

/** What is laid out as one thing: a paragraph, the items of one list, the cells of one table. */
function togetherness(scene: Scene): unknown {
  const {block} = scene.reading.unit
  return block.list ? `list ${block.list.id}` : block.cell ? `table ${block.cell.id}` : block
}

/** The highest likelihood in each block, and the second, for the unit that holds the highest. */
function loudestByBlock(judged: readonly Judged[]): Map<unknown, {first: number; loudest: number; second: number}> {
  const blocks = new Map<unknown, {first: number; loudest: number; second: number}>()
  judged.forEach(({scene, odds}, k) => {
    const key = togetherness(scene)
    const block = blocks.get(key)
    if (!block) blocks.set(key, {first: k, loudest: odds, second: 0})
    else if (odds > block.loudest) Object.assign(block, {first: k, second: block.loudest, loudest: odds})
    else if (odds > block.second) block.second = odds
  })
  return blocks
}
