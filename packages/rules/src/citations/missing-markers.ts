import {defineRule, type Page, type Range} from '@claimlint/core'
import {listHead} from '../shared/list-head.ts'

const NEEDY: ReadonlySet<string> = new Set(['duration', 'percentage', 'risk'])

export default defineRule({
  id: 'missing-markers',
  summary: 'A page has a list of references and nothing in its text points to it',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    none: ({count, first}: {count: number; first: number}) =>
      `None of the ${count} references in this list is pointed to from the text, so nobody can tell what each one supports. Put its number, such as [${first}], behind every statement that rests on it.`,
    one: ({first}: {first: number}) =>
      `The one reference in this list is not pointed to from the text, so nobody can tell what it supports. Put [${first}] behind every statement that rests on it.`,
  },
  *check(page) {
    const {ownReferences, uncitedReferences, claims, citations} = page
    const [first] = ownReferences
    if (!first || uncitedReferences.length < ownReferences.length) return
    const open = claims.filter(({kind, checks}) => NEEDY.has(kind) && checks.cited.status === 'fail')
    const number = first.listNumber ?? 1
    const {path} = page.draft.source
    yield {
      ...(ownReferences.length === 1
        ? {message: 'one' as const, data: {first: number}}
        : {message: 'none' as const, data: {count: ownReferences.length, first: number}}),
      range: headOrEntry(page, first.range),
      // Where no claim waits for a source, or other markers lead elsewhere, the list may only tell what was read.
      confidence: open.length > 0 && !citations.some(({reference}) => reference) ? 'strong' : 'weak',
      ...(open[0] ? {related: [{path, range: open[0].range, note: 'the first claim that waits for a source'}]} : {}),
    }
  },
})

const headOrEntry = (page: Page, entry: Range): Range => listHead(page) ?? entry
