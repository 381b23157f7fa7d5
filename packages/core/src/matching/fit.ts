import {Notes} from '../text/notes.ts'
import {AGE} from './ages.ts'
import {isOutcome} from './concepts.ts'
import type {Figure} from './figure.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'
import {isOtherRater, isPartOnly} from './subgroups.ts'
import {isUnproven} from './unproven.ts'

/**
 * Whether a figure of the passage is said of what the claim's figure is said of. A number may stand in the passage and be
 * said of another thing: then another figure's words fit the claim better.
 */
export function isFit(figure: Figure, held: Figure, told: Told, passage: Told, accepted: readonly Figure[]): boolean {
  // A year of the calendar is the same year whatever it stands beside, and so is an age.
  if (held.scale === 'amount calendar-year' || held.scale === AGE) return true
  if (isPartOnly(figure, held, told, passage) || isOtherRater(figure, held, told, passage)) return false
  if (isOtherSort(figure, held, told, passage) || isOtherYear(figure, held, told, passage)) return false
  // “from 10 to 7”: the first of the two is the others' number.
  if (figure.lead === 'from' && (held.control || isBefore(held, passage))) return true
  if (isNarrowed(figure, held, told, passage)) return false
  const control = mentionsControl(told)
  if (held.control && !figure.control && !control) return false
  const before = passage.sentences[held.sentence - 1]
  const pronoun = /^(?:it|they|these|this|those|of|he|she|its|their)$/.test(
    passage.sentences[held.sentence]!.words[0]?.text ?? '',
  )
  // “In the main analysis, …”: what a claim opens with tells its group.
  const opens = openingOf(figure, told)
  const opening = (theirs: ReadonlySet<string>, mine: ReadonlySet<string>): number =>
    opens.reduce((sum, concept) => sum + Number(theirs.has(concept)) - Number(mine.has(concept)), 0)
  const around = pronoun ? new Set([...held.own, ...(before?.concepts ?? [])]) : held.own
  for (const rival of passage.figures) {
    if (isDifference(rival, passage)) continue
    if (
      rival === held ||
      (rival.spread && !held.spread) ||
      !isAlike(rival, held) ||
      accepted.includes(rival) ||
      (isFar(rival, held) && !isOtherOutcome(figure, rival, held))
    )
      continue
    if (!control && (rival.control || isBefore(rival, passage))) continue
    const mine =
      rival.sentence !== held.sentence
        ? around
        : isBare(held)
          ? new Set(passage.sentences[held.sentence]!.concepts)
          : held.own
    const [first, second] = tellersOf(rival, figure.scale, told)
    const other = first === figure ? second : first
    // Where the claim tells the rival's number as well, the two are misplaced only when each fits the other's words.
    const lead =
      fitness(figure, rival.own, mine) + 0.5 * opening(rival.own, mine) - (other ? fitness(other, rival.own, mine) : 0)
    if (lead > 0 || (lead === 0 && !other && isUnproven(figure, held, rival, told, passage))) return false
  }
  return true
}

/** “Any stroke in 3.6%, disabling stroke in 0.9%”: a claim of strokes is no claim of the disabling ones. */
function isNarrowed({sentence}: Figure, held: Figure, told: Told, passage: Told): boolean {
  const said = new Set(told.sentences[sentence]!.concepts)
  const narrow = narrowerOf(held, passage).filter(([, word]) => !said.has(word))
  return narrow.some(
    ([outcome]) =>
      said.has(outcome) &&
      passage.figures.some(
        rival =>
          rival !== held &&
          rival.scale === held.scale &&
          rival.sentence === held.sentence &&
          passage.sentences[rival.sentence]!.words.some(
            ({text}, i) =>
              i >= rival.reach.from &&
              i < rival.reach.to &&
              /^(?:any|all|overall|total)$/.test(text) &&
              passage.sentences[rival.sentence]!.concepts[i + 1] === outcome,
          ),
      ),
  )
}

/** Each outcome in the reach of a figure with the telling word right before it. */
const narrowerOf = ({reach, sentence}: Figure, {sentences}: Told): readonly (readonly [string, string])[] => {
  const {concepts} = sentences[sentence]!
  const found: (readonly [string, string])[] = []
  for (let i = reach.from + 1; i < reach.to; i++)
    if (isOutcome(concepts[i]!) && concepts[i - 1]) found.push([concepts[i]!, concepts[i - 1]!])
  return found
}

/** “Between 2012 and 2019 it rose from 41% to 67%”: the first is of 2012, the second of 2019. */
function isOtherYear({sentence}: Figure, held: Figure, {figures}: Told, passage: Told): boolean {
  if (!/^(?:from|to)$/.test(held.lead)) return false
  const isYear = ({scale}: Figure): boolean => scale === 'amount calendar-year'
  const said = figures.filter(one => isYear(one) && one.sentence === sentence)
  const years = passage.figures.find(one => isYear(one) && one.sentence === held.sentence && one.low !== one.high)
  if (said.length !== 1 || said[0]!.low !== said[0]!.high || !years) return false
  return said[0]!.low === (held.lead === 'to' ? years.low : years.high)
}

/** The telling words before the first comma, where they tell the group of its one figure. */
function openingOf({sentence, from, scale}: Figure, {sentences, figures}: Told): readonly string[] {
  if (figures.filter(other => other.scale === scale && other.sentence === sentence).length > 1) return []
  const {words, concepts} = sentences[sentence]!
  const comma = words.findIndex(({text}) => text === ',')
  return comma > 0 && comma < from ? concepts.slice(0, comma).filter(concept => concept !== '') : []
}

const SORTS: readonly (readonly [string, string])[] = [
  ['permanent', 'temporary'],
  ['complete', 'partial'],
  ['serious', 'mild'],
]

/** “temporary in 12, permanent in 3”: the word right before the number tells which of the two it is. */
function isOtherSort(figure: Figure, held: Figure, told: Told, {sentences}: Told): boolean {
  const {concepts: said, text} = told.sentences[figure.sentence]!
  const {concepts} = sentences[held.sentence]!
  return SORTS.some(([a, b]) => {
    if (said.includes(a) === said.includes(b) || /\bat least in part\b/i.test(text)) return false
    const [mine, other] = said.includes(a) ? [a, b] : [b, a]
    for (let i = held.from - 1; i >= held.reach.from; i--) {
      if (concepts[i] === mine) return false
      if (concepts[i] === other) return true
    }
    return false
  })
}

const tellers = new Notes<Told, Map<Figure, Map<string, readonly Figure[]>>>()

/** The first two figures of a claim, of one scale, that follow from a figure of the passage; a long claim asks for them often. */
function tellersOf(held: Figure, scale: string, told: Told): readonly Figure[] {
  let byFigure = tellers.get(told)
  if (!byFigure) {
    byFigure = new Map()
    tellers.set(told, byFigure)
  }
  let byScale = byFigure.get(held)
  if (!byScale) {
    byScale = new Map()
    byFigure.set(held, byScale)
  }
  let found = byScale.get(scale)
  if (!found) {
    const two: Figure[] = []
    for (const one of told.figures) {
      if (one.scale === scale && isFollowing(follows(one, held)) && two.push(one) === 2) break
    }
    found = two
    byScale.set(scale, found)
  }
  return found
}

/** Counts are rivals whatever they count. */
const isAlike = (a: Figure, b: Figure): boolean => a.scale === b.scale || (isCount(a) && isCount(b))
const isCount = ({scale, form, unit}: Figure): boolean =>
  scale === 'count' || (form === 'number' && unit === '1' && scale.startsWith('amount') && scale !== AGE)

const hasKey = (own: ReadonlySet<string>, key: string): boolean => [...own].some(concept => concept.startsWith(key))

/** What happened tells figures apart better than to whom, and words better than numbers. */
function weightOf(concept: string, timed: boolean, dosed: boolean): number {
  // “stage III” is another group than stage I, whatever else is said of both.
  if (/^(?:stage|grade|class|type|phase)(?:one|two|three|four|five|on|thre|fiv)/.test(concept)) return 4
  if (isOutcome(concept) || concept.startsWith('!')) return 3
  if (
    (dosed && concept.startsWith('#amount')) ||
    concept.startsWith('#amount age') ||
    /^(?:stop|stay|use|kept|remove|serious|mild|permanent|temporary|complete|partial)$/.test(concept)
  )
    return 2
  if (concept.startsWith('#time') && timed) return 1.5
  return concept.startsWith('#') ? 0.5 : 1
}

/** How many more of a figure's words stand with the one than with the other. */
function fitness({own}: Figure, theirs: ReadonlySet<string>, mine: ReadonlySet<string>): number {
  let sum = 0
  // Where both are told of a time or of a dose, that tells them apart.
  const timed = hasKey(theirs, '#time') && hasKey(mine, '#time')
  const dosed = hasKey(theirs, '#amount') && hasKey(mine, '#amount')
  for (const concept of own) {
    const weight = weightOf(concept, timed, dosed)
    if (theirs.has(concept) && !mine.has(concept)) sum += weight
    if (mine.has(concept) && !theirs.has(concept)) sum -= weight
  }
  return sum
}

/** How well a figure of the passage suits one of the claim: the words that they share. */
export function likeness(figure: Figure, held: Figure): number {
  let shared = 0
  for (const concept of figure.own) if (held.own.has(concept)) shared++
  return shared * 2 + (figure.text === held.text ? 1 : 0)
}

/** The claim speaks of those who were not treated, or of the time before. */
export function mentionsControl(told: Told): boolean {
  let mentions = controls.get(told)
  if (mentions === undefined) {
    mentions = tellsOfControl(told)
    controls.set(told, mentions)
  }
  return mentions
}

const controls = new Notes<Told, boolean>()

const tellsOfControl = ({figures, sentences}: Told): boolean =>
  figures.some(({control}) => control) ||
  sentences.some(({words}) => words.some(({text}) => /^(?:without|untreated|before)$/.test(text))) ||
  (sentences.some(({concepts}) => concepts.includes('placebo')) &&
    figures.some((one, i) => one.scale === 'share' && figures.some((other, j) => j > i && other.scale === 'share')))

/** “From 40%”, “40% before the course”, “without it 40%”. */
export function isBefore({from, reach, sentence}: Figure, {sentences}: Told): boolean {
  const {scan} = sentences[sentence]!
  if (scan.word(from - 1) === 'from') return true
  for (let i = reach.from; i < reach.to; i++)
    if (
      /^(?:before|baseline|without|not|initially|originally|start|enrolment|enrollment|entry|pre)$/.test(scan.word(i))
    )
      return true
  return false
}

/** “(difference 14.3 days)”, “a mean change of 46 m” are no third group. */
export const isDifference = ({from, sentence}: Figure, {sentences}: Told): boolean => {
  const {scan} = sentences[sentence]!
  return [from - 1, from - 2, from - 3].some(i => /^(?:difference|change)s?$/.test(scan.word(i)))
}

/** Half an hour of exercise is no rival of eight weeks of it. */
const isFar = (rival: Figure, held: Figure): boolean => {
  if (held.scale !== 'time') return false
  const [a, b] = [rival.high ?? rival.low ?? 0, held.high ?? held.low ?? 0]
  return a * 12 < b || b * 12 < a
}

/** The claim names what happens, which is told with the one and not with the other, that has another outcome. */
const isOtherOutcome = ({own}: Figure, rival: Figure, held: Figure): boolean =>
  [...rival.own].some(concept => !/^[#!]/.test(concept) && own.has(concept) && !held.own.has(concept)) &&
  [...held.own].some(concept => isOutcome(concept) && !own.has(concept) && !rival.own.has(concept))

/** “…, and none lasted longer than 28 days”: its subject stands further up. */
const isBare = ({own}: Figure): boolean => [...own].every(concept => /^[#!]/.test(concept))
