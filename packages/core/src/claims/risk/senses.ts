import type {Reading} from '../reading.ts'
import {ReadingNotes} from '../reading-notes.ts'
import {Sense} from './sense.ts'
import {cutStretches} from './stretch.ts'

const known = new ReadingNotes<readonly Sense[]>()

/** The senses of a unit's stretches, made once: neighbours ask for them, too. */
export function sensesOf(reading: Reading): readonly Sense[] {
  let senses = known.get(reading)
  if (!senses) {
    senses = cutStretches(reading).map(stretch => new Sense(stretch))
    known.set(reading, senses)
  }
  return senses
}
