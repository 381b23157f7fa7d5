import type {Quantity} from '../claims/quantity.ts'
import {conceptOf} from './concepts.ts'
import type {Sentence} from './sentence.ts'

/** Everybody: a share of these says nothing of a group. */
export const PEOPLE: ReadonlySet<string> = new Set(
  `people person persons patient patients participant participants volunteer volunteers everyone individuals individual subjects subject those
  them respondents recipients users sufferers adults adult cases`.split(/\s+/),
)
const STOP =
  /^(?:had|have|has|were|was|are|is|in|at|on|with|who|whose|that|which|and|or|but|reported|said|felt|did|do|does|get|got|will|can|may|might|would|could|after|before|within|by|for|to|from|during|still|developed|experienced|noticed|than|per|not|no|never|when|while|as|reached|under|over|aged|above|below)$/

/** “of”: everybody is meant. */
export const EVERYBODY = 'people'

/** The nouns of which a share is told or which a count counts: “12 of 48 women” gives “woman”, “1 in 10” nothing. */
export function readCounted(
  {scan, words, concepts}: Sentence,
  {form, unit}: Pick<Quantity, 'form' | 'unit'>,
  from: number,
  to: number,
): readonly string[] {
  const found = new Set<string>()
  const take = (i: number): void => {
    const word = words[i]
    if (word?.kind !== 'word' || NUMBER_WORD.test(word.text)) return
    // “1,204 vaccinated children” are children.
    if (/ed$/.test(word.text) && isKnown(words[i + 1]?.text)) return
    if (PEOPLE.has(word.text)) found.add(EVERYBODY)
    else if (concepts[i] || conceptOf(word.text)) found.add(concepts[i] || conceptOf(word.text))
  }
  if (form === 'frequency' || form === 'count') {
    for (let i = from; i < to; i++) if (words[i]!.kind === 'word' && !NUMBER_WORD.test(words[i]!.text)) take(i)
    if (form === 'count' && found.size === 0 && unit === '{people}') found.add(EVERYBODY)
  }
  let at = to
  const of = scan.word(at) === 'of'
  if (found.size > 0 && !of) return [...found]
  if (of) at++
  // “of these operations”: those that the passage tells of, whatever it calls them.
  if (of && /^(?:these|such)$/.test(scan.word(at)) && GENERIC.has(conceptOf(scan.word(at + 1)))) return [...found]
  if (form === 'percent' && !of) return [...found]
  if (form === 'fraction' && !of) return [...found]
  while (/^(?:the|all|these|those|our|its|treated)$/.test(scan.word(at))) {
    if (scan.word(at) === 'those') found.add(EVERYBODY)
    at++
  }
  for (let i = at; i < at + 3; i++) {
    if (words[i]?.kind !== 'word' || STOP.test(words[i]!.text)) break
    // Behind “12 of 48” a verb may follow at once; only a noun of a known group counts there.
    const known = PEOPLE.has(words[i]!.text) || GROUPS.has(conceptOf(words[i]!.text))
    if (!of && !known) break
    // “of severe wounds”: the noun is what is counted; of a noun that is not known, its first word.
    if (known || (i === at && !isKnown(words[i + 1]?.text) && !isKnown(words[i + 2]?.text))) take(i)
    if (known) break
  }
  return [...found]
}

const GENERIC = new Set(['surgery', 'procedure', 'treatment', 'cas', 'injection'].map(conceptOf))

const isKnown = (word = ''): boolean => PEOPLE.has(word) || GROUPS.has(conceptOf(word))

const NUMBER_WORD =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|in|out|of|every|each|per|about|around|nearly|almost|roughly|approximately|more|less|fewer|than|up|to|at|least|most|under|over|for|the|and|extra|additional|or|some|only)$/

/** Groups and things that shares are told of. */
export const GROUPS: ReadonlySet<string> = new Set(
  `women woman man child baby adult old girl boy infant smoker injection procedure treatment surgery knee joint wrist hip shoulder eye ear tooth teeth
  limb arm leg foot hand visit session dose cycle test scan pregnancy birth death infection implant device wound ulcer wart lesion
  nerve attack episode night day hospital doctor nurse worker teenager athlete diabetic non-smoker tablet mother father couple side bath wrap
  patch course graft stent vaccine transplant user users breast side eyelid lip cheek toe finger nail cyst stone polyp mole hernia crown lens replacement`
    .split(/\s+/)
    .map(conceptOf),
)

/** The groups that are people. */
export const PERSONS: ReadonlySet<string> = new Set(
  `women men children babies adults old girls boys infants smokers doctors nurses workers teenagers athletes diabetics mothers fathers couples users
  drinkers runners residents travellers parents`
    .split(/\s+/)
    .map(conceptOf),
)
