import type {Quantity} from '../claims/quantity.ts'
import type {Sentence} from './sentence.ts'

/** The quantity as its neighbours make it: “at least a 50% reduction” is a bound, “two thirds of the 90” no two of ninety. */
export function asMeant({text}: Sentence, quantity: Quantity): Quantity {
  const {form, bound, span} = quantity
  const lead = text.slice(Math.max(0, span.start - 30), span.start)
  const part = form === 'frequency' ? fractionOf(text.slice(span.start, span.end)) : undefined
  if (part !== undefined)
    return {
      form: 'fraction',
      low: part,
      high: part,
      unit: '1',
      bound,
      span,
      ...(quantity.total === undefined ? {} : {total: quantity.total}),
    }
  if (form === 'fraction' && bound === 'exact' && /\b(?:cut|reduced?|reduces|slashed) (?:[\w-]+ ){0,3}in $/i.test(lead))
    return {...quantity, form: 'fold'}
  const behind = text.slice(span.end, span.end + 40)
  // “half the usual dose”, “a third of the time”
  if (
    form === 'fraction' &&
    bound === 'exact' &&
    /^\s(?:of )?(?:the|their|its|your) (?:\w+ )?(?:dose|dosage|time|price|length|amount)\b/i.test(behind)
  )
    return {...quantity, form: 'fold'}
  if (form === 'time' && /\bintervals? of (?:about |exactly |around )?$/i.test(lead))
    return {...quantity, role: 'interval'}
  // “one and a third minutes” is no third minute.
  if (
    form === 'time' &&
    /^(?:third|fourth|fifth|sixth|tenth|quarter)/i.test(text.slice(span.start, span.start + 8)) &&
    /\band an? $/i.test(lead)
  )
    return {form: 'measure', measure: 'part-of-a-unit', unit: '1', bound, span, low: 0, high: 0}
  // “checked six months later or more”
  if (
    form === 'time' &&
    bound === 'exact' &&
    quantity.low === quantity.high &&
    /^ (?:later|after|afterwards|on|old) or (?:more|longer|later)\b/i.test(behind)
  ) {
    const {high: _high, ...floor} = quantity
    return {...floor, bound: 'at-least'}
  }
  const before = bound === 'exact' ? BOUND_BEFORE.exec(lead) : undefined
  const verb =
    bound === 'exact' && !before ? /\b(?:exceed(?:s|ed|ing)?|topped|surpass(?:es|ed)?)\s$/i.exec(lead) : undefined
  if (verb && quantity.low !== undefined && quantity.low === quantity.high) {
    const {high: _high, ...floor} = quantity
    return {...floor, bound: 'at-least'}
  }
  if (!before) return quantity
  const most = /^(?:up|at most|less|fewer|under|no)/i.test(before[1]!)
  const {low, high, ...rest} = quantity
  const value = low === high ? low : undefined
  if (value === undefined) return quantity
  return most ? {...rest, high: value, bound: 'at-most'} : {...rest, low: value, bound: 'at-least'}
}

const BOUND_BEFORE =
  /\b(up to|at most|less than|fewer than|under|no more than|at least|more than|over)\s(?:an?|the)\s$/i

function fractionOf(words: string): number | undefined {
  const match =
    /^(?:[a-z]+ ){0,3}?(?:(one|two|three|four|a)[ -])?(half|halves|thirds?|quarters?|fifths?|tenths?) of\b/i.exec(words)
  return match
    ? PARTS[(match[1] ?? 'one').toLowerCase()]! / PARTS[match[2]!.toLowerCase().replace(/s$/, '')]!
    : undefined
}

const PARTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
}
