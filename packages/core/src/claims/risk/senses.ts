import type {Reading} from '../reading.ts'
import {WordingNotes} from '../wording-notes.ts'
import {Sense} from './sense.ts'
import {cutStretches} from './stretch.ts'

const known = new WordingNotes<readonly Sense[]>()

/** The senses of a unit's stretches, made once: neighbours ask for them, too. */
export const sensesOf = ({wording}: Reading): readonly Sense[] =>
  known.recall(wording, own => cutStretches(own).map(stretch => new Sense(stretch)))
