import {STRENGTH} from './strength.generated.ts'
import type {Hit, Wording} from './tag-wording.ts'

/** Words before which a word of the verb list is a noun: “the help”, “a cut”. */
const BEFORE_NOUN = new Set(
  'a an the this of no any for with his her your their its more less in by from on after every each much little another at off'.split(
    ' ',
  ),
)
const PAST = new Set('led gave kept made fought brought shrank shrunk drove driven regrew sped cut'.split(' '))
const NOT_PAST = new Set('need speed bleed feed'.split(' '))
const VERBS = new Set(`${STRENGTH['cause']}|${STRENGTH['flat']}`.split('|'))

/** How a verb stands: told as so, told as past, or as no statement at all (infinitive, participle, noun). */
export type VerbForm = 'present' | 'past' | 'none'

export function verbFormOf(wording: Wording, hit: Hit): VerbForm {
  const {words} = wording
  const {from} = hit
  const word = words[from]!.text
  const before = words[from - 1]?.text ?? ''
  if (word.endsWith('ing') || BEFORE_NOUN.has(before)) return 'none'
  if (before === 'to') {
    const shown = words[from - 2]?.text
    return shown === 'shown' || shown === 'found' || shown === 'known' ? 'present' : 'none'
  }
  if ((word.endsWith('ed') && !NOT_PAST.has(word)) || PAST.has(word)) {
    const passive = before === 'is' || before === 'are' || before === 'be'
    return passive ? 'none' : 'past'
  }
  return isTold(wording, hit) ? 'present' : 'none'
}

const PLURALS = new Set('they we you people women men children patients that which who and'.split(' '))
/** Base forms that are as often nouns or adjectives: read as verbs only right behind a plural. */
const AMBIGUOUS =
  /^(?:work|help|cut|stop|heal|increase|decrease|treat|cause|boost|delay|fight|repair|slow|lower|trigger|reverse|calm|cure|result|lead|speed)$/
const NO_SUBJECTS = new Set('not may might can could will would should must do does did let please'.split(' '))
const NO_PLURALS = new Set('this is was has as its his hers us plus always'.split(' '))
const NO_OBJECTS = new Set(
  'within over in after on by with at during when as and or if again for from is are was were of than too but while once until'.split(
    ' ',
  ),
)

/** A verb with a subject before it and something behind it that it acts on: “eases pain”, not “eases within an hour”. */
function isTold({words}: Wording, {from, to}: Hit): boolean {
  const word = words[from]!.text
  const before = words[from - 1]
  const third = word.endsWith('s')
  if (!third) {
    const subject = before?.text.endsWith('ly') ? words[from - 2] : before
    const plural =
      subject && (PLURALS.has(subject.text) || (/[^s]s$/.test(subject.text) && !NO_PLURALS.has(subject.text)))
    if (!plural && subject?.kind !== 'marker') {
      if (AMBIGUOUS.test(word) || subject?.kind !== 'word' || NO_SUBJECTS.has(subject.text)) return false
    }
  } else if (!before) return false
  if (/^(?:work|help)s?$/.test(word)) return words[to]?.text !== 'with' && words[to]?.text !== 'by'
  if (to - from > 1) return true
  let next = words[to]
  if (next?.text.endsWith('ly')) next = words[to + 1]
  return next !== undefined && next.kind !== 'sign' && !NO_OBJECTS.has(next.text)
}

/** The form that follows “may”: “relieves” to “relieve”; `undefined` when it cannot be told. */
export function baseOf(verb: string): string | undefined {
  const lower = verb.toLowerCase()
  if (lower === 'is' || lower === 'are') return 'be'
  if (lower === 'has') return 'have'
  if (!lower.endsWith('s')) return VERBS.has(lower) ? lower : undefined
  const guesses = [lower.slice(0, -1), lower.slice(0, -2), lower.replace(/ies$/, 'y')]
  return guesses.find(guess => VERBS.has(guess))
}

/** Statements of an effect in the present, as of a law: “relieves”, “works”, “is effective”. */
export function effectsOf(wording: Wording): Hit[] {
  return wording.hits.filter(
    hit =>
      !hit.negated && (hit.name === 'effective' || (hit.name === 'cause' && verbFormOf(wording, hit) === 'present')),
  )
}

/** Words that keep a statement from being flat. */
export const isHedged = (wording: Wording): boolean => wording.has('hedge')

/** A result told of those it was seen in: past tense, or a study named as one. */
export const isReported = (wording: Wording): boolean =>
  wording.hits.some(hit => hit.name === 'report' || (hit.name === 'cause' && verbFormOf(wording, hit) === 'past'))

/** Says that something is not known, not shown or made no difference: nothing is claimed that a source could be short of. */
export const isUnsure = (wording: Wording): boolean => wording.has('unsure')
