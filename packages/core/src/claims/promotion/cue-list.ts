import type {Cue, CueName} from './cue.ts'
import {WEIGHTS} from './weights.ts'

/** Names of cues as bits, 32 to a number: many units are asked whether they hold any of a dozen. */
export type CueMask = readonly number[]

const numbers = new Map<CueName, number>()

function numberOf(name: CueName): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = numbers.size
    numbers.set(name, number)
  }
  return number
}

function addBit(bits: number[], name: CueName): void {
  const number = numberOf(name)
  while (bits.length <= number >> 5) bits.push(0)
  bits[number >> 5]! |= 1 << (number & 31)
}

export function maskOf(names: Iterable<CueName>): CueMask {
  const bits: number[] = []
  for (const name of names) addBit(bits, name)
  return bits
}

/** How many names stand in both. */
export function countCommon(a: CueMask, b: CueMask): number {
  let count = 0
  for (let at = 0; at < Math.min(a.length, b.length); at++)
    for (let bits = a[at]! & b[at]!; bits !== 0; bits &= bits - 1) count++
  return count
}

/** Experience is offered as proof only where something is sold: elsewhere it is a patient's story. */
const EXPERIENCE: ReadonlySet<CueName> = new Set<CueName>([
  'first-person',
  'felt-change',
  'signed-quote',
  'quotation',
  'rave',
  'share-says',
  'score',
  'telling-quote',
  'signature',
])
/** A heading tells a sale only where there is a shop. */
const SHOP_ONLY: ReadonlySet<CueName> = new Set<CueName>(['selling-section', 'section-quote'])

/** What cues weigh together, each counted once: by themselves, as experience, as headings of a shop. */
export interface CueWeights {
  readonly plain: number
  readonly experience: number
  readonly shop: number
}

/** The cues found in a unit, in the order in which they were found. */
export class CueList {
  readonly all: Cue[] = []
  readonly #bits: number[] = []
  #weights: CueWeights | undefined

  add(cue: Cue): void {
    this.all.push(cue)
    addBit(this.#bits, cue.name)
    this.#weights = undefined
  }

  get mask(): CueMask {
    return this.#bits
  }

  hasAny(mask: CueMask): boolean {
    const bits = this.#bits
    const length = Math.min(bits.length, mask.length)
    for (let at = 0; at < length; at++) if ((bits[at]! & mask[at]!) !== 0) return true
    return false
  }

  get weights(): CueWeights {
    this.#weights ??= addWeights(this.all)
    return this.#weights
  }
}

function addWeights(cues: readonly Cue[]): CueWeights {
  const sum = {plain: 0, experience: 0, shop: 0}
  for (const name of new Set(cues.map(cue => cue.name)))
    sum[EXPERIENCE.has(name) ? 'experience' : SHOP_ONLY.has(name) ? 'shop' : 'plain'] += WEIGHTS[name] ?? 0
  return sum
}
