import type {Range} from '@claimlint/core'

/** One tag of a record with its value, lines that run on joined by a space. */
export interface TaggedField {
  readonly tag: string
  readonly text: string
  readonly range: Range
  /** Where its tag stands. */
  readonly tagRange: Range
}

export interface TaggedLine {
  readonly kind: 'field' | 'more' | 'blank' | 'stray'
  readonly tag: string
  readonly text: string
  /** Of the value; of the whole line where there is no tag. */
  readonly range: Range
  readonly start: number
}

/** The lines of a file that puts a tag in front of each value. `tagged` has the tag and the value as its two groups. */
export function* readLines(text: string, tagged: RegExp, continued: RegExp): Iterable<TaggedLine> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    const line = text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop)
    const match = tagged.exec(line)
    const value = match ? (match[2] ?? '') : line
    const words = value.trim()
    const start = at + line.length - value.trimStart().length
    yield {
      kind: match ? 'field' : words === '' ? 'blank' : continued.test(line) ? 'more' : 'stray',
      tag: match?.[1] ?? '',
      text: words,
      range: {start: Math.min(start, at + line.length), end: Math.min(start, at + line.length) + words.length},
      start: at,
    }
    at = stop + 1
  }
}

/** Adds a line that runs on to the field before it. */
export const runOn = (field: TaggedField, {text, range}: TaggedLine): TaggedField => ({
  ...field,
  text: field.text === '' ? text : `${field.text} ${text}`,
  range: {start: field.text === '' ? range.start : field.range.start, end: range.end},
})

export const fieldOf = ({tag, text, range, start}: TaggedLine): TaggedField => ({
  tag,
  text,
  range,
  tagRange: {start, end: start + tag.length},
})
