import type {Claim, Quantity, Range} from '@claimlint/core'
import {unitRange} from './unit-range.ts'

/** Where a claim's value stands in the source. */
export const quantityRange = ({unit}: Claim, {span}: Quantity): Range => unitRange(unit, span.start, span.end)

/** The words of a claim's value. */
export const quantityWords = ({unit}: Claim, {span}: Quantity): string => unit.text.slice(span.start, span.end)
