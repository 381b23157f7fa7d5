import type {Section} from '../../draft/draft.ts'
import {Notes} from '../../text/notes.ts'
import type {Reading} from '../reading.ts'
import {WordingNotes} from '../wording-notes.ts'
import {findAnchoredPromises} from './anchored.ts'
import {findBenefits} from './benefit.ts'
import {brandRuns, findBrands} from './brand.ts'
import {findCalls} from './call-to-action.ts'
import {findCopy} from './copy.ts'
import type {CueList} from './cue-list.ts'
import {findEndorsements} from './endorsement.ts'
import {findProduct} from './product.ts'
import {isRegulatorsLetter, quotedClaims} from './quoted-claims.ts'
import {findGuards, findWarnings, isDisclaimer} from './reported.ts'
import {Scene} from './scene.ts'
import {scoreInContext} from './score.ts'
import {findStanding} from './standing.ts'
import {findCures, findPraise, findPseudoscience} from './superlative.ts'
import {findTestimonials} from './testimonial.ts'
import {findTone} from './tone.ts'
import {findWording} from './wording.ts'

/** What a page is, told once from all its units. */
export interface PageRegister {
  /** The cues of each unit; absent where none is judged. */
  readonly scenes: readonly (Scene | undefined)[]
  /** The score of each unit with all that stands around it: log odds of promotion, `-Infinity` where none is judged. */
  readonly scores: readonly number[]
  /** How much of a seller's page it is, 0 to 1. */
  readonly shop: number
  /** It warns of frauds and puts myths right: what it says of cures is what it warns of. */
  readonly warns: boolean
  /** In a regulator's letter or ruling: the units that are the company's words. */
  readonly quoted?: ReadonlySet<Reading>
  /** Those of them that stand in quotation marks: claims whatever their words. */
  readonly quotedWhole?: ReadonlySet<Reading>
}

const registers = new Notes<readonly Reading[], PageRegister>()

export function pageRegister(readings: readonly Reading[]): PageRegister {
  const known = registers.get(readings)
  if (known) return known
  const register = readPage(readings)
  registers.set(readings, register)
  return register
}

const SELLING_SECTION =
  /(?:\b(?:what (?:our |my |the )?(?:clients|customers|patients|members|buyers|people|users|fans|others|post|women|men|runners|riders|owners)|(?:reviews?|testimonials?)\b|success stor|(?:real|their|your|our|customer|patient) (?:stories|words|results)|in their (?:own )?words|why (?:choose|us|our|(?:people|patients|customers|clients|members|women|men|moms|mums|parents|runners) (?:love|choose|like|trust|switch|come|prefer|rave|buy)|it works|we)|(?:our|the .{2,24}|my) (?:promise|pledge|guarantee|difference|vow)|where (?:to|i) (?:buy|get)|how to (?:order|buy|book)|visit us|contact us|offers?$|pricing|prices?$|meet (?:the|our)|about us|our (?:story|team|approach|services|products|treatments|doctors|experts|specialists|surgeons|clinic|people|philosophy)|come and|how .{2,30} (?:helps|works for you)|what you['’]ll|you['’]ll (?:love|notice|feel)|guarantee|gift it|treat yourself|loved|they(?:['’]re| say)|word of mouth|your .{0,16}journey|members (?:get|only|save)|deals?$|built by you|support us|donate|on our shel(?:f|ves)|take it home|deals)\b|^(?:grab|claim|ready|love|order|buy|shop|book)\b)/iu
/** “Why the Lounge?”, “Why Brightwater?” */
const WHY_US = /^Why (?:the )?\p{Lu}[\p{L}’' -]{2,24}\?$/u
const PLAIN_SECTION =
  /\b(?:side effects?|risks?|how to (?:use|take)|directions|dosage|storage|storing|warnings?|precautions|what(?:'s| is)? in(?:side)?|ingredients|aftercare|recovery|afterwards|what might go wrong|who should(?:n't| not)|references?|sources?|evidence|specifications?|specs|care|hours|practical|fees|how .{2,30} works?$|symptoms?|causes?|diagnosis|complications?|what happens|before|preparing|good to know|please note|small print|fine print|when to|safety|delivery|shipping|returns|nutrition|supplement facts|product details|at a glance|brew|understanding|is it right|right for (?:me|you)|the science|candidate|what (?:is|are|to expect)|typical visit|downsides?|caution|treatment options|options we discuss|red flags?|see a doctor|studio news)\b/i

function readPage(readings: readonly Reading[]): PageRegister {
  const brands = findBrands(readings)
  const scenes = readings.map(reading =>
    reading.unit.skip || isDisclaimer(reading) ? undefined : readUnit(reading, brands),
  )
  const letter = isRegulatorsLetter(readings)
  const {scores, shop, warns} = scoreInContext(scenes, letter)
  if (!letter) return {scenes, scores, shop, warns}
  const {all, whole} = quotedClaims(readings)
  return {scenes, scores, shop, warns, quoted: all, quotedWhole: whole}
}

/** The cues of the same words at a like place, found once. */
const known = new WordingNotes<Map<string, CueList>>()

function readUnit(reading: Reading, brands: ReadonlySet<string>): Scene {
  const runs = brandRuns(reading, brands)
  const {block, instruction} = reading.unit
  const section = sectionKind(block.section)
  let key = `${block.kind} ${section} ${instruction}`
  for (const {from, to} of runs) key += ` ${from}-${to}`
  const byPlace = known.recall(reading.wording, () => new Map())
  const cues = byPlace.get(key)
  if (cues) return new Scene(reading, runs, cues)
  const scene = new Scene(reading, runs)
  findCues(scene, section)
  byPlace.set(key, scene.list)
  return scene
}

/** Nothing but the words, the brands in them, the kind of block and section and the mood may decide here: see the key above. */
function findCues(scene: Scene, kind: SectionKind): void {
  const {reading} = scene
  findProduct(scene)
  findBenefits(scene)
  findCalls(scene)
  findEndorsements(scene)
  findTestimonials(scene)
  findPraise(scene)
  findCures(scene)
  findPseudoscience(scene)
  findStanding(scene)
  findWording(scene)
  findCopy(scene)
  findWarnings(scene)
  if (
    kind !== 'selling-section' &&
    scene.cues.length === 0 &&
    !reading.has('hype-phrase') &&
    !/[!★⭐]/.test(reading.unit.text)
  )
    return
  findTone(scene)
  findGuards(scene)
  findAnchoredPromises(scene)
  if (kind === 'selling-section' && QUOTE_ALONE.test(reading.unit.text) && !scene.has('complaint'))
    scene.add('section-quote', {from: 0, to: scene.words.length}, 'testimonial')
  if (kind) scene.add(kind, {from: 0, to: 0})
}

/** A quotation that no sentence reports. */
const QUOTE_ALONE = /^\W*[“"](?!.*[”"],? (?:he|she|they|says?|said)\b)/

type SectionKind = 'selling-section' | 'plain-section' | false

const sectionKinds = new Notes<Section, SectionKind>()

function sectionKind(section: Section): SectionKind {
  const known = sectionKinds.get(section)
  if (known !== undefined) return known
  const kind =
    SELLING_SECTION.test(section.title) || WHY_US.test(section.title)
      ? 'selling-section'
      : PLAIN_SECTION.test(section.title) && 'plain-section'
  sectionKinds.set(section, kind)
  return kind
}
