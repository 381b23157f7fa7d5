import type {Reading} from '../reading.ts'
import type {Word} from '../words.ts'
import {namesTreatment} from './word-endings.ts'

/** What a noun phrase stands for in the grammar of harm. */
export type Sort =
  | 'agent' // a treatment, drug, product or exposure
  | 'side-effect' // a noun that says “caused by a treatment”
  | 'complication'
  | 'danger' // the risk itself
  | 'likelihood'
  | 'harm'
  | 'condition' // a disease or another cause that nobody chose
  | 'trouble' // a problem, a symptom: harm only by its surroundings
  | 'body'
  | 'person'
  | 'pronoun'
  | 'unknown'

/** A noun phrase: its head decides what it is, the nouns before it stand in `inside`. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly sort: Sort
  readonly inside: readonly Sort[]
}

export type VerbSort = 'cause' | 'harm' | 'raise' | 'lower' | 'occur' | 'report' | 'suffer' | 'link' | 'interact'

export interface Verb {
  readonly from: number
  readonly to: number
  readonly sorts: readonly VerbSort[]
}

const SORT_OF_CLASS: readonly (readonly [string, Sort])[] = [
  ['side-effect', 'side-effect'],
  ['treatment', 'agent'],
  ['drug', 'agent'],
  ['supplement', 'agent'],
  ['nutrient', 'agent'],
  ['herb', 'agent'],
  ['supplement-noun', 'agent'],
  ['device', 'agent'],
  ['exposure', 'agent'],
  ['complication', 'complication'],
  ['danger', 'danger'],
  ['harm', 'harm'],
  ['condition', 'condition'],
  ['likelihood', 'likelihood'],
  ['trouble', 'trouble'],
  ['body-part', 'body'],
  ['vital', 'body'],
  ['person', 'person'],
]

const SORT_OF_VERB: readonly (readonly [string, VerbSort])[] = [
  ['cause-verb', 'cause'],
  ['harm-verb', 'harm'],
  ['raise-verb', 'raise'],
  ['lower-verb', 'lower'],
  ['occur-verb', 'occur'],
  ['report-verb', 'report'],
  ['suffer-verb', 'suffer'],
  ['link-verb', 'link'],
  ['interact-cue', 'interact'],
]

const PRONOUNS = new Set(['it', 'this', 'these', 'they', 'that', 'both', 'either', 'each', 'others', 'them', 'which'])
const DETERMINERS = new Set(
  'a an the this that these those your his her their its our my any some no other such more less most many few several further new severe serious mild of'.split(' '),
)
/** What stands before a verb in its plain form. */
const VERB_LEADERS = new Set(
  "can may might could will would should must cannot can't don't doesn't didn't won't couldn't wouldn't shouldn't never not also sometimes rarely often usually help helps".split(' '),
)
/** Verbs that “to” belongs to as a preposition: “due to surgery” is no infinitive. */
const TO_LEADERS = new Set(
  'due lead leads led leading prior related reaction reactions next exposure exposed linked tied allergic response resistance damage harm injury injuries similar according addition compared alternative alternatives added close sensitive addicted owing thanks access attributed'.split(' '),
)

/** A unit cut into noun phrases and the verbs of harm. */
export class Sense {
  readonly reading: Reading
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly verbs: readonly Verb[]

  constructor(reading: Reading) {
    this.reading = reading
    this.words = reading.words
    this.verbs = this.#findVerbs()
    this.mentions = this.#findMentions()
  }

  text(index: number): string {
    return this.words[index]?.text ?? ''
  }

  /** Whether a class of the lexicon starts at a word. */
  starts(index: number, name: string): boolean {
    return this.reading.tags.some(tag => tag.from === index && tag.classes.includes(name))
  }

  #verbPosition(index: number, to: number): boolean {
    const before = this.text(index - 1)
    const after = this.text(to)
    if (VERB_LEADERS.has(before)) return true
    if (before === 'to') return !TO_LEADERS.has(this.text(index - 2))
    if (DETERMINERS.has(before)) return false
    if (/(?:ed|ing)$/.test(this.text(index)) && to === index + 1 && !DETERMINERS.has(after)) return after === 'by'
    return /^(?:the|a|an|your|their|his|her|you|it|them|its|people|some|any|my|our|this)$/.test(after)
  }

  #findVerbs(): Verb[] {
    const verbs: Verb[] = []
    let covered = 0
    for (const tag of this.reading.tags) {
      if (tag.from < covered) continue
      const sorts: VerbSort[] = []
      for (const [name, sort] of SORT_OF_VERB) if (tag.classes.includes(name)) sorts.push(sort)
      if (sorts.length === 0) continue
      verbs.push({from: tag.from, to: tag.to, sorts})
      covered = tag.to
    }
    return verbs
  }

  #findMentions(): Mention[] {
    const runs: {from: number; to: number; sort: Sort}[] = []
    const tags = this.reading.tags
    let next = 0
    for (let at = 0; at < this.words.length; ) {
      while (next < tags.length && tags[next]!.from < at) next++
      let run: {from: number; to: number; sort: Sort} | undefined
      for (let i = next; i < tags.length && tags[i]!.from === at && !run; i++) {
        const {classes, to} = tags[i]!
        const sort = SORT_OF_CLASS.find(([name]) => classes.includes(name))?.[1]
        if (sort && !(to === at + 1 && this.#isVerbHere(at))) run = {from: at, to, sort}
      }
      const {text, kind} = this.words[at]!
      if (!run && PRONOUNS.has(text)) run = {from: at, to: at + 1, sort: 'pronoun'}
      if (!run && kind === 'word' && namesTreatment(text)) run = {from: at, to: at + 1, sort: 'agent'}
      if (run) runs.push(run)
      at = run ? run.to : at + 1
    }
    return mergePhrases(runs, this.words)
  }

  #isVerbHere(at: number): boolean {
    return this.verbs.some(verb => verb.from === at) && this.#verbPosition(at, at + 1)
  }

  /** Whether a word of a verb class is a verb at its place: “may burn the skin”, not “a burn”. */
  isVerb(verb: Verb): boolean {
    const noun = this.mentions.some(m => m.from <= verb.from && m.to >= verb.to && m.sort !== 'pronoun')
    return !noun || this.#verbPosition(verb.from, verb.to)
  }
}

/** Nouns side by side are one phrase: “knee replacement surgery”, “drug side effects”, “blood pressure medicine”. */
function mergePhrases(runs: readonly {from: number; to: number; sort: Sort}[], words: readonly Word[]): Mention[] {
  const mentions: Mention[] = []
  for (const run of runs) {
    const last = mentions.at(-1)
    const gap = last ? run.from - last.to : 9
    const joined = gap === 0 || (gap === 1 && words[last!.to]!.text === '-')
    const merges = last && joined && last.sort !== 'pronoun' && last.sort !== 'person' && run.sort !== 'pronoun'
    if (merges) mentions[mentions.length - 1] = {from: last.from, to: run.to, sort: run.sort, inside: [...last.inside, last.sort]}
    else mentions.push({...run, inside: []})
  }
  return mentions
}
