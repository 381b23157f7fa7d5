import type {Tag} from '../lexicon.ts'
import type {Word} from '../words.ts'
import {ailOf, isTroubleDoing} from './ailing-phrase.ts'
import {AFTER_PRONOUN, AMBIGUOUS, CARE_FOR, CARES, LISTING, PRONOUNS, RELIEF, VERB_LEADERS} from './grammar-words.ts'
import {type Mention, meaningOf, type Sort} from './meaning.ts'
import type {Sense} from './sense.ts'
import {namesDisease, namesTreatment} from './word-endings.ts'

/** The words of a stretch and the verbs found in it: what is needed before there are mentions. */
type Ground = Pick<Sense, 'words' | 'text' | 'verbAt' | 'standsAsVerb'>

const NONE: readonly Sort[] = []

/** Finds the noun phrases of a stretch: known runs and coined names, side by side ones as one, each with its sort. */
export function cutMentions(ground: Ground, tags: readonly Tag[]): Mention[] {
  const mentions: Mention[] = []
  for (const phrase of mergePhrases(findRuns(ground, tags), ground.words)) {
    const last = mentions.at(-1)
    if (!last) mentions.push(findCare(ground, phrase))
    else if (last.to === phrase.from) mentions.push(phrase)
    else if (last.sort === 'treated' && continuesList(ground, last, phrase)) mentions.push({...phrase, sort: 'treated'})
    else mentions.push(findCare(ground, phrase))
  }
  return mentions
}

/** “for anxiety, insomnia and depression”: what holds of the first holds of all. */
function continuesList({words}: Ground, last: Mention, {from, sort}: Mention): boolean {
  if (sort !== 'harm' && sort !== 'condition' && sort !== 'trouble') return false
  return from - last.to <= 3 && words.slice(last.to, from).every(word => LISTING.test(word.text))
}

function findRuns(ground: Ground, tags: readonly Tag[]): Mention[] {
  const runs: Mention[] = []
  let next = 0
  for (let at = 0; at < ground.words.length; ) {
    while (next < tags.length && tags[next]!.from < at) next++
    const run = runAt(ground, tags, next, at)
    if (run) runs.push(run)
    at = run ? run.to : at + 1
  }
  return runs
}

function runAt(ground: Ground, tags: readonly Tag[], next: number, at: number): Mention | undefined {
  const {text, kind} = ground.words[at]!
  const verb = ground.verbAt(at)
  let startsNoun = false
  for (let i = next; i < tags.length && tags[i]!.from === at; i++) {
    const {classes, to} = tags[i]!
    const {sort, complaint, disease} = meaningOf(classes)
    if (!sort) continue
    startsNoun = true
    const single = to === at + 1
    if (single && verb && (verb.to > to || ground.standsAsVerb(at, to))) continue
    if (single && sort === 'agent' && AMBIGUOUS.test(text) && readsAsVerb(ground, at)) continue
    return {from: at, to, sort, inside: NONE, complaint, disease}
  }
  if (kind === 'word' && isTroubleDoing(ground.words, at))
    return {from: at, to: at + 2, sort: 'harm', inside: NONE, complaint: true, disease: false}
  if (PRONOUNS.has(text) && standsAlone(ground, tags, at)) return plain(at, 'pronoun')
  // “lead to” is a verb, “lead” a poison.
  if (kind !== 'word' || startsNoun || text.length < 6) return undefined
  if (namesTreatment(text)) return plain(at, 'agent')
  if (namesDisease(text)) return {...plain(at, 'harm'), disease: true}
  return undefined
}

/** “can block”, “to test”, “the pills block the hormone”; and “a drop in blood cells” is no eye drop. */
function readsAsVerb(ground: Ground, at: number): boolean {
  const before = ground.text(at - 1)
  const after = ground.text(at + 1)
  if (before === 'to' || VERB_LEADERS.has(before)) return true
  if (ground.text(at) === 'drop' && after === 'in') return true
  return before.endsWith('s') && /^(?:the|your|their|its|his|her|it|them)$/.test(after)
}

const plain = (at: number, sort: Sort): Mention => ({
  from: at,
  to: at + 1,
  sort,
  inside: NONE,
  complaint: false,
  disease: false,
})

/** “These can …” stands for something; “these nerves” does not. */
function standsAlone({words}: Ground, tags: readonly Tag[], at: number): boolean {
  if (!/^(?:this|these|that|both|either)$/.test(words[at]!.text)) return true
  const next = words[at + 1]
  if (!next || next.kind === 'sign') return true
  if (!AFTER_PRONOUN.test(next.text)) return false
  return !tags.some(tag => tag.from === at + 1 && meaningOf(tag.classes).sort !== undefined)
}

/** Nouns side by side are one phrase: “knee replacement surgery”, “drug side effects”, “blood pressure medicine”. */
function mergePhrases(runs: readonly Mention[], words: readonly Word[]): Mention[] {
  const mentions: Mention[] = []
  for (const run of runs) {
    const last = mentions.at(-1)
    if (last && joins(last, run, words)) {
      // “stomach trouble”: what is wrong with a part of the body is a harm.
      const sort = run.sort === 'trouble' && last.sort === 'body' ? 'harm' : run.sort
      mentions[mentions.length - 1] = {...run, sort, from: last.from, inside: [...last.inside, last.sort]}
    } else mentions.push(run.sort === 'body' ? ailOf(run, words, last === undefined || last.to < run.from - 1) : run)
  }
  return mentions
}

const AILS = /^(?:sting|ache|itch|burn|bleed|swell|tingle|throb|cramp|scar|blister|twitch)$/
const PLURAL = /s$|^(?:teeth|feet|skin|hair)$/

function joins(last: Mention, run: Mention, words: readonly Word[]): boolean {
  if (last.sort === 'pronoun' || last.sort === 'person' || run.sort === 'pronoun') return false
  // A heading run into its sentence repeats its noun: “Preventing Blood Clots Blood clots can …”.
  if (words[run.from]!.capital && words[run.from]!.text.slice(0, 5) === words[last.from]!.text.slice(0, 5)) return false
  // “makes the eyes sting”: a verb in the plural after its subject, no “eye sting”.
  if (last.sort === 'body' && AILS.test(words[run.from]!.text) && PLURAL.test(words[last.to - 1]!.text)) return false
  if (run.from === last.to) return true
  const sign = words[last.to]!
  const tight = sign.start === words[last.to - 1]!.end && sign.end === words[run.from]!.start
  return run.from === last.to + 1 && sign.text === '-' && tight
}

const LACK =
  /^(?:lack of|deficiency of|deficiency in|shortage of|too little|not enough|low in|deficient in|levels of|level of)$/
const SHORTFALL = /^(?:deficiency|deficiencies|shortage|level|levels|intolerance)$/
const CARE_AFTER = /^(?:relief|reliever|relievers|management|control|prevention|treatment)$/
const CARE_OF_EFFECTS = /^(?:treat|treats|treating|manage|managing|relieve|relieving|ease|control|controlling)$/
const CARE_STOPS = /^(?:is|are|was|were|can|may|might|could|causes?|after|during|with)$/
/** “Reduces the risk of bleeding” is about the risk, not a treatment of bleeding. */
const RISK_WORDS = /^(?:risks?|chances?|odds|likelihood|rates?|side|complications?)$/

/** Marks what a treatment is for, and what is lacking: “a lack of vitamin D” is a disease, not a drug. */
function findCare(ground: Ground, mention: Mention): Mention {
  const {sort, from, to} = mention
  if (sort === 'agent')
    return LACK.test(`${ground.text(from - 2)} ${ground.text(from - 1)}`) ? {...mention, sort: 'condition'} : mention
  if (mention.inside.includes('agent') && SHORTFALL.test(ground.text(to - 1)))
    return {...mention, sort: 'condition', inside: NONE}
  if (
    sort !== 'harm' &&
    sort !== 'condition' &&
    sort !== 'trouble' &&
    sort !== 'complication' &&
    sort !== 'side-effect'
  )
    return mention
  const treated = CARE_AFTER.test(ground.text(to)) || isCaredFor(ground, mention)
  return treated ? {...mention, sort: 'treated'} : mention
}

function isCaredFor(ground: Ground, {sort, from}: Mention): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    const {text, kind} = ground.words[at]!
    const before = ground.text(at - 1)
    if (kind === 'sign' && text !== ',' && text !== '-') return false
    if (RISK_WORDS.test(text)) return false
    if (text === 'avoid' && /^(?:it|them|this|these)$/.test(ground.text(at + 1))) return false
    if (sort === 'side-effect' ? CARE_OF_EFFECTS.test(text) : CARES.has(text)) return true
    if (/^(?:of|in|from|as)$/.test(text) && RELIEF.has(before)) return true
    if (
      (text === 'for' || text === 'of') &&
      CARE_FOR.has(before) &&
      !(text === 'of' && /^causes?$/.test(before) && sort !== 'condition')
    )
      return true
    if (CARE_STOPS.test(text)) return false
  }
  return false
}
