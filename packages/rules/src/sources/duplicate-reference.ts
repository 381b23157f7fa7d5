import {type Duplicate, defineRule, findDuplicates} from '@claimlint/core'
import {keyRange} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'duplicate-reference',
  summary: 'Two entries are one work',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    entry: ({key, first, shared}: {key: string; first: string; shared: string}) =>
      `“${key}” is the same work as “${first}”: both have ${shared}. Keep one entry with all its identifiers, and cite that.`,
    listed: ({number, first, shared}: {number: string; first: string; shared: string}) =>
      `Entry ${number} is the same work as entry ${first}: both have ${shared}. Keep one of them, and number the list anew.`,
  },
  *check({ownReferences}) {
    for (const {reference, first, shared} of findDuplicates(ownReferences)) {
      // The same line may stand at the end of each part of a long page.
      if (reference.listNumber === first.listNumber) continue
      yield {
        message: 'listed',
        range: reference.range,
        data: {number: reference.id, first: first.id, shared},
        related: [placeOf(first)],
        severity: 'info',
      }
    }
  },
  *checkData({references = [], source}, library) {
    if (references.length === 0) return
    // Of two files the one that comes later is told.
    const earlier = [...library.references.values()].filter(({path}) => path < source.path)
    for (const {reference, first, shared} of findDuplicates([...earlier, ...references])) {
      if (reference.path !== source.path) continue
      yield {
        message: 'entry',
        range: keyRange(reference),
        data: {key: quote(reference.id), first: quote(first.id), shared},
        related: [placeOf(first)],
      }
    }
  },
})

const placeOf = (first: Duplicate['first']) => ({path: first.path, range: keyRange(first), note: 'the first entry'})
