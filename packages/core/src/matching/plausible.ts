import type {BareFigure} from './figure.ts'
import type {Sentence} from './sentence.ts'

const TRUE =
  /\b(?:true (?:figure|rate|value|risk|effect|share|number|proportion|size)|plausibl[ey]|margin of error|confidence interval)\b/i

/** “The true figure could be anywhere from 6 to 13”, “upper limit of the interval 1.2%”: the ends of a confidence interval. */
export function findPlausible({text, words, scan}: Sentence, figures: readonly BareFigure[]): BareFigure[] {
  const found = TRUE.exec(text)
  if (!found) return [...figures]
  const after = scan.wordAt(found.index)
  const told: BareFigure[] = []
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!
    const next = figures[i + 1]
    if (figure.scale === 'measure ci') {
      told.push(oneSided(figure, text.slice(Math.max(0, words[figure.from]!.start - 40), words[figure.from]!.start)))
      continue
    }
    if (figure.from < after || !isNumber(figure)) {
      told.push(figure)
      continue
    }
    const joint = scan.word(figure.to)
    if (next && isNumber(next) && next.from === figure.to + 1 && /^(?:to|and|-)$/.test(joint)) {
      told.push({
        ...interval(figure, text.slice(words[figure.from]!.start, words[next.to - 1]!.end)),
        low: writtenAs(figure),
        high: writtenAs(next),
        to: next.to,
      })
      i++
      continue
    }
    // “unlikely to be above 1.2%”
    const doubtful = /\b(?:unlikely|improbable|hardly)\b/i.test(
      text.slice(Math.max(found.index, words[figure.from]!.start - 60), words[figure.from]!.start),
    )
    const odd =
      /\d\D+\d/.test(figure.text.replace(/\d[.,]\d/g, '1')) ||
      /^(?:above|below|over|under|beyond)\s(?:more|less|fewer)\b/i.test(figure.text)
    if (!doubtful || odd || figure.bound === 'exact' || figure.scale !== 'share') {
      told.push(figure)
      continue
    }
    const value = writtenAs(figure)
    const end = interval(figure, figure.text)
    told.push(
      figure.bound === 'at-least' ? {...end, high: value, bound: 'at-most'} : {...end, low: value, bound: 'at-least'},
    )
  }
  return told
}

const isNumber = ({scale, unit}: BareFigure): boolean =>
  scale === 'share' || (scale.startsWith('amount') && unit === '1')

/** Intervals of shares are kept in percent, as they are written. */
const writtenAs = ({scale, low, high}: BareFigure): number =>
  Number(((low ?? high)! * (scale === 'share' ? 100 : 1)).toPrecision(9))

function interval({low: _low, high: _high, ...figure}: BareFigure, text: string): BareFigure {
  return {...figure, scale: 'measure ci', form: 'measure', unit: '%', factor: 1, bound: 'exact', text}
}

function oneSided(figure: BareFigure, before: string): BareFigure {
  const {low, high, ...rest} = figure
  if (low === undefined || low !== high) return figure
  if (/\bupper (?:limit|bound|end) of the\s$/i.test(before)) return {...rest, high, bound: 'at-most'}
  if (/\blower (?:limit|bound|end) of the\s$/i.test(before)) return {...rest, low, bound: 'at-least'}
  return figure
}
