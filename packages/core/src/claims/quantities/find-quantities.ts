import {bitsOf, haveCommon} from '../class-bits.ts'
import type {Quantity} from '../quantity.ts'
import type {Reading} from '../reading.ts'
import {WordingNotes} from '../wording-notes.ts'
import type {Word} from '../words.ts'
import {type Found, readAmount} from './amounts.ts'
import {startsNumeral} from './numerals.ts'
import {readAdverb, readOneADay} from './read-care-rhythms.ts'
import {readCell} from './read-cells.ts'
import {readCountedNoun} from './read-counted-nouns.ts'
import {readCount} from './read-counts.ts'
import {readDayPart} from './read-day-parts.ts'
import {readFold, readFoldVerb} from './read-folds.ts'
import {readFraction} from './read-fractions.ts'
import {readChange, readInterval as readConfidenceInterval, readMeasure} from './read-measures.ts'
import {readPercent} from './read-percents.ts'
import {readEveryNth, readNaturalFrequency} from './read-ratios.ts'
import {readInterval, readRhythm} from './read-rhythms.ts'
import {readOnceIn, readTally} from './read-tallies.ts'
import {readTime} from './read-times.ts'
import {readBareTime, readOrdinalTime, readPoint} from './read-uncounted-times.ts'
import {type Scan, scanOf} from './scan.ts'

type Read = (scan: Scan, i: number, floor: number) => Found | undefined

const AT_NUMERAL: readonly Read[] = [
  readConfidenceInterval,
  readRhythm,
  readCountedNoun,
  readTime,
  readPercent,
  readNaturalFrequency,
  readFold,
  readFraction,
  readCount,
  readTally,
  readChange,
]
/** “a” stands in nearly every unit, and “many” and “some” in many: only these readers have a use for them. */
const AT_ARTICLE: readonly Read[] = [readOneADay, readTime, readPercent, readFraction]
const AT_VAGUE: readonly Read[] = [readRhythm, readCountedNoun, readTime, readFold, readPercent]
const AT_TIME_UNIT: readonly Read[] = [readPoint, readOrdinalTime, readBareTime]
const AT_RHYTHM: readonly Read[] = [readOnceIn, readRhythm, readInterval, readEveryNth, readFold, readAdverb]
const AT_SHARE: readonly Read[] = [readFold, readFoldVerb, readFraction]
const AT_MEASURE: readonly Read[] = [readMeasure]

/**
 * Every quantity of a unit that may matter to a claim: times, rhythms, shares, folds, counts of people and events,
 * measures. Spans are offsets into `unit.text`, in order, without overlap. Traps (ages, strengths, opening hours …) are
 * the finders' business.
 */
export function findQuantities(reading: Reading): Quantity[] {
  if (!mayHoldQuantity(reading)) return []
  const scan = scanOf(reading)
  const cell = readCell(scan, reading.unit)
  if (cell) return [cell.quantity]
  const found: Quantity[] = []
  let floor = 0
  for (let i = 0; i < scan.words.length; ) {
    const next = readAt(scan, i, floor)
    if (next) {
      found.push(next.quantity)
      i = floor = Math.max(next.to, i + 1)
    } else i++
  }
  return found
}

const CUES = bitsOf(['time-unit', 'day-part', 'rhythm', 'share-word', 'number-word', 'percent'])

const hopeful = new WordingNotes<boolean>()

/** Most units of a page hold neither a digit nor a word of number or time. */
export const mayHoldQuantity = ({wording}: Reading): boolean =>
  hopeful.recall(wording, ({bits, words}) => haveCommon(bits, CUES) || words.some(mayCount))

/** A digit, “several times as often”, “rose twelvefold”. */
const mayCount = ({kind, text}: Word): boolean => kind === 'number' || text === 'times' || isFold(text)

const isFold = (word: string): boolean => word.length > 6 && word.endsWith('fold')

function readAt(scan: Scan, i: number, floor: number): Found | undefined {
  const word = scan.words[i]!
  if (word.kind === 'number' || startsNumeral(word.text)) {
    const kind = readAmount(scan, i)?.kind
    const readers = kind === 'article' ? AT_ARTICLE : kind === 'vague' ? AT_VAGUE : AT_NUMERAL
    const found = first(readers, scan, i, floor)
    if (found) return found
  }
  if (word.kind !== 'word') return undefined
  if (isFold(word.text)) return readFold(scan, i, floor)
  if (!scan.isTagged(i) && word.text !== 'q') return undefined
  if (scan.run(i, 'time-unit') > 0) {
    const found = first(AT_TIME_UNIT, scan, i, floor)
    if (found) return found
  }
  if (scan.run(i, 'rhythm') > 0 || word.text === 'q') {
    const found = first(AT_RHYTHM, scan, i, floor)
    if (found) return found
  }
  if (scan.run(i, 'day-part') > 0) {
    const found = readDayPart(scan, i, floor)
    if (found) return found
  }
  if (scan.run(i, 'measure-word') > 0) {
    const found = first(AT_MEASURE, scan, i, floor)
    if (found) return found
  }
  return scan.run(i, 'share-word') > 0 ? first(AT_SHARE, scan, i, floor) : undefined
}

function first(readers: readonly Read[], scan: Scan, i: number, floor: number): Found | undefined {
  for (const read of readers) {
    const found = read(scan, i, floor)
    if (found) return found
  }
  return undefined
}
