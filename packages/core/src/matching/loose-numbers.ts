import {readNumeral, startsNumeral} from '../claims/quantities/numerals.ts'
import {MEASURES} from '../facts/units.ts'
import {readCounted} from './counted.ts'
import type {BareFigure, Figure} from './figure.ts'
import {onScale} from './on-scale.ts'
import type {Sentence} from './sentence.ts'

/** Numbers that no claim is made of: doses, marks, how many injections. They have to follow all the same. */
export function findLooseNumbers(sentence: Sentence, at: number): BareFigure[] {
  const {words, covered, scan, concepts} = sentence
  const found: BareFigure[] = []
  for (let i = 0; i < words.length; i++) {
    if (covered[i] || !(words[i]!.kind === 'number' || startsNumeral(words[i]!.text))) continue
    const numeral =
      words[i]!.kind === 'number' ? (readNumeral(scan, i) ?? bareNumber(words[i]!.text, i)) : readNumeral(scan, i)
    if (numeral?.value === undefined || numeral.kind === 'vague') continue
    // “a point or more” is one at least; any other “a” is no number.
    if (numeral.kind === 'article' && !(scan.word(numeral.to + 1) === 'or' && OR_BOUND.test(scan.word(numeral.to + 2))))
      continue
    // “one of them”, “the one”: no number.
    const one = numeral.value === 1 && numeral.kind === 'words'
    if (one && !(scan.word(numeral.to + 1) === 'or' && scan.word(numeral.to + 2) === 'more')) continue
    if (numeral.value === 1 && scan.word(i - 1) === 'not') continue
    const {from, to} = numeral
    if (isCalendarYear(sentence, from)) {
      found.push({
        scale: 'amount calendar-year',
        form: 'number',
        low: numeral.value,
        high: numeral.value,
        factor: 1,
        unit: 'calendar-year',
        bound: 'exact',
        approximate: false,
        lead: scan.word(from - 1),
        text: words[from]!.text,
        sentence: at,
        from,
        to,
        counted: [],
      })
      continue
    }
    const named = namedMeasure(sentence, from)
    const total = numeral.value > 0 && !named ? totalBehind(sentence, to) : undefined
    if (total && (total.value > numeral.value || (total.value === numeral.value && words[i]!.kind === 'number'))) {
      const share = numeral.value / total.value
      found.push({
        scale: 'share',
        form: 'frequency',
        low: share,
        high: share,
        factor: 1,
        unit: '1',
        bound: 'exact',
        approximate: false,
        events: numeral.value,
        total: total.value,
        lead: scan.word(from - 1),
        text: sentence.text.slice(words[from]!.start, words[total.to - 1]!.end),
        sentence: at,
        from,
        to: total.to,
        counted: readCounted(sentence, {form: 'frequency', unit: '1'}, from, total.to),
      })
      i = total.to - 1
      continue
    }
    // “2.5 times the baseline value”
    if (scan.word(to) === 'times' && /^(?:the|that|its|their|those)$/.test(scan.word(to + 1))) {
      found.push({
        scale: 'ratio',
        form: 'fold',
        low: numeral.value,
        high: numeral.value,
        factor: 1,
        unit: '1',
        bound: 'exact',
        approximate: false,
        lead: scan.word(from - 1),
        text: sentence.text.slice(words[from]!.start, words[to]!.end),
        sentence: at,
        from,
        to: to + 1,
        counted: [],
      })
      i = to
      continue
    }
    const next = scan.word(to) === '-' ? to + 1 : to
    const unit = unitOf(scan.word(next))
    const measure = MEASURES[unit]
    if (named && !unit) {
      const value = {
        form: 'measure',
        low: numeral.value,
        high: numeral.value,
        unit: '1',
        bound: 'exact',
        measure: named,
        span: {start: 0, end: 0},
      } as const
      const scaled = onScale(value, undefined)
      if (scaled) {
        found.push({
          ...scaled,
          form: 'measure',
          unit: '1',
          bound: 'exact',
          approximate: false,
          lead: scan.word(from - 1),
          text: sentence.text.slice(words[from]!.start, words[to - 1]!.end),
          sentence: at,
          from,
          to,
          counted: [],
        })
        i = Math.max(i, to - 1)
        continue
      }
    }
    const noun =
      concepts[next] ||
      concepts[next + 1] ||
      concepts[from - 1] ||
      (scan.word(from - 1) === '-' ? concepts[from - 2] : '') ||
      ''
    const name = measure ? measure.kind : unit || noun
    const factor = measure?.factor ?? 1
    const counted = [concepts[next], concepts[next + 1], concepts[from - 1]].filter(
      concept => concept !== undefined && concept !== '',
    )
    const {bound, low, high} = looseBound(sentence, from, to, numeral.value)
    found.push({
      scale: `amount ${name}`,
      form: 'number',
      ...(low === undefined ? {} : {low: low * factor}),
      ...(high === undefined ? {} : {high: high * factor}),
      factor,
      unit: unit || '1',
      bound,
      approximate: /^(?:about|around|roughly|approximately|nearly|almost)$/.test(scan.word(from - 1)),
      lead: scan.word(from - 1),
      text: sentence.text.slice(words[from]!.start, words[unit ? next : to - 1]!.end),
      sentence: at,
      from,
      to,
      counted: counted as string[],
    })
    i = Math.max(i, to - 1)
  }
  return found
}

const OR_BOUND = /^(?:more|less|fewer|longer|over|under|higher|lower|greater)$/

/** “children under five”, “at least 3 injections” */
function looseBound(
  {scan}: Sentence,
  from: number,
  to: number,
  value: number,
): {bound: Figure['bound']; low?: number; high?: number} {
  // “two grades or more”
  const behind = `${scan.word(to)} ${scan.word(to + 1)} ${scan.word(to + 2)}`
  if (/^(?:[\p{L}]+ )?or (?:more|longer|over|older|above|greater|higher|better|later)\b/u.test(behind))
    return {bound: 'at-least', low: value}
  if (/^(?:[\p{L}]+ )?or (?:less|fewer|under|younger|below|shorter|lower|worse|earlier)\b/u.test(behind))
    return {bound: 'at-most', high: value}
  const [most, least] = [scan.runBefore(from, 'bound-at-most'), scan.runBefore(from, 'bound-at-least')]
  if (most > 0) return {bound: 'at-most', high: value}
  if (least > 0) return {bound: 'at-least', low: value}
  return {bound: 'exact', low: value, high: value}
}

/** “3 of 60 given placebo”: a share all the same, though no noun stands behind it. */
function totalBehind({words, scan}: Sentence, at: number): {value: number; to: number} | undefined {
  const link = scan.word(at) === 'of' ? at + 1 : scan.word(at) === 'out' && scan.word(at + 1) === 'of' ? at + 2 : 0
  if (link === 0) return undefined
  const start = /^(?:the|these|those|all)$/.test(scan.word(link)) ? link + 1 : link
  if (words[start]?.kind !== 'number' && !startsNumeral(scan.word(start))) return undefined
  const total = readNumeral(scan, start)
  return total?.value !== undefined && total.value >= 5 && total.kind !== 'article'
    ? {value: total.value, to: total.to}
    : undefined
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:relative risk|risk ratio|rate ratio)\b(?! reduction)/i, 'rr'],
  [/\bodds ratio\b/i, 'or'],
  [/\bhazard ratio\b/i, 'hr'],
  [/\bnumber needed to treat\b/i, 'nnt'],
  [/\bnumber needed to harm\b/i, 'nnh'],
]

/** “The relative risk of falling was 0.75”: the measure stands some words before its number. */
function namedMeasure({scan, text, words, covered}: Sentence, from: number): string | undefined {
  const start = words[scan.clauseStart(from)]!.start
  const before = text.slice(start, words[from]!.start)
  // Another number between them is the measure's own; “… at 8 weeks was 8” tells a time before it.
  const told = words
    .slice(scan.clauseStart(from), from)
    .some(({kind}, i) => kind === 'number' && !covered[scan.clauseStart(from) + i])
  if (told || (/\d/.test(before) && !/^(?:was|is|of|=|:)$/.test(scan.word(from - 1)))) return undefined
  return NAMES.find(([name]) => name.test(before))?.[1]
}

/** A number glued to a word, as in “T12”. */
const bareNumber = (text: string, at: number) => {
  const value = Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? {kind: 'digits' as const, value, scale: 1, from: at, to: at + 1} : undefined
}

const UNITS: Readonly<Record<string, string>> = {
  mg: 'mg',
  milligrams: 'mg',
  milligram: 'mg',
  g: 'g',
  gram: 'g',
  grams: 'g',
  mcg: 'ug',
  µg: 'ug',
  microgram: 'ug',
  micrograms: 'ug',
  kg: 'kg',
  ml: 'mL',
  millilitre: 'mL',
  millilitres: 'mL',
  litre: 'L',
  litres: 'L',
  mm: 'mm',
  millimetre: 'mm',
  millimetres: 'mm',
  cm: 'cm',
  centimetre: 'cm',
  centimetres: 'cm',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
  stone: 'stone',
  mmol: 'mmol',
  mmhg: 'mmhg',
  m: 'm',
  metre: 'm',
  metres: 'm',
  km: 'km',
  kilometre: 'km',
  kilometres: 'km',
  '°': '°C',
  '°c': '°C',
  degree: '°C',
  degrees: '°C',
  celsius: '°C',
  kilos: 'kg',
  kilograms: 'kg',
  points: '{points}',
  point: '{points}',
}
const unitOf = (word: string): string => (Object.hasOwn(UNITS, word) ? UNITS[word]! : '')

/** “in 2014”: a year of the calendar, which no other number can stand for. */
export const isCalendarYear = ({words, scan}: Pick<Sentence, 'words' | 'scan'>, at: number): boolean =>
  /^(?:19|20)\d\d$/.test(words[at]?.text ?? '') &&
  /^(?:in|since|by|until|from|with|than|between|and|to|of|before|after|during|through|year|-|\()$/.test(
    scan.word(at - 1),
  ) &&
  !/^(?:patients|people|women|men|children|adults|participants|procedures|injections|operations|cases|%)$/.test(
    scan.word(at + 1),
  )
