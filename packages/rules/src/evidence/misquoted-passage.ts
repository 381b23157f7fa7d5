import {
  defineRule,
  type Evidence,
  type Extract,
  findPassage,
  type Library,
  readFactBlocks,
  type Suggestion,
} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

/** How much of a nearest text is told. */
const LONGEST = 160

export default defineRule({
  id: 'misquoted-passage',
  summary: 'A passage does not stand in the stored words of its source',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    absent: ({quote, ref, path}: {quote: string; ref: string; path: string}) =>
      `The passage “${quote}” does not stand in the words of “${ref}” (${path}), nor does anything like it. Copy the words from the source, or take the passage out.`,
    near: ({quote, ref, place, nearest}: {quote: string; ref: string; place: string; nearest: string}) =>
      `The passage “${quote}” does not stand in the words of “${ref}”; the nearest there${place} is “${nearest}”. Quote it letter for letter, and see whether it still bears the claim out.`,
    apart: ({quote, ref}: {quote: string; ref: string}) =>
      `The parts of the passage “${quote}” stand far from each other in “${ref}”. Quote them as two entries, or the words between them.`,
    short: ({quote, ref}: {quote: string; ref: string}) =>
      `The passage “${quote}” is too short to prove that “${ref}” says it. Quote three words or more, and two or more on each side of an ellipsis.`,
    negation: ({quote, ref, lost, nearest}: {quote: string; ref: string; lost: string; nearest: string}) =>
      `The passage “${quote}” leaves out the word “${lost}”, and with it “${ref}” says something else: “${nearest}”. Quote the whole sentence.`,
    page: ({quote, locator, page}: {quote: string; locator: string; page: string}) =>
      `The passage “${quote}” stands on page ${page} of the stored words, and the locator says “${locator}”. Correct the locator.`,
  },
  *checkData({facts, evidence, source}, library) {
    yield* judgeAll(facts?.facts.flatMap(fact => fact.evidence) ?? evidence ?? [], library, source.text)
  },
  *check({draft, library}) {
    if (!library.extracts) return
    const entries = readFactBlocks(draft).flatMap(({facts}) => facts.flatMap(fact => fact.evidence))
    yield* judgeAll(entries, library, draft.source.text)
  },
})

function* judgeAll(entries: readonly Evidence[], library: Library, text: string) {
  for (const entry of entries) {
    const {passage, ref} = entry
    const extract = library.extracts?.get(ref)
    if (passage && extract) yield* judge({...entry, passage}, extract, library, text)
  }
}

function* judge(entry: Evidence & {readonly passage: string}, extract: Extract, {references}: Library, text: string) {
  const {ref, passage, locator} = entry
  const range = entry.passageRange ?? entry.range
  const data = {quote: quote(passage), ref}
  const search = findPassage(extract, passage)
  if (search.found) {
    const {page} = search
    if (page && locator && !agrees(locator, page))
      yield {message: 'page' as const, range, data: {...data, locator, page}}
    return
  }
  const reference = references.get(ref)
  const nearest = search.nearest && quote(search.nearest.text, LONGEST)
  const related = [
    {path: extract.path, range: extract.refRange, note: 'the stored words of the source'},
    ...(reference ? [{path: reference.path, range: reference.range, note: 'the source'}] : []),
  ]
  const common = {range, related}
  switch (search.why) {
    case 'too-long':
      // Its schema says so.
      return
    case 'too-short':
      yield {...common, message: 'short' as const, data}
      return
    case 'too-far-apart':
      yield {...common, message: 'apart' as const, data}
      return
    case 'negation-cut': {
      const suggestions = suggest(entry, search.nearest?.text, text)
      yield {
        ...common,
        message: 'negation' as const,
        data: {...data, lost: search.lost ?? '', nearest: nearest ?? ''},
        suggestions,
      }
      return
    }
    case 'absent': {
      if (!nearest) yield {...common, message: 'absent' as const, data: {...data, path: extract.path}}
      else {
        const place = search.nearest?.page ? `, on page ${search.nearest.page},` : ''
        const suggestions = suggest(entry, search.nearest?.text, text)
        yield {...common, message: 'near' as const, data: {...data, place, nearest}, suggestions}
      }
    }
  }
}

/** A locator that names no page (“Table 2”, “Results”) contradicts none. */
function agrees(locator: string, page: string): boolean {
  const named = /^(?:pp?\.|pages?)\s*(\S+?)(?:\s*[-–—]\s*(\S+))?[.,;]?$/i.exec(locator.trim())
  if (!named) return true
  const [first, last] = page.split('–')
  const [from, to = from] = [named[1]!, named[2]]
  const numbers = [from, to, first, last ?? first].map(Number)
  if (numbers.some(Number.isNaN)) return from === first || to === (last ?? first)
  // “pp. 112-8” is short for 112 to 118.
  const end = numbers[1]! < numbers[0]! ? Number(`${from.slice(0, -to.length)}${to}`) : numbers[1]!
  return numbers[2]! <= end && numbers[3]! >= numbers[0]!
}

/** The words of the source in the place of the passage, for values that stand on one line. */
function suggest({passageRange: range}: Evidence, nearest: string | undefined, text: string): Suggestion[] {
  if (!range || !nearest) return []
  const written = text.slice(range.start, range.end)
  if (written === '' || /[\r\n]|^[|>]/.test(written)) return []
  return [{title: 'Write the words of the source', edits: [{range, text: JSON.stringify(nearest)}], safety: 'review'}]
}
