import type {Reading} from '../reading.ts'
import {Sense} from './sense.ts'
import {cutStretches} from './stretch.ts'

const known = new WeakMap<Reading, readonly Sense[]>()

/** The senses of a unit's stretches, made once: neighbours ask for them, too. */
export function sensesOf(reading: Reading): readonly Sense[] {
  const senses = known.get(reading) ?? cutStretches(reading).map(stretch => new Sense(stretch))
  known.set(reading, senses)
  return senses
}
