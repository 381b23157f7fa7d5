import {Notes} from '../text/notes.ts'
import {isOutcome} from './concepts.ts'
import type {Figure} from './figure.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'

/**
 * Whether a figure of the passage is said of what the claim's figure is said of. A number may stand in the passage and be
 * said of another thing: then another figure's words fit the claim better.
 */
export function isFit(figure: Figure, held: Figure, told: Told, passage: Told, accepted: readonly Figure[]): boolean {
  // A year of the calendar is the same year whatever it stands beside.
  if (held.scale === 'amount calendar-year') return true
  if (isOtherSort(figure, held, told, passage)) return false
  const control = mentionsControl(told)
  if (held.control && !figure.control && !control && figure.lead !== 'from') return false
  const before = passage.sentences[held.sentence - 1]
  const pronoun = /^(?:it|they|these|this|those|of|he|she|its|their)$/.test(
    passage.sentences[held.sentence]!.words[0]?.text ?? '',
  )
  const around = pronoun ? new Set([...held.own, ...(before?.concepts ?? [])]) : held.own
  for (const rival of passage.figures) {
    if (
      rival === held ||
      (rival.spread && !held.spread) ||
      !isAlike(rival, held) ||
      accepted.includes(rival) ||
      isFar(rival, held)
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
    const lead = fitness(figure, rival.own, mine) - (other ? fitness(other, rival.own, mine) : 0)
    if (lead > 0) return false
  }
  return true
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
const isCount = ({scale, form, unit}: Figure): boolean => scale === 'count' || (form === 'number' && unit === '1')

/** How many more of a figure's words stand with the one than with the other. */
function fitness({own}: Figure, theirs: ReadonlySet<string>, mine: ReadonlySet<string>): number {
  let sum = 0
  for (const concept of own) {
    // What happened tells figures apart better than to whom, and words better than numbers.
    const weight =
      isOutcome(concept) || concept.startsWith('!')
        ? 3
        : concept.startsWith('#amount')
          ? 2
          : concept.startsWith('#')
            ? 0.5
            : 1
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

/** Half an hour of exercise is no rival of eight weeks of it. */
const isFar = (rival: Figure, held: Figure): boolean => {
  if (held.scale !== 'time') return false
  const [a, b] = [rival.high ?? rival.low ?? 0, held.high ?? held.low ?? 0]
  return a * 12 < b || b * 12 < a
}

/** “…, and none lasted longer than 28 days”: its subject stands further up. */
const isBare = ({own}: Figure): boolean => [...own].every(concept => /^[#!]/.test(concept))
