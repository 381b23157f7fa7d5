import {Notes} from '../../text/notes.ts'

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

/** What the classes of one run mean here; runs of one phrase share their list of classes. */
export interface Meaning {
  readonly sort: Sort | undefined
  readonly verbs: readonly VerbSort[]
  readonly complaint: boolean
  readonly disease: boolean
}

const meanings = new Notes<readonly string[], Meaning>()

/** What a run of the lexicon means in the grammar of harm. */
export function meaningOf(classes: readonly string[]): Meaning {
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
