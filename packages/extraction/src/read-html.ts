import {Parser} from 'htmlparser2'
import type {SourcePage} from './source-page.ts'

/** Never read to a visitor, or the same on every page of a site. */
const SILENT = new Set('script style noscript template svg head select textarea iframe object nav'.split(' '))
const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])

/** The words of a web page, a line for each block and row; the cells of a row stand apart by a blank. */
export function readHtml(html: string): SourcePage[] {
  const lines: string[] = []
  let line = ''
  let silent = 0
  const end = (): void => {
    const words = line.replace(/\s+/g, ' ').trim()
    if (words !== '') lines.push(words)
    line = ''
  }
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++
      else if (BLOCKS.has(name)) end()
      else if (CELLS.has(name)) line += ' '
    },
    ontext(text) {
      if (silent === 0) line += text
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--
      else if (BLOCKS.has(name)) end()
      else if (CELLS.has(name)) line += ' '
    },
  })
  parser.end(html)
  end()
  return [{text: lines.join('\n')}]
}
