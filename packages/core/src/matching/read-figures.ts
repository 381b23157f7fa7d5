import type {Quantity} from '../claims/quantity.ts'
import {cutSentences} from '../draft/cut-sentences.ts'
import {AGE, findAges} from './ages.ts'
import {asMeant} from './as-meant.ts'
import {asWritten} from './as-written.ts'
import {readChange} from './changes.ts'
import {readCounted} from './counted.ts'
import type {BareFigure, Figure} from './figure.ts'
import {boundsOf, JUST_OVER, NEARLY} from './figure-bounds.ts'
import {giveUnits} from './give-units.ts'
import {findLooseNumbers} from './loose-numbers.ts'
import {onScale} from './on-scale.ts'
import {findPlausible} from './plausible.ts'
import {fitReaches} from './reaches.ts'
import {readFigureRole} from './roles.ts'
import {readSentence, type Sentence} from './sentence.ts'
import {findExtra, findTreated} from './treated.ts'

/** A claim or passage as its sentences and the numbers in them, in the order of the text. */
export interface Told {
  readonly sentences: readonly Sentence[]
  readonly figures: readonly Figure[]
}

/** Reads all numbers of a text by the grammar that finds claims, and the numbers that are no business of a claim's. */
export function readFigures(text: string): Told {
  const plain = asWritten(text)
  const sentences = cutSentences(plain).map(({start, end}) => readSentence(plain.slice(start, end)))
  const figures = sentences.flatMap((sentence, at) => fitReaches(sentence, figuresOf(sentence, at)))
  return {sentences, figures}
}

function figuresOf(sentence: Sentence, at: number): BareFigure[] {
  const bare = sentence.quantities.flatMap(quantity => splitChange(sentence, figureOf(sentence, quantity, at)))
  bare.push(...findLooseNumbers(sentence, at))
  const treated = [...findTreated(sentence, at), ...findExtra(sentence, at)]
  const rest = bare.filter(
    ({from, to, scale}) =>
      !treated.some(
        other =>
          (from < other.to && other.from < to) ||
          // “one fewer”, “five more”: counted already.
          (other.scale === 'points' &&
            /^(?:amount|count)/.test(scale) &&
            /^(?:more|extra|additional|fewer|less)$/.test(sentence.scan.word(to)) &&
            from > other.from),
      ),
  )
  const inOrder = [...rest, ...treated].sort((a, b) => a.from - b.from || a.to - b.to)
  const joined = joinRanges(sentence, giveUnits(sentence, findAges(sentence, findPlausible(sentence, inOrder))))
  return findAges(sentence, joined)
}

const ROSE = /^(?:rose|rise|risen|rising|increase[sd]?|increasing|grew|grown|growing|climbed|went|improved|gained|up)$/

/** “a little more than a year” */
const LITTLE = /\b(?:a little|a bit|slightly|just|only just|marginally) $/i

const sideOf = (text: string): Figure['side'] =>
  NEARLY.test(text) ? 'below' : JUST_OVER.test(text) ? 'above' : undefined

/** “It rose from 41% to 67%” tells two shares and no range. */
function splitChange({scan, words}: Sentence, figures: BareFigure[]): BareFigure[] {
  return figures.flatMap(figure => {
    const {scale, form, low, high, lead, from, to} = figure
    const ranged = low !== undefined && high !== undefined && low < high
    if (!ranged || lead !== 'from' || scale !== 'share' || form !== 'percent') return [figure]
    const rises = words.slice(Math.max(0, from - 8), from).some(({text}) => ROSE.test(text))
    const joint = words.findIndex(({text}, i) => i > from && i < to && text === 'to')
    if (!rises || joint < 0) return [figure]
    const textOf = (a: number, b: number): string => scan.text.slice(words[a]!.start, words[b - 1]!.end)
    return [
      {...figure, high: low, to: joint, text: textOf(from, joint)},
      {...figure, low: high, from: joint + 1, lead: 'to', text: textOf(joint + 1, to)},
    ]
  })
}

/** “Between 1 in 1,000 and 1 in 100”: two shares that are the ends of one. */
function joinRanges({scan}: Sentence, figures: readonly BareFigure[]): BareFigure[] {
  const joined: BareFigure[] = []
  for (const figure of figures) {
    const last = joined.at(-1)
    const between =
      last && scan.word(last.from - 1) === 'between' && scan.word(last.to) === 'and' && figure.from === last.to + 1
    // “40–49 mm”
    const dash =
      last &&
      isBareNumber(last) &&
      figure.form === 'number' &&
      figure.unit !== '1' &&
      /^(?:-|–|to)$/.test(scan.word(last.to)) &&
      last.lead !== 'from' &&
      figure.from === last.to + 1
    // “aged 12–35”
    const ages =
      last?.scale === AGE &&
      (figure.scale === AGE || isBareNumber(figure)) &&
      /^(?:-|–|to)$/.test(scan.word(last.to)) &&
      last.bound === 'exact' &&
      figure.bound === 'exact' &&
      figure.from === last.to + 1
    const to =
      last &&
      last.form === 'frequency' &&
      scan.word(last.to) === 'to' &&
      figure.from === last.to + 1 &&
      last.lead !== 'from'
    if (
      last &&
      (between || to || dash || ages) &&
      (last.scale === figure.scale ||
        ages ||
        ((between || dash) && isBareNumber(last) && /^(?:number|count)$/.test(figure.form))) &&
      last.low !== undefined &&
      figure.high !== undefined &&
      last.low !== figure.high
    ) {
      const {events: _events, total: _total, ...rest} = figure
      joined[joined.length - 1] = {
        ...rest,
        ...(last.scale === AGE ? {scale: AGE, form: 'number' as const, unit: '1', counted: []} : {}),
        low: Math.min(last.low * (last.scale === figure.scale ? 1 : figure.factor), figure.high),
        high: Math.max(last.low * (last.scale === figure.scale ? 1 : figure.factor), figure.high),
        from: last.from,
        lead: last.lead,
        text: scan.text.slice(scan.words[last.from]!.start, scan.words[figure.to - 1]!.end),
      }
    } else joined.push(figure)
  }
  return joined
}

const isBareNumber = ({form, unit}: BareFigure): boolean => form === 'number' && unit === '1'

function figureOf(sentence: Sentence, found: Quantity, at: number): BareFigure[] {
  const {scan} = sentence
  const quantity = asMeant(sentence, found)
  const from = scan.wordAt(quantity.span.start)
  const to = scan.wordAt(quantity.span.end)
  const text = sentence.text.slice(quantity.span.start, quantity.span.end)
  const change = readChange(sentence, quantity, from, to)
  // “a third of them” is a share of another share.
  const part =
    /^ of (?:(?:them|whom|which)\b|these(?=[,.;)]|$| (?:were|was|had|have|are|is|did)\b))/i.test(
      sentence.text.slice(quantity.span.end),
    ) || / of (?:them|these|whom|which)$/i.test(text)
  const scaled = onScale(quantity, change)
  const value = scaled?.scale === 'share' && part ? {...scaled, scale: 'measure part' as const} : scaled
  if (!value) return []
  const {scale, factor, low, high} = value
  const role = scale === 'time' ? readFigureRole(sentence, quantity, from, to) : undefined
  const counted = /^(?:share|points|count)$/.test(scale) ? readCounted(sentence, quantity, from, to) : []
  const said = LITTLE.exec(sentence.text.slice(0, quantity.span.start))?.[0] ?? ''
  const side = sideOf(said + text)
  // “not one of the 1,500”: none of so many.
  if (
    quantity.events === 1 &&
    quantity.total &&
    /^(?:not|every|each)$/.test(scan.word(from - 1)) &&
    /\bof\b/i.test(text)
  )
    return [
      {
        scale: 'count',
        form: 'count',
        low: quantity.total,
        high: quantity.total,
        factor: 1,
        unit: '{people}',
        bound: 'exact',
        approximate: false,
        text,
        lead: scan.word(from - 1),
        sentence: at,
        from,
        to,
        counted,
      },
    ]
  // “Three in five of the 150 patients” are ninety of them.
  const whole = /^ of (?:the |all )?(\d[\d,]*)\b/.exec(sentence.text.slice(quantity.span.end))?.[1]
  const total = Number(whole?.replaceAll(',', ''))
  if (
    scale === 'share' &&
    whole &&
    low !== undefined &&
    low === high &&
    quantity.bound === 'exact' &&
    Number.isInteger(Number((low * total).toFixed(6)))
  )
    return [
      {
        scale,
        form: 'frequency',
        factor: 1,
        unit: '1',
        bound: 'exact',
        low,
        high,
        approximate: isHedged(quantity, text),
        events: Number((low * total).toFixed(6)),
        total,
        text,
        lead: scan.word(from - 1),
        sentence: at,
        from,
        to,
        counted:
          counted.length > 0
            ? counted
            : readCounted(
                sentence,
                {form: 'fraction', unit: '1'},
                from,
                scan.wordAt(quantity.span.end + whole.length + 4),
              ),
      },
    ]
  const figure: BareFigure = {
    scale,
    form: quantity.form,
    factor,
    unit: quantity.unit,
    ...boundsOf(
      {form: quantity.form, bound: value.bound ?? quantity.bound},
      low,
      high,
      said + text,
      sentence,
      from,
      role,
    ),
    approximate: isHedged(quantity, text),
    ...(side ? {side} : {}),
    ...(quantity.events === undefined ? {} : {events: quantity.events}),
    ...(quantity.total === undefined ? {} : {total: quantity.total}),
    ...(role ? {role} : {}),
    ...(change?.sign ? {sign: change.sign} : {}),
    ...(isSpread(sentence, from, low, high) ? {spread: true as const} : {}),
    ...(isCentral(sentence, from, to) ? {central: true as const} : {}),
    text,
    lead: scan.word(from - 1),
    sentence: at,
    from,
    to,
    counted,
  }
  return [figure]
}

/** “a median of 9.7 years”, “typically three days” */
const isCentral = ({words, scan}: Sentence, from: number, to: number): boolean =>
  words
    .slice(Math.max(0, scan.clauseStart(from)), Math.max(to + 4, scan.clauseEnd(to - 1)))
    .some(({text}) => /^(?:mean|median|average|averaged|typical|typically|usual|usually|half)$/.test(text))

/** “(IQR 4–12)”, “(range 3 to 21 days)” */
const isSpread = ({scan}: Sentence, from: number, low: number | undefined, high: number | undefined): boolean =>
  low !== high &&
  [from - 1, from - 2, from - 3].some(
    i =>
      /^(?:iqr|range|ranging|quartiles?|interquartile)$/.test(scan.word(i)) &&
      /^[(,;]$/.test(scan.word(/^interquartile$/.test(scan.word(i - 1)) ? i - 2 : i - 1)),
  )

/** “A mean of six days” is no rough number. */
function isHedged(quantity: Quantity, text: string): boolean {
  if (!quantity.approximate) return false
  return (
    !/^(?:within )?(?:an? )?(?:average|mean|median|total)\b|\bon average\b|^some\b/i.test(text) ||
    /\b(?:about|around|roughly|approx)/i.test(text)
  )
}
