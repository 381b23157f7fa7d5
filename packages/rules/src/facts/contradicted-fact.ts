import {
  type Binding,
  compareValue,
  defineRule,
  type Fact,
  type Page,
  type Quantity,
  quantitiesIn,
  type Range,
  rangesOverlap,
  type Suggestion,
  tellValue,
  type Unit,
} from '@claimlint/core'
import {relatedFact} from '../shared/related-fact.ts'
import {retellValue} from '../shared/retell-value.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'contradicted-fact',
  summary: 'A value in the text differs from the fact that it is bound to',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    differs: ({words, target, value}: {words: string; target: string; value: string}) =>
      `“${words}” is bound to “${target}”, which says ${value}. Write what the fact says, or correct the fact if its source says otherwise.`,
  },
  *check(page) {
    const told = new Set<string>()
    for (const {unit, quantity, binding, fact, claim} of boundValues(page)) {
      const range = shared(unitRange(unit, quantity.span.start, quantity.span.end), binding.words)
      if (!range || compareValue(quantity, sizeOf(fact.value)) !== 'differs') continue
      // One place may carry claims of two kinds.
      const place = `${range.start} ${range.end} ${fact.id}`
      if (told.has(place)) continue
      told.add(place)
      const words = unit.text.slice(quantity.span.start, quantity.span.end)
      const suggestion = offer(
        page.draft.source.text.slice(range.start, range.end),
        range,
        quantity,
        sizeOf(fact.value),
      )
      yield {
        message: 'differs',
        range,
        data: {words, target: fact.id, value: tellValue(fact.value)},
        ...(claim === undefined ? {} : {claim}),
        related: [relatedFact(fact)],
        ...(suggestion ? {suggestions: [suggestion]} : {}),
      }
    }
  },
})

type Value = NonNullable<Fact['value']>

interface BoundValue {
  readonly unit: Unit
  readonly quantity: Quantity
  readonly binding: Binding
  readonly fact: Fact & {readonly value: Value}
  /** The claim that states it, where one does: an instruction or a heading may be bound as well. */
  readonly claim?: string
}

/** Every value of the page that is bound to a fact with one, of claims first. */
function* boundValues({claims, draft, library}: Page): Iterable<BoundValue> {
  const compared = new Set<Binding>()
  for (const {id: claim, unit, quantities, bound} of claims) {
    for (const {binding, fact} of bound) {
      if (!hasValue(fact)) continue
      for (const quantity of quantities) {
        if (!rangesOverlap(unitRange(unit, quantity.span.start, quantity.span.end), binding.words)) continue
        if (compareValue(quantity, sizeOf(fact.value)) !== 'incomparable') compared.add(binding)
        yield {unit, quantity, binding, fact, claim}
      }
    }
  }
  for (const binding of draft.bindings) {
    const fact = library.facts.get(binding.target)
    if (compared.has(binding) || !hasValue(fact)) continue
    const unit = draft.units.find(({range}) => rangesOverlap(range, binding.words))
    if (!unit) continue
    const read = quantitiesIn(unit).filter(
      quantity =>
        rangesOverlap(unitRange(unit, quantity.span.start, quantity.span.end), binding.words) &&
        compareValue(quantity, sizeOf(fact.value)) !== 'incomparable',
    )
    for (const quantity of read.length > 0 ? read : bareNumber(unit, binding, fact.value))
      yield {unit, quantity, binding, fact}
  }
}

const hasValue = (fact: Fact | undefined): fact is BoundValue['fact'] => fact?.value !== undefined && !fact.fault

const NUMBERS = /\d+(?:,\d{3})*(?:\.\d+)?/g
const DIFFERENCES: readonly (string | undefined)[] = ['md', 'smd']

/** “5 points lower” tells a difference of −5 by its size. */
const sizeOf = (value: Value): Value =>
  DIFFERENCES.includes(value.measure) && value.low !== undefined && value.low === value.high && value.low < 0
    ? {...value, low: -value.low, high: -value.low}
    : value

/**
 * “21 studies”, bound to a number of studies, and “5 points on a scale from 0 to 100”, bound to a difference: the grammar
 * of claims knows no such value, but the one number that is meant can be told.
 */
function bareNumber(unit: Unit, {text}: Binding, {unit: counted, measure}: Value): Quantity[] {
  const difference = DIFFERENCES.includes(measure)
  const at = unit.text.indexOf(text)
  const numbers = [...text.matchAll(NUMBERS)]
  const [found] = numbers
  if (!found || at < 0) return []
  const meant = difference ? /^\s+points?\b/.test(text.slice(found.index + found[0].length)) : numbers.length === 1
  if (!meant || !(difference || counted.startsWith('{'))) return []
  const value = Number(found[0].replaceAll(',', ''))
  const start = at + found.index
  const span = {start, end: start + found[0].length}
  const common = {low: value, high: value, bound: 'exact' as const, span}
  return [
    difference ? {...common, form: 'measure', unit: '1', measure: measure!} : {...common, form: 'count', unit: counted},
  ]
}

/** The edit of one place, with what stands there and what would. A number changes only where a person takes the offer. */
function offer(written: string, range: Range, quantity: Quantity, value: Value): Suggestion | undefined {
  // Emphasis, entities and links inside the words would be lost.
  if (/[[\]*_<>&\\\n]/.test(written)) return undefined
  const bare = /^\d[\d,.]*$/.test(written) && value.low !== undefined && value.low === value.high
  const instead = bare ? String(value.low) : (retellValue(written, quantity, value) ?? tellValue(value))
  if (instead === written) return undefined
  return {
    title: `Write “${instead}” in place of “${written}”, as the fact says`,
    edits: [{range, text: instead}],
    safety: 'review',
  }
}

/** The words of a value that are bound; it may reach over the end of its link (“[7 in 10](fact:…) people”). */
function shared(a: Range, b: Range): Range | undefined {
  const range = {start: Math.max(a.start, b.start), end: Math.min(a.end, b.end)}
  return range.start < range.end ? range : undefined
}
