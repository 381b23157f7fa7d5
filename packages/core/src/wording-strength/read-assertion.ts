import type {Word} from '../claims/words.ts'
import {STRENGTH} from './strength.generated.ts'
import type {Hit, TaggedWording} from './tag-wording.ts'

/** Words before which a word of the verb list is a noun: “the help”, “a cut”. */
const BEFORE_NOUN = new Set(
  'a an the this of no any for with his her your their its more less in by from on after every each much little another at off'.split(
    ' ',
  ),
)
const PAST = new Set(
  'led gave kept made fought brought shrank shrunk drove driven regrew sped cut left took did got meant won'.split(' '),
)
const NOT_PAST = new Set('need speed bleed feed'.split(' '))
const VERBS = new Set(
  `${STRENGTH['cause']}|${STRENGTH['complete']}|${STRENGTH['flat']}`
    .split('|')
    .flatMap(one => [one, one.split(' ')[0]!]),
)

/** How a verb stands: told as so, told as past, or as no statement at all (infinitive, participle, noun). */
export type VerbForm = 'present' | 'past' | 'none'

export function verbFormOf(wording: TaggedWording, hit: Hit, alone = false): VerbForm {
  const {words} = wording
  const {from} = hit
  const word = words[from]!.text
  const before = words[from - 1]?.text ?? ''
  if (word.endsWith('ing') || BEFORE_NOUN.has(before)) return 'none'
  // “Children treated with the implant”, “treated patients”, “whose kidneys work poorly”.
  if (word === 'treated' || words[from - 2]?.text === 'whose') return 'none'
  if (before === 'to') {
    const shown = words[from - 2]?.text
    return shown === 'shown' || shown === 'found' || shown === 'known' ? 'present' : 'none'
  }
  if ((word.endsWith('ed') && !NOT_PAST.has(word)) || PAST.has(word)) {
    const passive = before === 'is' || before === 'are' || before === 'be'
    return passive ? 'none' : 'past'
  }
  return isTold(wording, hit, alone) ? 'present' : 'none'
}

const PEOPLE = new Set(
  'they we you people women men children patients adults doctors nurses parents surgeons who users participants'.split(
    ' ',
  ),
)
const PLURALS = new Set([...PEOPLE, 'that', 'which', 'and'])
/** Base forms that are as often nouns or adjectives: read as verbs only right behind a plural. */
const AMBIGUOUS =
  /^(?:work|help|cut|stop|heal|increase|decrease|treat|cause|boost|delay|fight|repair|slow|lower|trigger|reverse|calm|cure|result|lead|speed|clear|free|double|triple|correct|thin|thicken|smooth|soften|end|block|balance|limit|support|benefit|beat|lift|fix|mend|guard|shield|damage|harm|steady|save|spare|rid|make|keep|give|leave|let|bring|allow)$/
/** Nouns in their plural as often as verbs: “benefits”, “leaves”. */
const PLURAL_NOUNS = /^(?:benefits|leaves|harms|blocks|limits|ends|doubles|supports|lifts|damages|guards|shields)$/
const OBJECTS = new Set(
  'the a an your you people patients their his her its it them this these no every each most many some women men children adults those both all'.split(
    ' ',
  ),
)
/** What people themselves do, and no treatment to them: “patients keep the arm still”. */
const OF_ANYBODY = /^(?:make|keep|give|leave|let|bring|allow|save|spare|support|lift|fix|end)$/
/** “Good results in …”. */
const GRADED =
  /^(?:good|better|best|clear|similar|same|mixed|poor|first|early|excellent|final|clinical|test|trial|promising)$/
/** “Makes sure”, “gives up”, “keeps on”. */
const NOT_MADE = new Set('sure up sense no appointment an in birth way out on going off hospital'.split(' '))
const NO_SUBJECTS = new Set('not may might can could will would should must do does did let please'.split(' '))
const NO_PLURALS = new Set('this is was has as its his hers us plus always'.split(' '))
const NO_OBJECTS = new Set(
  'within over in after on by with at during when as and or if again for from is are was were of than too but while once until'.split(
    ' ',
  ),
)

/** A verb with a subject before it and something behind it that it acts on: “eases pain”, not “eases within an hour”. */
function isTold(wording: TaggedWording, {from, to}: Hit, alone: boolean): boolean {
  const {words} = wording
  const word = words[from]!.text
  const before = words[from - 1]
  const third = word.endsWith('s')
  if (!third) {
    const subject = before?.text.endsWith('ly') ? words[from - 2] : before
    const plural =
      subject && (PLURALS.has(subject.text) || (/[^s]s$/.test(subject.text) && !NO_PLURALS.has(subject.text)))
    if (OF_ANYBODY.test(word) && (PEOPLE.has(subject?.text ?? '') || wording.endsAt(from).includes('person')))
      return false
    if (!plural && subject?.kind !== 'marker') {
      if (AMBIGUOUS.test(word) || subject?.kind !== 'word' || NO_SUBJECTS.has(subject.text)) return false
    }
  } else if (!before) return false
  else if (PLURAL_NOUNS.test(word) && !OBJECTS.has(words[to]?.text ?? '')) return false
  if (OF_ANYBODY.test(word.replace(/s$/, '')) && NOT_MADE.has(words[to]?.text ?? '')) return false
  if (/^(?:work|help)s?$/.test(word)) return words[to]?.text !== 'with' && words[to]?.text !== 'by'
  if (word === 'results' && GRADED.test(before?.text ?? '')) return false
  if (to - from > 1 || alone) return true
  let next = words[to]
  if (next?.text.endsWith('ly')) next = words[to + 1]
  return next !== undefined && next.kind !== 'sign' && !NO_OBJECTS.has(next.text)
}

/** Verbs of the third person that tell of no effect. */
const NO_EFFECTS = new Set(
  'is has was does lasts takes needs shows means remains includes contains involves requires uses describes reports finds suggests recommends advises tells says asks thinks believes considers sees wants knows gets becomes seems appears looks feels becomes follows covers compares'.split(
    ' ',
  ),
)
const BEFORE_PLURAL = new Set(
  'the a an of in on for with by from to these those some many most all few several other two three four five six seven eight nine ten more less fewer such and or between among after before during within per'.split(
    ' ',
  ),
)

/** A verb of the third person that the scale does not hold, told of a thing and acting on something: “lifts the mood”. */
export function actsOnSomething(wording: TaggedWording): Word | undefined {
  const {words} = wording
  return words.find((word, i) => {
    const before = words[i - 1]
    if (word.kind !== 'word' || !/^\p{L}{3,}[^su]s$/u.test(word.text) || NO_EFFECTS.has(word.text)) return false
    if (before?.kind !== 'word' || BEFORE_PLURAL.has(before.text) || PEOPLE.has(before.text)) return false
    if (!OBJECTS.has(words[i + 1]?.text ?? '')) return false
    return ![...wording.startsAt(i), ...wording.endsAt(i + 1)].some(name => NOUNS.test(name))
  })
}
const NOUNS = /^(?:person|age-|sex-|cond-|site-|out-|surrogate|animal|lab|harm$|flat)/

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
export function effectsOf(wording: TaggedWording): Hit[] {
  return wording.hits.filter(
    hit =>
      !hit.negated && (hit.name === 'effective' || (hit.name === 'cause' && verbFormOf(wording, hit) === 'present')),
  )
}

/** Words that keep a statement from being flat. */
export const isHedged = (wording: TaggedWording): boolean => wording.has('hedge') || CAVEAT.test(wording.text)

/** “Though good trials are few”, “without much evidence to go on”. */
const CAVEAT =
  /\b(?:evidence|data|figures|trials|studies|research|proof)\b(?: \p{L}+){0,4} (?:missing|lacking|scarce|weak|poor|thin|few|small|limited|low|needed|sparse)\b|\b(?:few|weak|poor|limited|not much|without much|without good|hardly any) (?:\p{L}+ )?(?:evidence|data|figures|trials|studies|research|proof)\b|\btoo (?:few|small)\b/iu

/** A result told of those it was seen in: past tense, or a study named as one. */
export const isReported = (wording: TaggedWording): boolean =>
  wording.hits.some(hit => hit.name === 'report' || (hit.name === 'cause' && verbFormOf(wording, hit) === 'past'))

/** Says that something is not known, not shown or made no difference: nothing is claimed that a source could be short of. */
export const isUnsure = (wording: TaggedWording): boolean => wording.has('unsure') || UNTRIED.test(wording.text)

const UNTRIED =
  /\b(?:(?:has|have) (?:not|never)(?: yet)? been|(?:is|are|was|were) not(?: yet)?)(?: \p{L}+ly)? (?:studied|tested|examined|investigated|looked (?:at|into)|measured|assessed|proven|proved|established|demonstrated|compared|confirmed|tried|an? (?:\p{L}+ )?(?:end ?point|outcome))\b/iu
