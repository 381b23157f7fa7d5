import type {FactValue, Quantity} from '@claimlint/core'
import {shownEnds, timeWord} from './show-value.ts'

/** “about 3–5 days”, “up to 60 %”: words before, number, dash, number, unit. */
const PLAIN =
  /^((?:[\p{L}-]+\s){0,3})(\d+(?:\.\d+)?)(?:(\s?[–-]\s?|\sto\s|\sand\s)(\d+(?:\.\d+)?))?(\s?(?:%|per\s?cent)|[\s-](?:second|minute|hour|day|week|month|year)s?)$/iu
const SHARE = /^(\d+)( in | of | out of )(\d+)$/i

/**
 * A fact's value in the form in which the author wrote another one; `undefined` where that form is not a plain number
 * with its unit. No number is made up: the fact's own stand there.
 */
export function retellValue(words: string, {form, unit}: Quantity, fact: FactValue): string | undefined {
  if (form === 'frequency') return retellShare(words, fact)
  const match = PLAIN.exec(words)
  if (!match) return undefined
  const [, before = '', , dash = ' to ', , after = ''] = match
  const isShare = form === 'percent' && (fact.form === 'proportion' || fact.unit === '%')
  if (!isShare && !(form === 'time' && fact.form === 'quantity')) return undefined
  const {low, high} = shownEnds(fact)
  const number =
    low === undefined || high === undefined || low === high
      ? (high ?? low)
      : `${low}${dash === ' and ' ? ' to ' : dash}${high}`
  const word = isShare ? after : timeOf(after, fact, unit)
  if (number === undefined || word === undefined) return undefined
  return `${leadOf(before, fact)}${number}${word}`
}

function timeOf(after: string, {unit, low, high}: FactValue, written: string): string | undefined {
  // “3-day” stands before a noun and has no plural.
  const word = timeWord(
    unit,
    after.startsWith('-') || (unit === written && /[a-z]$/i.test(after) && !/s$/i.test(after) && (high ?? low) === 1)
      ? 1
      : (high ?? low ?? 0),
  )
  return word && `${after[0]}${word}`
}

/** The words before the number follow the fact: a bound that it lacks goes, one that it has comes. */
function leadOf(before: string, {low, high, bound, approximate}: FactValue): string {
  const words =
    high === undefined || bound === 'at-least'
      ? 'at least '
      : low === undefined || bound === 'at-most' || bound === 'maximum-seen'
        ? 'up to '
        : approximate || /^(?:about|around|approximately|roughly|some)\s$/i.test(before)
          ? 'about '
          : ''
  return /^\p{Lu}/u.test(before) && words ? `${words[0]!.toUpperCase()}${words.slice(1)}` : words
}

function retellShare(words: string, {events, total, form, low, high}: FactValue): string | undefined {
  const match = SHARE.exec(words)
  if (!match || form !== 'proportion') return undefined
  if (events !== undefined && total !== undefined) return `${events}${match[2]}${total}`
  const count = low !== undefined && low === high ? low * Number(match[3]) : Number.NaN
  return Math.abs(count - Math.round(count)) < 1e-9 && count > 0
    ? `${Math.round(count)}${match[2]}${match[3]}`
    : undefined
}
