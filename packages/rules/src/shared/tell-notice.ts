import type {Notice} from '@claimlint/core'

const SOURCES = {
  entry: 'its own entry',
  lock: 'the registry',
  index: 'the index of retractions',
} as const

/** The day, the reasons and the place of a notice, as one clause after what happened: “ on 2021-02-03 (error in data)”. */
export function tellNotice(notice: Notice | undefined): string {
  if (!notice) return ''
  const {date, reasons = [], notice: place, from} = notice
  const details = [
    ...reasons.map(reason => reason.toLowerCase()),
    place ? `notice ${place}` : '',
    `says ${SOURCES[from]}`,
  ]
  return `${date ? ` on ${date}` : ''} (${details.filter(Boolean).join('; ')})`
}
