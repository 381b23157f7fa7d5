import type {Emphasis, PhrasingContent, Strong} from 'mdast'
import {decodeReference, isPunctuation} from '../add-text.ts'
import {type Labels, normaliseLabel} from './labels.ts'
import {makeHtml, makeLink, makeText, placeAt} from './make-node.ts'

const LINE_FEED = 10
const BANG = 33
const AMPERSAND = 38
const ASTERISK = 42
const LESS = 60
const OPEN = 91
const BACKSLASH = 92
const CLOSE = 93
const CARET = 94
const UNDERSCORE = 95
const GRAVE = 96

/** The signs that may mean anything inside a line. */
const MEANS = new Uint8Array(128)
for (const code of [AMPERSAND, ASTERISK, LESS, OPEN, BACKSLASH, UNDERSCORE, GRAVE]) MEANS[code] = 1

/** A tag without attributes. */
const TAG = /<\/?[A-Za-z][A-Za-z0-9-]*>/y
/** An address in angle brackets; nothing in it means anything else. */
const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\u0000-\u0020<>\u007F]*)>/y
/** The target of an inline link, and a title in straight quotation marks. */
const TARGET = /\(([^\s<>()\\&"'\u0000-\u001F\u007F][^\s<>()\\&\u0000-\u001F\u007F]*)(?: "([^"\\&\n\r]*)")?\)/y

/** What a reader of phrasing says when a construct needs the whole parser. */
export const UNSURE = undefined

/**
 * Reads the phrasing of a stretch whose lines are neither indented nor end in blanks: words, plain emphasis, inline
 * links, tags, entities and references to footnotes. `undefined` where micromark alone knows the answer.
 */
export function readPhrasing(
  text: string,
  start: number,
  end: number,
  labels: Labels,
): PhrasingContent[] | typeof UNSURE {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code < 128 && MEANS[code] === 1) {
      // Looked for inside the stretch alone: the next one may be a page away.
      const hasResource = text.slice(at, end).includes('](')
      return new Phrasing(text, start, end, labels, hasResource).read(start, end)
    }
    at++
  }
  return [makeText(text.slice(start, end), start, end)]
}

interface Open {
  readonly marker: number
  readonly size: number
  readonly start: number
  readonly children: PhrasingContent[]
}

class Phrasing {
  readonly #text: string
  /** The bounds of the whole stretch: what stands beside a run of marks is looked up inside them. */
  readonly #low: number
  readonly #high: number
  readonly #labels: Labels
  readonly #hasResource: boolean
  /** Where the open text node starts, what of its words is already read, and up to where. */
  #from = 0
  #words = ''
  #done = 0

  constructor(text: string, low: number, high: number, labels: Labels, hasResource: boolean) {
    this.#text = text
    this.#low = low
    this.#high = high
    this.#labels = labels
    this.#hasResource = hasResource
  }

  read(start: number, end: number): PhrasingContent[] | typeof UNSURE {
    const text = this.#text
    const opened: Open[] = []
    let children: PhrasingContent[] = []
    let at = start
    this.#startText(start)
    while (at < end) {
      const code = text.charCodeAt(at)
      if (code >= 128 || MEANS[code] === 0) {
        at++
        continue
      }
      if (code === ASTERISK || code === UNDERSCORE) {
        let after = at + 1
        while (after < end && text.charCodeAt(after) === code) after++
        const role = this.#roleOf(code, at, after)
        if (role === UNSURE) return UNSURE
        if (role === 'open') {
          this.#endText(children, at)
          opened.push({marker: code, size: after - at, start: at, children})
          children = []
          this.#startText(after)
        } else if (role === 'close') {
          const open = opened.pop()
          if (open?.marker !== code || open.size !== after - at) return UNSURE
          this.#endText(children, at)
          const type = open.size === 2 ? 'strong' : 'emphasis'
          open.children.push({type, children, position: placeAt(open.start, after)} as Strong | Emphasis)
          children = open.children
          this.#startText(after)
        }
        at = after
      } else if (code === OPEN) {
        const next = this.#bracket(children, at, end)
        if (next === UNSURE) return UNSURE
        at = next
      } else if (code === AMPERSAND) {
        const reference = decodeReference(text, at, end)
        if (reference) this.#replace(at, reference.end, reference.text)
        at = reference?.end ?? at + 1
      } else if (code === LESS) {
        const next = this.#tag(children, at, end)
        if (next === UNSURE) return UNSURE
        at = next
      } else if (code === BACKSLASH) {
        if (at + 1 >= end || text.charCodeAt(at + 1) < 32) return UNSURE
        const isEscape = isPunctuation(text.charCodeAt(at + 1))
        if (isEscape) this.#replace(at, at + 1, '')
        at += isEscape ? 2 : 1
      } else return UNSURE
    }
    if (opened.length > 0) return UNSURE
    this.#endText(children, end)
    return children
  }

  #startText(at: number): void {
    this.#from = at
    this.#done = at
    this.#words = ''
  }

  #endText(children: PhrasingContent[], at: number): void {
    if (at > this.#from) children.push(makeText(this.#words + this.#text.slice(this.#done, at), this.#from, at))
  }

  #replace(start: number, end: number, words: string): void {
    this.#words += this.#text.slice(this.#done, start) + words
    this.#done = end
  }

  /** What a run of marks does by CommonMark's rules of flanking; a run that may do either is left to the parser. */
  #roleOf(marker: number, start: number, end: number): 'open' | 'close' | 'none' | typeof UNSURE {
    const previous = start > this.#low ? this.#text.charCodeAt(start - 1) : LINE_FEED
    const next = end < this.#high ? this.#text.charCodeAt(end) : LINE_FEED
    if (previous === ASTERISK || previous === UNDERSCORE || next === ASTERISK || next === UNDERSCORE) return UNSURE
    const before = classify(previous)
    const after = classify(next)
    const left = after === 'word' || (after === 'sign' && before !== 'word')
    const right = before === 'word' || (before === 'sign' && after !== 'word')
    const opens = left && (marker === ASTERISK || before !== 'word' || !right)
    const closes = right && (marker === ASTERISK || after !== 'word' || !left)
    if (!opens && !closes) return 'none'
    if (end - start > 2 || (opens && closes)) return UNSURE
    return opens ? 'open' : 'close'
  }

  /** Reads what a bracket starts and tells where to read on. */
  #bracket(children: PhrasingContent[], at: number, end: number): number | typeof UNSURE {
    const text = this.#text
    let close = at + 1
    while (close < end) {
      const code = text.charCodeAt(close)
      if (code === OPEN) return this.#hasResource ? UNSURE : at + 1
      if (code === BACKSLASH) return UNSURE
      if (code === CLOSE) break
      close++
    }
    if (close >= end) return at + 1
    const label = text.slice(at + 1, close)
    if (close + 1 < end && text.charCodeAt(close + 1) === 40) return this.#link(children, label, at, close, end)
    // `[words][label]` is read from its end.
    if (this.#labels.any && close + 1 < end && text.charCodeAt(close + 1) === OPEN) return UNSURE
    if (!this.#labels.mayDefine(label)) return at + 1
    const name = label.slice(1)
    const isFootnote = label.charCodeAt(0) === CARET && name.length < 999 && /^[\w.:-]+$/.test(name)
    if (!isFootnote || text.charCodeAt(at - 1) === BANG) return UNSURE
    this.#labels.awaited.add(normaliseLabel(name))
    this.#endText(children, at)
    children.push({
      type: 'footnoteReference',
      identifier: normaliseLabel(name).toLowerCase(),
      label: name,
      position: placeAt(at, close + 1),
    })
    this.#startText(close + 1)
    return close + 1
  }

  #link(children: PhrasingContent[], label: string, at: number, close: number, end: number): number | typeof UNSURE {
    TARGET.lastIndex = close + 1
    const target = TARGET.exec(this.#text)
    if (!target || TARGET.lastIndex > end || label === '' || label.charCodeAt(0) === CARET) return UNSURE
    const after = TARGET.lastIndex
    const [, url, title = null] = target
    if (at > this.#from && this.#text.charCodeAt(at - 1) === BANG) {
      if (/[\n\\*_<&`]/.test(label) || this.#text.charCodeAt(at - 2) === BACKSLASH) return UNSURE
      this.#endText(children, at - 1)
      children.push({type: 'image', title, url: url!, alt: label, position: placeAt(at - 1, after)})
      this.#startText(after)
      return after
    }
    this.#endText(children, at)
    const inner = new Phrasing(this.#text, this.#low, this.#high, this.#labels, this.#hasResource).read(at + 1, close)
    if (!inner) return UNSURE
    children.push(makeLink(url!, title, inner, at, after))
    this.#startText(after)
    return after
  }

  #tag(children: PhrasingContent[], at: number, end: number): number | typeof UNSURE {
    const next = at + 1 < end ? this.#text.charCodeAt(at + 1) : LINE_FEED
    const isLetter = (next >= 65 && next <= 90) || (next >= 97 && next <= 122)
    // `<!`, `</` and `<?` may start HTML; anything else that is no letter is a plain “less than”.
    if (!isLetter && next !== BANG && next !== 47 && next !== 63) return at + 1
    AUTOLINK.lastIndex = at
    const address = AUTOLINK.exec(this.#text)?.[1]
    if (address !== undefined) {
      const after = at + address.length + 2
      if (after > end) return UNSURE
      this.#endText(children, at)
      children.push(makeLink(address, null, [makeText(address, at + 1, after - 1)], at, after))
      this.#startText(after)
      return after
    }
    TAG.lastIndex = at
    const tag = TAG.exec(this.#text)?.[0]
    if (!tag || at + tag.length > end) return UNSURE
    this.#endText(children, at)
    children.push(makeHtml(tag, at, at + tag.length))
    this.#startText(at + tag.length)
    return at + tag.length
  }
}

/** As micromark classifies the code units beside emphasis marks. */
function classify(code: number): 'blank' | 'sign' | 'word' {
  if (code < 128) {
    if (code <= 32) return 'blank'
    const isWord =
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 127
    return isWord ? 'word' : 'sign'
  }
  const sign = String.fromCharCode(code)
  return /\s/.test(sign) ? 'blank' : /[\p{P}\p{S}]/u.test(sign) ? 'sign' : 'word'
}
