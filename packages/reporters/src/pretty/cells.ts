/** One thing that a terminal shows in one place: a letter with its accents, an emoji with its joiners. */
export interface Cell {
  readonly text: string
  /** How many columns it takes. */
  readonly width: number
  /** Where it starts and ends, in UTF-16 units of the text that was cut. */
  readonly start: number
  readonly end: number
}

const TAB = 4
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u
const EXTENDS = /\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u
const FORMAT = /[\u00ad\u200b\u200c\u2060\ufeff]/
const PICTURE = /\p{Emoji_Presentation}/u
const FLAG = /[\u{1f1e6}-\u{1f1ff}]/u

/** East Asian wide and full-width blocks, after UAX 11. */
const isWide = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x115f ||
    (code >= 0x2e80 && code <= 0x303e) ||
    (code >= 0x3041 && code <= 0x33ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd))

/** Cuts one line into what a terminal shows; control and bidirectional signs become U+FFFD, a tab four spaces. */
export function cutCells(text: string): Cell[] {
  const cells: Cell[] = []
  let joins = false
  let at = 0
  for (const sign of text) {
    const start = at
    at += sign.length
    const code = sign.codePointAt(0)!
    const last = cells[cells.length - 1]
    if (code >= 0x20 && code < 0x7f) {
      cells.push({text: sign, width: 1, start, end: at})
      joins = false
    } else if (code === 9) {
      cells.push({text: ' '.repeat(TAB), width: TAB, start, end: at})
    } else if (HIDDEN.test(sign)) {
      cells.push({text: '\uFFFD', width: 1, start, end: at})
    } else if (FORMAT.test(sign)) {
      cells.push({text: '', width: 0, start, end: at})
    } else if (last !== undefined && (joins || EXTENDS.test(sign))) {
      const width = code === 0xfe0f && last.width === 1 && code !== last.text.codePointAt(0) ? 2 : last.width
      cells[cells.length - 1] = {text: last.text + sign, width, start: last.start, end: at}
      joins = code === 0x200d
    } else if (last !== undefined && FLAG.test(sign) && FLAG.test(last.text) && last.text.length === 2) {
      cells[cells.length - 1] = {text: last.text + sign, width: 2, start: last.start, end: at}
    } else {
      const width = EXTENDS.test(sign) ? 0 : isWide(code) || PICTURE.test(sign) || FLAG.test(sign) ? 2 : 1
      cells.push({text: sign, width, start, end: at})
      joins = false
    }
  }
  return cells
}

const ASCII = /^[\u0020-\u007e]*$/

/** Each sign takes one column. */
export const isPlain = (text: string): boolean => ASCII.test(text)

/** The columns that a line takes in a terminal. */
export const displayWidth = (text: string): number =>
  isPlain(text) ? text.length : cutCells(text).reduce((sum, {width}) => sum + width, 0)

/** Fills up with spaces to a width. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text
