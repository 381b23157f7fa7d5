import type {Derivation} from './derivation.ts'
import type {Figure} from './figure.ts'
import {isBefore} from './fit.ts'
import type {Told} from './read-figures.ts'
import type {Sentence} from './sentence.ts'

/** The words of a claim that name what something is compared with, half-open: “than women without one”. */
export interface Comparison {
  readonly from: number
  readonly to: number
}

/** Finds what a claim's number is compared with, in front of the number or behind it. */
export function findComparison({words}: Sentence, {from, to, text: said}: Figure): Comparison | undefined {
  const than = words.findIndex(
    ({text}, i) =>
      i >= from - 12 &&
      (/^(?:than|compared|versus|vs|against|instead)$/.test(text) ||
        (text === 'as' && (i > to || (i === to && / as /.test(said))))) &&
      !(i >= from && i < to),
  )
  if (than < 0) return undefined
  // “Compared with 2014, …” ends at its comma.
  const comma = words.findIndex(({text}, i) => i > than && text === ',')
  return {from: than, to: than < 2 && comma > 0 ? comma : words.length}
}

const DENIES = /^(?:not|never|without|no|non|none|neither)$|n't$/
const OTHERS =
  /^(?:placebo|sham|dummy|usual|standard|conventional|routine|control|controls|other|others|rest|only|alone|before|untreated|those|people|normally|otherwise|baseline|start|beginning)$/

const deniesIn = ({words}: Sentence, {from, to}: Comparison): boolean =>
  words.slice(from, to).some(({text}) => DENIES.test(text))

/** The two groups that a derivation compares, or the whole passage for a ratio that it gives as such. */
const isDeniedGroup = (second: Figure | undefined, {sentences}: Told): boolean =>
  second
    ? second.control ||
      [...second.own].some(concept => concept.startsWith('!')) ||
      sentences[second.sentence]!.words.slice(second.reach.from, second.reach.to).some(({text}) => DENIES.test(text))
    : sentences.some(({words}) =>
        words.some(({text}) => /^(?:without|control|controls|placebo|never|non|untreated|no)$/.test(text)),
      )

/** Whether a denial in a claim's comparison says no more than whom the passage compares with. */
export function isOfComparison(
  at: number,
  sentence: Sentence,
  number: number,
  derivations: readonly Derivation[],
  passage: Told,
): boolean {
  return derivations.some(({claim, from}) => {
    if (claim.sentence !== number || (claim.scale !== 'ratio' && from.length < 3 && claim.scale !== 'points'))
      return false
    const than = findComparison(sentence, claim)
    const dummy = sentence.words
      .slice(at, at + 4)
      .some(({text}) => /^(?:placebo|sham|dummy|usual|controls?)$/.test(text))
    const denied = sentence.negations.find(negation => negation.at === at)?.scope ?? new Set<string>()
    const arms = from[2] ? [from[2]] : passage.figures.filter(({control}) => control)
    const said = arms.some(({own}) =>
      [...denied].some(concept => own.has(concept) && !own.has(`!${concept}`) && !from[1]?.own.has(concept)),
    )
    return !dummy && !said && than !== undefined && at >= than.from && at < than.to && isDeniedGroup(from[2], passage)
  })
}

/** Said of those of whom it is denied; it may be said beside the denial, too. */
const isDenied = (concept: string, {sentence, reach}: Figure, {sentences}: Told): boolean =>
  sentences[sentence]!.negations.some(({at, scope}) => at >= reach.from && at < reach.to && scope.has(concept))

/** “than women with one” where the others had none: the claim compares a group with itself. */
export function findSelfComparison(
  {sentences}: Told,
  passage: Told,
  derivations: readonly Derivation[],
): Derivation | undefined {
  return derivations.find(({claim, from}) => {
    const sentence = sentences[claim.sentence]!
    const than = findComparison(sentence, claim)
    // “one more than would have had it with”
    const last = than && sentence.words.slice(than.from, than.to).findLast(({kind}) => kind === 'word')
    if (claim.scale === 'points' && last?.text === 'with') return true
    if (!than || (claim.scale !== 'ratio' && from.length < 3)) return false
    const words = sentence.words.slice(than.from, than.to)
    const second = from[2]
    // “shorter than after” of what was longer before
    if (second && isBefore(second, passage) && words.length <= 6 && words.some(({text}) => text === 'after'))
      return true
    const denied = new Set(sentence.negations.flatMap(({scope}) => [...scope]))
    const right = sentence.concepts.slice(than.from, than.to)
    if (second && right.some(concept => concept !== '' && !denied.has(concept) && isDenied(concept, second, passage)))
      return true
    if (deniesIn(sentence, than)) return false
    const with_ = words.findIndex(({text}) =>
      /^(?:with|got|had|have|given|who|taking|using|receiving|undergoing)$/.test(text),
    )
    if (with_ < 0 || !isDeniedGroup(second, passage)) return false
    if (
      words.slice(with_ + 1).some(({text}) => OTHERS.test(text)) ||
      words.some(({text}) => /^(?:controls?|placebo|others)$/.test(text))
    )
      return false
    const without = second
      ? passage.sentences[second.sentence]!.words.slice(second.reach.from, second.reach.to).some(({text}) =>
          DENIES.test(text),
        )
      : passage.sentences.some(({words: all}) => all.some(({text}) => /^(?:without|never|untreated|non)$/.test(text)))
    if (!without || sentence.words.slice(0, than.from).some(({text}) => DENIES.test(text))) return false
    const named = sentence.concepts.slice(than.from + with_, than.to).filter(concept => concept !== '')
    const left = sentence.concepts.slice(0, than.from)
    if (!second) return named.every(concept => left.some(one => one !== '' && one.slice(0, 4) === concept.slice(0, 4)))
    const theirs = second.own
    return named.every(concept => !theirs.has(concept) || theirs.has(`!${concept}`) || from[1]?.own.has(concept))
  })
}
