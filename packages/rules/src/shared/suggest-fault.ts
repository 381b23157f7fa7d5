import type {Fault, Suggestion} from '@claimlint/core'

/** Faults whose suggestion replaces just what their range holds; that of others names what is missing. */
const WHOLE = new Set(['unknown-key', 'misspelled-key', 'unknown-unit', 'not-allowed', 'unknown-fact'])

/** Offers what a fault of a data file suggests, where it can stand in place of what is written. */
export function suggestFault({code, range, suggestion}: Fault, text: string): Suggestion[] {
  if (suggestion === undefined || !WHOLE.has(code)) return []
  return [
    {
      title: `Write “${suggestion}”`,
      edits: [{range, text: asWritten(text.slice(range.start, range.end), suggestion)}],
      safety: 'review',
    },
  ]
}

/** Keeps the quotation marks of a YAML or JSON value. */
export function asWritten(written: string, value: string): string {
  const mark = /^["']/.exec(written)?.[0] ?? ''
  return `${mark}${value}${mark}`
}
