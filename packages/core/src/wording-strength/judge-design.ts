import type {Range} from '../text/range.ts'
import {type Case, overreach} from './case.ts'
import {isBench, isObserved} from './designs.ts'
import {actsOnSomething, effectsOf, isHedged, isReported, verbFormOf} from './read-assertion.ts'
import type {Overreach} from './strength.ts'
import type {Hit, TaggedWording} from './tag-wording.ts'
import {weakenPlace, weakenVerb} from './weaken.ts'

const HELD_BACK =
  /\b(?:first steps?|before|further|future|trials|one day|to test|to study|tests in|reason to|little|so far|only|planned|early|not|nobody|no one|no|never|without|yet|unknown|unclear|whether|may|might|could|but)\b|n['’]t\b/i

/** What was seen in animals or in the laboratory is said of them; a sentence without them is read as of people. */
export function judgeBench(one: Case): Overreach[] {
  const {wording, evidence} = one
  if (!isBench(evidence)) return []
  const animals = evidence.design === 'animal'
  const named = wording.kindsOf('animal').size + wording.kindsOf('lab').size > 0 || (animals && namesSpecies(one))
  const [person] = wording.of('person')
  // “… in mice and in people” carries it over; “it has not been tried in people” and “may help people one day” do not.
  const carried = named ? carriedOver(wording) : undefined
  if (named && !carried && !(person && !HELD_BACK.test(wording.text))) return []
  const words: Range = carried ?? person ?? effectsOf(wording)[0] ?? whole(wording.text)
  const where = animals ? 'animals' : 'the laboratory'
  return [
    overreach(
      one,
      animals ? 'animal-to-human' : 'lab-to-human',
      words,
      `it was seen in ${where}, and the sentence is read as of people`,
      weakenPlace(wording, animals ? 'In animals' : 'In laboratory tests'),
    ),
  ]
}

/** The animals of the source, by the source’s own word for them. */
function namesSpecies({wording, evidence}: Case): boolean {
  const [head = ''] = (evidence.population ?? '')
    .toLowerCase()
    .split(/\s(?:with|in|of|on|from|kept|bred|given|fed|that)\s/)
  const species = head.split(' ').at(-1)!
  return species.length > 2 && wording.words.some(({text}) => text === species || `${text}s` === species)
}

const CARRIES =
  /\b(?:because|since|as|therefore|thus|hence|which means|this means|that means|that is why|so)\b(?! far)/i

/** “Because it healed wounds in pigs, the foam heals ulcers”: an effect in a clause that names no animal. */
function carriedOver(wording: TaggedWording): Hit | undefined {
  if (!CARRIES.test(wording.text)) return undefined
  const clauses = wording.text.split(/(?<=[,;:])|(?=\b(?:because|since|so|therefore|as) )/i)
  const effects = effectsOf(wording)
  const bench = wording.of('animal', 'lab')
  let start = 0
  // A sentence of more clauses than this is a list.
  for (const clause of clauses.slice(0, 12)) {
    const end = start + clause.length
    const within = ({start: at}: Range): boolean => at >= start && at < end
    if (!bench.some(within) && !HELD_BACK.test(clause)) {
      const effect = effects.find(within)
      if (effect) return effect
    }
    start = end
  }
  return undefined
}

/** Without random choice of who is treated, things go together; that one brings about the other is not shown. */
export function judgeCause(one: Case): Overreach[] {
  const {claim, wording, evidence} = one
  if (!isObserved(evidence)) return []
  if (isHedged(wording)) return []
  const [first] = causesOf(one)
  if (!first) {
    const told = isReported(wording) || wording.has('association', 'likely', 'tendency', 'future')
    const acts = told || claim.kind !== 'promotional' ? undefined : actsOnSomething(wording)
    const why = `“${acts?.text}” tells of cause and effect, and in the source who had it was not left to chance`
    return acts ? [overreach(one, 'association-to-cause', acts, why)] : []
  }
  // What a series of cases reports as a harm of a treatment is how harms are known.
  if (claim.kind === 'risk' && isReported(wording)) return []
  const uncontrolled = evidence.design === 'case-series' || evidence.design === 'case-report'
  const seen = uncontrolled ? 'nobody was left untreated for comparison' : 'who had it was not left to chance'
  return [
    overreach(
      one,
      'association-to-cause',
      first,
      `“${wording.textOf(first)}” tells of cause and effect, and in the source ${seen}`,
      first.name === 'cause' ? weakenVerb(wording, first) : undefined,
    ),
  ]
}

/** Causal words: in the present any; in the past those that can mean nothing else, and any where no study is told of. */
function causesOf({wording, evidence}: Case): Hit[] {
  const uncontrolled = evidence.design === 'case-series' || evidence.design === 'case-report'
  const linked = wording.has('association')
  return wording.hits.filter(hit => {
    if (hit.negated) return false
    if (hit.name === 'because') return true
    if (hit.name === 'strong-cause') {
      const form = verbFormOf(wording, hit)
      return form === 'present' || (form === 'past' && !causesHarm(wording, hit))
    }
    // “is linked to fewer falls and helps …” says more than the link; “linked to lower” does not.
    if (hit.name === 'effective') return true
    if (hit.name !== 'cause' || linked) return false
    const form = verbFormOf(wording, hit)
    return (
      form === 'present' ||
      (form === 'past' && !uncontrolled && !COUNTED.test(wording.text) && actsInPast(wording, hit))
    )
  })
}

/** “Caused problems in two of 100 people”: how harms are reported. */
const causesHarm = (wording: TaggedWording, {to}: Hit): boolean =>
  [to, to + 1, to + 2, to + 3].some(at => wording.startsAt(at).includes('harm'))

const COUNTED =
  /\d|\b(?:per ?cent|percentage|study|studies|trials?|series|cohort|reviews?|survey|reports?|participants|researchers|took part|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:of|in|out of)|half of|some|most)\b/i
const NO_ACT =
  /^(?:off|away|in|on|at|after|during|when|as|and|or|by|with|within|over|from|for|than|to|but|while|once|more|less|later|again|of)$/

/** “The checklist brought down …”, not “the pain eased after …” nor “people who cut sugar”. */
function actsInPast(wording: TaggedWording, {from, to}: Hit): boolean {
  const {words} = wording
  const next = words[to]
  if (to - from === 1 && /^(?:left|took|got|did|put|made|gave|kept)$/.test(words[from]!.text)) return false
  const people = wording.endsAt(from).includes('person')
  return (
    next?.kind === 'word' &&
    !NO_ACT.test(next.text) &&
    !people &&
    !/^(?:who|they|that)$/.test(words[from - 1]?.text ?? 'who')
  )
}

const whole = (text: string): Range => ({start: 0, end: text.trimEnd().length})
