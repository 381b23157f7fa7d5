import type {Range} from '../text/range.ts'
import {ADDRESSES, identifyText} from './identify-text.ts'
import {isPersonal, parseNames} from './parse-names.ts'
import type {Name, Reference} from './reference.ts'

const APA_YEAR = /[([]((?:1[89]|20)\d\d)[a-z]?(?:,[^)\]]{0,30})?[)\]]\.?/
const JOURNAL_YEAR = /\b((?:1[89]|20)\d\d)(?:\s[A-Z][a-z]{2,8}(?:\s\d{1,2})?)?\s?;/
const ANY_YEAR = /\b((?:1[89]|20)\d\d)\b/g
const ACCESS = /\b(?:accessed|retrieved|last (?:viewed|updated|reviewed)|viewed|cited)(?: on)?[:,]?\s[^.;()\]]{0,40}/gi
const ISSUE =
  /(?:^|[\s;,])(?:vol(?:ume)?\.?\s?)?(\d{1,4})\s?\((?:no\.?\s?)?([\w–/-]{1,12})\)(?:\s?[:,]\s?(?:pp?\.?\s?)?([A-Za-z]?\d[\w–-]*))?/i
const VOLUME = /[;,]\s?(\d{1,4})\s?[:,]\s?(?:pp?\.?\s?)?([A-Za-z]?\d[\w–-]*)/
const BARE_VOLUME = /,\s(\d{1,3})\.?$/
const RETRACTED =
  /^\W{0,3}(?:retracted(?: article)?|withdrawn(?: article)?)\W{0,2}[:.\])]|[[(]retracted(?: article)?[\])]/i
const RETRACTION_LABEL = /^\W{0,3}(?:retracted|withdrawn)(?: article)?\W{0,2}[:.\])]\s*/i
const REPORT =
  /\b(?:report|guidelines?|leaflet|label|statement|survey|audit|census|register|registry|thesis|textbook|handbook)\b/i

// “Exampleshire Poison Registry, annual report 2023”: a body's name, then what it issued.
const ISSUER = /^((?:\p{Lu}[\p{L}'’-]+|of|for|the|and|on)(?:\s(?:\p{Lu}[\p{L}'’-]+|of|for|the|and|on)){1,9}),\s/u

const RETRACTED_ENTRY = {retracted: true, standing: {nature: 'retraction', from: 'entry'}} as const

/** A reference list prints entries of at most a few hundred signs; what comes after is no part of one. */
const LONGEST = 2000

/**
 * Reads one entry of a printed list: authors, year, title, container, volume, pages and identifiers, in APA, Vancouver
 * and the loose forms of web pages. What cannot be told apart stays in `raw`.
 *
 * @param words the entry as prose, without its number
 * @param source the same as Markdown, for the addresses that prose leaves out
 */
export function parseReference(
  words: string,
  source: string,
  at: {readonly id: string; readonly path: string; readonly range: Range; readonly listNumber?: number},
): Reference {
  const raw = words.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
  const identifiers = identifyText(`${raw} ${source.slice(0, 2 * LONGEST)}`)
  const dated = raw
    .replace(RETRACTION_LABEL, '')
    .replace(ADDRESSES, ' ')
    .replace(ACCESS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const apa = APA_YEAR.exec(dated)
  const parts = apa ? readApa(dated, apa) : readVancouver(dated)
  const issue = ISSUE.exec(parts.rest) ?? undefined
  const volume = issue ? undefined : (VOLUME.exec(parts.rest) ?? BARE_VOLUME.exec(parts.rest) ?? undefined)
  const pages = issue?.[3] ?? volume?.[2]
  const year = parts.year
  return {
    id: at.id,
    path: at.path,
    range: at.range,
    raw,
    ...(at.listNumber === undefined ? {} : {listNumber: at.listNumber}),
    ...(parts.author.length ? {author: parts.author} : {}),
    ...(year ? {year: Number(year)} : {}),
    ...(parts.title ? {title: parts.title} : {}),
    ...(parts.container ? {containerTitle: parts.container} : {}),
    ...(!parts.container && REPORT.test(dated) ? {type: 'report'} : {}),
    ...(issue ? {volume: issue[1]!, issue: issue[2]!} : volume ? {volume: volume[1]!} : {}),
    ...(pages ? {page: pages.replace('–', '-')} : {}),
    ...identifiers,
    ...(RETRACTED.test(raw) || RETRACTED.test(parts.title) ? RETRACTED_ENTRY : {}),
  }
}

interface Parts {
  author: readonly Name[]
  year?: string
  title: string
  container: string
  rest: string
}

/** “Surname, I. (2011). Title. Journal, 12(3), 4–5.”, and “Title. (2007). Site.” where no author is given. */
function readApa(text: string, year: RegExpExecArray): Parts {
  const before = text.slice(0, year.index).trim()
  const after = text.slice(year.index + year[0].length).replace(/^[\s.,:]+/, '')
  const sentences = cutEntry(after)
  const named = before !== '' && (isPersonal(before) || (sentences.length > 1 && before.split(' ').length <= 8))
  const titled = named || before === ''
  const title = titled ? (sentences[0] ?? '') : trimPoint(cutEntry(before)[0] ?? '')
  const rest = titled ? sentences.slice(1).join('. ') : after
  return {
    author: named ? parseNames(before) : [],
    year: year[1]!,
    title: trimPoint(title),
    container: containerOf(rest),
    rest,
  }
}

/** “Surname I, Other J. Title. Journal. 2019;12(3):4–5.” and “Body. Title, 2021.” */
function readVancouver(text: string): Parts {
  const sentences = cutEntry(text)
  const year = JOURNAL_YEAR.exec(text)?.[1] ?? lastYear(text)
  const first = sentences[0] ?? ''
  const personal = isPersonal(first)
  const later = sentences.slice(1).filter(words => /\p{L}/u.test(words))
  // A body stands as author when a title follows it; a lone sentence is the title itself.
  const named = personal || (later.length > 0 && first.split(' ').length <= 8)
  const issuer = named ? undefined : ISSUER.exec(first)?.[1]
  const author = named ? parseNames(first) : issuer ? [{literal: issuer}] : []
  const titles = named ? later : sentences
  const rest = titles.slice(1).join('. ')
  return {
    author,
    ...(year ? {year} : {}),
    title: trimPoint(withoutYear(titles[0] ?? '')),
    container: containerOf(rest),
    rest: text,
  }
}

const lastYear = (text: string): string | undefined => [...text.matchAll(ANY_YEAR)].at(-1)?.[1]

const withoutYear = (text: string): string => text.replace(/[,:]?\s*\b(?:1[89]|20)\d\d\b\.?$/, '')

/** The journal, book or site: the words before the first year, volume or page. */
function containerOf(rest: string): string {
  const words = /^[^\d;]{2,160}/.exec(rest.replace(/^[\s.,]+/, ''))?.[0] ?? ''
  const container = trimPoint(words.replace(/[\s,:([]+$/, ''))
  return /\p{L}{2}/u.test(container) && !/^(?:pp?|vol|no|in press|accessed|unpublished)$/i.test(container)
    ? container
    : ''
}

const trimPoint = (text: string): string => text.replace(/^[\s.,:;“"']+|[\s.,:;”"']+$/g, '')

const INITIAL = /(?:^|[\s.,&])(?:\p{Lu}|al|vs|no|vol|st|jr|sr|ed|eds|inc|dr)$/iu

/** Cuts an entry at its full stops, but not after initials and the short words of citations. */
function cutEntry(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.?!]["”’)]?(?=\s|$)/g)) {
    const piece = text.slice(start, match.index)
    const tail = piece.slice(-12)
    // “et al.” ends the authors when a capital follows; “J. V. Smith” and “No. 4” do not end anything.
    const next = text.slice(match.index + match[0].length).trimStart()
    if (
      match[0] === '.' &&
      INITIAL.test(tail) &&
      !(/\bal$/i.test(tail) && /^[\p{Lu}\d“"]/u.test(next)) &&
      !endsNames(piece, next)
    )
      continue
    sentences.push((piece + (match[0].startsWith('.') ? '' : match[0])).trim())
    start = match.index + match[0].length
  }
  const last = text.slice(start).trim()
  if (last) sentences.push(last)
  return sentences.filter(words => words !== '')
}

/** “Smith J. Outcomes of …”: the initials end the names when a word of two letters or more follows. */
function endsNames(piece: string, next: string): boolean {
  return (
    /\p{Lu}\p{L}+ \p{Lu}{1,3}$/u.test(piece.slice(-40)) &&
    /^(?:A\s|\d|\p{L}{2})/u.test(next) &&
    !/^\p{Lu}\./u.test(next)
  )
}
