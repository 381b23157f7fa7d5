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
    // “under 12 years”: the bound may stand inside the number.
    const number = numberIn(scan, figure)
    const [before, behind] = [wordsFrom(scan, number - 4, number), wordsFrom(scan, figure.to, figure.to + 4)]
    // “athletes between 12 and 35 die”, “children under five had”: no counts
    const counted =
      figure.form === 'count' &&
      (GROUP_AGED.test(`${before} `) ||
        GROUP_AGED.test(`${before} ${scan.word(figure.from)} `) ||
        /[a-z]{3}s between $/.test(`${before} `))
    if ((!years && !bare && !counted) || figure.scale === 'amount calendar-year') return figure
    const last = figures[i - 1]
    // “the mean age at diagnosis was 6.3 years in girls and 4.9 years in boys”
    const goesOn = last?.scale === AGE && (figure.from - last.to <= 1 || (years && AGE_AT.test(scan.text)))
    const isAge =
      counted ||
      (years && AGE_AT.test(scan.text) && !i) ||
      /^(?:older|younger) than\b/i.test(figure.text) ||
      GROUP_AGED.test(`${before} `) ||
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

const GROUP_AGED =
  /(?:girls|boys|women|men|adults|children|people|patients|athletes|those) (?:aged )?(?:between|over|under|above|below) $/

const AGE_AT = /\b(?:mean|median|average|typical) age\b/i

const numberIn = ({words}: Sentence['scan'], {from, to}: BareFigure): number => {
  for (let i = from; i < to; i++) if (words[i]!.kind === 'number') return i
  return from
}

const wordsFrom = (scan: Sentence['scan'], from: number, to: number): string => {
  const found: string[] = []
  for (let i = Math.max(0, from); i < to; i++) found.push(scan.word(i))
  return found.join(' ').trim()
}
