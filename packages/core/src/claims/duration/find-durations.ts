import type {ClaimDraft} from '../claim.ts'
import {isReferenceLine} from '../quantities/reference-line.ts'
import {type Scan, scanOf} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'
import type {Reading} from '../reading.ts'
import {timeTrap} from './time-traps.ts'

/**
 * The duration claim of a unit: every time in it that tells how long, how soon, how often, or from which length on.
 * At most one claim, carrying all of them. Weak where every time may be mere history or stands in a title.
 */
export function findDurations(reading: Reading, quantities: readonly Quantity[]): ClaimDraft[] {
  const times = quantities.filter(({form}) => form === 'time')
  if (times.length === 0 || reading.unit.block.kind === 'title' || reading.unit.block.kind === 'alt') return []
  if (isTradeCell(reading)) return []
  if (isReferenceLine(reading.unit.text)) return []
  const scan = scanOf(reading)
  const kept = times.filter(quantity => {
    const from = scan.wordAt(quantity.span.start)
    return timeTrap(scan, {from, to: scan.wordAt(quantity.span.end - 1) + 1}, quantity) === undefined
  })
  if (kept.length === 0) return []
  return [
    {
      kind: 'duration',
      quantities: kept,
      confidence: kept.every(quantity => isDoubtful(reading, scan, quantity)) ? 'weak' : 'strong',
      cues: kept.map(({span}) => span),
    },
  ]
}

/** A cell whose row or column tells of a battery, a warranty, a parcel or an age. */
function isTradeCell({unit: {block}}: Reading): boolean {
  const {rowHead, columnHead} = block.cell ?? {}
  return [rowHead, columnHead].some(head => head !== undefined && TRADE_HEAD.test(head.prose.text))
}

const TRADE_HEAD =
  /\b(?:battery|charg(?:e|ing)|warranty|guarantee|delivery|dispatch|shipping|shelf life|expiry|price)\b|^ages?\b|\bages?$/i

/** “in the past 30 years” tells history; a time in a description is often a boast; “be an hour early” is logistics. */
function isDoubtful(reading: Reading, scan: Scan, {span, low, unit}: Quantity): boolean {
  if (reading.unit.block.kind === 'description' || reading.unit.block.kind === 'caption') return true
  const to = scan.wordAt(span.end - 1) + 1
  const from = scan.wordAt(span.start)
  const next = scan.word(to)
  if (next === 'early' || next === 'earlier' || next === 'ago') return true
  return unit === 'a' && (low ?? 0) >= 10 && scan.holds(Math.max(0, from - 4), from + 1, 'telling-news')
}
