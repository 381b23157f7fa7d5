import type {BareFigure} from './figure.ts'
import type {Sentence} from './sentence.ts'

const LEADS = /^(?:than|to|not|least|most|or|and|from|for|but|,)$/
const AFTER = /^(?:rather|instead|or|and|than|to|versus|vs|not|in|for|on|at|,|\.|;|\)|)$/

/** “Three weeks instead of four”, “1.5 rather than 0.6 percent”: a bare number takes the unit of the number beside it. */
export function giveUnits({scan}: Sentence, figures: readonly BareFigure[]): BareFigure[] {
  return figures.map((figure, i) => {
    if (figure.form !== 'number' || figure.unit !== '1' || !AFTER.test(scan.word(figure.to))) return figure
    const [before, behind] = [figures[i - 1], figures[i + 1]]
    const near = (other: BareFigure | undefined, gap: number): other is BareFigure =>
      other !== undefined &&
      (other.scale === 'time' || (other.scale === 'share' && other.form === 'percent')) &&
      gap <= 10
    if (
      near(behind, behind ? behind.from - figure.to : 0) &&
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

function withUnit(figure: BareFigure, model: BareFigure): BareFigure {
  const {scale, form, factor, unit, role} = model
  return {
    ...figure,
    scale,
    form,
    factor,
    unit,
    ...(role ? {role} : {}),
    ...(figure.low === undefined ? {} : {low: figure.low * factor}),
    ...(figure.high === undefined ? {} : {high: figure.high * factor}),
  }
}
