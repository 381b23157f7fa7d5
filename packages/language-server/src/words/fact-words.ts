import type {Fact, FactValue} from '@claimlint/core'
import {TIMES} from '@claimlint/reporters'

const BOUNDS: Readonly<Record<string, string>> = {
  'at-most': 'at most ',
  'at-least': 'at least ',
  'maximum-seen': 'up to ',
  typical: 'typically ',
}

/** A fact's value in words, digits as the file has them: “13 to 74 %”, “2 to 6 weeks”. No words for a fact without one. */
export function valueWords(value: FactValue | undefined): string | undefined {
  if (!value) return undefined
  const {form, low, high, unit, bound, approximate, events, total, measure} = value
  if (events !== undefined && total !== undefined) return `${number(events)} in ${number(total)}`
  const share = form === 'proportion'
  const numbers = [low, high].filter(one => one !== undefined).map(one => (share ? percent(one) : one))
  if (numbers.length === 0) return undefined
  const [first, second] = numbers
  const range = second === undefined || second === first ? number(first!) : `${number(first!)} to ${number(second)}`
  const open =
    numbers.length === 1 && (bound === undefined || bound === 'exact')
      ? low === undefined
        ? 'at most '
        : 'at least '
      : ''
  const lead = (bound && BOUNDS[bound]) || open
  const named = TIMES[unit]?.[first === 1 && (second === undefined || second === 1) ? 0 : 1]
  const words = form === 'effect' && measure ? `${measure} ${range}` : `${range}${tail(share, unit, named)}`
  return `${lead}${approximate ? 'about ' : ''}${words}`
}

const tail = (share: boolean, unit: string, named: string | undefined): string => {
  if (share) return ' %'
  if (named) return ` ${named}`
  const word = /^\{(.*)\}$/.exec(unit)?.[1] ?? unit
  return word === '1' || word === '' ? '' : ` ${word}`
}

/** Shares are stored as 0 to 1; a product of floating point is rounded away. */
const percent = (share: number): number => Number((share * 100).toPrecision(12))

const number = (value: number): string => String(Number(value.toPrecision(12)))

/** What a fact says, in one line. */
export const factLine = (fact: Fact): string =>
  fact.wording ??
  [fact.name ?? fact.outcome ?? fact.subject, valueWords(fact.value)].filter(Boolean).join(': ') ??
  fact.id
