import type {Block, Unit} from '../../draft/draft.ts'
import {cutWords, type Word} from '../words.ts'
import {type Found, makeQuantity, readAmount} from './amounts.ts'
import type {Scan} from './scan.ts'
import {timeUnitOf} from './time-units.ts'

/** Reads a cell that is a bare number or range, “6–12”, with the unit that the head of its column or row names. */
export function readCell(scan: Scan, unit: Unit): Found | undefined {
  const cell = unit.block.cell
  if (unit.block.kind !== 'cell' || !cell) return undefined
  let at = 0
  while (at < scan.words.length && /^[<>≤≥~≈±]$/.test(scan.word(at))) at++
  at += scan.run(at, 'bound-about') + scan.run(at, 'bound-at-most') + scan.run(at, 'bound-at-least')
  if (!scan.isNumber(at)) return undefined
  const amount = readAmount(scan, at)
  if (amount?.low === undefined || amount.high === undefined) return undefined
  const rest = scan.word(amount.to)
  if (rest !== '' && rest !== '(' && rest !== '+' && scan.words[amount.to]!.kind !== 'marker') return undefined
  const values = {...amount, low: amount.low, high: amount.high}
  for (const head of [cell.columnHead, cell.rowHead]) {
    const found = head ? readWithHead(scan, head, values) : undefined
    if (found) return found
  }
  return cell.caption ? readOfTotal(scan, cell.caption, values) : undefined
}

function readWithHead(
  scan: Scan,
  head: Block,
  amount: {low: number; high: number; from: number; to: number},
): Found | undefined {
  const words = cutWords(head.prose.text)
  const range = {from: amount.from, to: amount.to, floor: 0}
  if (words.some(({text}) => text === '%' || text === 'percent' || text === 'percentage')) {
    return makeQuantity(scan, {form: 'percent', low: amount.low, high: amount.high, unit: '%'}, range)
  }
  const named = headUnit(words)
  if (named) {
    const {ucum, times} = named
    return makeQuantity(
      scan,
      {form: 'time', low: amount.low * times, high: amount.high * times, unit: ucum, role: 'duration'},
      range,
    )
  }
  const measure = RATIO_HEAD.exec(head.prose.text)
  if (measure) {
    const name = MEASURES[measure[0].toLowerCase()]!
    const form = name.startsWith('nn') ? 'measure' : 'ratio'
    return makeQuantity(scan, {form, low: amount.low, high: amount.high, unit: '1', measure: name}, range)
  }
  return readOfTotal(scan, head, amount)
}

const RATIO_HEAD = /\b(?:RR|OR|HR|NNT|NNH|[Rr]isk ratio|[Rr]elative risk|[Oo]dds ratio|[Hh]azard ratio|[Rr]ate ratio)\b/
const MEASURES: Readonly<Record<string, string>> = {
  rr: 'rr',
  or: 'or',
  hr: 'hr',
  nnt: 'nnt',
  nnh: 'nnh',
  'risk ratio': 'rr',
  'relative risk': 'rr',
  'rate ratio': 'rr',
  'odds ratio': 'or',
  'hazard ratio': 'hr',
}

/** “Per 1,000”, “Out of 100 women”, “In a thousand”: cells below count people out of so many. */
function readOfTotal(
  scan: Scan,
  head: Block,
  amount: {low: number; high: number; from: number; to: number},
): Found | undefined {
  const per = TOTAL.exec(head.prose.text)
  const total = per ? (TOTALS[per[1]!.toLowerCase()] ?? Number(per[1]!.replaceAll(',', ''))) : 0
  if (total < 10 || !Number.isInteger(Math.log10(total)) || amount.high > total) return undefined
  return makeQuantity(
    scan,
    {form: 'frequency', low: amount.low / total, high: amount.high / total, unit: '1', total},
    {from: amount.from, to: amount.to, floor: 0},
  )
}

const TOTAL = /\b(?:per|in|of|among|every|if) (?:every |each )?(\d[\d,]*|a hundred|a thousand)\b/i
const TOTALS: Readonly<Record<string, number>> = {'a hundred': 100, 'a thousand': 1000}

/** “Weeks”, “Time to relief (days)”, “Duration, h”; not “Week 12” or “Pain at 6 weeks”, where the time is a point. */
function headUnit(words: readonly Word[]) {
  for (let i = 0; i < words.length; i++) {
    const unit = timeUnitOf(words[i]!.text)
    if (!unit?.plural || words[i - 1]?.kind === 'number') continue
    if (
      words.length === 1 ||
      words[i - 1]?.text === '(' ||
      words[i - 1]?.text === ',' ||
      words[i - 1]?.text === 'in' ||
      i === 0 ||
      i === words.length - 1
    )
      return unit
  }
  return undefined
}
