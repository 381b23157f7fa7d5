import type {Range} from '../text/range.ts'
import type {MarkerItem, MarkerSyntax} from './marker.ts'
import type {ProseBuilder} from './prose-builder.ts'

interface KeyMarker {
  readonly span: Range
  readonly syntax: MarkerSyntax
  readonly items: readonly MarkerItem[]
}

/**
 * A Pandoc key: letters, digits and `_`, with single punctuation inside. Punctuation at its end belongs to the sentence.
 * Manubot's identifiers may hold brackets and anything else but blanks.
 */
const KEY =
  /@(?:\{([^{}\s]{1,200})\}|((?:doi|pmid|pmcid|pmc|isbn|arxiv|url|wikidata):[^\s;\]\uFFFC\u25A1]+)|([\p{L}\d_](?:[\p{L}\d_]|[:.#$%&\-+?<>~/](?=[\p{L}\d_]))*))/iu
const EACH_KEY = new RegExp(KEY, 'giu')

/** Quarto's cross-references look like keys and lead to figures, tables and sections. */
const CROSS_REFERENCE =
  /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau|suppfig|supptbl|vid)-/i

const SOCIAL =
  /\b(?:follow|tweet(?:ed)?|twitter|instagram|insta|tiktok|facebook|threads|bluesky|mastodon|linkedin|youtube|tag(?:ged)? (?:us|me)|find (?:us|me)|dm|handle)\b/i

const GROUP = /\[([^[\]]{1,600})\]/g

/** Finds `[see @a, p. 3; -@b]`, `@a [p. 3]` and Manubot's `@doi:…`; e-mail addresses, handles and `\@` are left alone. */
export function findKeys(builder: ProseBuilder): KeyMarker[] {
  const {text} = builder
  const found: KeyMarker[] = []
  const groups: Range[] = []
  for (const group of text.includes('[') ? text.matchAll(GROUP) : []) {
    if (!group[1]!.includes('@')) continue
    const items = readItems(builder, group[1]!, group.index + 1)
    if (items.length === 0) continue
    const span = {start: group.index, end: group.index + group[0].length}
    groups.push(span)
    found.push({span, syntax: items.some(item => isManubot(item.key)) ? 'manubot' : 'pandoc', items})
  }
  let next = 0
  // Most keys stand in brackets: then none is left to look for.
  let from = -1
  for (let at = text.indexOf('@'), g = 0; at >= 0 && from < 0; at = text.indexOf('@', at + 1)) {
    while (groups[g] && groups[g]!.end <= at) g++
    if (!groups[g] || groups[g]!.start > at) from = at
  }
  if (from < 0) return found
  for (const match of text.matchAll(EACH_KEY)) {
    while (groups[next] && groups[next]!.end <= match.index) next++
    if (groups[next] && groups[next]!.start <= match.index) continue
    if (!startsKey(builder, match.index)) continue
    const key = keyOf(match)
    if (CROSS_REFERENCE.test(key)) continue
    let end = match.index + 1 + keyLength(match, key)
    const around = `${text.slice(Math.max(0, match.index - 60), match.index)} ${text.slice(end, end + 20)}`
    if (SOCIAL.test(around)) continue
    const range = builder.range({start: match.index, end})
    const locator = /^\s?\[([^[\]@]{1,120})\]/.exec(text.slice(end, end + 124))
    const isLocator =
      locator && /^\s*(?:p|pp|pages?|ch|chap|chapter|sec|section|table|fig|figure|para|vol|\d)/i.test(locator[1]!)
    if (isLocator) end += locator[0].length
    found.push({
      span: {start: match.index, end},
      syntax: isManubot(key) ? 'manubot' : 'narrative',
      items: [{key, range, ...(isLocator ? {locator: locator[1]!.trim()} : {})}],
    })
  }
  return found
}

/** Each key in the brackets is an item, whatever stands between two of them; the words up to the next are its locator. */
function readItems(builder: ProseBuilder, body: string, start: number): MarkerItem[] {
  const keys = [...body.matchAll(EACH_KEY)].filter(match => startsKey(builder, start + match.index))
  return keys.flatMap((match, index) => {
    const key = keyOf(match)
    if (CROSS_REFERENCE.test(key)) return []
    const end = match.index + 1 + keyLength(match, key)
    const [words = ''] = body.slice(end, keys[index + 1]?.index).split(';')
    const locator = words.replace(/^[,\s]+|[,\s]+-?$/g, '').replace(JOINING, '')
    const range = builder.range({start: start + match.index, end: start + end})
    return [{key, range, ...(locator ? {locator} : {})}]
  })
}

/** What stands between two keys and is no locator of the first: “[@a and @b]”, “[@a, see also @b]”. */
const JOINING = /(?:^|,?\s+)(?:and|or|&|plus|but|cf\.?|see(?: also)?|also|with)$/i

const isManubot = (key: string): boolean => /^(?:doi|pmid|pmcid|isbn|arxiv|url|wikidata):./i.test(key)

function keyOf(match: RegExpMatchArray): string {
  const [, braced, identifier, plain] = match
  if (identifier === undefined) return braced ?? plain ?? ''
  const key = trimIdentifier(identifier)
  return key.replace(/^[a-z]+/i, name => (name.toLowerCase() === 'pmc' ? 'pmcid' : name.toLowerCase()))
}

const keyLength = (match: RegExpMatchArray, key: string): number =>
  match[1] !== undefined ? key.length + 2 : match[2] !== undefined ? trimIdentifier(match[2]).length : key.length

function trimIdentifier(identifier: string): string {
  let end = identifier.length
  const open = (identifier.match(/\(/g) ?? []).length - (identifier.match(/\)/g) ?? []).length
  let extra = -open
  for (; end > 0; end--) {
    const last = identifier[end - 1]!
    if (last === ')' && extra > 0) extra--
    else if (!/[.,;:!?'"’”*]/.test(last)) break
  }
  return identifier.slice(0, end)
}

/** A key starts a word and its `@` is not escaped. */
function startsKey(builder: ProseBuilder, at: number): boolean {
  const before = builder.text[at - 1]
  if (before !== undefined && !/[\s([{;,\-–—“"‘'/*.:\uFFFC]/.test(before)) return false
  const source = builder.range({start: at, end: at + 1})
  return source.end - source.start === 1
}
