import {defineRule, type Fault, type WaiverFault} from '@claimlint/core'
import {quote} from '../shared/quote.ts'
import {suggestFault} from '../shared/suggest-fault.ts'

interface Told {
  readonly rule: string
  readonly detail: string
}

export default defineRule({
  id: 'invalid-waiver',
  summary: 'A waiver is written so that it waives nothing',
  severity: 'error',
  presets: ['recommended', 'strict'],
  neverWaived: true,
  messages: {
    fault: ({text}: {text: string}) => text,
    'no-reason': ({rule}: Told) =>
      `This waiver of “${rule}” gives no reason, so it waives nothing. Say why the finding is accepted.`,
    'poor-reason': ({rule, detail}: Told) =>
      `“${quote(detail) || detail}” is no reason to waive “${rule}”, so this waives nothing. Say in a few words why the finding is accepted.`,
    'unknown-rule': ({rule, detail}: Told) =>
      `There is no rule “${rule}”, so this waives nothing. ${detail ? `Write “${detail}” if that is meant` : 'Write the rule’s name as the finding shows it'}.`,
    'no-owner': ({rule}: Told) =>
      `This waiver of “${rule}” has no owner, so it waives nothing. Name the person who answers for it.`,
    'no-end': ({rule}: Told) =>
      `This waiver of “${rule}” has no last day, so it waives nothing. Add “until” with a date such as 2027-05-20.`,
    'bad-date': ({detail}: Told) =>
      `“${detail}” is no date, so this waives nothing. Write “until” as year, month and day, such as 2027-05-20.`,
    expired: ({rule, detail}: Told) =>
      `This waiver of “${rule}” ended on ${detail}. Mend what it covers, or decide on it again and give a new last day.`,
    'no-approver': ({rule}: Told) =>
      `A waiver of “${rule}” needs an approver, for the support of claims rests on that rule. Add “approver”, somebody other than the owner.`,
    'self-approved': ({rule, detail}: Told) =>
      `${detail} both owns and approves this waiver of “${rule}”, so it waives nothing. Have somebody else approve it.`,
    'no-words': ({rule}: Told) =>
      `A waiver of “${rule}” may not cover a whole page. Add “words” with the few words that it covers.`,
    'over-broad': ({rule, detail}: Told) =>
      `This waiver of “${rule}” covers too much (${/^\d+$/.test(detail) ? `${detail} findings` : `“${detail}”`}), so it waives nothing. Write under “words” the words of the one place that it is for.`,
    'far-end': ({rule, detail}: Told) =>
      `This waiver of “${rule}” holds until ${detail}, more than two years from now. Give a nearer day, and decide on it again then.`,
    'inline-for-protected': ({rule}: Told) =>
      `A comment on the page cannot waive “${rule}”. Write the waiver into waivers.yaml, with an owner and an approver.`,
  },
  *checkData({kind, faults, source}) {
    if (kind !== 'waivers') return
    for (const fault of faults) {
      if (isToldOfWaiver(fault)) continue
      const suggestions = suggestFault(fault, source.text)
      yield {
        message: 'fault',
        range: fault.range,
        data: {text: fault.message},
        ...(suggestions.length ? {suggestions} : {}),
        ...(fault.related ? {related: fault.related} : {}),
      }
    }
  },
  *checkWaivers({faults, doubts = [], text}) {
    for (const {waiver, code, detail = ''} of doubts)
      yield {message: code, range: waiver.range, data: {rule: waiver.rule, detail}, severity: 'warning'}
    for (const {waiver, code, detail = ''} of faults) {
      const suggestions = code === 'unknown-rule' && detail && text ? suggestRule(waiver, detail, text) : []
      yield {
        message: code,
        range: waiver.range,
        data: {rule: waiver.rule, detail},
        ...(suggestions.length ? {suggestions} : {}),
      }
    }
  },
})

/** What the schema asks for and `checkWaivers` tells in words of its own. */
function isToldOfWaiver({code, suggestion, message}: Fault): boolean {
  if (code === 'missing-key') return suggestion === 'reason' || suggestion === 'owner' || suggestion === 'until'
  return code === 'wrong-form' && /that “(?:rule|until)” takes/.test(message)
}

function suggestRule({range, rule}: WaiverFault['waiver'], nearest: string, text: string) {
  const at = text
    .slice(range.start, range.end)
    .search(new RegExp(`(?<![\\w-])${rule.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`))
  if (at < 0) return []
  const start = range.start + at
  return [
    {
      title: `Write “${nearest}”`,
      edits: [{range: {start, end: start + rule.length}, text: nearest}],
      safety: 'review' as const,
    },
  ]
}
