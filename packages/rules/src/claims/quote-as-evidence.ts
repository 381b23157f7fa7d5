import {defineRule, type Unit} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

const KINDS: ReadonlySet<string> = new Set(['duration', 'percentage', 'risk'])

export default defineRule({
  id: 'quote-as-evidence',
  summary: 'What somebody says stands in for a source',
  severity: 'info',
  presets: ['strict'],
  judges: 'duration',
  messages: {
    word: ({words, speaker}: {words: string; speaker: string}) =>
      `“${words}” rests on the word of ${speaker} alone. Put a source for it behind the quotation.`,
  },
  *check(page) {
    // A patient's story is promotion, and told as such.
    const told = new Set<Unit>(
      page.claims.filter(({aspects}) => aspects.some(({name}) => name === 'testimonial')).map(({unit}) => unit),
    )
    for (const {kind, unit, checks, text, range, id} of page.claims) {
      const {speaker} = unit.quotation ?? {}
      if (!speaker || !KINDS.has(kind) || checks.cited.status !== 'fail' || told.has(unit)) continue
      told.add(unit)
      const words = quote(text.replace(/[“”"]/g, ''))
      const name = /^(?:he|she|they|it|we|i)$/i.test(speaker) ? 'the speaker' : speaker
      yield {message: 'word', range, data: {words, speaker: name}, claim: id}
    }
  },
})
