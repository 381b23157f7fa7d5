import {haveCommon, type NameBits, NameNumbers} from '../name-bits.ts'
import type {Cue, CueName} from './cue.ts'
import {WEIGHTS} from './weights.ts'

/** Names of cues as bits: many units are asked whether they hold any of a dozen. */
export type CueMask = NameBits

const numbers = new NameNumbers()

export const maskOf = (names: Iterable<CueName>): CueMask => numbers.bitsOf(names)

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
  /** What others remember of the cues once all are found: `WordingNotes`. */
  readonly notes: unknown[] = []
  readonly #bits: number[] = []
  #weights: CueWeights | undefined

  add(cue: Cue): void {
    this.all.push(cue)
    numbers.add(this.#bits, cue.name)
    this.#weights = undefined
  }

  get mask(): CueMask {
    return this.#bits
  }

  hasAny(mask: CueMask): boolean {
    return haveCommon(this.#bits, mask)
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
