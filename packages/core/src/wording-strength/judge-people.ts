import type {Range} from '../text/range.ts'
import {type Case, overreach} from './case.ts'
import {isBench} from './designs.ts'
import type {Overreach} from './strength.ts'
import {Wording} from './tag-wording.ts'

/** Ways in which groups of people differ; a group of one way does not speak for another of the same way. */
const WAYS: readonly {readonly prefix: string; readonly what: string}[] = [
  {prefix: 'age-', what: 'age'},
  {prefix: 'sex-', what: 'sex'},
  {prefix: 'site-', what: 'part of the body'},
  {prefix: 'cond-', what: 'condition'},
]

/** Older adults are adults; back pain that runs down a leg is of the back. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'age-adult': ['age-older', 'age-adult'],
  'age-child': ['age-child'],
  'cond-sciatica': ['cond-sciatica', 'cond-stenosis'],
  'cond-stenosis': ['cond-stenosis', 'cond-sciatica'],
}

const EVERY_AGE =
  /\b(?:all ages|any age|every age|young and old|children and adults|adults and children|whole family)\b/i

/** The people that a claim names are among those studied. */
export function judgePeople(one: Case): Overreach[] {
  const {wording, evidence} = one
  if (isBench(evidence) || !evidence.population) return []
  const studied = new Wording(evidence.population)
  const found: Overreach[] = []
  const tell = (words: Range, why: string): void => {
    if (found.length === 0) found.push(overreach(one, 'other-population', words, why))
  }
  const told = `“${evidence.population}”`
  const every = EVERY_AGE.exec(wording.text)
  if (every && studied.kindsOf('age-').size > 0 && !EVERY_AGE.test(evidence.population)) {
    tell({start: every.index, end: every.index + every[0].length}, `the source studied ${told}, not every age`)
  }
  const measured = new Wording(evidence.outcome ?? '')
  for (const {prefix, what} of WAYS) {
    const those = without(studied.kindsOf(prefix), 'sex-own')
    if (those.size === 0) continue
    const named = wording.hits.filter(({name}) => name.startsWith(prefix) && name !== 'sex-own')
    // Beside the condition that people have, a sentence may name one that they are spared.
    if (prefix === 'cond-' && named.some(({name}) => coveredBy(name, those))) continue
    // A claim that names a part studied beside another (“hip and knee”) still goes beyond it.
    const missed = named.find(hit => !coveredBy(hit.name, those) && !(measured.has(hit.name) && isSpared(wording, hit)))
    if (missed) tell(missed, `the source studied ${told}, and “${wording.textOf(missed)}” is another ${what}`)
  }
  for (const name of ['pregnant', 'athlete', 'healthy']) {
    const named = wording.hits.find(hit => hit.name === name)
    if (named && studied.kindsOf(name).size === 0 && !isExcluded(wording, named.from)) {
      tell(named, `the source studied ${told}, and “${wording.textOf(named)}” are others`)
    }
  }
  const widened = found.length === 0 ? findWidened(one, studied) : undefined
  if (widened) tell(widened.words, widened.why)
  return found
}

/** “Patients” and “people” of a source that looked at children, healthy volunteers, athletes or one sex alone. */
function findWidened(
  {wording, evidence}: Case,
  studied: Wording,
): {readonly words: Range; readonly why: string} | undefined {
  const person = wording
    .of('person')
    .find(hit => /^(?:people|patients?|adults?|everyone|everybody|anyone|sufferers?|you)$/i.test(wording.textOf(hit)))
  const named = person ?? wording.hits.find(({name}) => name.startsWith('age-') || name.startsWith('cond-'))
  if (!named) return undefined
  const [ages, sexes] = [studied.kindsOf('age-'), without(studied.kindsOf('sex-'), 'sex-own')]
  const apart = ['healthy', 'athlete', 'pregnant'].some(
    name => studied.kindsOf(name).size > 0 && wording.kindsOf(name).size === 0,
  )
  const own = studied.kindsOf('sex-own').size + wording.kindsOf('sex-own').size > 0
  let who: string | undefined
  if (person && ages.size === 1 && ages.has('age-child') && wording.kindsOf('age-').size === 0) who = 'children'
  else if (person && sexes.size === 1 && wording.kindsOf('sex-').size === 0 && !own) who = 'one sex'
  else if (apart) who = 'a group apart'
  if (!who) return undefined
  const why = `the source studied ${who} (“${evidence.population}”), and “${wording.textOf(named)}” takes in others`
  return {words: named, why}
}

/** “The risk of pneumonia”: what people are spared, not what they have. */
const isSpared = ({text}: Wording, {start}: Range): boolean =>
  /\b(?:risk|chance|number|rate|fewer|new|against|cases?)(?: of)?(?: \p{L}+){0,2} $/iu.test(
    text.slice(Math.max(0, start - 40), start),
  )

const coveredBy = (name: string, studied: ReadonlySet<string>): boolean =>
  studied.has(name) ||
  (WITHIN[name] ?? []).some(other => studied.has(other)) ||
  (name === 'age-older' && studied.has('age-adult'))

const without = (names: ReadonlySet<string>, left: string): Set<string> =>
  new Set([...names].filter(name => name !== left))

/** “People who are not pregnant”. */
const isExcluded = ({words}: Wording, at: number): boolean =>
  ['not', 'non', 'without', 'except', "aren't"].includes(words[at - 1]?.text ?? '') || words[at - 2]?.text === 'not'
