import type {Quantity} from '../claims/quantity.ts'

/** “8 relapsed within six months”: a count and a time, and no rhythm. */
export function splitRhythm(text: string, quantity: Quantity): Quantity {
  const {form, unit, span} = quantity
  const per = form === 'time' ? /^\/(\d*)([a-z]+)$/.exec(unit) : null
  if (!per) return quantity
  const at = text.slice(span.start, span.end).search(/\bwithin\b/i)
  if (at <= 0) return quantity
  return {
    form: 'time',
    high: Number(per[1] || 1),
    unit: per[2]!,
    bound: 'at-most',
    role: 'onset',
    span: {start: span.start + at, end: span.end},
  }
}
