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
  const weekly = /\b(?:an?|per|each|every) week\b|\bweekly\b/i.test(told.sentences[claim.sentence]!.text)
  const span = /\bfirst\b.{1,40}\blast\b/i.test(told.sentences[claim.sentence]!.text)
  if (!whole && !span && !weekly) return []
  const found: Derivation[] = []
  const add = (used: readonly Figure[], value: number, way: string): void => {
    const result: Figure = {
      ...made(used[0]!, claim.scale, value),
      own: new Set(used.flatMap(({own}) => [...own])),
      counted: claim.counted,
      control: false,
      ...(claim.scale === 'time' ? {role: 'loose' as const, unit: claim.unit, factor: claim.factor} : {}),
    }
    const off = Math.abs(value - wanted)
    if (off > (claim.approximate ? 0.05 : 1e-6) * wanted || !isFollowing(follows(claim, result))) return
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
  // “three times a week for 40 minutes”: two hours a week
  if (claim.scale === 'time' && weekly) {
    for (const {figure, perDay} of rhythms)
      for (const time of times)
        if (time.sentence === figure.sentence && time.factor < 1)
          add(
            [figure, time],
            perDay * 7 * single(time)!,
            `${figure.text} × ${time.text} → ${showNumber(perDay * 7 * single(time)! * 24)} hours a week`,
          )
    if (!whole && !span) return found
  }
  // “once every 3 weeks for 17 cycles”
  if (claim.scale === 'time' && !span)
    for (const {figure, perDay} of rhythms)
      for (const count of counts)
        if (count.sentence === figure.sentence && count !== figure && perDay < 1)
          add(
            [figure, count],
            single(count)! / perDay,
            `${count.text} and ${figure.text} → ${showNumber(single(count)! / perDay)} days in all`,
          )
  // “weekly 90-minute sessions for 10 weeks”
  if (claim.scale === 'time' && !span)
    for (const length of times)
      for (const other of times) {
        const perDay = adverbBefore(length, passage)
        if (other === length || other.sentence !== length.sentence || other.factor < DAYS.d! || perDay === undefined)
          continue
        const value = perDay * single(length)! * single(other)!
        add(
          [length, other],
          value,
          `${length.text} × ${showNumber(perDay * single(other)!)} times in ${other.text} → ${showNumber(value * 24)} hours in all`,
        )
      }
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

const ADVERBS: Readonly<Record<string, number>> = {daily: 1, weekly: 1 / DAYS.wk!, monthly: 1 / DAYS.mo!}

/** “weekly 90-minute sessions”, “a 20-minute daily walk” */
function adverbBefore({sentence, from, to}: Figure, {sentences}: Told): number | undefined {
  const {scan} = sentences[sentence]!
  for (const i of [from - 1, from - 2, to, to + 1]) {
    const times = ADVERBS[scan.word(i)]
    if (times !== undefined) return times * (scan.word(i - 1) === 'twice' ? 2 : 1)
  }
  return undefined
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
