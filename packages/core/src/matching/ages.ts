import {DAYS} from '../facts/units.ts'
import type {BareFigure} from './figure.ts'
import type {Sentence} from './sentence.ts'

/** How old people are, in years: no time that anything takes. */
export const AGE = 'amount age'

/** Tells ages from other times and numbers: “aged 70 years or older”, “65 or older”, “above the age of 75”. */
export function findAges({scan}: Sentence, figures: readonly BareFigure[]): BareFigure[] {
  return figures.map((figure, i) => {
    const years = figure.scale === 'time' && figure.factor === DAYS.a
    const bare = figure.form === 'number' && figure.unit === '1' && figure.scale.startsWith('amount')
    if ((!years && !bare) || figure.scale === 'amount calendar-year') return figure
    const [before, behind] = [wordsFrom(scan, figure.from - 3, figure.from), wordsFrom(scan, figure.to, figure.to + 4)]
    const last = figures[i - 1]
    const goesOn = last?.scale === AGE && figure.from - last.to <= 1
    const isAge =
      /(?:^| )(?:aged?|ages)(?: of| over| under| above| between| from| at least)? ?(?:age )?$/.test(`${before} `) ||
      /(?:older|younger) than $/.test(`${before} `) ||
      /^(?:years? )?(?:of age|old\b|(?:or|and) (?:older|younger|over|above|under)\b)/.test(behind)
    if ((!isAge && !goesOn) || /^(?:of |out of )/.test(behind.replace(/^of age/, ''))) return figure
    // A number of people may stand before “and over”, and no age is as high.
    const factor = years ? DAYS.a! : 1
    const [low, high] = [figure.low, figure.high].map(value => (value === undefined ? undefined : value / factor))
    if ((high ?? low ?? 0) > 110) return figure
    const {low: _low, high: _high, role: _role, ...rest} = figure
    const value = low ?? high!
    const open = /(?:older than|over|above|at least) (?:the )?(?:age )?(?:of )?$/.test(`${before} `)
    const young = /(?:younger than|under|below) (?:the )?(?:age )?(?:of )?$/.test(`${before} `)
    const up = /(?:or|and) (?:older|over|above)\b/.test(behind)
    const down = /(?:or|and) (?:younger|under)\b/.test(behind)
    const single = low === undefined || high === undefined || low === high
    const bound = single && (open || up) ? 'at-least' : single && (young || down) ? 'at-most' : figure.bound
    return {
      ...rest,
      scale: AGE,
      form: 'number',
      unit: '1',
      factor: 1,
      bound,
      ...(bound === 'at-most' && single ? {} : {low: value}),
      ...(bound === 'at-least' && single ? {} : {high: single ? value : high!}),
      counted: [],
    }
  })
}

const wordsFrom = (scan: Sentence['scan'], from: number, to: number): string => {
  const found: string[] = []
  for (let i = Math.max(0, from); i < to; i++) found.push(scan.word(i))
  return found.join(' ').trim()
}
