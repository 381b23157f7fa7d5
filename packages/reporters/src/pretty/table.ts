import {displayWidth, padEnd, padStart} from './cells.ts'

/** Lays rows out in columns two spaces apart; the first column is words, the others are numbers. The first row is the head. */
export function alignNumbers(rows: readonly (readonly string[])[]): string[] {
  const widths = columnWidths(rows)
  return rows.map(row =>
    row.map((cell, index) => (index === 0 ? padEnd(cell, widths[0]!) : padStart(cell, widths[index]!))).join('  '),
  )
}

export const columnWidths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, index) => Math.max(...rows.map(row => displayWidth(row[index] ?? ''))))
