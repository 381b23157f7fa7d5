import type {ClaimDraft} from '../claim.ts'
import {isReferenceLine} from '../quantities/reference-line.ts'
import {scanOf} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'
import type {Reading} from '../reading.ts'
import {shareTrap} from './share-traps.ts'

/**
 * The percentage claim of a unit: every share, rate, fold, ratio, measure and count of people or events in it. At most
 * one claim, carrying all of them. Weak where it only tells the size of a study or a small count.
 */
export function findPercentages(reading: Reading, quantities: readonly Quantity[]): ClaimDraft[] {
  const shares = quantities.filter(({form}) => form !== 'time')
  if (shares.length === 0 || reading.unit.block.kind === 'title' || reading.unit.block.kind === 'alt') return []
  if (isContentCell(reading)) return []
  if (isReferenceLine(reading.unit.text)) return []
  const scan = scanOf(reading)
  const kept = shares.filter(quantity => {
    const from = scan.wordAt(quantity.span.start)
    return shareTrap(scan, {from, to: scan.wordAt(quantity.span.end - 1) + 1}, quantity) === undefined
  })
  if (kept.length === 0) return []
  return [
    {
      kind: 'percentage',
      quantities: kept,
      confidence: kept.every(quantity => isDoubtful(reading, quantity)) ? 'weak' : 'strong',
      cues: kept.map(({span}) => span),
    },
  ]
}

/** A cell whose row or column tells what a product contains. */
function isContentCell({unit: {block}}: Reading): boolean {
  const {rowHead, columnHead} = block.cell ?? {}
  return [rowHead, columnHead].some(head => head !== undefined && CONTENT_HEAD.test(head.prose.text))
}

const CONTENT_HEAD =
  /\b(?:NRV|RDA|RI|DV|[Dd]aily value|[Ss]trength|[Cc]oncentration|[Ii]ngredients?|[Dd]iscount|[Pp]rice)\b/

/** A bare count under a hundred is mostly the size of a study or an aside. */
function isDoubtful(reading: Reading, {form, low, high}: Quantity): boolean {
  if (reading.unit.block.kind === 'description' || reading.unit.block.kind === 'caption') return true
  return form === 'count' && (high ?? low ?? Infinity) < 1000
}
