import {EVERYBODY, GROUPS, PEOPLE, PERSONS} from './counted.ts'
import type {Derivation} from './derivation.ts'
import {fail, type Objection, unknown} from './objection.ts'
import type {Told} from './read-figures.ts'

/** Refuses a share of patients for one of injections, and “1 in 10” for “1 in 10 women”. */
export function checkCounted(claim: Told, passage: Told, derivations: readonly Derivation[]): Objection | undefined {
  const said = wordsOf(claim)
  const held = wordsOf(passage)
  for (const {claim: figure, from, flipped} of derivations) {
    if (figure.counted.length === 0 && from.every(({counted}) => counted.length === 0)) continue
    const theirs = new Set(from.flatMap(({counted}) => counted))
    const groups = [...theirs].filter(noun => noun !== EVERYBODY && GROUPS.has(noun))
    for (const noun of figure.counted) {
      if (noun === EVERYBODY) {
        const other = groups.find(group => !PERSONS.has(group))
        if (other && !theirs.has(EVERYBODY) && !said.has(other))
          return fail(`the passage counts “${other}”, the claim people`)
        continue
      }
      if (theirs.has(noun)) continue
      if (GROUPS.has(noun) && theirs.size > 0 && !held.has(noun))
        return fail(`the claim speaks of “${noun}”, the passage of ${namesOf(theirs)}`)
      if (GROUPS.has(noun) && theirs.size > 0 && !from.some(({own}) => own.has(noun)))
        return fail(`the claim counts “${noun}”, the passage ${namesOf(theirs)}`)
      if (GROUPS.has(noun) && !PERSONS.has(noun) && theirs.has(EVERYBODY))
        return fail(`the claim counts “${noun}”, the passage people`)
      const people = from.some(({sentence}) => passage.sentences[sentence]!.words.some(({text}) => PEOPLE.has(text)))
      if (theirs.size === 0 && GROUPS.has(noun) && !PERSONS.has(noun) && people)
        return unknown(`the passage counts people, the claim “${noun}”`)
      if (!held.has(noun)) return unknown(`the passage counts no “${noun}”`)
    }
    if (flipped) continue
    // A share of a group is told of that group.
    const lost = groups.find(group => !said.has(group))
    if (lost && figure.scale !== 'count') return fail(`the passage speaks of “${lost}” only, the claim does not`)
  }
  return undefined
}

const namesOf = (nouns: ReadonlySet<string>): string => [...nouns].map(noun => `“${noun}”`).join(', ')

const wordsOf = ({sentences, figures}: Told): ReadonlySet<string> =>
  new Set([...sentences.flatMap(({concepts}) => concepts), ...figures.flatMap(({counted}) => counted)])
