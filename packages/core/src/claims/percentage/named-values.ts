import type {Scan} from '../quantities/scan.ts'

/** “narrowing above 70%”, “an HbA1c of 48 mmol/mol (6.5%)”; not “narrowing came back in 20%”, “saturation fell by 5%”. */
export function isLaboratory(scan: Scan, from: number): boolean {
  const at = scan.word(from - 1) === '(' ? from - 1 : from
  const lead = scan.word(at - 1)
  if (lead === 'in' || lead === 'among') return false
  const start = Math.max(scan.clauseStart(at), at - 8)
  if (!scan.holds(start, at, 'lab-before')) return false
  // “a rise in FEV1 of 12% or more” is a threshold although something rises.
  return !scan.holds(start, at, 'trend') || scan.word(from) === '≥'
}

/** “insurance pays half”, “80% of the fee” */
export const isPayment = (scan: Scan, from: number, to: number): boolean =>
  // “about a fifth now come from patients”
  (scan.run(to, 'payment-after') > 0 && (scan.word(to) !== 'now' || !scan.isWord(to + 1))) ||
  scan.holds(Math.max(scan.clauseStart(from), from - 6), from, 'payment')
