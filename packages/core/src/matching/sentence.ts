import {builtInLexicon} from '../claims/built-in-lexicon.ts'
import {findQuantities} from '../claims/quantities/find-quantities.ts'
import {type Scan, scanOf} from '../claims/quantities/scan.ts'
import type {Quantity} from '../claims/quantity.ts'
import {Reading} from '../claims/reading.ts'
import type {Word} from '../claims/words.ts'
import type {Unit} from '../draft/draft.ts'
import {conceptOf, isOutcome, phraseAt} from './concepts.ts'
import {turnDenied} from './denied-bounds.ts'
import {type Direction, directionOf} from './directions.ts'
import {findNegations, type Negation, selfDenied} from './negations.ts'
import {splitRhythm} from './split-rhythm.ts'

/** A sentence of a claim or passage with its quantities and with what its other words say. */
export interface Sentence {
  readonly text: string
  readonly words: readonly Word[]
  readonly scan: Scan
  readonly quantities: readonly Quantity[]
  /** For each word: it is part of a quantity. */
  readonly covered: readonly boolean[]
  /** For each word: what it stands for, '' for a number or a word that tells nothing. */
  readonly concepts: readonly string[]
  readonly directions: readonly (Direction | undefined)[]
  readonly negations: readonly Negation[]
  /** The quantities whose bound was denied: “none longer than a week” holds within a week. */
  readonly turned: ReadonlySet<Quantity>
}

/** Reads one sentence by the grammar that finds claims. */
export function readSentence(text: string): Sentence {
  // The grammar asks a unit for its text and for the kind of its block, and a passage has no other place on a page.
  const unit = {text, block: {kind: 'paragraph'}} as unknown as Unit
  const reading = new Reading(unit, builtInLexicon())
  const quantities = findQuantities(reading).map(quantity => splitRhythm(text, quantity))
  const {words} = reading
  const scan = scanOf(reading)
  const covered = words.map(() => false)
  for (const {span} of quantities) {
    for (let i = scan.wordAt(span.start); i < words.length && words[i]!.start < span.end; i++) covered[i] = true
  }
  const concepts = words.map(({text: word, kind}, i) => {
    if (kind !== 'word' || isNumeral(word, covered[i]!)) return ''
    const concept = conceptOf(selfDenied(word) || word)
    if (isThing(words, i)) return concept
    // “lasting damage” is for good, “lasting six weeks” is not.
    if (word === 'lasting' && conceptOf(words[i + 1]?.text ?? '') && !covered[i + 1]) return 'permanent'
    // A word that points is judged by where it points; “falls” and “relief” are things, too.
    const axis = directionOf(word)?.axis
    return axis &&
      axis !== 'begin' &&
      axis !== 'safe' &&
      axis !== 'works' &&
      axis !== 'fitted' &&
      !isOutcome(concept) &&
      concept !== 'fall'
      ? ''
      : concept
  })
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(words, i)
    if (!phrase) continue
    for (let at = i; at < i + phrase.length; at++) concepts[at] = at === i ? phrase.name : ''
    i += phrase.length - 1
  }
  const directions = words.map(({text: word}, i): Direction | undefined => {
    if (covered[i] && !isCounted(word)) return undefined
    // “a further 36%” adds to a number, “further imaging” is more of it.
    if (word === 'further' && (words[i - 1]?.text === 'a' || words[i + 1]?.kind === 'number')) return undefined
    if (isThing(words, i) || isPartOfTime(words, i)) return undefined
    // “no longer had any pain”
    if (word === 'longer' && words[i - 1]?.text === 'no' && words[i + 1]?.text !== 'than') return undefined
    if (word === 'short' && words[i + 1]?.text === 'of') return undefined
    // “long-term use”, “short-sighted”
    if (/^(?:long|short|common|slow|quick|rapid)$/.test(word) && words[i + 1]?.text === '-') return undefined
    // “how long it lasted”
    if (/^(?:long|quickly|soon|often)$/.test(word) && words[i - 1]?.text === 'how') return undefined
    // “six weeks later” is after six weeks.
    const after = word === 'later' && covered[i - 1] && !hasThan(words, i + 1)
    // “under usual care”, “under anaesthetic”
    if (
      word === 'under' &&
      /^(?:usual|standard|routine|conventional|normal|the|general|local|an|a|treatment|care|supervision|anaesthe\w+|anesthe\w+|sedation|conditions)$/.test(
        words[i + 1]?.text ?? '',
      ) &&
      !covered[i + 1] &&
      !/^(?:the|an?)$/.test(words[i + 1]?.text ?? '')
    )
      return undefined
    // “followed up”, “gave up”: particles point only where something goes up or down.
    if (
      (word === 'up' || word === 'down') &&
      !/^(?:by|from|to)$/.test(words[i + 1]?.text ?? '') &&
      !/^(?:go|goes|went|gone|is|was|are|were)$/.test(words[i - 1]?.text ?? '')
    )
      return undefined
    return after ? {axis: 'order', sign: 1} : directionOf(word)
  })
  words.forEach((_, i) => {
    // “dropped out”, “fell ill”: the verb of a phrase points nowhere.
    const phrase = phraseAt(words, i)
    for (let at = i; phrase && phrase.name !== 'weight-loss' && at < i + phrase.length; at++) directions[at] = undefined
  })
  return {
    text,
    words,
    scan,
    covered,
    concepts,
    directions,
    ...turnDenied(scan, quantities, findNegations(words, concepts, covered)),
  }
}

/** “later on average than those”: nearer than the next sign. */
function hasThan(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 4 && words[i]?.kind === 'word'; i++) if (words[i]!.text === 'than') return true
  return false
}

/** “treated with drops”, “the cut”: things that have the look of a word that points. */
const isThing = (words: readonly Word[], i: number): boolean =>
  /^(?:drops|cuts|lifts)$/.test(words[i]!.text) &&
  /^(?:with|without|of|the|by|using|eye|ear|nose|nasal|these|those|and|or|few|several|on|given)$/.test(
    words[i - 1]?.text ?? '',
  )

/** “by the end of the first year” */
const isPartOfTime = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === 'end' && words[i - 1]?.text === 'the' && words[i + 1]?.text === 'of'

const NUMERALS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
  forty fifty sixty seventy eighty ninety hundred thousand million billion dozen couple half third quarter quarters thirds fifth fifths tenth
  tenths percent cent mg g kg ml mm cm mcg`.split(/\s+/),
)
const isNumeral = (word: string, covered: boolean): boolean => NUMERALS.has(word) || (covered && NO_NOUN.has(word))

/** Of the words inside a quantity, only the nouns that it counts tell something. */
const NO_NOUN = new Set(
  'more less fewer least most than up at no not over under nearly almost about around out every each within'.split(' '),
)
const isCounted = (word: string): boolean => /^(?:extra|additional|doubl|tripl|halv)/.test(word)
