import {
  type Binding,
  defineRule,
  type FactsFile,
  findDanglingEvidence,
  type Library,
  nearestWords,
  type Page,
  type Range,
  readFactBlocks,
  type Suggestion,
} from '@claimlint/core'
import {asWritten} from '../shared/suggest-fault.ts'

export default defineRule({
  id: 'dangling-reference',
  summary: 'A fact names a source, or a page a fact, that does not exist',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    source: ({fact, key, hint}: {fact: string; key: string; hint: string}) =>
      `The fact “${fact}” rests on “${key}”, which no bibliography holds. ${hint}.`,
    evidence: ({key, hint}: {key: string; hint: string}) =>
      `This evidence rests on “${key}”, which no bibliography holds. ${hint}.`,
    extract: ({key, hint}: {key: string; hint: string}) =>
      `These are the words of “${key}”, which no bibliography holds. ${hint}.`,
    fact: ({target, words, hint}: {target: string; words: string; hint: string}) =>
      `“${words}” is bound to “${target}”, which no facts file holds. ${hint}.`,
  },
  *check(page) {
    const blocks = readFactBlocks(page.draft)
    const local = new Set(blocks.flatMap(({facts}) => facts.map(({id}) => id)))
    for (const binding of page.draft.bindings) {
      const {target} = binding
      if (page.library.facts.has(target) || local.has(target)) continue
      const nearest = nearestWords(target, page.library.facts.keys(), 3)
      yield {
        message: 'fact',
        range: binding.range,
        data: {target, words: binding.text, hint: hintOf(nearest, 'add the fact to its file')},
        suggestions: nearest.flatMap(id => suggestTarget(page, binding, id)),
      }
    }
    for (const file of blocks) yield* danglingIn(file, page.library, page.draft.source.text)
  },
  *checkData({facts, evidence, extract, source}, library) {
    if (facts) yield* danglingIn(facts, library, source.text)
    for (const {ref, refRange, range} of evidence ?? []) {
      // A number is an entry of the page's own list.
      if (library.references.has(ref) || /^\d+$/.test(ref)) continue
      yield danglingKey('evidence', ref, refRange ?? range, library, source.text)
    }
    if (extract && !library.references.has(extract.ref))
      yield danglingKey('extract', extract.ref, extract.refRange, library, source.text)
  },
})

function* danglingIn(file: FactsFile, library: Library, text: string) {
  for (const {fact, evidence, nearest} of findDanglingEvidence(file, library)) {
    const range = evidence.refRange ?? evidence.range
    yield {
      message: 'source' as const,
      range,
      data: {fact: fact.id, key: evidence.ref, hint: hintOf(nearest, 'add the entry to a bibliography')},
      suggestions: evidence.refRange ? suggestKeys(nearest, range, text) : [],
    }
  }
}

function danglingKey(message: 'evidence' | 'extract', key: string, range: Range, {references}: Library, text: string) {
  const nearest = nearestWords(key, references.keys(), 3)
  const hint = hintOf(nearest, 'add the entry to a bibliography')
  return {message, range, data: {key, hint}, suggestions: suggestKeys(nearest, range, text)}
}

const suggestKeys = (keys: readonly string[], range: Range, text: string): Suggestion[] =>
  keys.map(key => ({
    title: `Write “${key}”`,
    edits: [{range, text: asWritten(text.slice(range.start, range.end), key)}],
    safety: 'review',
  }))

function hintOf([first]: readonly string[], otherwise: string): string {
  return first === undefined
    ? `${otherwise[0]!.toUpperCase()}${otherwise.slice(1)}, or correct the name`
    : `Write “${first}” if that is meant, or ${otherwise}`
}

/** The name of the fact stands behind the words, in the link's address. */
function suggestTarget({draft}: Page, {range, words, target}: Binding, id: string): Suggestion[] {
  const at = draft.source.text.slice(words.end, range.end).indexOf(target)
  if (at < 0) return []
  const start = words.end + at
  return [
    {title: `Bind it to “${id}”`, edits: [{range: {start, end: start + target.length}, text: id}], safety: 'review'},
  ]
}
