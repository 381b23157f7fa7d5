import {type Draft, defineRule, type Fault, rangeContains, type Severity, type SourceText} from '@claimlint/core'
import {suggestFault} from '../shared/suggest-fault.ts'

export default defineRule({
  id: 'invalid-facts',
  summary: 'A facts, evidence or references file, an extract or front matter breaks its schema or contradicts itself',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    fault: ({text}: {text: string}) => text,
  },
  *check({draft, frontMatterFaults}) {
    for (const fault of frontMatterFaults) {
      const severity = isFrontMatter(draft, fault) ? FOREIGN[fault.code] : undefined
      yield {...problemOf(fault, draft.source), ...(severity ? {severity} : {})}
    }
  },
  *checkData({kind, faults, source, facts, evidence, today}) {
    // The faults of a waivers file are invalid waivers; those of the config stop the command.
    if (kind === 'waivers' || kind === 'config') return
    for (const fault of faults) yield problemOf(fault, source)
    for (const {checked} of facts?.facts.flatMap(({evidence}) => evidence) ?? evidence ?? []) {
      if (!today || !checked?.on || !checked.onRange || checked.on <= today) continue
      const text = `The source is said to be read on ${checked.on}, and today is ${today}. Write the day on which it was read.`
      yield {message: 'fault', range: checked.onRange, data: {text}}
    }
  },
})

/** The same front matter serves the site's builder, whose keys and values may just look like ours. */
const FOREIGN: Readonly<Record<string, Severity>> = {
  'misspelled-key': 'info',
  'not-allowed': 'warning',
  'wrong-form': 'warning',
  'wrong-type': 'warning',
}

const isFrontMatter = ({frontMatter}: Draft, {range}: Fault): boolean =>
  frontMatter !== undefined && rangeContains(frontMatter.range, range)

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
