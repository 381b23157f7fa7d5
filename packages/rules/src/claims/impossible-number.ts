import {
  defineRule,
  isShareOf,
  type Page,
  type Quantity,
  type Range,
  type SupportedClaim,
  type Unit,
} from '@claimlint/core'
import {findFalseCounts, OF_PEOPLE} from '../shared/find-false-counts.ts'
import {findFalseFall} from '../shared/find-false-falls.ts'
import {findFalsePValues} from '../shared/find-false-p-values.ts'
import {quote} from '../shared/quote.ts'
import {unitRange} from '../shared/unit-range.ts'

const CHANGE = /\b(?:more|greater|higher|increase|rise|growth|extra|additional|rose|grew|up by)\b/i
const GREATER_BEFORE = /(?<![\p{L}\d.,:/–-])(\d+(?:\.\d+)?)(\s?%)?[–-]$/u
const BETWEEN_BEFORE = /\bbetween\s(\d+(?:\.\d+)?)(?:\s?%)?\sand\s$/iu
const SHARE_AFTER = /^\s?[([](\d{1,6})\s?(?:\/|of|out of)\s?(\d{1,6})[)\]]/u
const YEAR = /^(?:19|20)\d\d$/

export default defineRule({
  id: 'impossible-number',
  summary: 'A number cannot be true: it breaks plain arithmetic',
  severity: 'error',
  presets: ['recommended', 'strict'],
  exactBecause: 'it is arithmetic',
  messages: {
    'above-all': ({words}: {words: string}) => `“${words}” is more than everybody. Look the share up again.`,
    reversed: ({words, low, high}: {words: string; low: number; high: number}) =>
      `“${words}” runs from ${high} down to ${low}. Write the smaller number first, or correct the one that is wrong.`,
    'above-total': ({words, part, total}: {words: string; part: number; total: number}) =>
      `“${words}” counts ${part} out of ${total}. Look both numbers up again.`,
    'below-nothing': ({words}: {words: string}) =>
      `“${words}” takes away more than there is: after a fall of 100% nothing is left. Look the figure up again, or say what it is a share of.`,
    'above-certain': ({words}: {words: string}) =>
      `“${words}” is no p-value: a probability is never above 1. Look it up again.`,
    'other-share': ({words, part, total, share}: {words: string; part: number; total: number; share: string}) =>
      `“${words}” does not add up: ${part} of ${total} is ${share}%. Look up which number is wrong.`,
  },
  *check(page) {
    const told = new Set<Unit>()
    const places = new Set<number>()
    for (const claim of page.claims) {
      if (claim.kind === 'promotional') continue
      for (const [i, quantity] of claim.quantities.entries()) {
        const found = judge(claim, quantity, claim.quantities[i + 1])
        if (!found) continue
        const {span, ...problem} = found
        const range = unitRange(claim.unit, span.start, span.end)
        // One place may carry claims of two kinds.
        if (places.has(range.start)) continue
        places.add(range.start)
        if (problem.message === 'above-total') told.add(claim.unit)
        yield {...problem, range, claim: claim.id}
      }
    }
    yield* judgeText(page, told)
  },
})

/** What no grammar of claims needs to know: counts and p-values are read from every sentence that is judged. */
function* judgeText({draft: {units}, claims}: Page, told: ReadonlySet<Unit>) {
  let claimOf: Map<Unit, string> | undefined
  for (const unit of units) {
    const {text} = unit
    if (unit.skip !== undefined || !/\d/.test(text)) continue
    const common = ({start, end}: Range) => {
      claimOf ??= new Map(claims.map(({unit: place, id}) => [place, id]))
      const claim = claimOf.get(unit)
      return {range: unitRange(unit, start, end), ...(claim === undefined ? {} : {claim})}
    }
    const words = ({start, end}: Range): string => quote(text.slice(start, end))
    for (const {span, part, total} of told.has(unit) ? [] : findFalseCounts(text))
      yield {message: 'above-total' as const, ...common(span), data: {words: words(span), part, total}}
    for (const {span, isWhole} of findFalsePValues(text)) {
      const weak = isWhole ? {confidence: 'weak' as const} : {}
      yield {message: 'above-certain' as const, ...common(span), data: {words: words(span)}, ...weak}
    }
  }
}

function judge({unit: {text}}: SupportedClaim, quantity: Quantity, next: Quantity | undefined) {
  const {form, low, high, span} = quantity
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 60)
  const shown = (start: number, end: number) => ({span: {start, end}, words: quote(text.slice(start, end))})
  if (form === 'percent' && (low ?? high ?? 0) > 100 && OF_PEOPLE.test(after) && !CHANGE.test(before + after)) {
    const {span: place, words} = shown(span.start, span.end + OF_PEOPLE.exec(after)![0].length)
    return {message: 'above-all' as const, span: place, data: {words}}
  }
  const fall = form === 'percent' && isAboveAll(quantity, text) ? findFalseFall(text, span) : undefined
  if (fall) {
    const {span: place, words} = shown(fall.start, fall.end)
    return {message: 'below-nothing' as const, span: place, data: {words}}
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
  return judgeShare(text, quantity, next)
}

/** “50 to 120%” too; “from 50% to 120%” may be two things. */
const isAboveAll = ({low, high, span}: Quantity, text: string): boolean =>
  (low ?? high ?? 0) > 100 || ((high ?? 0) > 100 && !/%.*%/.test(text.slice(span.start, span.end)))

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
  const isRise = CHANGE.test(text.slice(Math.max(0, quantity.span.start - 60), quantity.span.start))
  if ((part <= total || isRise) && isShareOf(share, part, total, quantity.approximate)) return undefined
  const percent = (100 * part) / total
  const span = {start: quantity.span.start, end}
  const words = quote(text.slice(span.start, span.end))
  return part > total
    ? {message: 'above-total' as const, span, data: {words, part, total}}
    : {message: 'other-share' as const, span, data: {words, part, total, share: String(Number(percent.toFixed(1)))}}
}
