import {areApart, defineRule, type SupportedClaim} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'conflicting-claims',
  summary: 'Two statements of one section give values that cannot both hold',
  severity: 'warning',
  presets: ['strict'],
  messages: {
    conflict: ({words, other}: {words: string; other: string}) =>
      `“${words}” does not fit “${other}” in the same section. Keep one, or say for whom and when each holds.`,
  },
  *check(page) {
    const seen = new Map<string, SupportedClaim[]>()
    for (const claim of page.claims) {
      const key = subjectOf(claim)
      if (!key) continue
      const earlier = seen.get(key)
      if (!earlier) {
        seen.set(key, [claim])
        continue
      }
      const other = earlier.find(
        one =>
          one.unit.block.section === claim.unit.block.section && areApart(one.quantities[0]!, claim.quantities[0]!),
      )
      if (other) {
        yield {
          message: 'conflict',
          range: claim.range,
          data: {words: quote(claim.text), other: quote(other.text)},
          claim: claim.id,
          related: [{path: page.draft.source.path, range: other.range, note: 'the other value'}],
        }
      } else if (earlier.length < MOST) earlier.push(claim)
    }
  },
})

/** A page that says one thing more often than this is a table in prose. */
const MOST = 8

const LIGHT = new Set(
  'a about after again all also an and approximately are around as at average be between but by can could do does for from generally had has have however in is it its last lasted lasting lasts least many may might more most normally of often on only or our over people patients roughly so some sometimes than that the their these they this those to typical typically up usual usually was were which will with within would you your'.split(
    ' ',
  ),
)

/** Same kind, same sort of value, same words beside the value and light ones: one thing is spoken of. */
function subjectOf({kind, quantities, unit}: SupportedClaim): string | undefined {
  const [quantity, second] = quantities
  // Items and cells take their subject from elsewhere.
  if (!quantity || second || unit.block.kind !== 'paragraph' || unit.block.quoted || unit.quotation) return undefined
  if (kind !== 'duration' && kind !== 'percentage') return undefined
  if (quantity.low === undefined || quantity.high === undefined) return undefined
  const beside = `${unit.text.slice(0, quantity.span.start)} ${unit.text.slice(quantity.span.end)}`
  const words = [...new Set(beside.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])].filter(word => !LIGHT.has(word)).sort()
  return words.length < 2 ? undefined : `${kind} ${quantity.form} ${quantity.role ?? ''} ${words.join(' ')}`
}
