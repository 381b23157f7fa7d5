import type {Tag} from '../lexicon.ts'
import type {Word} from '../words.ts'
import {AMBIGUOUS, CARE_FOR, CARES, LISTING, RELIEF} from './care-words.ts'
import type {Stretch} from './stretch.ts'
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
  | 'treated' // a harm or disease that a treatment is for: “pain relief”, “to prevent infection”
  | 'pathogen' // germs, genes, old age: bring disease on
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
  /** A harm that is as often what a treatment is for: pain, swelling, tiredness. */
  readonly complaint: boolean
  /** A harm that is also a disease of its own: stroke, infection. */
  readonly disease: boolean
}

export type VerbSort =
  | 'cause'
  | 'harm'
  | 'ail'
  | 'raise'
  | 'lower'
  | 'occur'
  | 'report'
  | 'suffer'
  | 'link'
  | 'interact'

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
  ['pathogen', 'pathogen'],
  ['likelihood', 'likelihood'],
  ['trouble', 'trouble'],
  ['body-part', 'body'],
  ['vital', 'body'],
  ['person', 'person'],
]

const SORT_OF_VERB: readonly (readonly [string, VerbSort])[] = [
  ['cause-verb', 'cause'],
  ['harm-verb', 'harm'],
  ['ail-verb', 'ail'],
  ['raise-verb', 'raise'],
  ['lower-verb', 'lower'],
  ['occur-verb', 'occur'],
  ['report-verb', 'report'],
  ['suffer-verb', 'suffer'],
  ['link-verb', 'link'],
  ['interact-cue', 'interact'],
]

const PRONOUNS = new Set([
  'it',
  "it's",
  'this',
  'these',
  'they',
  "they're",
  'that',
  "that's",
  'both',
  'either',
  'others',
  'them',
  'which',
])
const DETERMINERS = new Set(
  'a an the this that these those your his her their its our my any some no other such more less most many few several further new severe serious mild of'.split(
    ' ',
  ),
)
/** What may follow a word that stands alone for something named before: “this can”, “these are”. */
const AFTER_PRONOUN =
  /^(?:can|may|might|could|will|would|should|must|cannot|can't|don't|doesn't|didn't|won't|is|are|was|were|has|have|had|do|does|did|isn't|aren't|also|often|sometimes|rarely|usually|not|never|all|both|then|in|too|\w+ly|\w+s)$/
/** What stands before a verb in its plain form. */
const VERB_LEADERS = new Set(
  "can may might could will would should must cannot can't don't doesn't didn't won't couldn't wouldn't shouldn't never not also sometimes rarely often usually help helps".split(
    ' ',
  ),
)
/** Verbs that “to” belongs to as a preposition: “due to surgery” is no infinitive. */
const TO_LEADERS = new Set(
  'due lead leads led leading prior related reaction reactions next exposure exposed linked tied allergic response resistance damage harm injury injuries similar according addition compared alternative alternatives added close sensitive addicted owing thanks access attributed'.split(
    ' ',
  ),
)

/** What the classes of one run mean here; runs of one phrase share their list of classes. */
interface Meaning {
  readonly sort: Sort | undefined
  readonly verbs: readonly VerbSort[]
  readonly complaint: boolean
  readonly disease: boolean
}

const meanings = new WeakMap<readonly string[], Meaning>()

function meaningOf(classes: readonly string[]): Meaning {
  const known = meanings.get(classes)
  if (known) return known
  const meaning = {
    sort: SORT_OF_CLASS.find(([name]) => classes.includes(name))?.[1],
    verbs: SORT_OF_VERB.filter(([name]) => classes.includes(name)).map(([, sort]) => sort),
    complaint: classes.includes('complaint'),
    disease: classes.includes('condition'),
  }
  meanings.set(classes, meaning)
  return meaning
}

/** A stretch of text cut into noun phrases and the verbs of harm. */
export class Sense {
  readonly body: string
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly verbs: readonly Verb[]
  readonly #tags: readonly Tag[]
  readonly #classes = new Set<string>()
  /** For each word the verb that starts there. */
  readonly #verbAt = new Map<number, Verb>()

  constructor({text, words, tags}: Stretch) {
    this.body = text
    this.words = words
    this.#tags = tags
    for (const tag of tags) for (const name of tag.classes) this.#classes.add(name)
    this.verbs = this.#findVerbs()
    this.mentions = this.#findMentions()
  }

  /** The word at a place in lower case; '' outside the text. */
  text(index: number): string {
    return this.words[index]?.text ?? ''
  }

  /** The words of a run as one string in lower case. */
  phrase({from, to}: {readonly from: number; readonly to: number}): string {
    return this.words
      .slice(from, to)
      .map(word => word.text)
      .join(' ')
  }

  has(name: string): boolean {
    return this.#classes.has(name)
  }

  /** The runs of a class of the lexicon; a run inside a longer one is left out. */
  runs(name: string): Tag[] {
    if (!this.#classes.has(name)) return []
    const runs: Tag[] = []
    let covered = 0
    for (const tag of this.#tags) {
      if (tag.to <= covered || !tag.classes.includes(name)) continue
      runs.push(tag)
      covered = tag.to
    }
    return runs
  }

  #verbPosition(index: number, to: number): boolean {
    const before = this.text(index - 1)
    const after = this.text(to)
    if (VERB_LEADERS.has(before)) return true
    if (before === 'to') return !TO_LEADERS.has(this.text(index - 2))
    if (DETERMINERS.has(before)) return false
    if (/ing$/.test(this.text(index)) && to === index + 1) return /^(?:the|your|a|an|their|our|my|his|her)$/.test(after)
    if (
      before === 'and' ||
      before === 'or' ||
      before === 'which' ||
      before === 'who' ||
      before === 'that' ||
      before === 'they' ||
      before === 'it'
    )
      return true
    if (/(?:ed|ing)$/.test(this.text(index)) && to === index + 1 && !DETERMINERS.has(after)) return after === 'by'
    return /^(?:the|a|an|your|their|his|her|you|it|them|its|people|some|any|my|our|this)$/.test(after)
  }

  #findVerbs(): Verb[] {
    const verbs: Verb[] = []
    let covered = 0
    for (const {from, to, classes} of this.#tags) {
      if (from < covered) continue
      const sorts = meaningOf(classes).verbs
      if (sorts.length === 0) continue
      const verb = {from, to, sorts}
      verbs.push(verb)
      this.#verbAt.set(from, verb)
      covered = to
    }
    return verbs
  }

  #findMentions(): Mention[] {
    const runs: Run[] = []
    const tags = this.reading.tags
    let next = 0
    for (let at = 0; at < this.words.length; ) {
      while (next < tags.length && tags[next]!.from < at) next++
      let run: Run | undefined
      for (let i = next; i < tags.length && tags[i]!.from === at && !run; i++) {
        const {classes, to} = tags[i]!
        const sort = SORT_OF_CLASS.find(([name]) => classes.includes(name))?.[1]
        if (sort && !(to === at + 1 && this.#isVerbHere(at)))
          run = {from: at, to, sort, complaint: classes.includes('complaint'), disease: classes.includes('condition')}
      }
      const {text, kind} = this.words[at]!
      if (
        run?.sort === 'agent' &&
        run.to === at + 1 &&
        AMBIGUOUS.test(text) &&
        (VERB_LEADERS.has(this.text(at - 1)) || this.text(at - 1) === 'to')
      )
        run = undefined
      // “lead to” is a verb, “lead” a poison.
      if (run && run.to === at + 1 && this.verbs.some(v => v.from === at && v.to > run!.to)) run = undefined
      if (!run && PRONOUNS.has(text) && this.#standsAlone(at))
        run = {from: at, to: at + 1, sort: 'pronoun', complaint: false, disease: false}
      if (!run && kind === 'word' && namesTreatment(text))
        run = {from: at, to: at + 1, sort: 'agent', complaint: false, disease: false}
      if (run) runs.push(run)
      at = run ? run.to : at + 1
    }
    const phrases = mergePhrases(runs, this.words)
    const mentions: Mention[] = []
    for (const phrase of phrases) {
      const last = mentions.at(-1)
      const bad = phrase.sort === 'harm' || phrase.sort === 'condition' || phrase.sort === 'trouble'
      const listed =
        last !== undefined &&
        this.words.slice(last.to, phrase.from).every(w => LISTING.test(w.text)) &&
        phrase.from - last.to <= 3
      if (last && bad && last.sort === 'treated' && listed && phrase.from > last.to)
        mentions.push({...phrase, sort: 'treated'})
      else mentions.push(last?.to === phrase.from ? phrase : this.#inCare(phrase))
    }
    return mentions
  }

  /** Marks what a treatment is for, and what is lacking: “a lack of vitamin D” is a disease, not a drug. */
  #inCare(mention: Mention): Mention {
    const {sort, from} = mention
    if (
      sort !== 'agent' &&
      mention.inside.includes('agent') &&
      /^(?:deficiency|deficiencies|shortage|level|levels|intolerance)$/.test(this.text(mention.to - 1))
    )
      return {...mention, sort: 'condition', inside: []}
    if (sort === 'agent') {
      const two = `${this.text(from - 2)} ${this.text(from - 1)}`
      return /^(?:lack of|deficiency of|deficiency in|shortage of|too little|not enough|low in|deficient in|levels of|level of)$/.test(
        two,
      )
        ? {...mention, sort: 'condition'}
        : mention
    }
    if (
      sort !== 'harm' &&
      sort !== 'condition' &&
      sort !== 'trouble' &&
      sort !== 'complication' &&
      sort !== 'side-effect'
    )
      return mention
    for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
      const {text, kind} = this.words[at]!
      if (kind === 'sign' && text !== ',' && text !== '-') break
      if (/^(?:risks?|chances?|odds|likelihood|rates?|side|complications?)$/.test(text)) break
      if (
        sort === 'side-effect'
          ? /^(?:treat|treats|treating|manage|managing|relieve|relieving|ease|control|controlling)$/.test(text)
          : CARES.has(text)
      )
        return {...mention, sort: 'treated'}
      if (/^(?:of|in|from|as)$/.test(text) && RELIEF.has(this.text(at - 1))) return {...mention, sort: 'treated'}
      if (
        (text === 'for' || text === 'of') &&
        CARE_FOR.has(this.text(at - 1)) &&
        !(text === 'of' && /^causes?$/.test(this.text(at - 1)) && sort !== 'condition')
      )
        return {...mention, sort: 'treated'}
      if (/^(?:is|are|was|were|can|may|might|could|causes?|after|during|with)$/.test(text)) break
    }
    const after = this.text(mention.to)
    return /^(?:relief|reliever|relievers|management|control|prevention|treatment)$/.test(after)
      ? {...mention, sort: 'treated'}
      : mention
  }

  #standsAlone(at: number): boolean {
    const next = this.words[at + 1]
    if (!/^(?:this|these|that|both|either)$/.test(this.text(at))) return true
    if (!next || next.kind === 'sign') return true
    const noun = this.reading.tags.some(
      tag => tag.from === at + 1 && SORT_OF_CLASS.some(([name]) => tag.classes.includes(name)),
    )
    return AFTER_PRONOUN.test(next.text) && !noun
  }

  #isVerbHere(at: number): boolean {
    return this.verbs.some(verb => verb.from === at) && this.#verbPosition(at, at + 1)
  }

  /** Whether a word of a verb class is a verb at its place: “may burn the skin”, not “a burn”. */
  isVerb(verb: Verb): boolean {
    if (this.mentions.some(m => m.from <= verb.from && m.to >= verb.to && m.sort !== 'pronoun'))
      return this.#verbPosition(verb.from, verb.to)
    if (/ed$|(?:torn|burnt|broken)$/.test(this.text(verb.from)) && verb.to === verb.from + 1) {
      // “in badly damaged joints”: a participle after a preposition is an adjective.
      let at = verb.from - 1
      while (at > 0 && this.text(at).endsWith('ly')) at--
      if (
        /^(?:in|of|for|with|to|from|on|by|the|a|an|your|any|and|or|,|other|remove|replace|repair)$/.test(
          this.text(at),
        ) &&
        !/^(?:the|your|a|an|his|her|their|by)$/.test(this.text(verb.to))
      )
        return false
    }
    // “an irritated nerve”, “a thin tube”: before a noun and after a determiner it is an adjective.
    return (
      !DETERMINERS.has(this.text(verb.from - 1)) ||
      /^(?:this|these|those|that|some|any|more|most|such|other|all|its|her|his)$/.test(this.text(verb.from - 1))
    )
  }
}

interface Run {
  readonly from: number
  readonly to: number
  readonly sort: Sort
  readonly complaint: boolean
  readonly disease: boolean
}

/** Nouns side by side are one phrase: “knee replacement surgery”, “drug side effects”, “blood pressure medicine”. */
function mergePhrases(runs: readonly Run[], words: readonly Word[]): Mention[] {
  const mentions: Mention[] = []
  for (const run of runs) {
    const last = mentions.at(-1)
    const gap = last ? run.from - last.to : 9
    const joined =
      gap === 0 ||
      (gap === 1 &&
        words[last!.to]!.text === '-' &&
        words[last!.to]!.start === words[last!.to - 1]!.end &&
        words[last!.to]!.end === words[run.from]!.start)
    // A heading run into its sentence repeats its noun: “Preventing Blood Clots Blood clots can …”.
    const repeats =
      last !== undefined &&
      words[run.from]!.capital &&
      words[run.from]!.text.slice(0, 5) === words[last.from]!.text.slice(0, 5)
    const merges =
      last && joined && !repeats && last.sort !== 'pronoun' && last.sort !== 'person' && run.sort !== 'pronoun'
    if (merges) mentions[mentions.length - 1] = {...run, from: last.from, inside: [...last.inside, last.sort]}
    else mentions.push({...run, inside: []})
  }
  return mentions
}
