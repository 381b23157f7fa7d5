import {type Amount, type Found, fallsTo, isBetween, joinerEnd, makeQuantity, readAmount} from './amounts.ts'
import type {Scan} from './scan.ts'

/** Reads “50–60 %”, “20% to 30%”, “ninety-two percent”, “12 percentage points”, “3 ‰” at word `i`. */
export function readPercent(scan: Scan, i: number, floor: number): Found | undefined {
  const amount = readAmount(scan, i)
  if (amount?.kind === 'vague') return readVaguePercent(scan, amount, floor)
  if (amount?.low === undefined || amount.high === undefined) return undefined
  // “%0A%20” is an escaped address: its signs are no figures.
  if (/[%\d]/.test(scan.text[scan.words[i]!.start - 1] ?? '')) return undefined
  const at = scan.word(amount.to) === '-' ? amount.to + 1 : amount.to
  const sign = scan.run(at, 'percent')
  if (sign === 0) {
    const second = fallsTo(scan, amount)
    const fallen = second > 0 ? readAmount(scan, second) : undefined
    if (!fallen || scan.run(fallen.to, 'percent') === 0) return undefined
    return makeQuantity(
      scan,
      {form: 'percent', low: amount.low, high: amount.high, unit: '%'},
      {from: amount.from, to: amount.to, floor},
    )
  }
  let to = at + sign
  let {high} = amount
  const second = secondPercent(scan, amount.from, to)
  if (second && second.high >= amount.low && amount.low === amount.high) {
    high = second.high
    to = second.to
  }
  const mille = scan.word(at) === '‰' ? 0.1 : 1
  const points = scan.run(at, 'percent-points') > 0 ? {measure: 'points'} : {}
  const part = {
    form: 'percent' as const,
    low: round(amount.low * mille),
    high: round(high * mille),
    unit: '%',
    ...points,
  }
  return makeQuantity(scan, part, {from: amount.from, to, floor})
}

/** “a few percent”, “several per cent” */
function readVaguePercent(scan: Scan, {from, to}: Amount, floor: number): Found | undefined {
  const sign = scan.run(to, 'percent')
  // “a few percent of the spice” is a content.
  if (scan.word(to + sign) === 'of' && !scan.holds(to + sign, to + sign + 6, 'people')) return undefined
  return sign > 0 ? makeQuantity(scan, {form: 'percent', unit: '%'}, {from, to: to + sign, floor}) : undefined
}

function secondPercent(scan: Scan, from: number, to: number): {high: number; to: number} | undefined {
  const at = joinerEnd(scan, to, isBetween(scan, from))
  if (at === 0) return undefined
  const amount = readAmount(scan, at)
  if (amount?.high === undefined || amount.low !== amount.high) return undefined
  const sign = scan.run(amount.to, 'percent')
  return sign > 0 ? {high: amount.high, to: amount.to + sign} : undefined
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
