import type {Reading} from '../reading.ts'

/** Words that open an order to speak with somebody: the reader is told to ask, not what would happen. */
const CONSULT = new Set([
  'tell',
  'ask',
  'talk',
  'speak',
  'call',
  'ring',
  'phone',
  'contact',
  'inform',
  'discuss',
  'consult',
  'remind',
])
const ASKING = new Set(['what', 'how', 'why', 'when', 'which', 'who', 'whether'])
const FINITE = new Set(
  "is are was were be been can may might could will would shall should must has have had do does did isn't aren't can't won't don't doesn't".split(
    ' ',
  ),
)
/** What a writer says when a figure was looked for and not found. */
const NO_FIGURE =
  /\b(?:how (?:often|many|much|likely|common)|figures?|numbers?)\b[^.]{0,120}\b(?:(?:is|are|was|were) (?:still )?(?:not known|unknown|unclear|uncertain)|(?:is|are|was|were) not (?:told|given|reported))\b|\b(?:found|there (?:is|are)|we have|has|gives?) no (?:reliable |good |single )?(?:figures?|numbers?)\b|\b(?:found|know of|there is) no (?:good |single )?(?:source|study|trial)\b[^.]{0,60}\bhow (?:often|many|much|likely|common)\b/i
/** “This leaflet explains what the test involves and what the risks are.” */
const ABOUT_PAGE =
  /^\W*(?:this|these|the|our) (?:\w+ )?(?:leaflet|page|pages|booklet|guide|section|sheet|article|fact ?sheet|information|brochure|handout) (?:explains?|describes?|tells? you|covers?|answers?|gives?|is about|looks? at|outlines?|sets? out|is (?:meant|intended|designed) to)\b/i
const MOST_WORDS_OF_A_LABEL = 5
const MOST_WORDS_OF_AN_ITEM = 8
/** “No.” is an answer. */
const LEAST_WORDS_OF_A_LABEL = 2

/**
 * Whether a unit only looks like a statement of risk: an order to speak with the clinic, a confession that no figure was
 * found, a question told indirectly, or a label in front of the sentences that follow. Such a unit asserts nothing, however
 * many words of harm it holds.
 */
export function assertsNothing(reading: Reading): boolean {
  const {unit, words} = reading
  const first = words[0]
  if (!first) return true
  if (CONSULT.has(first.text) || (first.text === 'let' && words.some(({text}) => text === 'know'))) return true
  if (ASKING.has(first.text) && (unit.block.kind === 'description' || unit.block.kind === 'item')) return true
  return isLabel(reading) || NO_FIGURE.test(unit.text) || ABOUT_PAGE.test(unit.text)
}

/** “**Lasting harm.** None of them …”: a few words without a verb before the sentences of their block. */
function isLabel(reading: Reading): boolean {
  const {words} = reading
  const {block, text} = reading.unit
  const count = words.filter(({kind}) => kind === 'word').length
  if (
    count < LEAST_WORDS_OF_A_LABEL ||
    count > MOST_WORDS_OF_A_LABEL ||
    block.units.length < 2 ||
    block.units[0]?.text !== text
  )
    return false
  return !words.some(word => FINITE.has(word.text)) && !tells(reading)
}

const DEEDS = ['cause-verb', 'raise-verb', 'lower-verb', 'harm-verb', 'ail-verb', 'shift-verb']

/** “Every operation carries some risk”: a verb of the lexicon in a form that nouns do not have, with something behind it. */
const tells = ({words, tags}: Reading): boolean =>
  tags.some(
    ({from, to, classes}) =>
      from > 0 &&
      words[to]?.kind === 'word' &&
      /(?:[^s]s|ed)$/.test(words[from]!.text) &&
      DEEDS.some(name => classes.includes(name)),
  )

/** A few words of a list without a verb: what they say of harm, their lead-in says. */
export const isBareItem = ({unit, words}: Reading): boolean =>
  unit.block.list?.leadIn !== undefined &&
  words.length <= MOST_WORDS_OF_AN_ITEM &&
  !words.some(word => FINITE.has(word.text))
