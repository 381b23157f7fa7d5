import {type Found, makeQuantity, readAmount} from './amounts.ts'
import {readNumeral} from './numerals.ts'
import {round} from './read-ratios.ts'
import type {Scan} from './scan.ts'
import {readUnit} from './time-units.ts'

/** Reads counts that name nobody: “the figure was 63”, “deaths number 6,000”, “115 and 117 in the two arms”. */
export function readTally(scan: Scan, i: number, floor: number): Found | undefined {
  const amount = readAmount(scan, i)
  if (amount?.low === undefined || amount.high === undefined || amount.parts || amount.kind === 'article')
    return undefined
  if (!Number.isInteger(amount.low) || scan.word(amount.to) === '-') return undefined
  const second = scan.word(amount.to) === 'and' ? readNumeral(scan, amount.to + 1) : undefined
  if (second?.value !== undefined && isOfArms(scan, second.to)) {
    const [low, high] = [Math.min(amount.low, second.value), Math.max(amount.low, second.value)]
    return makeQuantity(scan, {form: 'count', low, high, unit: '{people}'}, {from: amount.from, to: second.to, floor})
  }
  // “Office visits: 2.9 million”
  if (scan.word(i - 1) === ':' && amount.high >= 1000 && !scan.isWord(amount.to) && isHead(scan, i - 1))
    return makeQuantity(
      scan,
      {form: 'count', low: amount.low, high: amount.high, unit: '{event}'},
      {from: amount.from, to: amount.to, floor},
    )
  if (amount.high < 5 || !endsPhrase(scan, amount.to) || !isTotalOf(scan, amount.from, amount.high)) return undefined
  return makeQuantity(
    scan,
    {form: 'count', low: amount.low, high: amount.high, unit: '{people}'},
    {from: amount.from, to: amount.to, floor},
  )
}

const isHead = (scan: Scan, at: number): boolean => scan.runBefore(at, 'event') > 0 || scan.runBefore(at, 'people') > 0

/** “in the two arms”, “in both groups” */
const isOfArms = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'in' &&
  /^(?:the|both)$/.test(scan.word(at + 1)) &&
  (/^(?:arms|groups)$/.test(scan.word(at + 2)) || /^(?:arms|groups)$/.test(scan.word(at + 3)))

const endsPhrase = (scan: Scan, at: number): boolean =>
  !scan.isWord(at) ? scan.run(at, 'percent') + scan.run(at, 'dose-unit') === 0 : AFTER.has(scan.word(at))

/** “the number may reach”, “the figure was”, “deaths number”, with a bound or without. */
function isTotalOf(scan: Scan, from: number, value: number): boolean {
  const bound = Math.max(
    scan.runBefore(from, 'bound-about'),
    scan.runBefore(from, 'bound-at-most'),
    scan.runBefore(from, 'bound-at-least'),
  )
  let at = from - bound - 1
  if (scan.word(at) === 'number' || scan.word(at) === 'numbered') return /[^s]s$/.test(scan.word(at - 1))
  if (!LINKS.has(scan.word(at))) return false
  for (let back = 0; back < 4 && LINKS.has(scan.word(at)); back++) at--
  // “for children the figure is 55” tells an amount to eat; “in the other arm the figure was 63” a result.
  if (scan.word(at) === 'figure' && value < 1000 && scan.word(at + 1) === 'is') return false
  return TOTALS.has(scan.word(at)) && /^(?:the|that|this|true|real|yearly|annual|death)$/.test(scan.word(at - 1))
}

const TOTALS = new Set(['number', 'figure', 'total', 'toll'])
const LINKS = new Set(
  'is was were be been reach reached reaches may will could had has stands stood at to rose fell still'.split(' '),
)
const AFTER = new Set('in on by for a per each among and but with as while worldwide'.split(' '))

/** Reads “once in a million doses”, “about once in 150 times”; “once in three days” is a rhythm. */
export function readOnceIn(scan: Scan, i: number, floor: number): Found | undefined {
  if (scan.word(i) !== 'once' || scan.word(i + 1) !== 'in') return undefined
  const every = scan.word(i + 2) === 'every' || scan.word(i + 2) === 'each' ? 1 : 0
  const at = i + 2 + every
  const total = readNumeral(scan, at + scan.run(at, 'bound-about'))
  if (total?.value === undefined || total.kind === 'article' || total.value < 10) return undefined
  const next = scan.word(total.to) === '-' ? total.to + 1 : total.to
  if (readUnit(scan, next, true) || scan.run(next, 'percent') > 0 || !scan.isWord(next)) return undefined
  const share = round(1 / total.value)
  return makeQuantity(
    scan,
    {form: 'frequency', low: share, high: share, unit: '1', events: 1, total: total.value},
    {from: i, to: total.to, floor},
  )
}
