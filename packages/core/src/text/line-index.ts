/** A place for people: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets into lines and columns; `\n`, `\r\n` and a lone `\r` each end a line. */
export class LineIndex {
  readonly #text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.#text = text
    const starts = this.#starts
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
      return
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
  }

  get lines(): number {
    return this.#starts.length
  }

  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - this.#starts[low]! + 1}
  }

  /** The offset of a position; past the end of a line it is the line's end. */
  offset({line, column}: Position): number {
    const start = this.#starts[Math.min(Math.max(line, 1), this.#starts.length) - 1]!
    const next = this.#starts[line] ?? this.#text.length
    return Math.min(start + Math.max(column, 1) - 1, next)
  }

  /** The words of a line, without its ending. */
  line(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    return this.#text.slice(start, this.#starts[line] ?? this.#text.length).replace(/\r?\n$|\r$/, '')
  }
}
