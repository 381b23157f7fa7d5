import {defineRule, isShareOf, type Quantity, type SupportedClaim} from '@claimlint/core'
import {quote} from '../shared/quote.ts'
import {unitRange} from '../shared/unit-range.ts'

const PEOPLE = String.raw`(?:all |the |these |those |our |treated |of )*(?:adult |older |young |male |female )?(?:people|persons?|patients?|adults?|men|women|children|girls|boys|babies|infants|participants?|volunteers?|users|cases|respondents|sufferers)\b`
const OF_PEOPLE = new RegExp(String.raw`^\s*of ${PEOPLE}`, 'iu')
const CHANGE = /\b(?:more|greater|higher|increase|rise|growth|extra|additional|rose|grew|up by)\b/i
const GREATER_BEFORE = /(?<![\p{L}\d.,:/–-])(\d+(?:\.\d+)?)(\s?%)?[–-]$/u
const BETWEEN_BEFORE = /\bbetween\s(\d+(?:\.\d+)?)(?:\s?%)?\sand\s$/iu
const MORE_BEFORE = /(?<![\p{L}\d.,:/–-])(\d{1,6})\s(?:out\sof|of)\s(?:the\s)?$/iu
const SHARE_AFTER = /^\s?[([](\d{1,6})\s?(?:\/|of|out of)\s?(\d{1,6})[)\]]/u
const YEAR = /^(?:19|20)\d\d$/

export default defineRule({
  id: 'impossible-number',
  summary: 'A number cannot be true: it breaks plain arithmetic',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    'above-all': ({words}: {words: string}) => `“${words}” is more than everybody. Look the share up again.`,
    reversed: ({words, low, high}: {words: string; low: number; high: number}) =>
      `“${words}” runs from ${high} down to ${low}. Write the smaller number first, or correct the one that is wrong.`,
    'above-total': ({words, part, total}: {words: string; part: number; total: number}) =>
      `“${words}” counts ${part} out of ${total}. Look both numbers up again.`,
    'other-share': ({words, part, total, share}: {words: string; part: number; total: number; share: string}) =>
      `“${words}” does not add up: ${part} of ${total} is ${share}%. Look up which number is wrong.`,
  },
  *check(page) {
    const told = new Set<number>()
    for (const claim of page.claims) {
      if (claim.kind === 'promotional') continue
      for (const [i, quantity] of claim.quantities.entries()) {
        const found = judge(claim, quantity, claim.quantities[i + 1])
        if (!found) continue
        const {span, ...problem} = found
        const range = unitRange(claim.unit, span.start, span.end)
        // One place may carry claims of two kinds.
        if (told.has(range.start)) continue
        told.add(range.start)
        yield {...problem, range, claim: claim.id}
      }
    }
  },
})

function judge({unit: {text}}: SupportedClaim, quantity: Quantity, next: Quantity | undefined) {
  const {form, low, high, span} = quantity
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 60)
  const shown = (start: number, end: number) => ({span: {start, end}, words: quote(text.slice(start, end))})
  if (form === 'percent' && (low ?? high ?? 0) > 100 && OF_PEOPLE.test(after) && !CHANGE.test(before + after)) {
    const {span: place, words} = shown(span.start, span.end + OF_PEOPLE.exec(after)![0].length)
    return {message: 'above-all' as const, span: place, data: {words}}
  }
  if ((form === 'time' || form === 'percent') && low !== undefined && low === high) {
    const greater = /[–-]$/.test(before.slice(-1))
      ? GREATER_BEFORE.exec(before)
      : /\sand\s$/i.test(before.slice(-5))
        ? BETWEEN_BEFORE.exec(before)
        : undefined
    if (greater && Number(greater[1]) > low && !YEAR.test(greater[1]!)) {
      const {span: place, words} = shown(span.start - greater[0].length, span.end)
      return {message: 'reversed' as const, span: place, data: {words, low, high: Number(greater[1])}}
    }
  }
  if (form === 'count' && low !== undefined && low === high) {
    const part = /\s(?:of|the)\s$/i.test(before.slice(-5)) ? MORE_BEFORE.exec(before) : undefined
    if (part && Number(part[1]) > low && !YEAR.test(part[1]!)) {
      const {span: place, words} = shown(span.start - part[0].length, span.end)
      return {message: 'above-total' as const, span: place, data: {words, part: Number(part[1]), total: low}}
    }
  }
  return judgeShare(text, quantity, next)
}

/** “26 of 50 (62%)” and “62% (26 of 50)”: the count and its share side by side. */
function judgeShare(text: string, quantity: Quantity, next: Quantity | undefined) {
  let part: number | undefined
  let total: number | undefined
  let share: Quantity | undefined
  let end = 0
  if (quantity.events !== undefined && quantity.total && next?.form === 'percent') {
    const joint = text.slice(quantity.span.end, next.span.start)
    if (!/^\s?[([]$/.test(joint) || !/^[)\]]/.test(text.slice(next.span.end))) return undefined
    ;({events: part, total} = quantity)
    share = next
    end = next.span.end + 1
  } else if (quantity.form === 'percent') {
    const match = SHARE_AFTER.exec(text.slice(quantity.span.end, quantity.span.end + 40))
    if (!match) return undefined
    part = Number(match[1])
    total = Number(match[2])
    share = quantity
    end = quantity.span.end + match[0].length
  }
  if (!share || part === undefined || !total || share.low === undefined || share.low !== share.high) return undefined
  if (isShareOf(share, part, total, quantity.approximate)) return undefined
  const percent = (100 * part) / total
  const span = {start: quantity.span.start, end}
  const words = quote(text.slice(span.start, span.end))
  return part > total
    ? {message: 'above-total' as const, span, data: {words, part, total}}
    : {message: 'other-share' as const, span, data: {words, part, total, share: String(Number(percent.toFixed(1)))}}
}
