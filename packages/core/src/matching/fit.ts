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
  const control = mentionsControl(told)
  if (held.control && !figure.control && !control) return false
  const before = passage.sentences[held.sentence - 1]
  const pronoun = /^(?:it|they|these|this|those|of|he|she|its|their)$/.test(
    passage.sentences[held.sentence]!.words[0]?.text ?? '',
  )
  const around = pronoun ? new Set([...held.own, ...(before?.concepts ?? [])]) : held.own
  for (const rival of passage.figures) {
    if (rival === held || !isAlike(rival, held) || accepted.includes(rival) || isFar(rival, held)) continue
    if (!control && (rival.control || isBefore(rival, passage))) continue
    const mine =
      rival.sentence !== held.sentence
        ? around
        : isBare(held)
          ? new Set(passage.sentences[held.sentence]!.concepts)
          : held.own
    const other = told.figures.find(
      one => one !== figure && one.scale === figure.scale && isFollowing(follows(one, rival)),
    )
    // Where the claim tells the rival's number as well, the two are misplaced only when each fits the other's words.
    const lead = fitness(figure, rival.own, mine) - (other ? fitness(other, rival.own, mine) : 0)
    if (lead > 0) return false
  }
  return true
}

/** Counts are rivals whatever they count. */
const isAlike = (a: Figure, b: Figure): boolean => a.scale === b.scale || (isCount(a) && isCount(b))
const isCount = ({scale, form, unit}: Figure): boolean => scale === 'count' || (form === 'number' && unit === '1')

/** How many more of a figure's words stand with the one than with the other. */
function fitness({own}: Figure, theirs: ReadonlySet<string>, mine: ReadonlySet<string>): number {
  let sum = 0
  for (const concept of own) {
    // What happened tells figures apart better than to whom, and words better than numbers.
    const weight = isOutcome(concept) ? 3 : concept.startsWith('#') ? 0.5 : 1
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
export const mentionsControl = ({figures, sentences}: Told): boolean =>
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
const isBare = ({own}: Figure): boolean => [...own].every(concept => concept.startsWith('#'))
