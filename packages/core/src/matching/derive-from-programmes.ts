import {DAYS} from '../facts/units.ts'
import {type Derivation, ends, made, single} from './derivation.ts'
import type {Figure} from './figure.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'
import {showNumber} from './show-figure.ts'

const IN_ALL = /^(?:altogether|all|total|full|whole|entire|course)$/
const COUNTED = /^(?:amount|count)/
const MEASURED = /mass|volume|length|points|lb|stone|mmol|mmhg|calendar-year/
const PER: Readonly<Record<string, number>> = {day: DAYS.d!, week: DAYS.wk!, month: DAYS.mo!, year: DAYS.a!}

/** No programme is told with more numbers. */
const MOST = 12

/** What a programme of treatment comes to in all; the claim has to say that it tells the whole. */
export function fromProgramme(claim: Figure, told: Told, passage: Told): Derivation[] {
  const wanted = single(claim)
  if (wanted === undefined) return []
  const whole = told.sentences.some(({words}) => words.some(({text}) => IN_ALL.test(text)))
  const span = /\bfirst\b.{1,40}\blast\b/i.test(told.sentences[claim.sentence]!.text)
  if (!whole && !span) return []
  const found: Derivation[] = []
  const add = (used: readonly Figure[], value: number, way: string): void => {
    const result: Figure = {
      ...made(used[0]!, claim.scale, value),
      own: new Set(used.flatMap(({own}) => [...own])),
      counted: claim.counted,
      control: false,
      ...(claim.scale === 'time' ? {role: 'loose' as const, unit: claim.unit, factor: claim.factor} : {}),
    }
    if (Math.abs(value - wanted) > 1e-6 * wanted || !isFollowing(follows(claim, result))) return
    found.push({claim, from: [result, ...used], step: ends(claim, `the passage says ${way}`)})
  }
  const {figures} = passage
  const times = figures.filter(figure => figure.scale === 'time' && single(figure) !== undefined)
  const counts = figures.filter(
    figure => COUNTED.test(figure.scale) && !MEASURED.test(figure.scale) && (single(figure) ?? 0) >= 2,
  )
  const rhythms = [
    ...figures
      .filter(figure => figure.scale === 'rhythm' && single(figure) !== undefined)
      .map(figure => ({figure, perDay: single(figure)!})),
    ...counts.flatMap(figure => perTime(figure, passage)),
  ]
  if (times.length > MOST || rhythms.length > MOST) return []
  if (claim.scale !== 'time') {
    // “three times a week for 8 weeks”: 24 sessions
    for (const {figure, perDay} of rhythms) {
      for (const time of times)
        if (time.sentence === figure.sentence && time.factor >= 7)
          add(
            [figure, time],
            perDay * single(time)!,
            `${figure.text} and ${time.text} → ${showNumber(perDay * single(time)!)} in all`,
          )
    }
    return found
  }
  if (span) {
    // Six sessions have five intervals between them.
    for (const {figure, perDay} of rhythms)
      for (const count of counts)
        if (count.sentence === figure.sentence && count !== figure && perDay < 1)
          add(
            [figure, count],
            (single(count)! - 1) / perDay,
            `${count.text} and ${figure.text} → ${showNumber(single(count)! - 1)} intervals → ${showNumber((single(count)! - 1) / perDay)} days`,
          )
    return found
  }
  for (const time of times) {
    for (const count of counts) {
      const near = count.sentence === time.sentence && Math.abs(count.from - time.from) < 8
      const [n, days] = [single(count)!, single(time)!]
      if (n <= 100 && near)
        add([count, time], n * days, `${count.text} × ${time.text} → ${showNumber(n * days)} days in all`)
    }
    for (const {figure, perDay} of rhythms) {
      for (const other of times) {
        if (figure.sentence !== time.sentence || other.sentence !== time.sentence) continue
        if (other === time || other.factor < time.factor) continue
        const value = perDay * single(time)! * single(other)!
        add(
          [figure, time, other],
          value,
          `${figure.text} × ${time.text} × ${other.text} → ${showNumber(value)} days in all`,
        )
      }
    }
    // “for 5 days and then for a further 9 days”
    for (const other of times) {
      const {words} = passage.sentences[other.sentence]!
      const goesOn = words
        .slice(Math.max(0, other.from - 3), other.from + 2)
        .some(({text}) => /^(?:further|another|additional|more)$/.test(text))
      if (!goesOn || other.sentence !== time.sentence || time.to > other.from) continue
      const value = single(time)! + single(other)!
      add([time, other], value, `${time.text} and ${other.text} → ${showNumber(value)} days in all`)
    }
  }
  return found
}

/** “two sessions a week” */
function perTime(figure: Figure, {sentences}: Told): readonly {figure: Figure; perDay: number}[] {
  const {scan} = sentences[figure.sentence]!
  for (let i = figure.to; i < figure.to + 6; i++) {
    const days = PER[scan.word(i + 1)]
    if (days !== undefined && /^(?:a|per|each|every)$/.test(scan.word(i)))
      return [{figure, perDay: single(figure)! / days}]
  }
  return []
}
