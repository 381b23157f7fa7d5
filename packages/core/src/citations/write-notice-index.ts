import {INDEX_MARK, indexKey, NATURE_LETTERS} from './notice-index.ts'
import type {ListedNotice} from './read-retraction-csv.ts'

export interface WrittenIndex {
  readonly bytes: Uint8Array
  /** Notices that an identifier leads to. */
  readonly kept: number
  /** Notices about works without DOI and PubMed number: nothing can lead to them. */
  readonly unnamed: number
}

/** How many reasons of one notice are kept: a reader wants the gist, and the notice tells the rest. */
const MOST_REASONS = 4

/** Puts notices into the form that `NoticeIndex` reads. The same notices give the same bytes in whatever order they come. */
export function writeNoticeIndex(
  notices: readonly ListedNotice[],
  {asOf, from, madeOn}: {readonly asOf: string; readonly from: string; readonly madeOn: string},
): WrittenIndex {
  const reasons = [...new Set(notices.flatMap(notice => notice.reasons ?? []))].sort()
  const numbers = new Map(reasons.map((reason, at) => [reason, at + 1]))
  const lines: string[] = []
  let unnamed = 0
  for (const {doi, pmid, nature, date = '', notice = '', reasons: own = []} of notices) {
    const keys = [doi && indexKey('doi', doi), pmid && indexKey('pmid', pmid)].filter(key => key)
    if (keys.length === 0) {
      unnamed++
      continue
    }
    const letter = NATURE_LETTERS.find(([, name]) => name === nature)![0]
    // Many publishers print the notice over the work itself.
    const place = notice.toLowerCase() === doi?.toLowerCase() ? '' : notice.replace(/\s/g, '')
    const told = own.slice(0, MOST_REASONS).map(reason => numbers.get(reason))
    for (const key of keys) lines.push(`${key}\t${letter}\t${date}\t${place}\t${told.join(',')}`)
  }
  const body = new TextEncoder().encode(
    [...new Set(lines)]
      .sort()
      .map(line => `${line}\n`)
      .join(''),
  )
  const kept = notices.length - unnamed
  const head = [
    INDEX_MARK,
    '# Made by `claimlint refs retractions`; do not edit.',
    `# from: ${from.replace(/\s+/g, ' ')}`,
    `# made-on: ${madeOn}`,
    `# as-of: ${asOf}`,
    `# notices: ${kept}`,
    `# bytes: ${body.length}`,
    ...reasons.map((reason, at) => `# reason ${at + 1}: ${reason}`),
    '',
    '',
  ].join('\n')
  const start = new TextEncoder().encode(head)
  const bytes = new Uint8Array(start.length + body.length)
  bytes.set(start)
  bytes.set(body, start.length)
  return {bytes, kept, unnamed}
}
