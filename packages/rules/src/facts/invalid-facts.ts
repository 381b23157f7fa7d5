import {defineRule, type Fault, type SourceText} from '@claimlint/core'
import {suggestFault} from '../shared/suggest-fault.ts'

export default defineRule({
  id: 'invalid-facts',
  summary: 'A facts file, bibliography or front matter does not fit its schema, or contradicts itself',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    fault: ({text}: {text: string}) => text,
  },
  *check({draft, frontMatterFaults}) {
    for (const fault of frontMatterFaults) yield problemOf(fault, draft.source)
  },
  *checkData({kind, faults, source}) {
    // The faults of a waivers file are invalid waivers; those of the config stop the command.
    if (kind !== 'facts' && kind !== 'references') return
    for (const fault of faults) yield problemOf(fault, source)
  },
})

function problemOf(fault: Fault, {text}: SourceText) {
  const suggestions = suggestFault(fault, text)
  return {
    message: 'fault' as const,
    range: fault.range,
    data: {text: fault.message},
    ...(suggestions.length ? {suggestions} : {}),
    ...(fault.related ? {related: fault.related} : {}),
  }
}
