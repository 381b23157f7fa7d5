import type {Range} from '@claimlint/core'
import {e} from './element.ts'

/** Words to mark, and the number that stands behind them. */
export interface TextMark extends Range {
  /** Its number, also the anchor: `C3` of a claim, `F2` of a finding without one. */
  readonly number: string
  /** Where the number leads. */
  readonly target: string
  /** What the number stands for, told in words: “duration, rung 0”. */
  readonly words: string
  /** Class names of the marked words. */
  readonly style: string
  /** False where the mark only goes on from the block before. */
  readonly numbered?: boolean
}

/**
 * A stretch of text with its marks. Marks may nest and overlap: the text is cut wherever one starts or ends, each piece
 * carries the style of all that cover it, and each mark's number stands once, at its end.
 */
export function markText(text: string, block: Range, marks: readonly TextMark[]): string {
  const within = (offset: number): number => Math.min(Math.max(offset, block.start), block.end)
  const own = marks
    .map(mark => ({...mark, start: within(mark.start), end: within(mark.end)}))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const cuts = [...new Set([block.start, block.end, ...own.flatMap(({start, end}) => [start, end])])].sort(
    (a, b) => a - b,
  )
  let html = ''
  let next = 0
  let open: TextMark[] = []
  cuts.forEach((cut, index) => {
    html += open
      .filter(({end}) => end === cut)
      .map(numberSign)
      .join('')
    open = open.filter(({end}) => end > cut)
    for (; own[next]?.start === cut; next++) {
      const mark = own[next]!
      if (mark.end > cut) open.push(mark)
      else html += numberSign(mark)
    }
    const words = e(text.slice(cut, cuts[index + 1] ?? cut))
    const styles = [...new Set(open.flatMap(({style}) => style.split(' ')))].join(' ')
    html += open.length === 0 || words === '' ? words : `<mark class="${styles}">${words}</mark>`
  })
  return html
}

const numberSign = ({number, target, words, numbered}: TextMark): string =>
  numbered === false
    ? ''
    : `<a class="number" id="${e(number)}" href="#${e(target)}">${e(number)}<span class="kind"> ${e(words)}</span></a>`

/** What a block of Markdown source is, as far as its look goes. */
export interface TextBlock extends Range {
  readonly look: 'heading' | 'verbatim' | 'prose'
}

/** Cuts a page's source at its blank lines; front matter and fenced code stay whole. */
export function cutBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let start = -1
  let end = 0
  let fence = ''
  const flush = (): void => {
    if (start >= 0) blocks.push({start, end, look: lookOf(text.slice(start, Math.min(end, start + 8)))})
    start = -1
  }
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)) {
    if (match[0] === '') continue
    const at = Math.max(match.index, first)
    const line = match[0].replace(/[\r\n]+$/, '').replace(/^\uFEFF/, '')
    if (fence === '' && line.trim() === '') {
      flush()
      continue
    }
    const opening =
      /^ {0,3}(?:`{3,}|~{3,})/.exec(line)?.[0].trim() ?? (at === first && line.trim() === '---' ? '---' : '')
    if (fence === '' && opening !== '') {
      flush()
      fence = opening
    } else if (fence !== '' && line.trim().startsWith(fence)) fence = ' '
    if (start < 0) start = at
    end = at + line.length
    if (fence === ' ') {
      fence = ''
      flush()
    } else if (fence === '' && /^#{1,6}\s/.test(line)) flush()
  }
  flush()
  return blocks
}

function lookOf(opening: string): TextBlock['look'] {
  if (/^#{1,6}\s/.test(opening)) return 'heading'
  return /^(?:---|```|~~~|\||<!--)/.test(opening) ? 'verbatim' : 'prose'
}
