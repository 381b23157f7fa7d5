import {type Fault, MONTH_LETTERS, nearestWord, type Range} from '@claimlint/core'
import type {BibEntry, BibField, BibFile} from './bib-entry.ts'

/** Where the next entry begins for certain; a field that runs past such a place was never closed. */
const HEAD =
  /^[ \t]{0,80}@[A-Za-z]{1,40}[ \t]{0,20}[{(][ \t]{0,20}(?:[^\s,{}()="#%\\]{0,200}[ \t]{0,20}(?:,|\r?$)|[^\s{}="]{1,100}[ \t]{0,20}=)/gm
const OPENING = /@[ \t]{0,20}([A-Za-z]{1,40})\s{0,20}([{(])/y
const NO_BRACE = /@(?:article|book|in[a-z]+|misc|online|report|techreport|manual|[a-z]*thesis|string)\b/iy
const FIELD_NAME = /[^\s,{}()="#%\\]{1,100}/y
const FIELD_AFTER_CLOSE = /[\s,]{0,200}([A-Za-z][\w+:.-]{0,60})[ \t]{0,20}=\s{0,20}(?:[{"\d]|[A-Za-z]+\s{0,20}[,}])/y
/** A field inside a value: a sign that the value was never closed. */
const SWALLOWED = /(?:^|,)\s{0,80}[A-Za-z][\w-]{0,60}[ \t]{0,20}=[ \t]{0,20}[{"\d]/m
const SPACE = /\s*/y
/** Strings may be made of strings: past this length they are no abbreviation but a trap. */
const LONGEST = 100_000
/** In a file with more faults than this, no look-alikes are sought. */
const MOST_SUGGESTIONS = 50

/** Cuts a BibTeX file into entries and fields. A broken entry is told and left out; reading goes on at the next. */
export function scanBibtex(text: string): BibFile {
  return new Scanner(text).run()
}

class Broken extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.code)
    this.fault = fault
  }
}

class Scanner {
  readonly #text: string
  readonly #heads: number[]
  readonly #strings = new Map(MONTH_LETTERS.map(month => [month, month]))
  readonly #entries: BibEntry[] = []
  readonly #faults: Fault[] = []
  #at = 0
  #head = 0
  /** Where the entry in hand must have ended. */
  #limit = 0

  constructor(text: string) {
    this.#text = text
    this.#heads = [...text.matchAll(HEAD)].map(({index, 0: head}) => index + head.indexOf('@'))
  }

  run(): BibFile {
    for (;;) {
      const start = this.#text.indexOf('@', this.#at)
      if (start < 0) break
      this.#at = start
      const opening = /[\s}),\uFEFF]/.test(this.#text[start - 1] ?? ' ') ? this.#match(OPENING) : undefined
      if (!opening) {
        this.#tellMissingBrace(start)
        this.#at = start + 1
        continue
      }
      while (this.#heads[this.#head] !== undefined && this.#heads[this.#head]! <= start) this.#head++
      this.#limit = this.#heads[this.#head] ?? this.#text.length
      this.#at = start + opening[0].length
      try {
        this.#block(start, opening[1]!.toLowerCase(), opening[2] === '{' ? '}' : ')')
      } catch (error) {
        if (!(error instanceof Broken)) throw error
        this.#faults.push(error.fault)
        // Without a key nothing was read yet; else reading again from within would cost the square of the file.
        if (error.fault.code !== 'missing-key') this.#at = Math.max(this.#limit, start + 1)
      }
    }
    return {entries: this.#entries, faults: this.#faults}
  }

  #block(start: number, type: string, close: string): void {
    if (type === 'comment') {
      // What is commented out need not be balanced.
      const end = this.#closingOf(this.#at - 1, close)
      this.#at = end === undefined ? this.#limit : end + 1
    } else if (type === 'preamble') {
      this.#value('preamble')
      this.#end(start, 'preamble', close, [])
    } else if (type === 'string') this.#string(start, close)
    else this.#entry(start, type, close)
  }

  #string(start: number, close: string): void {
    this.#space()
    const name = this.#match(FIELD_NAME)?.[0]
    if (!name) throw new Broken(this.#fault('broken-string', start, start + 7, NO_STRING_NAME))
    this.#at += name.length
    this.#space()
    if (this.#sign() !== '=') throw new Broken(this.#fault('broken-string', start, start + 7, NO_STRING_NAME))
    this.#at++
    const {value} = this.#value(name)
    this.#end(start, name, close, [])
    this.#strings.set(name.toLowerCase(), value)
  }

  #entry(start: number, type: string, close: string): void {
    const keyRange = this.#key(start, type)
    const key = this.#text.slice(keyRange.start, keyRange.end)
    const fields = new Map<string, BibField>()
    const read: BibField[] = []
    const faults: Fault[] = []
    for (;;) {
      this.#space()
      const sign = this.#sign()
      if (sign === ',') {
        this.#at++
        continue
      }
      if (sign === close || sign === undefined) {
        if (!this.#end(start, key, close, read)) break
        continue
      }
      const field = this.#field(key, close, faults)
      if (!field) continue
      read.push(field)
      if (fields.has(field.name)) {
        faults.push({
          range: field.range,
          code: 'duplicate-field',
          message: `“${key}” has “${field.name}” twice; the first one counts. Remove one.`,
        })
      } else if (field.value.trim() !== '') fields.set(field.name, field)
    }
    this.#faults.push(...faults)
    this.#entries.push({type, key, keyRange, fields, range: {start, end: this.#at}})
  }

  #key(start: number, type: string): Range {
    this.#space()
    const from = this.#at
    const stop = /[,=}\n\r]/g
    stop.lastIndex = from
    const end = Math.min(stop.exec(this.#text)?.index ?? this.#limit, this.#limit)
    const words = this.#text.slice(from, end).trimEnd()
    // “@article{lee2021 title = …”: the comma after the key is missing.
    const key = this.#text[end] === '=' ? (/^(\S+)\s+\S+$/.exec(words)?.[1] ?? '') : words
    const range = {start: from, end: from + key.length}
    if (key === '') {
      const message =
        'This entry has no key, so nothing can cite it and it is left out. Write one after the brace, such as @article{lee2021,'
      throw new Broken({range: {start, end: start + type.length + 1}, code: 'missing-key', message})
    }
    if (/\s/.test(key)) {
      const message = `The key “${key}” holds a space, so no draft can cite it. Write it in one word, here and where it is cited.`
      this.#faults.push({range, code: 'malformed-key', message})
    }
    this.#at = range.end
    this.#space()
    if (/[A-Za-z]/.test(this.#sign() ?? '')) {
      const message = `A comma is missing after the key “${key}”. Add it; the entry was read as if it stood there.`
      this.#faults.push({range, code: 'missing-comma', message})
    }
    return range
  }

  /** One `name = value`; nothing when the words here are no field, which is told. */
  #field(key: string, close: string, faults: Fault[]): BibField | undefined {
    const from = this.#at
    const name = this.#match(FIELD_NAME)?.[0]
    this.#at += name?.length ?? 1
    this.#space()
    if (name && this.#sign() === '=') {
      this.#at++
      const {value, range} = this.#value(name, key)
      this.#space()
      const after = this.#sign()
      if (after !== undefined && after !== ',' && after !== close && after !== '#') {
        const message = `A comma is missing after “${name}” of “${key}”. Add it; the entry was read as if it stood there.`
        if (this.#match(FIELD_AFTER_CLOSE)) faults.push({range, code: 'missing-comma', message})
      }
      return {name: name.toLowerCase(), value, range}
    }
    const stop = /[,}\n]/g
    stop.lastIndex = this.#at
    const end = Math.max(this.#at, Math.min(stop.exec(this.#text)?.index ?? this.#limit, this.#limit))
    const words = this.#text.slice(from, end).trim()
    const message = `“${short(words)}” in “${key}” is no field. Write it as name = {value}, or remove it; the other fields were read.`
    faults.push({range: {start: from, end: from + Math.max(1, words.length)}, code: 'broken-field', message})
    this.#at = end
    return undefined
  }

  /** Pieces joined by `#`: braces, quotes, numbers and names of strings. */
  #value(name: string, key = name): {value: string; range: Range} {
    let value = ''
    let start = -1
    let end = this.#at
    for (;;) {
      this.#space()
      const from = this.#at
      const sign = this.#sign()
      let piece = ''
      if (sign === '{' || sign === '"') {
        const last = sign === '{' ? this.#closingOf(from, '}') : this.#quoteAfter(from)
        if (last === undefined) throw new Broken(this.#unclosed(from, name, key))
        piece = this.#text.slice(from + 1, last)
        this.#at = last + 1
        if (start < 0) start = from + 1
        end = last
      } else {
        const word = this.#match(FIELD_NAME)?.[0] ?? ''
        piece = this.#expand(word, from, key)
        this.#at += word.length
        if (start < 0) start = from
        end = this.#at
      }
      value += piece
      if (value.length > LONGEST * 10) value = value.slice(0, LONGEST * 10)
      this.#space()
      if (this.#sign() !== '#') return {value, range: {start, end: Math.max(start, end)}}
      this.#at++
    }
  }

  #expand(word: string, from: number, key: string): string {
    if (/^\d*$/.test(word)) return word
    const known = this.#strings.get(word.toLowerCase())
    if (known !== undefined && known.length <= LONGEST) return known
    const near = this.#faults.length < MOST_SUGGESTIONS ? nearestWord(word, this.#strings.keys()) : undefined
    this.#faults.push({
      range: {start: from, end: from + word.length},
      code: 'unknown-string',
      message: `“${word}” in “${key}” stands without braces and no @string above gives it a meaning. ${near ? `Write “${near}” if that is meant, or put` : 'Put'} the words in braces.`,
      ...(near ? {suggestion: near} : {}),
    })
    // Most often somebody forgot the braces, and the word is the value.
    return known === undefined ? word : ''
  }

  /**
   * The close of an entry. True when fields go on after it, because one brace too many closed it early.
   * An entry whose last brace alone is missing is whole, and told; one whose field ate its neighbours is left out.
   */
  #end(start: number, key: string, close: string, read: readonly BibField[]): boolean {
    const {value, range} = read.at(-1) ?? {value: '', range: {start, end: start}}
    if (this.#sign() === close) {
      this.#at++
      const more = read.length > 0 && this.#match(FIELD_AFTER_CLOSE)
      if (!more || this.#at + more[0].length > this.#limit) return false
      const message = `This brace closes “${key}” too early: “${more[1]}” comes after it. Remove the brace; the entry was read as if it were not there.`
      this.#faults.push(this.#fault('extra-brace', this.#at - 1, this.#at, message))
      return true
    }
    if (SWALLOWED.test(value)) throw new Broken(this.#unclosed(range.start - 1, read.at(-1)!.name, key))
    const message = `“${key}” is not closed before the next entry. Add the closing ${close} at its end.`
    const line = this.#text.indexOf('\n', start)
    const end = line < 0 ? range.end : Math.min(range.end, line)
    this.#faults.push(this.#fault('unclosed-entry', start, end, message))
    this.#at = this.#limit
    while (/\s/.test(this.#text[this.#at - 1] ?? '')) this.#at--
    return false
  }

  #unclosed(from: number, name: string, key: string): Fault {
    const sign = this.#text[from] === '"' ? 'quotation mark' : 'brace'
    const message = `The ${sign} that opens “${name}” of “${key}” is not closed in its field, so the entry is left out; the others were read. Close it.`
    return this.#fault('unclosed-brace', from, from + 1, message)
  }

  #tellMissingBrace(start: number): void {
    const before = this.#text[start - 1] ?? '\n'
    const word = before === '\n' || before === '\uFEFF' ? this.#match(NO_BRACE)?.[0] : undefined
    if (!word) return
    const message = `“${word}” has no brace after it, so this entry is left out; the others were read. Write ${word}{key, …}.`
    this.#faults.push(this.#fault('missing-brace', start, start + word.length, message))
  }

  /** The brace that closes the one at an offset. TeX counts escaped braces too. */
  #closingOf(from: number, close: string): number | undefined {
    const braces = close === '}' ? /[{}]/g : /[()]/g
    braces.lastIndex = from
    let depth = 0
    for (let match = braces.exec(this.#text); match && match.index < this.#limit; match = braces.exec(this.#text)) {
      depth += match[0] === '{' || match[0] === '(' ? 1 : -1
      if (depth === 0) return match.index
    }
    return undefined
  }

  #quoteAfter(from: number): number | undefined {
    const signs = /[{}"]/g
    signs.lastIndex = from + 1
    let depth = 0
    for (let match = signs.exec(this.#text); match && match.index < this.#limit; match = signs.exec(this.#text)) {
      if (match[0] === '"' && depth === 0) return match.index
      if (match[0] !== '"') depth += match[0] === '{' ? 1 : -1
      if (depth < 0) return undefined
    }
    return undefined
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#text) ?? undefined
  }

  #space(): void {
    this.#at += this.#match(SPACE)![0].length
  }

  #sign(): string | undefined {
    return this.#at < this.#limit ? this.#text[this.#at] : undefined
  }

  #fault(code: string, start: number, end: number, message: string): Fault {
    return {range: {start, end: Math.min(Math.max(end, start + 1), this.#text.length)}, code, message}
  }
}

const NO_STRING_NAME = 'This @string has no name and value, so it is left out. Write @string{name = {words}}.'

const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)
