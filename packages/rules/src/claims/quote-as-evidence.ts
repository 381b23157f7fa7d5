import {defineRule, type Unit} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

const KINDS: ReadonlySet<string> = new Set(['duration', 'percentage', 'risk'])

export default defineRule({
  id: 'quote-as-evidence',
  summary: 'What somebody says stands in for a source',
  severity: 'info',
  presets: ['strict'],
  messages: {
    named: ({words, speaker}: {words: string; speaker: string}) =>
      `“${words}” rests on the word of ${speaker} alone. Put a source for it behind the quotation.`,
    unnamed: ({words}: {words: string}) =>
      `“${words}” rests on the word of somebody alone. Put a source for it behind the quotation.`,
  },
  *check(page) {
    const told = new Set<Unit>()
    for (const {kind, unit, checks, text, range, id} of page.claims) {
      if (!unit.quotation || !KINDS.has(kind) || checks.cited.status !== 'fail' || told.has(unit)) continue
      told.add(unit)
      const words = quote(text.replace(/[“”"]/g, ''))
      const {speaker} = unit.quotation
      const common = {range, claim: id}
      if (speaker) yield {...common, message: 'named', data: {words, speaker}}
      else yield {...common, message: 'unnamed', data: {words}}
    }
  },
})
