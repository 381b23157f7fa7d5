import {defineRule, removeComment, type Suggestion, type Waiver} from '@claimlint/core'

export default defineRule({
  id: 'unused-waiver',
  summary: 'A waiver accepts a finding that is not there',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  neverWaived: true,
  messages: {
    comment: ({rule}: {rule: string}) => `Nothing here breaks “${rule}”, so this comment waives nothing. Take it out.`,
    entry: ({rule, page}: {rule: string; page: string}) =>
      `No finding of “${rule}” on ${page} fits this waiver: it was mended, or its words have changed. Take it out, or write the words as they stand now.`,
  },
  *checkWaivers({unused, text}) {
    for (const waiver of unused) {
      const {inline, rule, page, range} = waiver
      if (inline) yield {message: 'comment', range, data: {rule}, suggestions: text ? offerRemoval(waiver, text) : []}
      else yield {message: 'entry', range, data: {rule, page}, suggestions: text ? removeEntry(waiver, text) : []}
    }
  },
})

/** A comment that serves other rules too stays. */
function offerRemoval({range, rule}: Waiver, text: string): Suggestion[] {
  const names = /claimlint-allow\s+([^\s,]+)\s+(?:--|—)\s/.exec(text.slice(range.start, range.end))?.[1]
  if (names !== rule) return []
  return [{title: 'Take the comment out', edits: [removeComment(text, range)], safety: 'safe'}]
}

/** An entry of a list goes with its dash, in files that write one entry under the other. */
function removeEntry({range}: Waiver, text: string): Suggestion[] {
  const dash = /(?:^|\n)[ \t]*-[ \t]+$/.exec(text.slice(Math.max(0, range.start - 80), range.start))
  if (!dash) return []
  const start = range.start - dash[0].length + (dash[0].startsWith('\n') ? 1 : 0)
  const ending = /^[ \t]*\r?\n/.exec(text.slice(range.end, range.end + 80))
  return [
    {
      title: 'Take the waiver out',
      edits: [{range: {start, end: range.end + (ending?.[0].length ?? 0)}, text: ''}],
      safety: 'review',
    },
  ]
}
