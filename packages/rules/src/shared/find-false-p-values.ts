import type {Range} from '@claimlint/core'

/** A probability above 1. A whole number may be something else that is called p: the number of predictors, a page. */
export interface FalsePValue {
  readonly span: Range
  readonly isWhole: boolean
}

const P_VALUE = /\b[pP](?:\s?(?:=|<|>|≤|≥)|[- –‑]?values?\s?(?:=|<|>|≤|≥|:|of|was|is|were))\s?(\d+(?:[.,]\d+)?)/g
/** “2.3 × 10⁻⁵” and “2.3e-5” are small; a percentage may be above 1; pressure and power are called P as well. */
const NOT_ALONE =
  /^(?:[\d.,]*\d|\s?[×x*·]\s?10|[eE][-−–+]?\d|\s?(?:%|per\s?cent|[kMh]?Pa|mm|cm|bar|psi|torr|mg|µg|g|mmol|[kM]?W|watts?)(?![\p{L}]))/u

/** The p-values in a text that no probability can have. */
export function findFalsePValues(text: string): FalsePValue[] {
  const found: FalsePValue[] = []
  for (const {0: words, 1: number = '', index} of text.matchAll(P_VALUE)) {
    if (Number(number.replace(',', '.')) <= 1) continue
    const end = index + words.length
    if (
      NOT_ALONE.test(text.slice(end, end + 12)) ||
      /(?:\blog(?:10|₁₀)?\s?\(?|[\p{L}\d_])$/iu.test(text.slice(Math.max(0, index - 8), index))
    )
      continue
    found.push({span: {start: index, end}, isWhole: /^\d+$/.test(number)})
  }
  return found
}
