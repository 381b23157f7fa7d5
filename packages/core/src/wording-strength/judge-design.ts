import type {Range} from '../text/range.ts'
import {type Case, overreach} from './case.ts'
import {isBench, isObserved} from './designs.ts'
import {effectsOf, isHedged, isReported, verbFormOf} from './read-assertion.ts'
import type {Overreach} from './strength.ts'
import type {Hit} from './tag-wording.ts'
import {weakenPlace, weakenVerb} from './weaken.ts'

const HELD_BACK = /\b(?:not|nobody|no one|no|never|without|yet|unknown|unclear|whether|may|might|could|but)\b|n['’]t\b/i

/** What was seen in animals or in the laboratory is said of them; a sentence without them is read as of people. */
export function judgeBench(one: Case): Overreach[] {
  const {wording, evidence} = one
  if (!isBench(evidence)) return []
  const animals = evidence.design === 'animal'
  const named = wording.kindsOf('animal').size + wording.kindsOf('lab').size > 0
  const [person] = wording.of('person')
  // “… in mice and in people” carries it over; “it has not been tried in people” and “may help people one day” do not.
  if (named && !(person && !HELD_BACK.test(wording.text))) return []
  const words: Range = person ?? effectsOf(wording)[0] ?? whole(wording.text)
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

/** Without random choice of who is treated, things go together; that one brings about the other is not shown. */
export function judgeCause(one: Case): Overreach[] {
  const {claim, wording, evidence} = one
  if (!isObserved(evidence)) return []
  const words = causesOf(one)
  if (words.length === 0 || isHedged(wording)) return []
  const [first] = words as [Hit]
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

/** Causal words: in the present any, in the past only those that can mean nothing else. */
function causesOf({wording}: Case): Hit[] {
  const linked = wording.has('association')
  return wording.hits.filter(hit => {
    if (hit.negated) return false
    if (hit.name === 'because') return true
    if (hit.name === 'strong-cause') return verbFormOf(wording, hit) !== 'none'
    // “is linked to fewer falls and helps …” says more than the link; “linked to lower” does not.
    if (hit.name === 'effective') return true
    return hit.name === 'cause' && !linked && verbFormOf(wording, hit) === 'present'
  })
}

const whole = (text: string): Range => ({start: 0, end: text.trimEnd().length})
