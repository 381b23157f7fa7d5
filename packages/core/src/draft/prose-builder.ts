import {hasInvisible, isInvisible} from '../text/invisible.ts'
import type {Range} from '../text/range.ts'
import {findSegment, Prose, runsAlong} from './prose.ts'

/** What markup said of a stretch of prose that its plain words no longer show. Offsets count prose characters. */
export type ProseNote =
  | {readonly kind: 'link'; readonly span: Range; readonly range: Range; readonly url: string; readonly title?: string}
  | {readonly kind: 'superscript'; readonly span: Range; readonly range: Range}
  | {readonly kind: 'hidden'; readonly span: Range}
  | {readonly kind: 'footnote'; readonly span: Range; readonly range: Range; readonly label: string}

/** Spaces that only keep words on one line: no grammar need know of them. */
const HARD_SPACES = /[\u00A0\u2007\u202F]/g
const SECOND_SPACE = /[ \t\u00A0][ \t\u00A0]/

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\t' || sign === '\u00A0'

/** “3   of 40” reads as “3 of 40”. */
const isSecondSpace = (words: string, at: number): boolean => isSpace(words[at]) && isSpace(words[at - 1])

/** Collects prose piece by piece and remembers where each piece stands in the source. */
export class ProseBuilder {
  text = ''
  readonly segments: number[] = []
  readonly notes: ProseNote[] = []

  /** Adds words that stand at `start` to `end` in the source; signs that nobody sees are left out, second spaces too. */
  add(words: string, start: number, end: number): void {
    if (words === '') return
    if (hasInvisible(words) || SECOND_SPACE.test(words)) this.#addVisible(words, start, end)
    else this.#add(words, start, end)
  }

  #addVisible(words: string, start: number, end: number): void {
    const along = words.length === end - start
    let from = 0
    for (let at = 0; at <= words.length; at++) {
      if (at < words.length && !isInvisible(words, at) && !isSecondSpace(words, at)) continue
      const seen = words.slice(from, at)
      if (seen !== '') this.#add(seen, along ? start + from : start, along ? start + at : end)
      from = at + 1
    }
  }

  #add(words: string, start: number, end: number): void {
    const {segments} = this
    const last = segments.length - 3
    if (
      last >= 0 &&
      segments[last + 2] === start &&
      words.length === end - start &&
      runsAlong(segments, last, this.text.length)
    ) {
      segments[last + 2] = end
    } else segments.push(this.text.length, start, end)
    this.text += words.replace(HARD_SPACES, ' ')
  }

  /** Adds a stretch of other prose, map included. */
  copy(from: ProseBuilder, start: number, end: number): void {
    const {segments, text} = from
    for (let at = findSegment(segments, start); at < segments.length && segments[at]! < end; at += 3) {
      const first = Math.max(segments[at]!, start)
      const last = Math.min(segments[at + 3] ?? text.length, end)
      if (last <= first) continue
      const shift = segments[at + 1]! - segments[at]!
      if (runsAlong(segments, at, text.length)) this.add(text.slice(first, last), first + shift, last + shift)
      else this.add(text.slice(first, last), segments[at + 1]!, segments[at + 2]!)
    }
  }

  sourceStart(offset: number): number {
    return this.prose().sourceStart(offset)
  }

  sourceEnd(offset: number): number {
    return this.prose().sourceEnd(offset)
  }

  range(span: Range): Range {
    const prose = this.prose()
    return {start: prose.sourceStart(span.start), end: prose.sourceEnd(span.end)}
  }

  prose(): Prose {
    return new Prose(this.text, this.segments)
  }
}
