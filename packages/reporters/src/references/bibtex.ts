import {type CslItem, MONTH_LETTERS} from '@claimlint/core'
import {customOf, dateOf, type ItemName, isFictional, isRetracted, namesOf, textOf} from './item-parts.ts'

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'inreference',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'online',
  'post-weblog': 'online',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  standard: 'standard',
}

/** Texts that stand under another name, in the order in which they are written. */
const TEXTS: readonly (readonly [csl: string, field: string])[] = [
  ['volume', 'volume'],
  ['edition', 'edition'],
  ['publisher-place', 'address'],
  ['chapter-number', 'chapter'],
  ['collection-title', 'series'],
  ['container-title-short', 'shortjournal'],
  ['title-short', 'shorttitle'],
  ['language', 'language'],
  ['keyword', 'keywords'],
  ['abstract', 'abstract'],
  ['note', 'note'],
]

/** TeX reads these as they stand: addresses and identifiers. */
const VERBATIM: readonly (readonly [csl: string, field: string])[] = [
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['URL', 'url'],
]

/** References as BibTeX, in UTF-8, with BibLaTeX's types where BibTeX has none. */
export const formatBibtex = (items: readonly CslItem[]): string => items.map(formatEntry).join('\n')

function formatEntry(item: CslItem): string {
  const kind = textOf(item, 'type') ?? ''
  const genre = textOf(item, 'genre')
  const type = kind === 'thesis' && /master/i.test(genre ?? '') ? 'mastersthesis' : (TYPES[kind] ?? 'misc')
  const fields: [string, string][] = []
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') fields.push([name, `{${value}}`])
  }
  for (const role of ['author', 'editor', 'translator']) add(role, namesOf(item, role).map(tellName).join(' and '))
  add('title', protectCapitals(textOf(item, 'title') ?? ''))
  const container = textOf(item, 'container-title')
  add(type === 'article' ? 'journal' : 'booktitle', container && escapeTex(container))
  addDate(fields, item)
  add(type.endsWith('thesis') ? 'school' : type === 'techreport' ? 'institution' : 'publisher', tex(item, 'publisher'))
  for (const [key, name] of TEXTS) add(name, tex(item, key))
  add('number', tex(item, 'issue') ?? tex(item, type === 'article' ? '' : 'number') ?? tex(item, 'collection-number'))
  if (type === 'article' || textOf(item, 'issue')) add('eid', tex(item, 'number'))
  add('pages', tex(item, 'page')?.replaceAll(/(?<=\w)-(?=\w)/g, '--'))
  if (!type.endsWith('thesis')) add('type', genre && escapeTex(genre))
  for (const [key, name] of VERBATIM) add(name, textOf(item, key)?.replaceAll('{', '%7B').replaceAll('}', '%7D'))
  const {parts} = dateOf(item, 'accessed')
  if (parts[0]) add('urldate', isoOf(parts[0]))
  const custom = customOf(item)
  for (const name of ['nbk', 'nct']) if (typeof custom[name] === 'string') add(name, custom[name])
  if (isRetracted(item)) add('pubstate', 'retracted')
  if (isFictional(item)) add('fictional', 'true')
  const key = item.id.replace(/[\s,{}()"#%\\=~']/g, '-')
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

const tex = (item: CslItem, key: string): string | undefined => {
  const text = textOf(item, key)
  return text === undefined ? undefined : escapeTex(text)
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escapeTex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, sign => SPECIAL[sign] ?? `\\${sign}`)

/** Styles set titles in small letters save what stands in braces: names, acronyms and gene symbols. */
const protectCapitals = (title: string): string =>
  title
    .split(/(\s+)/)
    .map((word, at) => (/\p{Lu}/u.test(at === 0 ? word.slice(1) : word) ? `{${escapeTex(word)}}` : escapeTex(word)))
    .join('')

function tellName({family, given, literal, suffix, 'non-dropping-particle': particle}: ItemName): string {
  if (literal !== undefined) return `{${escapeTex(literal)}}`
  const last = escapeTex(family ?? '')
  // A family name that begins small, or holds “and”, would else be cut.
  const whole = /^\p{Ll}|\sand\s|,/u.test(last) ? `{${last}}` : last
  const parts = [particle ? `${escapeTex(particle)} ${whole}` : whole, suffix, given]
  return parts
    .filter(part => part !== undefined)
    .map((part, at) => (at === 0 ? part : escapeTex(part)))
    .join(', ')
}

function addDate(fields: [string, string][], item: CslItem): void {
  const {parts, words} = dateOf(item, 'issued')
  const [first, last] = parts
  if (last && first) fields.push(['date', `{${isoOf(first)}/${isoOf(last)}}`])
  else if (first) {
    const [year, month, day] = first
    fields.push(['year', `{${year}}`])
    if (month && MONTH_LETTERS[month - 1]) fields.push(['month', MONTH_LETTERS[month - 1]!])
    if (day) fields.push(['day', `{${day}}`])
  } else if (words) fields.push(['year', `{${escapeTex(words)}}`])
}

const isoOf = (part: readonly number[]): string =>
  part.map((number, at) => String(number).padStart(at === 0 ? 4 : 2, '0')).join('-')
