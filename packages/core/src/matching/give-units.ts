import {AGE} from './ages.ts'
import type {BareFigure} from './figure.ts'
import {PLAIN_TOTALS} from './same-value.ts'
import type {Sentence} from './sentence.ts'

const LEADS = /^(?:than|to|not|least|most|or|and|from|for|but|,)$/
const AFTER = /^(?:rather|instead|or|and|than|to|versus|vs|not|in|for|on|at|,|\(|\.|;|\)|)$/

/** “Three weeks instead of four”, “1.5 rather than 0.6 percent”: a bare number takes the unit of the number beside it. */
export function giveUnits({scan}: Sentence, figures: readonly BareFigure[]): BareFigure[] {
  return figures.map((figure, i) => {
    if (
      figure.form !== 'number' ||
      figure.unit !== '1' ||
      figure.scale === AGE ||
      !AFTER.test(scan.word(figure.to)) ||
      figure.text.includes('/')
    )
      return figure
    // “3.7 (95% CI 3.1 to 4.4)”, and not “11 (8.4%)”
    if (scan.word(figure.to) === '(' && ![3, 4, 5].some(i => scan.word(figure.to + i) === 'ci')) return figure
    const before = figures.slice(0, i).findLast(({scale}) => scale !== 'measure ci')
    const behind = figures[i + 1]
    const near = (other: BareFigure | undefined, gap: number): other is BareFigure =>
      other !== undefined && isModel(other) && gap <= (other.total === undefined && other.scale !== 'rhythm' ? 10 : 18)
    if (
      near(behind, behind ? behind.from - figure.to : 0) &&
      behind.from - figure.to <= 4 &&
      /^(?:rather|or|and|to|versus|vs)$/.test(scan.word(figure.to))
    )
      return withUnit(figure, behind)
    const led =
      LEADS.test(figure.lead) ||
      (figure.lead === 'of' && scan.word(figure.from - 2) === 'instead') ||
      figure.bound !== 'exact'
    return led && near(before, before ? figure.from - before.to : 0) ? withUnit(figure, before) : figure
  })
}

/** What a bare number beside it may be one of, too: days, percent, cases per 1,000, times a year. */
const isModel = ({scale, form, events, total}: BareFigure): boolean =>
  scale === 'time' ||
  scale === 'rhythm' ||
  (scale === 'share' && (form === 'percent' || (events !== 1 && total !== undefined && PLAIN_TOTALS.has(total))))

function withUnit(figure: BareFigure, model: BareFigure): BareFigure {
  const {scale, form, factor, unit, role, total} = model
  const one = total === undefined ? factor : 1 / total
  return {
    ...figure,
    scale,
    form,
    factor,
    unit,
    ...(role ? {role} : {}),
    ...(figure.low === undefined ? {} : {low: figure.low * one}),
    ...(figure.high === undefined ? {} : {high: figure.high * one}),
    ...(total !== undefined && figure.low !== undefined ? {events: figure.low, total} : {}),
  }
}
