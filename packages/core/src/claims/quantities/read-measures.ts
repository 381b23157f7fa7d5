import {type Found, fallsTo, makeQuantity, readAmount} from './amounts.ts'
import type {Scan} from './scan.ts'

/** Abbreviations that count only in capitals, as the text has them. */
const CAPITALS = new Map([
  ['OR', 'or'],
  ['aOR', 'or'],
  ['RR', 'rr'],
  ['aRR', 'rr'],
  ['HR', 'hr'],
  ['aHR', 'hr'],
  ['NNT', 'nnt'],
  ['NNH', 'nnh'],
  ['ARR', 'arr'],
  ['RRR', 'rrr'],
  ['MD', 'md'],
  ['SMD', 'smd'],
  ['WMD', 'md'],
  ['PPV', 'ppv'],
  ['NPV', 'npv'],
  ['AUC', 'auc'],
])
const NAMES: readonly (readonly [string, string])[] = [
  ['odds ratio', 'or'],
  ['risk ratio', 'rr'],
  ['relative risk', 'rr'],
  ['rate ratio', 'rr'],
  ['hazard ratio', 'hr'],
  ['number needed to treat', 'nnt'],
  ['number needed to harm', 'nnh'],
  ['mean difference', 'md'],
  ['standardised mean difference', 'smd'],
  ['standardized mean difference', 'smd'],
  ['effect size', 'effect-size'],
  ['sensitivity', 'sensitivity'],
  ['specificity', 'specificity'],
]
const RATIOS = new Set(['or', 'rr', 'hr'])

/** Reads “OR 1.4”, “odds ratio of 0.6”, “NNT 8”, “p = 0.03”, “sensitivity of 92%” at the name of the measure. */
export function readMeasure(scan: Scan, i: number, floor: number): Found | undefined {
  const name = nameAt(scan, i)
  if (!name) return undefined
  // “OR-112” is a code.
  if (scan.word(name.to) === '-' && scan.glued(name.to) && scan.glued(name.to + 1)) return undefined
  let at = name.to
  // “the hazard ratio for death was 0.78”
  if (scan.word(at) === 'for') while (at < name.to + 6 && scan.isWord(at) && scan.run(at, 'measure-link') === 0) at++
  for (let filler = 0; filler < 4 && scan.run(at, 'measure-link') > 0; filler++) at += scan.run(at, 'measure-link')
  const minus = scan.word(at) === '-' ? 1 : 0
  const amount = scan.isNumber(at + minus) || scan.isWord(at + minus) ? readAmount(scan, at + minus) : undefined
  if (amount?.low === undefined || amount.high === undefined || amount.kind === 'article') return undefined
  const percent = scan.run(amount.to, 'percent')
  if (name.measure === 'p' && (amount.low > 1 || at === name.to)) return undefined
  const sign = minus > 0 ? -1 : 1
  const form = RATIOS.has(name.measure) ? 'ratio' : 'measure'
  const part = {
    form,
    low: sign * amount.low,
    high: sign * amount.high,
    unit: percent > 0 ? '%' : '1',
    measure: name.measure,
  } as const
  const found = makeQuantity(scan, part, {from: i, to: amount.to + percent, floor})
  // “p < 0.001”
  if (!/^[<≤]$/.test(scan.word(at - 1))) return found
  const {low: _low, ...upper} = found.quantity
  return {...found, quantity: {...upper, bound: 'at-most'}}
}

function nameAt(scan: Scan, i: number): {measure: string; to: number} | undefined {
  const raw = scan.raw(i)
  const capital = CAPITALS.get(raw)
  // “MD” is a doctor far more often than a mean difference.
  // “in the OR”: the operating room.
  if (capital && scan.word(i - 1) !== 'the' && (raw !== 'MD' || scan.word(i + 1) === '=' || scan.isNumber(i + 1)))
    return {measure: capital, to: i + 1}
  if ((raw === 'p' || raw === 'P') && /^[=<>≤≥]$/.test(scan.word(i + 1))) return {measure: 'p', to: i + 1}
  if (scan.run(i, 'measure-name') === 0) return undefined
  const run = scan.run(i, 'measure-name')
  const words = scan.words
    .slice(i, i + run)
    .map(word => word.text)
    .join(' ')
  const known = NAMES.find(([name]) => name === words || `${name}s` === words)
  return known ? {measure: known[1], to: i + run} : undefined
}

/** Reads “95% CI 1.1–1.8”, “95% confidence interval, 0.7 to 1.7” at its percent. */
export function readInterval(scan: Scan, i: number, floor: number): Found | undefined {
  if (!scan.isNumber(i)) return undefined
  let at = i + 1
  at += scan.run(at, 'percent')
  if (at === i + 1) return undefined
  if (scan.word(at) === 'ci' || scan.word(at) === 'cri') at++
  else if ((scan.word(at) === 'confidence' || scan.word(at) === 'credible') && /^intervals?$/.test(scan.word(at + 1)))
    at += 2
  else return undefined
  for (
    let filler = 0;
    filler < 3 && (scan.run(at, 'measure-link') > 0 || scan.word(at) === '(' || scan.word(at) === '[');
    filler++
  )
    at++
  const minus = scan.word(at) === '-' ? 1 : 0
  const first = readAmount(scan, at + minus)
  if (first?.low === undefined || first.high === undefined) return undefined
  let high = minus > 0 && first.high === first.low ? undefined : first.high
  let {to} = first
  if (high === undefined || first.low === first.high) {
    // “−1.2 to −0.4”, “1.1, 1.8”: the joiner hides behind a minus or a comma.
    to += scan.run(to, 'percent')
    let second = to + (/^(?:to|,|-|;)$/.test(scan.word(to)) ? 1 : 0)
    const below = scan.word(second) === '-' ? -1 : 1
    if (below < 0) second++
    const amount = second > to ? readAmount(scan, second) : undefined
    if (amount?.high !== undefined) {
      high = below * amount.high
      to = amount.to
    } else high = (minus > 0 ? -1 : 1) * first.low
  }
  to += scan.run(to, 'percent')
  const unit = scan.run(to - 1, 'percent') > 0 ? '%' : '1'
  return makeQuantity(
    scan,
    {form: 'measure', low: (minus > 0 ? -1 : 1) * first.low, high, unit, measure: 'ci'},
    {from: i, to, floor},
  )
}

const isScored = (scan: Scan, from: number, to: number): boolean =>
  scan.holds(from, to, 'scale') || scan.holds(from, to, 'marked')

/** Reads changes on a scale: “fell by 12 points”, “improved by a mean of 1.2 points”, “dropped by 10 mmHg”. */
export function readChange(scan: Scan, i: number, floor: number): Found | undefined {
  const amount = readAmount(scan, i)
  if (amount?.low === undefined || amount.high === undefined || amount.kind === 'article') return undefined
  const dashed = scan.word(amount.to) === '-'
  const at = dashed ? amount.to + 1 : amount.to
  const start = Math.max(scan.clauseStart(i), i - 8)
  if (scan.word(at) === 'points' || scan.word(at) === 'point') {
    // “a 10-point drop”; “a 10-point scale” is no change.
    if (dashed && scan.run(at + 1, 'trend') === 0 && scan.run(at + 1, 'outcome') === 0) return undefined
    const scaled = dashed || scan.holds(start, i, 'trend') || scan.holds(start, at + 8, 'scale')
    if (!scaled) return undefined
    return makeQuantity(
      scan,
      {form: 'measure', low: amount.low, high: amount.high, unit: '{points}', measure: 'change'},
      {from: amount.from, to: at + 1, floor},
    )
  }
  if (scan.word(i - 1) === 'from' && isScored(scan, start, i) && scan.holds(start, i, 'trend')) {
    const second = fallsTo(scan, amount)
    const fallen = second > 0 ? readAmount(scan, second) : undefined
    if (!fallen && amount.low === amount.high) return undefined
    const part = {
      form: 'measure',
      low: fallen?.low ?? amount.low,
      high: amount.high,
      unit: '{points}',
      measure: 'change',
    } as const
    return makeQuantity(scan, part, {from: i, to: fallen?.to ?? amount.to, floor})
  }
  const unit = scan.run(at, 'effect-unit')
  if (unit === 0 || scan.word(i - 1 - scan.runBefore(i, 'bound-about')) !== 'by' || !scan.holds(start, i, 'trend'))
    return undefined
  return makeQuantity(
    scan,
    {form: 'measure', low: amount.low, high: amount.high, unit: '1', measure: 'change'},
    {from: amount.from, to: at + unit, floor},
  )
}
