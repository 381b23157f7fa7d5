import {Notes} from '../../text/notes.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {Evidence} from './evidence.ts'
import {scoreOf, weighRisk} from './find-risks.ts'
import type {Sense} from './sense.ts'
import {sensesOf} from './senses.ts'

/** The reasons of the stretch of a unit that says most of harm, and their sum. */
export interface Weighed {
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** The stretch that the word numbers of `evidence` count in. */
  readonly sense: Sense | undefined
}

/** The score of a unit in which nothing speaks of harm. */
const SILENT = -0.5
const known = new Notes<Reading, Weighed>()

/** Weighs a unit once; its neighbours ask, too. */
export function weighUnit(context: ReadingContext): Weighed {
  const reading = context.readings[context.index]!
  let weighed = known.get(reading)
  if (weighed) return weighed
  weighed = {score: SILENT, evidence: [], sense: undefined}
  for (const sense of sensesOf(reading)) {
    const evidence = weighRisk(sense, reading.unit, context)
    const score = evidence.length === 0 ? SILENT : scoreOf(evidence)
    if (!weighed.sense || score > weighed.score) weighed = {score, evidence, sense}
  }
  known.set(reading, weighed)
  return weighed
}
