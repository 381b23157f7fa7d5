import {type CslItem, MONTH_LETTERS} from '@claimlint/core'
import {dateOf, type ItemName, isFictional, isRetracted, namesOf, textOf, yearOf} from './item-parts.ts'

export type CitationStyle = 'numeric' | 'author-year'

/** More authors than this end in “et al.”, as the National Library of Medicine writes them. */
const MOST_AUTHORS = 6

/**
 * References as a plain list in the manner of the National Library of Medicine: numbered in the order given, or with the
 * year after the authors and sorted by them. Retracted and made-up sources say so.
 */
export function formatCitations(items: readonly CslItem[], style: CitationStyle): string {
  if (style === 'numeric') return items.map((item, at) => `${at + 1}. ${formatCitation(item, style)}\n`).join('')
  return [...items]
    .map(item => ({words: formatCitation(item, style), key: sortKey(item)}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({words}) => `${words}\n`)
    .join('')
}

function formatCitation(item: CslItem, style: CitationStyle): string {
  const type = textOf(item, 'type')
  const named = tellNames(namesOf(item, 'author'))
  const editors = namesOf(item, 'editor')
  const edited = editors.length > 0 ? `${tellNames(editors)}, ${editors.length > 1 ? 'editors' : 'editor'}` : undefined
  const year = style === 'author-year' ? (yearOf(item) ?? 'no date') : undefined
  const parts: (string | undefined)[] = [
    isRetracted(item) ? '[RETRACTED]' : undefined,
    named ?? (type === 'chapter' ? undefined : edited),
    year,
    textOf(item, 'title') ?? (named ? undefined : item.id),
    ...(type?.startsWith('article') || type === 'review'
      ? [tellJournal(item, style)]
      : tellWork(item, style, named ? edited : undefined)),
    ...tellWays(item),
    isFictional(item) ? '[Made-up source]' : undefined,
  ]
  return parts.filter(part => part !== undefined && part !== '').reduce<string>(join, '')
}

/** Parts end in a full stop, unless they close with a sign of their own. */
const join = (before: string, part: string | undefined): string => {
  const closed = before === '' || /[\]]$/.test(before) ? before : /[.?!]$/.test(before) ? before : `${before}.`
  const end = part!.startsWith('[') || /[.?!\]]$/.test(part!) || /https?:\S+$/.test(part!) ? part! : `${part}.`
  return closed === '' ? end : `${closed} ${end}`
}

/** “Journal. 2021 Mar;12(3):4-9” */
function tellJournal(item: CslItem, style: CitationStyle): string {
  const date = style === 'numeric' ? tellDate(item, 'issued') : ''
  const [volume, issue, page] = ['volume', 'issue', 'page'].map(key => textOf(item, key))
  const place = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  const numbers = `${place}${(page ?? textOf(item, 'number')) ? `:${page ?? textOf(item, 'number')}` : ''}`
  const journal = textOf(item, 'container-title') ?? textOf(item, 'publisher')
  return [journal, [date, numbers].filter(Boolean).join(';')].filter(Boolean).join('. ')
}

/** “2nd ed. Place: Publisher; 2021. p. 4-9”, after “In: …” for a part of a book. */
function tellWork(item: CslItem, style: CitationStyle, edited: string | undefined): (string | undefined)[] {
  const container = textOf(item, 'container-title')
  const within = container ? `In: ${edited ? `${edited}. ` : ''}${container}` : edited
  const edition = textOf(item, 'edition')
  const publisher = [textOf(item, 'publisher-place'), textOf(item, 'publisher')].filter(Boolean).join(': ')
  const date = style === 'numeric' ? tellDate(item, 'issued') : ''
  const page = textOf(item, 'page')
  const number = textOf(item, 'number')
  const genre = textOf(item, 'genre')
  return [
    within,
    edition ? `${/^\d+$/.test(edition) ? ordinal(Number(edition)) : edition} ed` : undefined,
    [publisher, date].filter(Boolean).join('; '),
    number ? `${genre ?? 'Report'} No. ${number}` : genre,
    page ? `p. ${page}` : undefined,
  ]
}

function tellWays(item: CslItem): (string | undefined)[] {
  const doi = textOf(item, 'DOI')
  const pmid = textOf(item, 'PMID')
  const pmcid = textOf(item, 'PMCID')
  const url = doi || pmid || pmcid ? undefined : textOf(item, 'URL')
  const accessed = url ? tellDate(item, 'accessed') : ''
  return [
    doi && `doi:${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '')}`,
    pmid && `PMID: ${pmid}`,
    pmcid && `PMCID: ${pmcid}`,
    url && `${accessed ? `[cited ${accessed}]. ` : ''}Available from: ${url}`,
  ]
}

/** “Mar”, as the National Library of Medicine cites it. */
const monthName = (month: number): string | undefined =>
  MONTH_LETTERS[month - 1]?.replace(/^./, first => first.toUpperCase())

function tellDate(item: CslItem, key: string): string {
  const {parts, words} = dateOf(item, key)
  const tell = ([year, month, day]: readonly number[]): string =>
    [year, month ? monthName(month) : undefined, day].filter(part => part !== undefined && part !== 0).join(' ')
  return parts.map(tell).join('-') || (words ?? '')
}

function tellNames(names: readonly ItemName[]): string | undefined {
  if (names.length === 0) return undefined
  const told = names.slice(0, MOST_AUTHORS).map(tellName)
  return `${told.join(', ')}${names.length > MOST_AUTHORS ? ', et al' : ''}`
}

function tellName({family, given, literal, suffix, 'non-dropping-particle': particle}: ItemName): string {
  if (literal !== undefined) return literal
  const last = [particle, family].filter(Boolean).join(' ')
  return [last, initials(given ?? ''), suffix].filter(Boolean).join(' ')
}

/** “Mary-Jane” and “M. J.” are “MJ”; what is written as initials stays. */
const initials = (given: string): string =>
  /^\p{Lu}{1,3}$/u.test(given)
    ? given
    : given
        .split(/[\s.-]+/)
        .map(name => /^\p{L}/u.exec(name)?.[0].toUpperCase() ?? '')
        .join('')

const ordinal = (number: number): string => {
  const teen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}

/** Letters that Unicode does not take apart, as the alphabets of reference lists place them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

function sortKey(item: CslItem): string {
  const [first] = namesOf(item, 'author')
  const name = first?.family ?? first?.literal ?? textOf(item, 'title') ?? item.id
  const plain = (part: string): string =>
    part
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[łøđıßæœþð]/g, letter => LETTERS[letter]!)
  return [name, yearOf(item) ?? '', item.id].map(plain).join('\0')
}
