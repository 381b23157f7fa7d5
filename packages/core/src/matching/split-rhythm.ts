import type {Quantity} from '../claims/quantity.ts'

/** “8 relapsed within six months”: a count and a time, and no rhythm. */
export function splitRhythm(text: string, quantity: Quantity): Quantity {
  const {form, unit, span} = quantity
  const per = form === 'time' ? /^\/(\d*)([a-z]+)$/.exec(unit) : null
  if (!per) return quantity
  const said = text.slice(span.start, span.end)
  // “at least once in ten years”: it happened to them within ten years.
  const at = /^at least once in\b/i.test(said) ? said.search(/\bin\b/i) : said.search(/\bwithin\b/i)
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
