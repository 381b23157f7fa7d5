import {isOutcome} from './concepts.ts'
import {type Axis, valenceOf} from './directions.ts'
import type {Sentence} from './sentence.ts'

/** A word that points one way, with what it is nearest to. */
export interface Pointer {
  readonly axis: Axis
  readonly sign: 1 | -1
  readonly word: string
  readonly at: number
  readonly concept: string
  /** It leads a time: “after six weeks”. */
  readonly lead: boolean
  /** Whether that is good news, where it can be told. */
  readonly good: 1 | -1 | 0
}

/** The words of a sentence that point one way: more, less, before, after, better, worse. */
export function pointersOf({words, concepts, directions, covered}: Sentence): Pointer[] {
  const found: Pointer[] = []
  directions.forEach((direction, at) => {
    // “less common” is “rarer”; “more common” says no more than “common” of which is which.
    const next = directions[at + 1]
    // “any more treatment” is further treatment.
    const [said, before] = [words[at]!.text, words[at - 1]?.text ?? '']
    if (said === 'more' && /^(?:any|no|some|once|or)$/.test(before)) return
    if (/^(?:less|fewer)$/.test(said) && before === 'or') return
    // “at least one”, “at most twice” are bounds.
    if (/^(?:least|most)$/.test(said) && before === 'at') return
    if (!direction || (next && next.axis !== 'amount' && /^(?:more|most|less|least|fewer)$/.test(words[at]!.text)))
      return
    const turned = /^(?:less|least)$/.test(words[at - 1]?.text ?? '') && direction.axis !== 'amount'
    // “more than half” and “less than” are bounds that stand inside their number; “no more than” elsewhere says nothing.
    const concept = nearest(words, concepts, at)
    const {axis} = direction
    const sign = turned ? (-direction.sign as 1 | -1) : direction.sign
    const valence = valenceOf(concept, isOutcome)
    const good = axis === 'good' ? sign : axis === 'amount' && valence !== 0 ? ((sign * valence) as 1 | -1) : 0
    found.push({lead: covered[at + 1] === true, axis, sign, word: words[at]!.text, at, concept, good})
  })
  return found
}

/** The telling word that stands nearest behind, else before; another pointing word is none. */
function nearest(words: Sentence['words'], concepts: readonly string[], at: number): string {
  const fits = (i: number): boolean => Boolean(concepts[i]) && i !== at
  for (let i = at + 1; i <= at + 3 && i < words.length && words[i]!.kind !== 'sign'; i++)
    if (fits(i)) return concepts[i]!
  for (let i = at - 1; i >= at - 4 && i >= 0 && words[i]!.kind !== 'sign'; i--) if (fits(i)) return concepts[i]!
  for (let i = at + 4; i <= at + 6 && i < words.length && words[i]!.kind !== 'sign'; i++)
    if (fits(i)) return concepts[i]!
  return concepts[at] ?? ''
}
