import type {Range} from '../text/range.ts'
import {type Case, overreach} from './case.ts'
import {isBench} from './designs.ts'
import {agesMeet, readAges} from './read-ages.ts'
import {isReported} from './read-assertion.ts'
import type {Overreach} from './strength.ts'
import {type Hit, TaggedWording} from './tag-wording.ts'

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
  const {wording, evidence, said} = one
  if (isBench(evidence) || !evidence.population) return []
  const studied = new TaggedWording(evidence.population)
  const found: Overreach[] = []
  const tell = (words: Range, why: string): void => {
    if (found.length === 0) found.push(overreach(one, 'other-population', words, why))
  }
  const told = `“${evidence.population}”`
  const every = EVERY_AGE.exec(wording.text)
  if (every && studied.kindsOf('age-').size > 0 && !EVERY_AGE.test(evidence.population)) {
    tell({start: every.index, end: every.index + every[0].length}, `the source studied ${told}, not every age`)
  }
  const measured = new TaggedWording(evidence.outcome ?? '')
  for (const {prefix, what} of WAYS) {
    const those = without(studied.kindsOf(prefix), 'sex-own')
    const named = wording.hits.filter(({name}) => name.startsWith(prefix) && name !== 'sex-own')
    if (those.size === 0) {
      const stranger = prefix === 'cond-' ? named.find(hit => isStranger(one, hit, measured)) : undefined
      if (stranger) tell(stranger, `the source studied ${told}, and “${wording.textOf(stranger)}” is another ${what}`)
      continue
    }
    const spared = prefix === 'cond-' ? named.find(hit => isWithout(one, hit) && those.has(hit.name)) : undefined
    if (spared) tell(spared, `the source studied ${told}, and the sentence speaks of people without it`)
    // Beside the condition that people have, a sentence may name one that they are spared.
    if (prefix === 'cond-' && named.some(({name}) => coveredBy(name, those))) continue
    // A claim that names a part studied beside another (“hip and knee”) still goes beyond it.
    const missed = named.find(
      hit => !coveredBy(hit.name, those) && !said.has(hit.name) && !(measured.has(hit.name) && isSpared(wording, hit)),
    )
    if (missed) tell(missed, `the source studied ${told}, and “${wording.textOf(missed)}” is another ${what}`)
  }
  for (const name of ['pregnant', 'athlete', 'healthy']) {
    const named =
      wording.hits.find(hit => hit.name === name) ??
      (name === 'healthy' && !studied.has('pregnant') ? findHealthy(wording) : undefined)
    const known =
      [studied, measured, said].some(text => text.has(name)) ||
      (name === 'healthy' && /\bhealthy\b/i.test(studied.text))
    if (named && !known && !isExcluded(wording, named.from)) {
      tell(named, `the source studied ${told}, and “${wording.textOf(named)}” are others`)
    }
  }
  const unlike = found.length === 0 ? (findExcluded(one) ?? findOtherAge(one) ?? findOtherSeverity(one)) : undefined
  if (unlike) tell(unlike.words, unlike.why)
  const widened = found.length === 0 ? findWidened(one, studied) : undefined
  if (widened) tell(widened.words, widened.why)
  return found
}

/** “People without diabetes”, of a source that studied people with it. */
const isWithout = ({wording, evidence}: Case, {from}: Hit): boolean =>
  wording.words[from - 1]?.text === 'without' && !/\bwithout\b/i.test(evidence.population ?? '')

/** “Healthy young adults”, “healthy travellers”. */
function findHealthy({words, hits}: TaggedWording): Hit | undefined {
  const at = words.findIndex(({text}) => text === 'healthy')
  return at < 0
    ? undefined
    : hits.find(({name, from}) => (name === 'person' || name.startsWith('age-')) && from > at && from <= at + 3)
}

interface Unlike {
  readonly words: Range
  readonly why: string
}

const GROUP_BEFORE =
  /\b(?:people|patients|adults|women|men|children|those|anyone|everyone|sufferers|teenagers|you|infants|babies) (?:(?:who|that) )?(?:with|have|living with|after|on|having)(?: [\p{L}-]+){0,2} $/iu

/** “People with epilepsy”, of a source that studied people with something else. */
const isStranger = (
  {wording: {text}, evidence, said}: Case,
  {name, start}: Range & {name: string},
  measured: TaggedWording,
): boolean =>
  GROUP_BEFORE.test(text.slice(Math.max(0, start - 60), start)) &&
  /\b(?:with|after|on|having|undergoing)\b/i.test(evidence.population ?? '') &&
  said.text !== '' &&
  !said.kindsOf(name).has(name) &&
  !measured.kindsOf(name).has(name)

const EXCLUDED_HERE =
  /\b(?:did not|were not|was not|not included|excluded|left out|took no part|except|apart from)\b|n['’]t\b/i
const NAMED_GROUPS = /^(?:age-|cond-|sex-|pregnant$)/

/** Those of whom the source itself says that it left them out. */
function findExcluded({wording, left}: Case): Unlike | undefined {
  if (left.text === '' || EXCLUDED_HERE.test(wording.text)) return undefined
  const out = new Set(
    left.hits.filter(({name}) => NAMED_GROUPS.test(name)).map(hit => `${hit.name} ${severityAt(left, hit.start)}`),
  )
  const hit = wording.hits.find(
    hit =>
      NAMED_GROUPS.test(hit.name) &&
      out.has(`${hit.name} ${severityAt(wording, hit.start)}`) &&
      !isExcluded(wording, hit.from),
  )
  return hit && {words: hit, why: `the source left out “${wording.textOf(hit)}”`}
}

const SEVERITY =
  /\b(mild|moderate|severe|advanced|early|acute|chronic|newly diagnosed|recurrent)(?:[- ](?:to[- ]\p{L}+|stage))?[- ]$/iu

/** “Severe” of “severe asthma”. */
const severityAt = ({text}: TaggedWording, start: number): string =>
  SEVERITY.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? ''

const SEVERITIES =
  /\b(mild|moderate|severe|advanced|early|acute|chronic|newly diagnosed|recurrent)(?:[- ]stage)?[- ](\p{L}{4,})/giu

/** “Severe asthma”, of a source that studied moderate asthma. */
function findOtherSeverity({wording, evidence}: Case): Unlike | undefined {
  const studied = evidence.population ?? ''
  const grades = [
    ...studied.matchAll(/\b(?:mild|moderate|severe|advanced|early|acute|chronic|newly diagnosed|recurrent)\b/gi),
  ].map(([grade]) => grade.toLowerCase())
  if (grades.length === 0) return undefined
  if (EXCLUDED_HERE.test(wording.text)) return undefined
  const conditions = new TaggedWording(studied).kindsOf('cond-')
  for (const match of wording.text.matchAll(SEVERITIES)) {
    const [words, grade, noun] = match
    const same = [...new TaggedWording(noun!).kindsOf('cond-')].some(name => conditions.has(name))
    if (
      grades.includes(grade!.toLowerCase()) ||
      !(same || studied.toLowerCase().includes(noun!.toLowerCase().slice(0, 6)))
    )
      continue
    const why = `the source studied “${studied}”, and “${words}” is another stage or severity`
    return {words: {start: match.index, end: match.index + words.length}, why}
  }
  return undefined
}

/** “Young adults”, of a source that studied people over 50. */
function findOtherAge({wording, evidence, said}: Case): Unlike | undefined {
  const studied = evidence.population ?? ''
  const named = readAges(wording.text)
  if (agesMeet(named, readAges(studied)) || (agesMeet(named, readAges(said.text)) && readAges(said.text).length > 0))
    return undefined
  // A baby is what a pregnancy ends in.
  if (
    /\b(?:women|mothers|pregnan\p{L}+)\b/iu.test(studied) &&
    /\b(?:bab(?:y|ies)|infants?|newborns?|child)\b/i.test(wording.text)
  )
    return undefined
  const words = wording.hits.find(({name}) => name.startsWith('age-') || name === 'healthy') ?? wording.of('person')[0]
  return words && {words, why: `the source studied “${studied}”, and the sentence names another age`}
}

/** “Patients” and “people” of a source that looked at children, healthy volunteers, athletes or one sex alone. */
function findWidened({wording, evidence}: Case, studied: TaggedWording): Unlike | undefined {
  // Of one person, the sentence tells what happened to that person.
  if (evidence.design === 'case-report' && isReported(wording)) return undefined
  const person = wording
    .of('person')
    .find(
      hit =>
        /^(?:people|patients?|adults?|everyone|everybody|anyone|sufferers?|you)$/i.test(wording.textOf(hit)) &&
        !/^(?:one|a|single|this)$/.test(wording.words[hit.from - 1]?.text ?? ''),
    )
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
const isSpared = ({text}: TaggedWording, {start}: Range): boolean =>
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
const isExcluded = ({words}: TaggedWording, at: number): boolean =>
  ['not', 'non', 'without', 'except', 'before', "aren't"].includes(words[at - 1]?.text ?? '') ||
  words[at - 2]?.text === 'not'
