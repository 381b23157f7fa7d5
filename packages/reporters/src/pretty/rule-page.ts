import type {FormatOptions} from '../options.ts'
import {displayWidth, padEnd} from './cells.ts'
import {choosePaint, type Paint} from './paint.ts'
import {columnWidths} from './table.ts'
import {wrapWords} from './wrap.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const ITEM = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/

/** A rule's Markdown page for the terminal: headings stand out, examples are indented, tables keep their columns. */
export function formatRulePage(markdown: string, {colour, width}: Pick<FormatOptions, 'colour' | 'width'>): string {
  const paint = choosePaint(colour)
  const source = markdown.replace(/\r\n?/g, '\n').trim().split('\n')
  const lines: string[] = []
  let at = 0
  while (at < source.length) {
    const line = source[at]!
    const fence = FENCE.exec(line)
    if (fence) {
      const label = line
        .slice(fence[0].length)
        .trim()
        .replace(/^md\s+/, '')
      if (label !== '')
        lines.push(`  ${paint.faint(label === 'invalid' ? 'found:' : label === 'valid' ? 'not found:' : label)}`)
      at++
      while (at < source.length && !source[at]!.startsWith(fence[1]!)) {
        const words = source[at++]!
        lines.push(...(words.trim() === '' ? [''] : wrapWords(words, width, '    ').map(paint.code)))
      }
      at++
    } else if (line.startsWith('#')) {
      const title = line.replace(/^#+\s*/, '')
      lines.push(
        ...wrapWords(inline(title, NO_PAINT), width).map(text =>
          paint.bold(line.startsWith('# ') ? paint.underline(text) : text),
        ),
      )
      at++
    } else if (line.startsWith('|')) {
      const table: string[] = []
      while (at < source.length && source[at]!.startsWith('|')) table.push(source[at++]!)
      lines.push(...tableLines(table, width, paint))
    } else if (line.trim() === '') {
      if (lines[lines.length - 1] !== '') lines.push('')
      at++
    } else {
      const item = ITEM.exec(line)
      const words = [item ? item[3]! : line]
      at++
      while (
        at < source.length &&
        !/^\s*$|^#|^\|/.test(source[at]!) &&
        !ITEM.test(source[at]!) &&
        !FENCE.test(source[at]!)
      ) {
        words.push(source[at++]!)
      }
      const bullet = item
        ? `${'  '.repeat(1 + Math.floor(item[1]!.length / 2))}${/\d/.test(item[2]!) ? item[2]! : '•'} `
        : ''
      lines.push(...wrapInline(words.join(' '), width, ' '.repeat(displayWidth(bullet)), bullet, paint))
    }
  }
  return `${lines.join('\n')}\n`
}

const NO_PAINT = choosePaint(false)

/** Emphasis and code become colour; without colour code keeps its backticks, since they tell words from names. */
function inline(text: string, paint: Paint): string {
  return text
    .replace(/\[([^\]]*)\]\(<?([^)>]*)>?\)/g, (_, words: string, url: string) =>
      words === url || url === '' ? words : `${words} (${url})`,
    )
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => paint.bold(words))
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, (whole, words: string) => (paint === NO_PAINT ? whole : paint.code(words)))
}

/** Words are laid out without colour, then painted: escape sequences must neither count nor be cut. */
function wrapInline(text: string, width: number, indent: string, first: string, paint: Paint): string[] {
  const lines = wrapWords(inline(text, NO_PAINT), width, indent, first)
  return paint === NO_PAINT ? lines : lines.map(line => inline(line, paint))
}

function tableLines(source: readonly string[], width: number, paint: Paint): string[] {
  const rows = source
    .filter(line => !/^\|[\s:|-]+\|?\s*$/.test(line))
    .map(line =>
      line
        .replace(/^\||\|\s*$/g, '')
        .split(/(?<!\\)\|/)
        .map(cell => inline(cell.trim().replace(/\\\|/g, '|'), NO_PAINT)),
    )
  const head = rows[0] ?? []
  const widths = columnWidths(rows)
  const body = rows.slice(1)
  const last = head.length - 1
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 2)
  if (last >= 0 && width - before >= 20) {
    return rows.flatMap((row, index) => {
      const start = `  ${row
        .slice(0, last)
        .map((cell, column) => `${padEnd(cell, widths[column]!)}  `)
        .join('')}`
      const lines = wrapWords(row[last] ?? '', width, ' '.repeat(before), start)
      return index === 0 ? lines.map(paint.bold) : lines
    })
  }
  return body.flatMap(row =>
    row.flatMap((cell, column) =>
      wrapWords(`${head[column] ?? ''}: ${cell}`, width, '      ', column === 0 ? '  ' : '    '),
    ),
  )
}
