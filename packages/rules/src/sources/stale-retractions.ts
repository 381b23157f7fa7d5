import {defineRule} from '@claimlint/core'

export default defineRule({
  id: 'stale-retractions',
  summary: 'The index of retractions is too old to be relied on',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  options: {
    days: {
      type: 'number',
      default: 60,
      minimum: 1,
      description: 'How many days after its newest notice the index counts as old.',
    },
  },
  messages: {
    stale: ({asOf, age, limit}: {asOf: string; age: number; limit: number}) =>
      `The retractions known here end on ${asOf}, ${age} days ago, and the limit is ${limit}. Download the list again and run claimlint refs retractions.`,
  },
  *checkData({retractions, source, today}, _library, {days}) {
    if (!retractions || !today) return
    const age = daysBetween(retractions.asOf, today)
    if (age <= days) return
    const line = source.text.indexOf('# as-of:')
    const start = Math.max(0, line)
    const end = Math.max(start, source.text.indexOf('\n', start))
    yield {message: 'stale', range: {start, end}, data: {asOf: retractions.asOf, age, limit: days}}
  },
})

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
