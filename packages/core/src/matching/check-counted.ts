import {isImplied} from './concepts.ts'
import {EVERYBODY, GROUPS, PEOPLE, PERSONS} from './counted.ts'
import type {Derivation} from './derivation.ts'
import type {Figure} from './figure.ts'
import {fail, type Objection, unknown} from './objection.ts'
import type {Told} from './read-figures.ts'

/** Refuses a share of patients for one of injections, and “1 in 10” for “1 in 10 women”. */
export function checkCounted(claim: Told, passage: Told, derivations: readonly Derivation[]): Objection | undefined {
  const said = wordsOf(claim)
  const held = wordsOf(passage)
  for (const {claim: figure, from, flipped} of derivations) {
    // “of every 100 women, 11 more”: of women the passage has to tell.
    const whom =
      figure.scale === 'points' ? claim.sentences[figure.sentence]!.concepts.slice(figure.from, figure.to + 2) : []
    const group = whom.find(noun => PERSONS.has(noun) && !held.has(noun) && !isSameGroup(noun, held))
    if (group) return fail(`the passage does not speak of “${group}”`)
    // “the 10 milligram dose” counts no doses.
    if (figure.scale.startsWith('amount') && figure.unit !== '1') continue
    if (figure.counted.length === 0 && from.every(({counted}) => counted.length === 0)) continue
    const theirs = new Set(from.flatMap(({counted}) => counted))
    const groups = [...theirs].filter(noun => noun !== EVERYBODY && GROUPS.has(noun))
    for (const noun of figure.counted) {
      if (noun === EVERYBODY) {
        const other = groups.find(group => !PERSONS.has(group))
        if (other && !theirs.has(EVERYBODY) && !said.has(other))
          return fail(`the passage counts “${other}”, the claim people`)
        // “17 of 192 breasts, 12 of 96 patients”: the passage tells both shares.
        const thing = [...theirs].find(one => one !== EVERYBODY && !PERSONS.has(one))
        if (thing && !theirs.has(EVERYBODY) && !said.has(thing) && countsPeople(passage, figure))
          return fail(`the passage counts “${thing}”, the claim people`)
        continue
      }
      // Nobody dies twice.
      if (theirs.has(noun) || (noun === 'death' && from.some(({own}) => own.has('death')))) continue
      if (GROUPS.has(noun) && theirs.size > 0 && !held.has(noun) && !isSameGroup(noun, held))
        return fail(`the claim speaks of “${noun}”, the passage of ${namesOf(theirs)}`)
      if (PERSONS.has(noun) && isOnlyGroup(noun, theirs, from, passage)) continue
      if (GROUPS.has(noun) && theirs.size > 0 && !from.some(({own}) => own.has(noun)))
        return fail(`the claim counts “${noun}”, the passage ${namesOf(theirs)}`)
      if (GROUPS.has(noun) && !PERSONS.has(noun) && theirs.has(EVERYBODY))
        return fail(`the claim counts “${noun}”, the passage people`)
      const people = from.some(({sentence}) => passage.sentences[sentence]!.words.some(({text}) => PEOPLE.has(text)))
      if (theirs.size === 0 && GROUPS.has(noun) && !PERSONS.has(noun) && people)
        return unknown(`the passage counts people, the claim “${noun}”`)
      if ((GROUPS.has(noun) || figure.scale !== 'share') && !held.has(noun) && !isSameGroup(noun, held))
        return unknown(`the passage counts no “${noun}”`)
    }
    if (flipped) continue
    // A share of a group is told of that group.
    const lost = groups.find(group => !said.has(group))
    // A ratio of two shares of one kind of thing names no kind.
    const ratio = figure.scale === 'ratio' && from.length > 2 && from.every(({counted}) => counted.includes(lost ?? ''))
    if (lost && figure.scale !== 'count' && !ratio)
      return fail(`the passage speaks of “${lost}” only, the claim does not`)
  }
  return undefined
}

/** “Per 1,000 women screened, 70 were recalled, of whom 7 …”: all of them are women, and nobody else is spoken of. */
const isOnlyGroup = (
  noun: string,
  theirs: ReadonlySet<string>,
  from: readonly Figure[],
  {sentences}: Told,
): boolean => {
  if (from.length < 3 || [...theirs].some(one => one !== EVERYBODY)) return false
  const people = new Set(sentences[from[0]!.sentence]!.concepts.filter(concept => PERSONS.has(concept)))
  return people.size === 1 && people.has(noun)
}

/** Breasts and births are women's. */
const isSameGroup = (noun: string, held: ReadonlySet<string>): boolean => PERSONS.has(noun) && isImplied(noun, held)

const countsPeople = ({figures}: Told, {scale}: Figure): boolean =>
  figures.some(other => other.scale === scale && other.counted.includes(EVERYBODY))

const namesOf = (nouns: ReadonlySet<string>): string => [...nouns].map(noun => `“${noun}”`).join(', ')

const wordsOf = ({sentences, figures}: Told): ReadonlySet<string> =>
  new Set([...sentences.flatMap(({concepts}) => concepts), ...figures.flatMap(({counted}) => counted)])
