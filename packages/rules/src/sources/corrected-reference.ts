import {defineRule, type Reference} from '@claimlint/core'
import {citedSources, entryPlace, keyRange} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'
import {tellNotice} from '../shared/tell-notice.ts'

export default defineRule({
  id: 'corrected-reference',
  summary: 'A source was corrected, or its journal voiced concern, and nobody has looked since',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    corrected: ({key, notice}: {key: string; notice: string}) =>
      `“${key}” was corrected${notice}. Read the correction, see whether what rests on it still holds, and write the day under custom.retraction.checkedOn.`,
    concern: ({key, notice}: {key: string; notice: string}) =>
      `The journal voiced concern about “${key}”${notice}. Read the notice, and cite a source that stands unquestioned where you can.`,
  },
  *check(page) {
    for (const {item, reference} of citedSources(page)) {
      const message = messageFor(reference)
      if (!message) continue
      const data = {key: quote(item.key), notice: tellNotice(reference.standing)}
      yield {message, range: item.range, data, related: [entryPlace(reference)]}
    }
  },
  *checkData({references = []}) {
    for (const reference of references) {
      const message = messageFor(reference)
      if (message && reference.standing?.from !== 'entry')
        yield {
          message,
          range: keyRange(reference),
          data: {key: quote(reference.id), notice: tellNotice(reference.standing)},
        }
    }
  },
})

/** None where somebody looked on the day of the notice or later, as the entry says. */
function messageFor({standing, standingCheckedOn}: Reference): 'corrected' | 'concern' | undefined {
  if (!standing || (standingCheckedOn && standingCheckedOn >= (standing.date ?? ''))) return undefined
  return standing.nature === 'correction'
    ? 'corrected'
    : standing.nature === 'expression-of-concern'
      ? 'concern'
      : undefined
}
