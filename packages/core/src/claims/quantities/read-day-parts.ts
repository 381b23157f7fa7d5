import type {Found} from './amounts.ts'
import {makeRhythm} from './read-rhythms.ts'
import type {Scan} from './scan.ts'
import {finishStretch} from './stretch.ts'
import {timeUnitOf} from './time-units.ts'

/** Reads the times that a part of the day names: “morning and night”, “on the second morning”, “took an afternoon”. */
export function readDayPart(scan: Scan, i: number, floor: number): Found | undefined {
  return readTwiceADay(scan, i, floor) ?? readDayByPart(scan, i, floor) ?? readPartAsLength(scan, i, floor)
}

/** “ten drops morning and night”; “in the morning and evening” says when. */
function readTwiceADay(scan: Scan, i: number, floor: number): Found | undefined {
  if (scan.word(i) !== 'morning' || scan.word(i + 1) !== 'and' || !/^(?:night|evening)$/.test(scan.word(i + 2)))
    return undefined
  if (ARTICLE.has(scan.word(i - 1)) || (scan.isWord(i + 3) && scan.run(i + 3, 'rhythm-end') === 0)) return undefined
  return makeRhythm(scan, 2, 2, '/d', 'frequency', {from: i, to: i + 3, floor})
}

/** “by the second evening”: the day of a course. The first may be the calendar's. */
function readDayByPart(scan: Scan, i: number, floor: number): Found | undefined {
  const day = ORDINALS.get(scan.word(i - 1))
  if (day === undefined || scan.word(i - 2) !== 'the' || !POINT.has(scan.word(i - 3))) return undefined
  return finishStretch(
    scan,
    {low: day, high: day, unit: DAY, approximate: false, from: i - 1, to: i + 1, article: false},
    floor,
    'onset',
  )
}

/** “it took an afternoon”, “laid up for a weekend”; “for an evening meal”, “took a morning flight” are none. */
function readPartAsLength(scan: Scan, i: number, floor: number): Found | undefined {
  const whole = /^(?:whole|full|entire)$/.test(scan.word(i - 1)) ? 1 : 0
  const article = i - 1 - whole
  if (!/^(?:an?|one|the)$/.test(scan.word(article)) || (scan.word(article) === 'the' && whole === 0)) return undefined
  if (scan.isWord(i + 1) && !LENGTH_END.has(scan.word(i + 1))) return undefined
  const most = /^(?:most|much|part)$/.test(scan.word(article - 2)) && scan.word(article - 1) === 'of' ? 2 : 0
  const lead = scan.word(article - most - 1)
  if (!LENGTH_LEAD.has(lead)) return undefined
  const weekend = scan.word(i) === 'weekend'
  return finishStretch(
    scan,
    {
      ...(weekend ? {low: 2, high: 2} : {}),
      unit: weekend ? DAY : HOUR,
      approximate: most > 0,
      from: article,
      to: i + 1,
      article: false,
    },
    floor,
  )
}

const DAY = timeUnitOf('day')!
const HOUR = timeUnitOf('hour')!
const ARTICLE = new Set(['the', 'this', 'that', 'each', 'every', 'next', 'your'])
const POINT = new Set(['on', 'by', 'from', 'until', 'till', 'after', 'before', 'about'])
const LENGTH_LEAD = new Set(
  'take takes took taking taken last lasts lasted for spend spends spent needs within'.split(' '),
)
const LENGTH_END = new Set('and or but in at on to of with for before after while if when as so is was'.split(' '))
const ORDINALS = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 2] as const),
)
