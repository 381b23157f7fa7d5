import type {Word} from '../claims/words.ts'
import {impliedDenials} from './concepts.ts'
import {directionOf} from './directions.ts'

/** Words that deny what follows them, and how many words far. */
const NEGATORS = new Map<string, number>([
  ['not', 6],
  ['no', 5],
  ['never', 6],
  ['without', 5],
  ['neither', 6],
  ['nor', 5],
  ['none', 12],
  ['nobody', 8],
  ['cannot', 6],
  ['hardly', 5],
  ['unable', 5],
  ['absence', 4],
  ['absent', 4],
  ['lack', 4],
  ['lacked', 4],
  ['avoid', 4],
  ['avoided', 4],
  ['avoids', 4],
  ['interrupt', 3],
  ['interrupted', 3],
  ['withhold', 3],
  ['withheld', 3],
  ['refrain', 4],
  ['excluded', 4],
])

/** “untreated”, “incomplete”: what a word denies of itself. */
const SELF = /^(?:un(?=\w+ed$)|in(?=complete)|non(?=\w{5}))(\w+)$/
/** “unaffected by the cut” is left as it is; so are words that deny nothing of what is told. */
const NO_DENIAL = /^(?:unexpected|unchanged|united|uninterrupted|underlined|undergone|unlimited|unrelated|uncorrected)$/

export const selfDenied = (word: string): string => (NO_DENIAL.test(word) ? '' : (SELF.exec(word)?.[1] ?? ''))

/** Stands for what a bare “none” denies. */
export const WHATEVER = '*'

export interface Negation {
  /** The word that denies. */
  readonly at: number
  /** What it denies, as far as words that tell something go. */
  readonly scope: ReadonlySet<string>
  /** It tells one group from another, and denies nothing: “the untreated”, “non-smokers”. */
  readonly group?: true
}

/** The negations of a sentence with what they deny; a bound such as “no more than” is none, being part of its number. */
export function findNegations(
  words: readonly Word[],
  concepts: readonly string[],
  covered: readonly boolean[],
): Negation[] {
  const found: Negation[] = []
  for (let i = 0; i < words.length; i++) {
    const {text} = words[i]!
    // “uncorrected vision” is vision without glasses.
    if (text === 'uncorrected') {
      found.push({at: i, scope: new Set([concepts[i]!])})
      continue
    }
    if (selfDenied(text) && concepts[i]) {
      found.push({at: i, scope: new Set([concepts[i]!]), group: true})
      continue
    }
    const implied = impliedDenials(concepts[i]!)
    if (implied.length > 0) {
      found.push({at: i, scope: new Set(implied), group: true})
      continue
    }
    if (text === 'unless') {
      found.push({at: i, scope: ahead(words, concepts, i, 4), group: true})
      continue
    }
    if (text === 'non') {
      found.push({at: i, scope: ahead(words, concepts, i, 2), group: true})
      continue
    }
    const free = text === 'free' && !covered[i]
    if (covered[i] && text !== 'not') continue
    const exception = text === 'but' && i === 1 && words[0]!.text === 'all'
    const reach =
      text === 'not' && words[i + 1]?.text === 'one'
        ? 16
        : exception
          ? 10
          : /^fail(?:s|ed)?$/.test(text) && words[i + 1]?.text === 'to'
            ? 5
            : text.endsWith("n't")
              ? 6
              : NEGATORS.get(text)
    if (free) {
      // “pain-free”, “free of pain”
      const behind = words[i + 1]?.text === 'of' || words[i + 1]?.text === 'from'
      const scope = behind
        ? ahead(words, concepts, i, 4)
        : back(words, concepts, i, words[i - 1]?.text === '-' ? 2 : 3, 1)
      if (scope.size > 0) found.push({at: i, scope})
    } else if (reach) {
      const scope = ahead(words, concepts, i, reach)
      // “bleeding did not occur”, “swelling was absent”; “none lasted longer” denies what went before.
      const none = scope.size === 0 && (text === 'none' || text === 'nobody')
      // “than women who did not”: what was said before is left out.
      if (scope.size === 0 && isLeftOut(words, i)) continue
      // “needed no further treatment” denies the need as well.
      const verb = text === 'no' && words[i - 1]?.kind === 'word' ? concepts[i - 1] : ''
      if (verb && scope.size > 0) scope.add(verb)
      found.push({at: i, scope: none ? new Set([WHATEVER]) : scope.size > 0 ? scope : back(words, concepts, i, 6, 2)})
    }
  }
  return found
}

const isLeftOut = (words: readonly Word[], at: number): boolean =>
  /^(?:who|that|which)$/.test(words[at - 2]?.text ?? '') &&
  (words[at + 1] === undefined || words[at + 1]!.kind === 'sign')

const PREPOSITION =
  /^(?:in|at|on|after|before|with|within|by|during|from|for|over|when|while|because|to|since|until|among|between|under)$/

const DENIED = new Set(['amount', 'good', 'works', 'likely'])

/** Words that point are denied by where they point. */
export const pointing = (word: string): string | undefined => {
  const direction = directionOf(word)
  return direction && DENIED.has(direction.axis) ? `^${direction.axis}` : undefined
}

function addTo(scope: Set<string>, concept: string | undefined, word: string): void {
  const way = pointing(word)
  if (concept) scope.add(concept)
  else if (way) scope.add(way)
}

function ahead(words: readonly Word[], concepts: readonly string[], from: number, most: number): Set<string> {
  const scope = new Set<string>()
  let reach = most
  for (let i = from + 1; i < words.length && i <= from + reach; i++) {
    const {text, kind} = words[i]!
    // “not recommended until at least twelve weeks”: what went before is what is not recommended.
    if (text === 'until') break
    // “no rugby or any other contact sport”: all of the row is denied.
    if (text === 'or' && reach === most) reach = Math.max(most, i - from + 4)
    if (
      text === 'and' &&
      scope.size > 0 &&
      // “not pregnant and using it” denies the first alone.
      (words[from]!.text === 'not' || words.slice(i + 1, i + 4).some(word => /^(?:no|not|never)$/.test(word.text)))
    )
      break
    if (text === 'but' || (kind === 'sign' && text !== '-' && text !== "'")) break
    // “no pain after the bath” denies no bath.
    if (scope.size > 0 && most < 10 && PREPOSITION.test(text)) break
    addTo(scope, concepts[i], text)
  }
  return scope
}

function back(
  words: readonly Word[],
  concepts: readonly string[],
  from: number,
  reach: number,
  most: number,
): Set<string> {
  const scope = new Set<string>()
  for (let i = from - 1; i >= 0 && i >= from - reach && scope.size < most; i--) {
    const {text, kind} = words[i]!
    if (kind === 'sign' && text !== '-') break
    addTo(scope, concepts[i], text)
  }
  return scope
}
