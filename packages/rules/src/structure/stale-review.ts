import {defineRule} from '@claimlint/core'
import {dayOf, frontMatterLine} from '../shared/front-matter.ts'

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
    old: ({day, years}: {day: string; years: number}) =>
      `The page was last reviewed on ${day}, more than ${years} years ago. Review it, then set \`reviewed\` anew.`,
    never: ({day, years}: {day: string; years: number}) =>
      `The page is of ${day}, more than ${years} years ago, and no review is named since. Review it, then add \`reviewed\`.`,
  },
  *check(page, {years}) {
    const matter = metaOf(page.draft)
    const {today} = page
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
