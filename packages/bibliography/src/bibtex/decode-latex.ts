import {ACCENTS, DRESS, lower, raise, SIGNS} from './latex-signs.ts'

/** What waits for the argument that follows a command: the words of a group, or one sign. */
type Pending = (words: string) => string

interface Group {
  /** Where its words begin in the output. */
  readonly from: number
  readonly dress: Pending | undefined
  readonly math: boolean
}

/** Groups deeper than this are read without their commands: no title nests so far, and each level costs a copy. */
const DEEPEST = 40

const COMMAND = /\\(?:([A-Za-z]+)\*?|(.)|$)/sy
const PLAIN = /[^\\{}$~^_`'\-\s"]+/y

/**
 * The words of a LaTeX value: accents, signs and formulas as Unicode, braces and dress gone, white space as one space.
 * A command that is not known stays as it is written, so that no words are lost.
 */
export function decodeLatex(text: string): string {
  if (!/[\\{}$~^_`'"\-\n\r\t]| {2}/.test(text)) return text.trim()
  return new Decoder(text).run()
}

class Decoder {
  readonly #text: string
  readonly #groups: Group[] = []
  #out: string[] = []
  #at = 0
  #math = false
  #pending: Pending | undefined

  constructor(text: string) {
    this.#text = text
  }

  run(): string {
    while (this.#at < this.#text.length) this.#step()
    while (this.#groups.length > 0) this.#close()
    return this.#out
      .join('')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim()
      .normalize('NFC')
  }

  #step(): void {
    const text = this.#text
    const sign = text[this.#at]!
    if (sign === '\\') this.#command()
    else if (sign === '{') {
      this.#groups.push({from: this.#out.length, dress: this.#pending, math: this.#math})
      this.#pending = undefined
      this.#at++
    } else if (sign === '}') {
      this.#close()
      this.#at++
    } else if (sign === '$') {
      this.#math = !this.#math
      this.#at++
    } else if (this.#math && (sign === '^' || sign === '_') && !this.#pending) {
      this.#pending = sign === '^' ? raise : lower
      this.#at++
    } else {
      const plain = this.#pending ? undefined : this.#match(PLAIN)?.[0]
      if (plain) this.#put(plain)
      else this.#sign(sign)
    }
  }

  #sign(sign: string): void {
    const text = this.#text
    if (/\s/.test(sign)) {
      this.#at++
      // TeX looks past the space for the argument of a command.
      if (!this.#pending) this.#put(' ', 0)
      return
    }
    if (this.#pending) {
      const whole = String.fromCodePoint(text.codePointAt(this.#at)!)
      const dress = this.#pending
      this.#pending = undefined
      this.#at += whole.length
      this.#put(dress(whole), 0)
      return
    }
    const three = text.slice(this.#at, this.#at + 3)
    if (sign === '-' && !this.#math) {
      const dash = three === '---' ? '—' : three.startsWith('--') ? '–' : '-'
      this.#put(dash, dash === '—' ? 3 : dash === '–' ? 2 : 1)
    } else if (sign === '-') this.#put('−', 1)
    else if (sign === '`') this.#put(three.startsWith('``') ? '“' : '‘', three.startsWith('``') ? 2 : 1)
    else if (three.startsWith("''")) this.#put('”', 2)
    else if (sign === '~') this.#put(' ', 1)
    else this.#put(sign, 1)
  }

  #command(): void {
    const match = this.#match(COMMAND)
    const name = match?.[1] ?? match?.[2] ?? ''
    this.#at += match?.[0].length ?? 1
    // The space after a command of letters belongs to the command.
    if (match?.[1]) while (/[ \t\n]/.test(this.#text[this.#at] ?? '')) this.#at++
    const accent = ACCENTS[name]
    if (accent) this.#pending = words => accented(words, accent)
    else if (name === 'textsuperscript' || name === 'sp') this.#pending = raise
    else if (name === 'textsubscript' || name === 'sb') this.#pending = lower
    else if (name === 'frac' || name === 'tfrac' || name === 'nicefrac') this.#pending = words => `${words}/`
    else if (name === 'href') this.#pending = () => ''
    else if (SIGNS[name] !== undefined) this.#argument(SIGNS[name])
    else if (DRESS.has(name)) return
    else if (match?.[1]) this.#argument(`\\${name} `)
    else if (name === '\\' || name === ',' || name === ';' || name === ':' || name === ' ') this.#argument(' ')
    else if (name === '-' || name === '/' || name === '!') return
    else if (name === '(' || name === ')') this.#math = name === '('
    else this.#argument(name)
  }

  /** A sign that stands alone, or is what the command before it waits for: `\'\i`. */
  #argument(words: string): void {
    const dress = this.#pending
    this.#pending = undefined
    this.#put(dress ? dress(words) : words, 0)
  }

  #close(): void {
    const group = this.#groups.pop()
    if (!group) return
    if (this.#pending) this.#argument('')
    this.#math = group.math
    if (!group.dress || this.#groups.length > DEEPEST) return
    const words = this.#out.splice(group.from).join('')
    this.#out.push(group.dress(words.trim()))
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#text)
  }

  #put(words: string, read = words.length): void {
    this.#out.push(words)
    this.#at += read
  }
}

/** The accent goes on the first letter; a dotless i takes it as the plain letter does. */
function accented(words: string, accent: string): string {
  const base = words.replace(/^ı/, 'i').replace(/^ȷ/, 'j')
  if (base === '') return accent === '\u0303' ? '~' : accent === '\u0302' ? '^' : ''
  const first = String.fromCodePoint(base.codePointAt(0)!)
  return (first + accent).normalize('NFC') + base.slice(first.length)
}

/** Addresses and identifiers are verbatim: only what TeX must escape is set right. */
export const decodeVerbatim = (text: string): string =>
  text
    .trim()
    .replace(/^\\(?:url|path|nolinkurl)\s*\{([^{}]*)\}$/, '$1')
    .replace(/\{?\\([_%&#~{}$])\}?|\\textunderscore\s?(?:\{\})?|\\textasciitilde\s?(?:\{\})?/g, (all, sign) =>
      sign ? sign : all.startsWith('\\textu') ? '_' : '~',
    )
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
