import {isAlias, isMap, isScalar, parseDocument, type Scalar} from 'yaml'
import type {Range} from '../text/range.ts'
import {ProseBuilder} from './prose-builder.ts'

export interface FrontMatter {
  readonly range: Range
  readonly yaml: string
  readonly offset: number
  readonly value: unknown
}

export interface FrontMatterProse {
  readonly kind: 'title' | 'description'
  readonly builder: ProseBuilder
  readonly range: Range
}

const PROSE_KEYS: Readonly<Record<string, 'title' | 'description'>> = {
  title: 'title',
  subtitle: 'title',
  seo_title: 'title',
  seotitle: 'title',
  metatitle: 'title',
  'meta-title': 'title',
  meta_title: 'title',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  abstract: 'description',
  subhead: 'description',
  standfirst: 'description',
  lead: 'description',
  lede: 'description',
  intro: 'description',
  introduction: 'description',
  teaser: 'description',
  tagline: 'description',
  strapline: 'description',
  dek: 'description',
  deck: 'description',
  headline: 'title',
  metadescription: 'description',
  'meta-description': 'description',
  meta_description: 'description',
  seo_description: 'description',
  seodescription: 'description',
}

/** Reads the YAML between the fences; broken YAML, or an alias bomb, has no value, and nothing is thrown. */
export function readFrontMatter(
  yaml: string,
  offset: number,
  range: Range,
): {readonly frontMatter: FrontMatter; readonly prose: readonly FrontMatterProse[]} {
  const plain = readPlainLines(yaml, offset)
  if (plain) return {frontMatter: {range, yaml, offset, value: plain.value}, prose: plain.prose}
  const prose: FrontMatterProse[] = []
  let value: unknown
  try {
    const document = parseDocument(yaml, {prettyErrors: false, logLevel: 'silent', uniqueKeys: false})
    if (document.errors.length === 0) value = document.toJS({maxAliasCount: 20})
    if (isMap(document.contents)) {
      for (const {key, value: scalar} of document.contents.items) {
        const kind = isScalar(key) && typeof key.value === 'string' ? PROSE_KEYS[key.value.toLowerCase()] : undefined
        if (!kind || isAlias(scalar) || !isScalar(scalar) || typeof scalar.value !== 'string' || !scalar.range) continue
        const builder = new ProseBuilder()
        addScalar(builder, scalar as Scalar<string>, yaml, offset)
        const [start, end] = scalar.range
        if (builder.text.trim()) prose.push({kind, builder, range: {start: offset + start, end: offset + end}})
      }
    }
  } catch {
    value = undefined
  }
  return {frontMatter: {range, yaml, offset, value}, prose}
}

const PLAIN_LINE =
  /^([A-Za-z_][\w-]*):[ \t]+(?:"([^"\\]*)"|'([^']*)'|([A-Za-z]\S*(?:[ \t]+[^\s#]\S*)*|\d{1,15}|\d{4}-\d\d(?:-\d\d)?|\d+ [A-Za-z][A-Za-z ]*))[ \t]*$/
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i

/** Reads YAML of plain `key: words` lines, as most front matter is, without waking the YAML parser for it. */
function readPlainLines(yaml: string, offset: number) {
  const value: Record<string, unknown> = {}
  const prose: FrontMatterProse[] = []
  let at = 0
  for (const line of yaml.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.trim() === '') continue
    const match = PLAIN_LINE.exec(line)
    const key = match?.[1]
    if (!match || !key || Object.hasOwn(value, key) || key === '__proto__') return undefined
    const words = match[2] ?? match[3] ?? match[4]!
    if (match[4] !== undefined && /:(?:\s|$)/.test(words)) return undefined
    if (match[4] !== undefined && RESERVED.test(words)) {
      if (words !== 'true' && words !== 'false') return undefined
      value[key] = words === 'true'
      continue
    }
    const number = match[4] !== undefined && /^\d+$/.test(words)
    if (number && words.length > 1 && words[0] === '0') return undefined
    value[key] = number ? Number(words) : words
    const kind = PROSE_KEYS[key.toLowerCase()]
    if (!kind || number || words.trim() === '') continue
    const from = offset + start + line.indexOf(words, key.length + 1)
    const builder = new ProseBuilder()
    builder.add(words, from, from + words.length)
    prose.push({kind, builder, range: {start: from, end: from + words.length}})
  }
  return {value, prose}
}

/** Walks a scalar's value beside its source: quotes, escapes, folded lines and indentation drop out. */
function addScalar(to: ProseBuilder, scalar: Scalar<string>, yaml: string, offset: number): void {
  const {value} = scalar
  const [start, end] = scalar.range!
  let at = start
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') at++
  else if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') at = yaml.indexOf('\n', start) + 1
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i]!
    const from = at
    if (/\s/.test(wanted)) {
      while (at < end && /\s/.test(yaml[at]!)) at++
      while (i + 1 < value.length && /\s/.test(value[i + 1]!)) i++
      if (at > from) to.add(' ', offset + from, offset + at)
      continue
    }
    while (at < end && yaml[at] !== wanted && /\s/.test(yaml[at]!)) at++
    const here = at
    if (scalar.type === 'QUOTE_DOUBLE' && yaml[at] === '\\') {
      at += {x: 4, u: 6, U: 10}[yaml[at + 1]!] ?? 2
      const wide = wanted.codePointAt(0)! > 0xffff
      to.add(wide ? value.slice(i, i + 2) : wanted, offset + here, offset + at)
      if (wide) i++
      continue
    }
    at += scalar.type === 'QUOTE_SINGLE' && yaml[at] === "'" && yaml[at + 1] === "'" ? 2 : 1
    if (at > end) return
    to.add(wanted, offset + here, offset + at)
  }
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const FIRST_KEY = /^(?:[ \t]*\r?\n|#[^\n]*\n)*[A-Za-z_][\w-]*[ \t]*:(?:\s|$)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm

/** The length of what opens front matter whose first key stands behind it; 0 where there is none. */
function openingOf(text: string): number {
  const opening = OPENING.exec(text.slice(0, 200))?.[0].length ?? 0
  return opening > 0 && FIRST_KEY.test(text.slice(opening, opening + 500)) ? opening : 0
}

/**
 * The text with `\n` for a lone `\r` and `---` for the `...` that ends front matter in YAML and Pandoc: what the parser
 * knows, at the same offsets.
 */
export function straightenText(text: string): string {
  const straight = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
  const opening = openingOf(straight)
  if (opening === 0) return straight
  CLOSING.lastIndex = opening
  const close = CLOSING.exec(straight)
  if (!close?.[0].startsWith('...')) return straight
  return `${straight.slice(0, close.index)}---${straight.slice(close.index + 3)}`
}

/** Whether a text opens front matter with `---` and never closes it; its keys are then linted as if they were prose. */
export function isFrontMatterUnclosed(text: string): boolean {
  const opening = openingOf(text)
  if (opening === 0) return false
  CLOSING.lastIndex = opening
  return !CLOSING.test(text)
}
