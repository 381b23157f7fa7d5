import {isCalendarDate} from './calendar-date.ts'
import {child, type DataNode, itemsOf, type MapNode, numberOf, textOf} from './data-node.ts'
import type {Fault} from './fact.ts'
import {readFactValue} from './read-fact-value.ts'

/** Faults in numbers and dates that a schema cannot tell: they lie between two values, or in the calendar. */
export function checkValues(root: DataNode): Fault[] {
  const faults: Fault[] = []
  const seen = new Set<DataNode>()
  const visit = (node: DataNode): void => {
    // Aliases share nodes; each is judged once.
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'scalar') {
      const text = node.value
      if (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !isCalendarDate(text)) {
        faults.push({
          range: node.range,
          code: 'impossible-date',
          message: `There is no ${text} in the calendar. Check day and month; a date is written YYYY-MM-DD.`,
        })
      }
    } else if (node.kind === 'list') for (const item of node.items) visit(item)
    else {
      checkRange(node, faults)
      checkCounts(node, faults)
      checkOrder(node, faults)
      checkBand(node, faults)
      for (const {value} of node.entries.values()) visit(value)
    }
  }
  visit(root)
  return faults
}

function checkRange(map: MapNode, faults: Fault[]): void {
  const low = map.entries.get('low')
  const high = map.entries.get('high')
  const [least, most, single] = [numberOf(low?.value), numberOf(high?.value), numberOf(child(map, 'value'))]
  if (low && high && least !== undefined && most !== undefined) {
    if (least > most) {
      faults.push({
        range: {
          start: Math.min(low.keyRange.start, high.keyRange.start),
          end: Math.max(low.value.range.end, high.value.range.end),
        },
        code: 'reversed-range',
        message: `The range runs from ${least} down to ${most}. Write low: ${most} and high: ${least}.`,
      })
    } else if (single !== undefined && (single < least || single > most)) {
      faults.push({
        range: child(map, 'value')!.range,
        code: 'value-outside-range',
        message: `${single} lies outside its own range, ${least} to ${most}. Correct one of the three.`,
      })
    }
  }
  const ci = child(map, 'ci')
  const [from, to] = itemsOf(ci).map(numberOf)
  if (ci && from !== undefined && to !== undefined) {
    if (from > to) {
      faults.push({
        range: ci.range,
        code: 'reversed-range',
        message: `The interval runs from ${from} down to ${to}. Write [${to}, ${from}].`,
      })
    } else if (single !== undefined && (single < from || single > to)) {
      faults.push({
        range: child(map, 'value')!.range,
        code: 'value-outside-range',
        message: `${single} lies outside its own interval, ${from} to ${to}. Correct one of the three.`,
      })
    }
  }
  const bound = textOf(child(map, 'bound'))
  const needs = bound === 'at-most' || bound === 'maximum-seen' ? 'high' : bound === 'at-least' ? 'low' : undefined
  const other = needs === 'high' ? least : most
  if (needs && single === undefined && other !== undefined && (needs === 'high' ? most : least) === undefined) {
    faults.push({
      range: child(map, 'bound')!.range,
      code: 'wrong-bound',
      message: `“${bound}” bounds the ${needs} end, and only ${needs === 'high' ? 'low' : 'high'} is given. Write ${needs}: ${other}, or change the bound.`,
    })
  }
}

function checkCounts(map: MapNode, faults: Fault[]): void {
  const events = map.entries.get('events')
  const [count, total] = [numberOf(events?.value), numberOf(child(map, 'total'))]
  if (!events || count === undefined || total === undefined) return
  if (count > total) {
    faults.push({
      range: events.value.range,
      code: 'events-above-total',
      message: `${count} events out of ${total} cannot be. Check both numbers.`,
    })
    return
  }
  const value = child(map, 'value')
  const share = numberOf(value)
  if (value && share !== undefined && share <= 1 && total > 0 && Math.abs(share - count / total) > 0.0051) {
    const computed = Number((count / total).toPrecision(3))
    faults.push({
      range: value.range,
      code: 'value-outside-range',
      message: `${count} out of ${total} is ${computed}, not ${share}. Correct the number that is wrong.`,
    })
  }
}

/** The bands of the EMA's guideline on the summary of product characteristics, the widest first: least share of each. */
const BANDS: readonly (readonly [string, number])[] = [
  ['very-common', 0.1],
  ['common', 0.01],
  ['uncommon', 0.001],
  ['rare', 0.0001],
  ['very-rare', 0],
]

function checkBand(map: MapNode, faults: Fault[]): void {
  const band = child(map, 'frequencyBand')
  const named = BANDS.findIndex(([name]) => name === textOf(band))
  const frequency = readFactValue(child(map, 'frequency'))
  if (!band || named < 0 || frequency?.form !== 'proportion') return
  const {low, high} = frequency
  const bandOf = (share: number): number => BANDS.findIndex(([, least]) => share >= least)
  const [most, least] = [high ?? low, low ?? high]
  if (most === undefined || least === undefined) return
  // A frequency with one open end speaks for the end that it names.
  if ((high !== undefined && named < bandOf(most)) || (low !== undefined && named > bandOf(least))) {
    const fitting = BANDS[bandOf(low === undefined ? most : least)]![0]
    const written = least === most ? `${least}` : `${least} to ${most}`
    faults.push({
      range: band.range,
      code: 'wrong-band',
      message: `A frequency of ${written} is not “${BANDS[named]![0]}”. Write ${fitting}, or correct the frequency.`,
      suggestion: fitting,
    })
  }
}

/** Pairs of dates whose order is fixed: key of the earlier, key of the later, what to say. */
const ORDER: readonly (readonly [string, string, string])[] = [
  ['created', 'until', 'The waiver ends before it was made.'],
  ['reviewed', 'reviewDue', 'The next review is due before the last one took place.'],
  ['published', 'reviewDue', 'The next review is due before the page was published.'],
]

function checkOrder(map: MapNode, faults: Fault[]): void {
  for (const [first, second, words] of ORDER) {
    const [before, after] = [dateOf(child(map, first)), dateOf(child(map, second))]
    if (before && after && after < before) {
      faults.push({
        range: child(map, second)!.range,
        code: 'reversed-dates',
        message: `${words} “${second}” is ${after}, “${first}” is ${before}; correct one.`,
      })
      break
    }
  }
  const due = dateOf(child(map, 'due'))
  const last = itemsOf(child(map, 'history'))
    .map(entry => dateOf(child(entry, 'date')))
    .filter(date => date !== undefined)
    .sort()
    .at(-1)
  if (due && last && due < last) {
    faults.push({
      range: child(map, 'due')!.range,
      code: 'reversed-dates',
      message: `The next review is due on ${due}, before the last sign-off on ${last}. Set “due” after it.`,
    })
  }
}

function dateOf(node: DataNode | undefined): string | undefined {
  const day = textOf(node)?.slice(0, 10)
  return day !== undefined && isCalendarDate(day) ? day : undefined
}
