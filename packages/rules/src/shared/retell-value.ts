import {type FactValue, type Quantity, tellEnds, timeWord} from '@claimlint/core'

/** “about 3–5 days”, “up to 60 %”: words before, number, dash, number, unit. */
const PLAIN =
  /^((?:[\p{L}-]+\s){0,3})(\d+(?:\.\d+)?)(?:(\s?[–-]\s?|\sto\s|\sand\s)(\d+(?:\.\d+)?))?(\s?(?:%|per\s?cent)|[\s-](?:second|minute|hour|day|week|month|year)s?)$/iu
const SHARE =
  /^((?:[\p{L}-]+\s){0,3})(\d+)(?:(\s?[–-]\s?|\sto\s|\sand\s)(\d+))?( in | of | out of )(\d+)((?:\s\p{L}+){0,3})$/iu

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
  const {low, high} = tellEnds(fact)
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

function retellShare(words: string, fact: FactValue): string | undefined {
  const match = SHARE.exec(words)
  if (!match || fact.form !== 'proportion') return undefined
  const [, before = '', , dash, , of, base = '', after = ''] = match
  const {events, total, low, high} = fact
  if (dash === undefined && events !== undefined && total !== undefined)
    return `${before}${events}${of}${total}${after}`
  const [least, most] = [countOf(low, base), countOf(high, base)]
  if (least === undefined || most === undefined) return undefined
  // “between 13 and 74” is “between 20 and 74” of another fact, but “about 20” of one value.
  if (dash !== undefined && least !== most) return `${before}${least}${dash}${most}${of}${base}${after}`
  return least === most ? `${leadOf(before, fact)}${least}${of}${base}${after}` : undefined
}

/** A share as so many of a hundred; only where it is a whole number of them, to half a one. */
function countOf(share: number | undefined, base: string): number | undefined {
  if (share === undefined) return undefined
  const count = share * Number(base)
  return Math.round(count) > 0 && (Math.abs(count - Math.round(count)) < 1e-9 || Number(base) >= 100)
    ? Math.round(count)
    : undefined
}
