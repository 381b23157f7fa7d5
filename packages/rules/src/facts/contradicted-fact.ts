import {compareValue, defineRule, type Range} from '@claimlint/core'
import {quantityRange, quantityWords} from '../shared/quantity-range.ts'
import {relatedFact} from '../shared/related-fact.ts'
import {retellValue} from '../shared/retell-value.ts'
import {showValue} from '../shared/show-value.ts'

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
    for (const claim of page.claims) {
      for (const {binding, fact} of claim.bound) {
        if (!fact?.value) continue
        for (const quantity of claim.quantities) {
          const range = shared(quantityRange(claim, quantity), binding.words)
          if (!range || compareValue(quantity, fact.value) !== 'differs') continue
          // One place may carry claims of two kinds.
          const place = `${range.start} ${range.end} ${fact.id}`
          if (told.has(place)) continue
          told.add(place)
          const written = page.draft.source.text.slice(range.start, range.end)
          const instead = /[[\]*_<>&\\\n]/.test(written) ? undefined : retellValue(written, quantity, fact.value)
          yield {
            message: 'differs',
            range,
            data: {words: quantityWords(claim, quantity), target: fact.id, value: showValue(fact.value)},
            claim: claim.id,
            related: [relatedFact(fact)],
            ...(instead
              ? {
                  suggestions: [
                    {
                      title: `Write “${instead}”, as the fact says`,
                      edits: [{range, text: instead}],
                      safety: 'review' as const,
                    },
                  ],
                }
              : {}),
          }
        }
      }
    }
  },
})

/** The words of a value that are bound; it may reach over the end of its link (“[7 in 10](fact:…) people”). */
function shared(a: Range, b: Range): Range | undefined {
  const range = {start: Math.max(a.start, b.start), end: Math.min(a.end, b.end)}
  return range.start < range.end ? range : undefined
}
