import {defineRule, metaOf, type Page, type Range} from '@claimlint/core'
import {dayOf, frontMatterLine} from '../shared/front-matter.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'stale-review',
  summary: 'The page’s last review is too old, or its next one is overdue',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  exactBecause: 'it compares dates',
  options: {
    years: {
      type: 'number',
      default: 3,
      minimum: 0,
      description: 'After how many years a review no longer holds, where the page names no `reviewDue`.',
    },
  },
  messages: {
    overdue: ({due}: {due: string}) =>
      `The next review was due on ${due}. Review the page, then set \`reviewed\` and \`reviewDue\` anew.`,
    passed: ({quote}: {quote: string}) =>
      `“${quote}” has passed. Review the page, then write when the next review is due.`,
    old: ({day, years}: {day: string; years: number}) =>
      `The page was last reviewed on ${day}, more than ${years} years ago. Review it, then set \`reviewed\` anew.`,
    never: ({day, years}: {day: string; years: number}) =>
      `The page is of ${day}, more than ${years} years ago, and no review is named since. Review it, then add \`reviewed\`.`,
  },
  *check(page, {years}) {
    const matter = metaOf(page.draft)
    const {today} = page
    const told = findPassedReview(page)
    if (told) {
      yield {message: 'passed', range: told.range, data: {quote: told.quote}}
      return
    }
    const due = dayOf(matter.reviewDue)
    if (due && due < today) {
      yield {message: 'overdue', range: frontMatterLine(page, 'reviewDue'), data: {due}}
      return
    }
    if (due) return
    const reviewed = dayOf(matter.reviewed)
    if (reviewed) {
      if (isOlder(reviewed, years, today))
        yield {message: 'old', range: frontMatterLine(page, 'reviewed'), data: {day: reviewed, years}}
      return
    }
    const dated = DATES.map(key => ({key, day: dayOf(matter[key])})).filter(({day}) => day !== undefined)
    const latest = dated.reduce((a, b) => (b.day! > a.day! ? b : a), dated[0] ?? {key: '', day: undefined})
    if (latest.day && isOlder(latest.day, years, today)) {
      yield {message: 'never', range: frontMatterLine(page, latest.key), data: {day: latest.day, years}}
    }
  },
})

/** The days that site builders write for a page's making and its last change. */
const DATES = ['published', 'date', 'updated', 'lastmod', 'modified'] as const

/** Dates as YYYY-MM-DD compare as text; the day itself still holds. */
const isOlder = (day: string, years: number, today: string): boolean =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}` < today

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?<month>(?:${MONTHS.join('|')})[a-z]*)\\.?`
const DATE = `(?:(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)\\b|(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?${MONTH} (?:(?<after>\\d{1,2})(?:st|nd|rd|th)?, )?(?<year>\\d{4})\\b)`
const NEXT_REVIEW = new RegExp(
  `\\b(?:(?:next|date of next|due for) review|review (?:due|by|date))(?: (?:is|was))?(?: (?:due|date|planned))?(?: (?:on|in|by))?\\s?[:–—-]?\\s*${DATE}`,
  'i',
)
/** Tried once on the whole text. */
const TRACE = /\breview (?:due|by|date)|(?:next|due for) review\b/i

/** A date in the text by which the page was to be reviewed again, and which is over: a month when its last day is. */
function findPassedReview({draft, today}: Page): {readonly range: Range; readonly quote: string} | undefined {
  if (!TRACE.test(draft.source.text)) return undefined
  for (const unit of draft.units) {
    const match = NEXT_REVIEW.exec(unit.text)
    if (!match || unit.question) continue
    const {iso, before, month, after, year} = match.groups ?? {}
    const number = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : 0
    const pad = (part: string | number): string => String(part).padStart(2, '0')
    const day = iso ?? `${year}-${pad(number)}${(before ?? after) ? `-${pad((before ?? after)!)}` : ''}`
    // Dates compare as text; a month alone holds to its end.
    if ((day.length === 7 ? `${day}-31` : day) >= today) continue
    return {range: unitRange(unit, match.index, match.index + match[0].length), quote: match[0]}
  }
  return undefined
}
