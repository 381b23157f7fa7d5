import type {CslItem} from '@claimlint/core'
import {customOf, dateOf, type ItemName, isFictional, isRetracted, namesOf, textOf} from './item-parts.ts'

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  legislation: 'STAT',
  manuscript: 'UNPB',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
}

const TEXTS: readonly (readonly [csl: string, tag: string])[] = [
  ['container-title', 'T2'],
  ['container-title-short', 'J2'],
  ['collection-title', 'T3'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['edition', 'ET'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
  ['title-short', 'ST'],
  ['ISSN', 'SN'],
  ['ISBN', 'SN'],
  ['DOI', 'DO'],
  ['URL', 'UR'],
  ['language', 'LA'],
  ['genre', 'M3'],
  ['abstract', 'AB'],
]

/** References as RIS. What the format has no tag for stands as “name: value” in a note. */
export const formatRis = (items: readonly CslItem[]): string => items.map(formatRecord).join('\n')

function formatRecord(item: CslItem): string {
  const lines: string[] = []
  const add = (tag: string, value: string | undefined): void => {
    if (value) lines.push(`${tag}  - ${value.replace(/\s+/g, ' ')}`)
  }
  const type = textOf(item, 'type') ?? ''
  add('TY', TYPES[type] ?? 'GEN')
  add('ID', item.id.replace(/\s/g, '-'))
  for (const name of namesOf(item, 'author')) add('AU', tellName(name))
  for (const name of namesOf(item, 'editor')) add('ED', tellName(name))
  add('TI', textOf(item, 'title'))
  const {parts, words} = dateOf(item, 'issued')
  const [year, month, day] = parts[0] ?? []
  add('PY', year ? String(year) : words)
  if (year && month) add('DA', `${year}/${two(month)}/${day ? two(day) : ''}/`)
  for (const [key, tag] of TEXTS) add(tag, textOf(item, key))
  const page = /^([^-–]+)[-–]([^-–]+)$/.exec(textOf(item, 'page') ?? '')
  add('SP', page ? page[1] : textOf(item, 'page'))
  add('EP', page?.[2])
  add(type.startsWith('article') || type === 'chapter' ? 'C7' : 'M1', textOf(item, 'number'))
  const pmid = textOf(item, 'PMID')
  add('AN', pmid)
  if (pmid) add('DB', 'PubMed')
  add('C2', textOf(item, 'PMCID'))
  const [accessed] = dateOf(item, 'accessed').parts
  if (accessed)
    add('Y2', `${accessed[0]}/${accessed[1] ? two(accessed[1]) : ''}/${accessed[2] ? two(accessed[2]) : ''}/`)
  for (const word of textOf(item, 'keyword')?.split(/;\s*/) ?? []) add('KW', word)
  add('N1', textOf(item, 'note'))
  const custom = customOf(item)
  if (typeof custom['nbk'] === 'string') add('N1', `NBK: ${custom['nbk']}`)
  if (typeof custom['nct'] === 'string') add('N1', `NCT: ${custom['nct']}`)
  if (isRetracted(item)) add('N1', 'status: retracted')
  if (isFictional(item)) add('N1', 'fictional: true')
  return `${lines.join('\n')}\nER  - \n`
}

const two = (number: number): string => String(number).padStart(2, '0')

function tellName({family, given, literal, suffix, 'non-dropping-particle': particle}: ItemName): string {
  // A comma would part a body's name into family and given name.
  if (literal !== undefined) return literal.replaceAll(',', '')
  return [[particle, family].filter(Boolean).join(' '), given ?? (suffix ? ' ' : undefined), suffix]
    .filter(Boolean)
    .join(', ')
}
