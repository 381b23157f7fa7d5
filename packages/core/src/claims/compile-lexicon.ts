import type {LexiconData} from './lexicon.ts'
import {cutWords} from './words.ts'

/** How the words of a class change their form; `fixed` ones stand as written. */
export type Inflection = 'noun' | 'verb' | 'fixed'

/**
 * One lexicon file as written: classes of phrases, and sentences that prove it. A phrase may name its irregular forms in
 * brackets: `bleed (bled)`, `child (children)`; a slash gives spellings: `tumour/tumor`.
 */
export interface LexiconFile {
  readonly classes: Readonly<Record<string, {readonly inflect: Inflection; readonly words: readonly string[]}>>
  /** Sentences in which a claim of the kind must be found. */
  readonly finds?: Readonly<Record<string, readonly string[]>>
  /** Sentences in which no claim of the kind may be found. */
  readonly allows?: Readonly<Record<string, readonly string[]>>
}

/** Spells out every form of every phrase. */
export function compileLexicon(file: LexiconFile): LexiconData {
  const data: Record<string, string[]> = {}
  for (const [name, {inflect, words}] of Object.entries(file.classes)) {
    const forms = new Set<string>()
    for (const entry of words)
      for (const form of spellOut(String(entry), inflect)) {
        const phrase = joined(form)
        // An ending alone is no word.
        if (String(entry).trim() !== '' && phrase !== '') forms.add(phrase)
      }
    data[name] = [...forms].sort()
  }
  return data
}

const joined = (phrase: string): string =>
  cutWords(phrase)
    .map(word => word.text)
    .join(' ')

function spellOut(entry: string, inflect: Inflection): string[] {
  const [, phrase = entry, irregular] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(entry) ?? []
  const spellings = /^\S+\/\S+$/.test(phrase) ? phrase.split('/') : [phrase]
  const extra = irregular ? irregular.split(',').map(form => form.trim()) : []
  return [
    ...spellings.flatMap(spelling => forms(spelling, inflect, extra)),
    ...extra.map(form => swap(phrase, form, inflect)),
  ]
}

/** An irregular form stands for the word that changes, or, with several words, for the whole phrase. */
function swap(phrase: string, form: string, inflect: Inflection): string {
  if (form.includes(' ')) return form
  const words = phrase.split(' ')
  words[inflect === 'verb' ? 0 : words.length - 1] = form
  return words.join(' ')
}

function forms(phrase: string, inflect: Inflection, irregular: readonly string[]): string[] {
  if (inflect === 'fixed') return [phrase]
  const words = phrase.split(' ')
  const at = inflect === 'verb' ? 0 : words.length - 1
  const word = words[at]!
  const endings = inflect === 'noun' ? (irregular.length ? [] : [plural(word)]) : verbForms(word, irregular.length > 0)
  return [phrase, ...endings.map(form => words.with(at, form).join(' '))]
}

const plural = (word: string): string =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

function verbForms(word: string, irregularPast: boolean): string[] {
  const third = /o$/.test(word) ? `${word}es` : plural(word)
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? word + word.at(-1) : word
  const bare = /e$/.test(word) && !/(?:ee|oe|ye)$/.test(word) ? word.slice(0, -1) : doubled
  const past = /e$/.test(word) ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled}ed`
  const ing = /ie$/.test(word) ? `${word.slice(0, -2)}ying` : `${bare}ing`
  return irregularPast ? [third, ing] : [third, past, ing]
}
