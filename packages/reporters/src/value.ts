import {type Quantity, tellValue} from '@claimlint/core'

/** The values of a claim for a column or a row, so that a reader can hold them against the text: “about 2–6 months; 1 in 10”. */
export const formatValues = (values: readonly Omit<Quantity, 'span'>[]): string =>
  values.map(value => tellValue(value, {dash: true})).join('; ')
