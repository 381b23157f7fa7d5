import {join} from 'node:path'
import {formatReview, type NewReview, ReviewLog, type ReviewRecord, readReview, reviewId} from '@claimlint/core'
import {disk, explainDiskError} from '../disk.ts'

/** The folder of review records, beside the config. */
export const REVIEWS = 'reviews'

export interface ReviewFolder {
  readonly log: ReviewLog
  /** Files that are no sound record; what they say counts for nothing. */
  readonly faults: readonly {readonly path: string; readonly message: string}[]
}

/** Reads every record of a project; `undefined` where there is no `reviews/`. */
export function readReviewFolder(root: string): ReviewFolder | undefined {
  const folder = join(root, REVIEWS)
  if (!disk.exists(folder)) return undefined
  const records: ReviewRecord[] = []
  const faults: {path: string; message: string}[] = []
  for (const {name, kind} of disk.list(folder)) {
    if (kind !== 'file' || !name.endsWith('.json')) continue
    const path = `${REVIEWS}/${name}`
    try {
      const text = new TextDecoder().decode(disk.read(join(folder, name)))
      const reading = readReview({name: name.slice(0, -'.json'.length), text})
      if ('record' in reading) records.push(reading.record)
      else faults.push({path, message: `${reading.fault}. Restore it from Git.`})
    } catch (error) {
      faults.push({path, message: `it could not be read: ${explainDiskError(error)}.`})
    }
  }
  return {log: new ReviewLog(records), faults}
}

/** Writes one record under its name and gives it back. */
export function writeReview(root: string, review: NewReview): ReviewRecord {
  const id = reviewId(review)
  disk.write(join(root, REVIEWS, `${id}.json`), formatReview(review))
  return {id, ...review}
}
