import {Notes} from '../../text/notes.ts'
import type {Tag} from '../lexicon.ts'
import type {Reading} from '../reading.ts'
import {WordingNotes} from '../wording-notes.ts'
import {stemOf} from './stem.ts'

/** What a model reads instead of words: the word itself or, in angle brackets, the class of a known run of words. */
export interface Token {
  readonly text: string
  /** Word numbers, half-open. */
  readonly from: number
  readonly to: number
}

/**
 * Classes that stand for their words, the first that fits: a model that has met “warfarin” so knows “apixaban”. Classes of
 * verbs and of praise come last, since their words differ among themselves.
 */
const STANDS_FOR: readonly (readonly [string, string])[] = [
  ['side-effect', '<side-effect>'],
  ['complication', '<complication>'],
  ['danger', '<danger>'],
  ['superlative', '<superlative>'],
  ['expertise', '<expertise>'],
  ['deal', '<deal>'],
  ['buy-call', '<buy>'],
  ['guarantee', '<guarantee>'],
  ['pseudo', '<pseudo>'],
  ['rave', '<rave>'],
  ['achievement', '<achievement>'],
  ['endorse-phrase', '<endorse>'],
  ['proof-puff', '<proof>'],
  ['convenience', '<convenience>'],
  ['natural-claim', '<natural>'],
  ['offer', '<offer>'],
  ['hype-phrase', '<hype>'],
  ['replace-care', '<replace-care>'],
  ['performance-phrase', '<performance>'],
  ['reporting', '<reporting>'],
  ['warning-phrase', '<warning>'],
  ['contra', '<contra>'],
  ['pregnancy', '<pregnancy>'],
  ['red-flag', '<red-flag>'],
  ['interact-cue', '<interact>'],
  ['safe', '<safe>'],
  ['safety-noun', '<safety>'],
  ['harmful', '<harmful>'],
  ['likelihood', '<likelihood>'],
  ['likelier', '<likelier>'],
  ['herb', '<remedy>'],
  ['nutrient', '<remedy>'],
  ['supplement', '<remedy>'],
  ['superfood', '<food>'],
  ['supplement-noun', '<form>'],
  ['drug', '<drug>'],
  ['treatment', '<treatment>'],
  ['remedy-service', '<treatment>'],
  ['device', '<device>'],
  ['product-noun', '<product>'],
  ['exposure', '<exposure>'],
  ['condition', '<condition>'],
  ['harm', '<harm>'],
  ['complaint', '<harm>'],
  ['ailment', '<condition>'],
  ['pathogen', '<pathogen>'],
  ['unwell', '<unwell>'],
  ['symptom-object', '<symptom>'],
  ['beauty-object', '<beauty>'],
  ['body-part', '<body>'],
  ['health-object', '<health>'],
  ['vital', '<vital>'],
  ['staff-noun', '<staff>'],
  ['provider-noun', '<provider>'],
  ['buyer-noun', '<buyer>'],
  ['person', '<person>'],
  ['time-unit', '<time>'],
  ['percent', '<percent>'],
  ['benefit-noun', '<benefit>'],
  ['active-property', '<property>'],
  ['evidence-report', '<evidence>'],
  ['harm-verb', '<harms>'],
  ['ail-verb', '<ails>'],
  ['hype-verb', '<hypes>'],
  ['raise-verb', '<raises>'],
  ['lower-verb', '<lowers>'],
]
const CLASS_TOKEN = new Map(STANDS_FOR)
const RANK = new Map(STANDS_FOR.map(([name], rank) => [name, rank]))
/** Classes that tell of what is said without standing for their words. */
const TELLING =
  'benefit-verb cause-verb suffer-verb occur-verb link-verb shift-verb effect-of better-word shop-sign risk-tone call-phrase call-verb neutral-advice trouble'.split(
    ' ',
  )
export const MEANT: readonly string[] = [...RANK.keys(), ...TELLING]

interface Meaning {
  /** The class that a run of words stands for, in brackets. */
  readonly token: string | undefined
  /** The classes that tell of what is said, as places in `MEANT`; the others tell of how it is counted. */
  readonly classes: readonly number[]
}

const meanings = new Notes<readonly string[], Meaning>()

/** What the classes of a run mean; the lexicon gives one list of classes a phrase, so each is looked at once. */
export function meaningOf(classes: readonly string[]): Meaning {
  let meaning = meanings.get(classes)
  if (!meaning) {
    const ranked = classes.filter(name => RANK.has(name)).sort((a, b) => RANK.get(a)! - RANK.get(b)!)
    meaning = {
      token: CLASS_TOKEN.get(ranked[0] ?? ''),
      classes: classes.map(name => MEANT.indexOf(name)).filter(at => at >= 0),
    }
    meanings.set(classes, meaning)
  }
  return meaning
}

export interface UnitTokens {
  /** The words of the unit, known runs as their class, any number as `#`. */
  readonly tokens: readonly Token[]
  /** The words that stand under a class. */
  readonly hidden: readonly Token[]
  /** Both without the endings of their words. */
  readonly stems: readonly Token[]
  readonly hiddenStems: readonly Token[]
}

const plain = new WordingNotes<UnitTokens>()

/** `names` are runs that only the page knows, such as its brands. */
export function cutTokens(reading: Reading, names: readonly Tag[]): UnitTokens {
  if (names.length > 0) return cut(reading, names)
  let tokens = plain.get(reading.wording)
  if (!tokens) {
    tokens = cut(reading, names)
    plain.set(reading.wording, tokens)
  }
  return tokens
}

function cut(reading: Reading, names: readonly Tag[]): UnitTokens {
  const {words, tags} = reading
  const tokens: Token[] = []
  const hidden: Token[] = []
  let next = 0
  let name = 0
  for (let at = 0; at < words.length; ) {
    while (next < tags.length && tags[next]!.from < at) next++
    while (name < names.length && names[name]!.from < at) name++
    const named = names[name]?.from === at ? names[name] : undefined
    const tag = named ?? firstMeant(tags, next, at)
    const word = words[at]!
    if (tag) {
      tokens.push({text: named ? '<brand>' : meaningOf(tag.classes).token!, from: at, to: tag.to})
      if (!named) for (let i = at; i < tag.to; i++) hidden.push({text: words[i]!.text, from: at, to: tag.to})
    } else tokens.push({text: word.kind === 'number' ? '#' : word.text, from: at, to: at + 1})
    at = tag ? tag.to : at + 1
  }
  return {tokens, hidden, stems: tokens.map(stemmed), hiddenStems: hidden.map(stemmed)}
}

const stemmed = ({text, from, to}: Token): Token => ({text: stemOf(text), from, to})

/** The longest run from a word on that stands for a class. */
function firstMeant(tags: readonly Tag[], next: number, at: number): Tag | undefined {
  for (let i = next; i < tags.length && tags[i]!.from === at; i++) if (meaningOf(tags[i]!.classes).token) return tags[i]
  return undefined
}
