import {isCalendarDate} from '../facts/calendar-date.ts'
import {readDataFile} from '../facts/data-file.ts'
import {schema, validate} from '../facts/validators/review.generated.ts'
import {sha256} from '../text/sha256.ts'
import {sourceText} from '../text/source-text.ts'
import {canonicalJson} from './canonical.ts'
import type {ReviewRecord} from './review-record.ts'

/** A record before it has its name. */
export type NewReview = Omit<ReviewRecord, 'id'>

export interface ReviewFile {
  /** Without the folder and `.json`. */
  readonly name: string
  readonly text: string
}

/** A record, or why its file is none, as one clause. */
export type ReviewReading = {readonly record: ReviewRecord} | {readonly fault: string}

/** The name of a record: SHA-256 over its canonical form, which white space and line ends do not change. */
export const reviewId = (review: NewReview): string => sha256(canonicalJson({schema: 1, ...review}))

/** A record as its file holds it. */
export const formatReview = (review: NewReview): string =>
  `${JSON.stringify(JSON.parse(canonicalJson({schema: 1, ...review})), undefined, 2)}\n`

/** Reads one file of `reviews/`. A record whose content does not give its name was rewritten and counts for nothing. */
export function readReview({name, text}: ReviewFile): ReviewReading {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return {fault: 'it is no JSON'}
  }
  if (!validate(value)) {
    const [first] = readDataFile(sourceText(name, text), {schema, validate}).faults
    return {fault: `it is no review record: ${first?.message.replace(/[.]$/, '') ?? 'it breaks its schema'}`}
  }
  if (sha256(canonicalJson(value)) !== name) return {fault: 'it was rewritten: its content does not give its name'}
  const {schema: _, ...review} = value as NewReview & {schema: 1}
  const dates = [review.on, ...(review.until === undefined ? [] : [review.until])]
  const wrong = dates.find(date => !isCalendarDate(date))
  if (wrong !== undefined) return {fault: `${wrong} is no day of the calendar`}
  return {record: {id: name, ...review}}
}
