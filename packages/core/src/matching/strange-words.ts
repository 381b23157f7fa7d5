import {startsNumeral} from '../claims/quantities/numerals.ts'
import {conceptOf} from './concepts.ts'
import {isRate} from './rates.ts'
import type {Told} from './read-figures.ts'

/** Words of number that the grammar leaves alone have to stand in the passage, too. */
const NUMBER_WORDS =
  /^(?:half|halves|halve[sd]?|halving|third|thirds|quarters?|fifths?|tenths?|doubles?|doubled|triples?|tripled|twice|thrice|once|dozens?|hundreds|thousands|millions|all|every|everyone|nobody|always|never|most|majority|exactly|precisely|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|fortnight|hourly|daily|weekly|monthly|yearly|annually|overnight|(?:stage|grade|class|type|phase)(?:one|two|three|four|five)[abc]?)$/

/** Numbers that nobody says, so that it is not known what is meant. */
const ODD = new RegExp(
  [
    String.raw`\bhalf an (?!hour|inch|ounce|hourly)\w+`,
    String.raw`\btimes of (?:the|all|these) \w+`,
    String.raw`\b(?:no|never) had no\b`,
    String.raw`\bat few\b`,
    String.raw`\bevery (?:minute|hour|day|week|month|year) (?:patient|woman|man|child|person|adult)\b`,
    String.raw`\bbetween (\d+) and \1\b`,
    String.raw`\b(?:more|less|fewer|longer) than [\w ]{1,24} or (?:more|less|fewer|longer)\b`,
    String.raw`\b(?:almost|nearly|roughly|approximately|around|about|some) (?:more|less|fewer) than\b`,
    String.raw`\b(?:more|less|fewer) than [\w ,.]{1,24}\bat (?:the )?(?:most|latest|least|earliest)\b`,
    String.raw`\ba (?:minute|hour|day|week|month|year) (?:operation|procedure|dose|injection|treatment|infection|attack|course|visit|test|scan)\b`,
  ].join('|'),
  'i',
)

const TIME_WORD = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

/**
 * A word of a claim that counts or bounds and has no part in a number that was read, so that nothing would hold it against
 * the passage.
 */
export function findStrangeWord(told: Told, passage: Told): string | undefined {
  const held = new Set(
    passage.sentences.flatMap(({words, covered}) =>
      words.flatMap(({text}, i) => (covered[i] && TIME_WORD.test(text) ? [] : [conceptOf(text) || text])),
    ),
  )
  const spoken = new Set(
    passage.sentences.flatMap(({words, covered}) => words.map(({text}, i) => (covered[i] ? '' : text))),
  )
  // What is true of all of them may be told of none of the others.
  const everybody = passage.sentences.some(({words}) =>
    words.some(({text}) => isEverybody(text) || text === 'none' || text === 'no'),
  )
  const whole = passage.figures.some(({scale, low}) => scale === 'share' && low === 1)
  for (const {words, covered} of told.sentences) {
    for (let i = 0; i < words.length; i++) {
      const {text} = words[i]!
      if (covered[i] || !NUMBER_WORDS.test(text) || held.has(conceptOf(text) || text)) continue
      if (isEverybody(text) && (everybody || whole)) continue
      // “3% of all patients” counts all of them and tells of 3%.
      if (text === 'all' && words[i - 1]?.text === 'of' && covered[i - 2]) continue
      // “a second operation” counts no time.
      if (
        text === 'second' &&
        words[i + 1]?.kind === 'word' &&
        !/^(?:or|and|of|in|as|than|after|before|for|at|to|from|by|on|with|later|had|have|has|was|were|is|are|got|get|gets|developed?)$/.test(
          words[i + 1]!.text,
        )
      )
        continue
      const isTime = TIME_WORD.test(text)
      // “per day”, “a year”: a rate, whose unit the passage has to give as such.
      if (isTime && /^(?:per|each|every|an?)$/.test(words[i - 1]?.text ?? '')) {
        if (isRate(passage, text)) continue
        return `${words[i - 1]!.text} ${text}`
      }
      if (spoken.has(`${text}s`) || spoken.has(text.replace(/s$/, ''))) continue
      if (!isTime && (held.has(`${text}s`) || held.has(text.replace(/s$/, '')))) continue
      if (
        /^(?:most|majority|never|all|every|everyone|nobody|once|always)$/.test(text) &&
        !(text === 'always' || text === 'all' || text === 'everyone')
      )
        continue
      return text
    }
  }
  const odd = told.sentences.map(({text}) => ODD.exec(text)?.[0]).find(found => found !== undefined)
  if (odd) return odd
  const twice = findTwin(told)
  if (twice) return twice
  return told.sentences.map(findStrayBound).find(found => found !== undefined)
}

/** “Three weeks instead of three” sets a number against itself. */
function findTwin({figures, sentences}: Told): string | undefined {
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1]!, figures[i]!]
    if (a.sentence !== b.sentence || a.scale !== b.scale || a.low !== b.low || a.high !== b.high) continue
    const between = sentences[a.sentence]!.words.slice(a.to, b.from)
    if (between.some(({text}) => /^(?:instead|than|rather|versus|vs)$/.test(text))) return b.text
  }
  return undefined
}

const isEverybody = (word: string): boolean => /^(?:all|every|everyone|everybody|each)$/.test(word)

const LAST = /^(?:latest|earliest|most)$/
const BOUND = /^(?:at least|at most|up to)$/

/** “At least a 50% fall” is read as a bound; “at least the dressing” bounds nothing. */
function findStrayBound({words, covered, concepts}: Told['sentences'][number]): string | undefined {
  // “more than four weeks at most”
  const last = words.findIndex(
    ({text}, i) => LAST.test(text) && /^(?:the|at)$/.test(words[i - 1]?.text ?? '') && !covered[i],
  )
  if (
    last >= 0 &&
    words.slice(0, last).some(({text}, i) => covered[i] && /^(?:more|less|fewer|over|under|least|within)$/.test(text))
  )
    return `at ${words[last]!.text}`
  for (let i = 0; i + 1 < words.length; i++) {
    const said = `${words[i]!.text} ${words[i + 1]!.text}`
    // “at least in part” is of what happened, not of how often.
    if (said === 'at least' && (concepts[i + 2] === 'partial' || words[i + 2]?.text === 'once')) continue
    // “four weeks at most”
    if (said === 'at most' && !/^[\d\p{L}]/u.test(words[i + 2]?.text ?? '')) continue
    if (covered[i] || !BOUND.test(said)) continue
    const number = /^(?:an?|the)$/.test(words[i + 2]?.text ?? '') ? words[i + 3] : words[i + 2]
    if (number?.kind !== 'number' && !startsNumeral(number?.text ?? '')) return said
  }
  return undefined
}
