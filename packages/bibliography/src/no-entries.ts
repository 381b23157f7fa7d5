import type {Fault, SourceText} from '@claimlint/core'

/** A bibliography with words and without entries is most often a file in another format. */
export function noEntries({text, damage}: SourceText, begins: string): Fault[] {
  const start = text.search(/[^\s\uFEFF]/)
  if (start < 0 || (damage && damage !== 'invalid-utf8')) return []
  const end = Math.min(start + 40, text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start))
  return [
    {
      range: {start, end: Math.max(end, start + 1)},
      code: 'no-entries',
      message: `No entry is found in this file. ${begins}. Check that its ending tells its format.`,
    },
  ]
}
