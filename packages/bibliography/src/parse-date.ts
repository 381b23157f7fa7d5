import {MONTH_LETTERS} from '@claimlint/core'

/** A date as CSL holds it: one list of year, month, day, two for a range; none where only words are left. */
export interface CslDate {
  readonly parts: readonly (readonly number[])[]
  readonly season?: number
  readonly literal?: string
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const ISO = /^(-?\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T[\d:.+Z-]*)?[~?%]?$/
const SLASHED = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/(.*))?$/
const YEAR = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/g
const WORD = /[A-Za-z]{3,}/g
const DAY = /(?<!\d)(\d{1,2})(?!\d)/g

/** The number of a month by its name, its first three letters or its digits. */
export function monthOf(text: string): number | undefined {
  const word = text.trim().toLowerCase().replace(/\.$/, '')
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined
  const at = MONTH_LETTERS.indexOf(word.slice(0, 3))
  return at < 0 ? undefined : at + 1
}

const seasonOf = (text: string): number | undefined => {
  const word = text.trim().toLowerCase().replace('fall', 'autumn')
  const at = SEASONS.indexOf(word)
  return at < 0 ? undefined : at + 1
}

/**
 * Reads the dates that bibliographies hold: `2020-03-04`, EDTF ranges `2020/2021` and seasons `2020-21`, RIS
 * `2020/03/04/`, MEDLINE `2020 Mar-Apr`, and dates in words. What cannot be read stays as words.
 */
export function parseDate(written: string): CslDate {
  const text = written.trim().slice(0, 100)
  if (text === '') return {parts: []}
  const single = readIso(text) ?? readSlashed(text)
  if (single) return single
  const [from = '', to, more] = text.split('/')
  if (to !== undefined && more === undefined) {
    const first = readIso(from.trim())
    const last = readIso(to.trim())
    if (first && last) return {parts: [...first.parts, ...last.parts]}
    if (first && /^(?:\.\.)?$/.test(to.trim())) return first
  }
  return readWords(text)
}

function readIso(text: string): CslDate | undefined {
  const match = ISO.exec(text)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)))
  // EDTF writes the seasons as months 21 to 24.
  if (month !== undefined && month >= 21 && month <= 24) return {parts: [[year!]], season: month - 20}
  return {parts: [[year!, ...(month ? [month, ...(day ? [day] : [])] : [])]]}
}

function readSlashed(text: string): CslDate | undefined {
  const match = SLASHED.exec(text)
  if (!match || match[2] === undefined) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  const season = seasonOf(match[4] ?? '')
  return {parts: [[year, ...(month ? [month, ...(day ? [day] : [])] : [])]], ...(season ? {season} : {})}
}

function readWords(text: string): CslDate {
  const years = [...text.matchAll(YEAR)]
  const year = Number(years[0]?.[1])
  if (!year) return {parts: [], literal: text}
  const words = [...text.matchAll(WORD)].map(({0: word}) => word)
  const months = words.flatMap(word => monthOf(word) ?? [])
  const season = words.flatMap(word => seasonOf(word) ?? [])[0]
  const days = [...text.matchAll(DAY)].map(match => Number(match[1])).filter(day => day >= 1 && day <= 31)
  // “1990s”, “in press 2020”: the year is all that is sure.
  if (months.length === 0) return {parts: [[year]], ...(season ? {season} : {})}
  const first = [year, months[0]!, ...(days[0] ? [days[0]] : [])]
  if (months.length === 1 && days.length < 2) return {parts: [first]}
  const last = [Number(years[1]?.[1] ?? year), months[1] ?? months[0]!, ...(days.length > 1 ? [days.at(-1)!] : [])]
  return {parts: [first, last]}
}
