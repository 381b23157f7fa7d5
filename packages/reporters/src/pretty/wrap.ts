import {plainLine} from '../escape.ts'
import {cutCells, displayWidth} from './cells.ts'

/**
 * Lays words out in lines of at most `width` columns. `indent` opens every line, `first` (of the same width) the first one.
 * A word that is longer than a line is cut.
 */
export function wrapWords(text: string, width: number, indent = '', first = indent): string[] {
  const room = Math.max(8, width - displayWidth(indent))
  const lines: string[] = []
  let line = ''
  let used = 0
  const flush = (): void => {
    lines.push((lines.length === 0 ? first : indent) + line)
    line = ''
    used = 0
  }
  for (const word of plainLine(text).split(' ')) {
    const size = displayWidth(word)
    if (used > 0 && used + 1 + size > room) flush()
    if (size > room) {
      const pieces = cutPieces(word, room)
      for (const piece of pieces.slice(0, -1)) {
        line = piece
        flush()
      }
      line = pieces[pieces.length - 1]!
      used = displayWidth(line)
    } else {
      line = used > 0 ? `${line} ${word}` : word
      used = used > 0 ? used + 1 + size : size
    }
  }
  if (line !== '' || lines.length === 0) flush()
  return lines
}

function cutPieces(word: string, room: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const {text, width} of cutCells(word)) {
    if (used + width > room) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += text
    used += width
  }
  pieces.push(piece)
  return pieces
}
