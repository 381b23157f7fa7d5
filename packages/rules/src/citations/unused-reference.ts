import {defineRule} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'unused-reference',
  summary: 'An entry of the reference list is never pointed to',
  severity: 'info',
  presets: ['recommended', 'strict'],
  messages: {
    entry: ({entry}: {entry: string}) =>
      `No marker points to “${entry}”. Cite it where it is used, move it to “Further reading”, or take it out.`,
  },
  *check({ownReferences, uncitedReferences}) {
    // A list that nothing points to is told once, by another rule.
    if (uncitedReferences.length === ownReferences.length) return
    for (const {range, raw, title, listNumber} of uncitedReferences) {
      yield {message: 'entry', range, data: {entry: quote(raw || title || `entry ${listNumber ?? ''}`, 60)}}
    }
  },
})
