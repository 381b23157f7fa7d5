import type {Reading} from '../reading.ts'
import {brandRuns, findBrands} from './brand.ts'
import {findBenefits} from './benefit.ts'
import {findCalls} from './call-to-action.ts'
import {findEndorsements} from './endorsement.ts'
import {findProduct} from './product.ts'
import {isRegulatorsLetter, quotedClaims} from './quoted-claims.ts'
import {findGuards, isDisclaimer} from './reported.ts'
import {Scene} from './scene.ts'
import {findCures, findPraise, findPseudoscience} from './superlative.ts'
import {findTestimonials} from './testimonial.ts'
import {findTone} from './tone.ts'
import {weigh} from './weights.ts'

/** What a page is, told once from all its units. */
export interface PageRegister {
  readonly scenes: readonly (Scene | undefined)[]
  /** The score of each unit by its own cues; `-Infinity` where none is judged. */
  readonly own: readonly number[]
  /** How densely the page sells: the mean likelihood of promotion over its units, 0 to 1. */
  readonly density: number
  /** A regulator's letter or ruling, and the units in it that are the company's words. */
  readonly quoted?: ReadonlySet<Reading>
}

const registers = new WeakMap<readonly Reading[], PageRegister>()

export function pageRegister(readings: readonly Reading[]): PageRegister {
  let register = registers.get(readings)
  if (!register) registers.set(readings, (register = readPage(readings)))
  return register
}

const SELLING_SECTION = /\b(?:what (?:our|my) (?:clients|customers|patients|members)|reviews?$|testimonials?|success stor|why (?:choose|us|people|patients|customers|women|men|moms|it works|we)|our promise|order|where (?:to|i) (?:buy|get)|buy|shop|book|visit us|contact us|get started|offers?$|pricing|grab|ready (?:for|to)|meet (?:the|our)|about us|our (?:story|team|approach|services|products|treatments)|come and|how .{2,30} (?:helps|works for you)|benefits of|guarantee|the .{2,20} difference|special)/i
const PLAIN_SECTION = /\b(?:side effects?|risks?|how to use|directions|dosage|storage|storing|warnings?|precautions|what(?:'s| is)? in(?:side)?|ingredients|aftercare|recovery|afterwards|what might go wrong|who should(?:n't| not)|references?|sources?|evidence|specification|care|hours|practical|fees|how .{2,30} works?$|symptoms?|causes?|diagnosis|complications?|what happens|before|preparing|good to know|when to|safety)\b/i

function readPage(readings: readonly Reading[]): PageRegister {
  const brands = findBrands(readings)
  const scenes: (Scene | undefined)[] = []
  const own: number[] = []
  let sum = 0
  let judged = 0
  for (const reading of readings) {
    if (reading.unit.skip || isDisclaimer(reading.unit.text)) {
      scenes.push(undefined)
      own.push(Number.NEGATIVE_INFINITY)
      continue
    }
    const scene = readUnit(reading, brands)
    const score = weigh(scene)
    scenes.push(scene)
    own.push(score)
    sum += 1 / (1 + Math.exp(-score))
    judged++
  }
  const density = judged === 0 ? 0 : sum / judged
  return isRegulatorsLetter(readings) ? {scenes, own, density, quoted: quotedClaims(readings)} : {scenes, own, density}
}

function readUnit(reading: Reading, brands: ReadonlySet<string>): Scene {
  const scene = new Scene(reading, brandRuns(reading.words, brands))
  findProduct(scene)
  findBenefits(scene)
  findCalls(scene)
  findEndorsements(scene)
  findTestimonials(scene)
  findPraise(scene)
  findCures(scene)
  findPseudoscience(scene)
  findTone(scene)
  findGuards(scene)
  const {title} = reading.unit.block.section
  if (title) {
    if (SELLING_SECTION.test(title)) scene.add('selling-section', {from: 0, to: 0})
    else if (PLAIN_SECTION.test(title)) scene.add('plain-section', {from: 0, to: 0})
  }
  return scene
}
