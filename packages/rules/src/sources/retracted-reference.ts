import {defineRule} from '@claimlint/core'
import {citedSources, entryPlace, keyRange} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'
import {tellNotice} from '../shared/tell-notice.ts'

export default defineRule({
  id: 'retracted-reference',
  summary: 'A page, a fact or a bibliography rests on a source that was retracted',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  messages: {
    cited: ({key, notice}: {key: string; notice: string}) =>
      `“${key}” leads to a source that was retracted${notice}. Take out what rests on it, or cite one that stands.`,
    bound: ({fact, key, notice}: {fact: string; key: string; notice: string}) =>
      `“${fact}” rests on “${key}”, which was retracted${notice}. Take out what rests on it, or give the fact evidence that stands.`,
    evidence: ({key, notice}: {key: string; notice: string}) =>
      `“${key}” was retracted${notice}, so it supports nothing. Take the evidence out, and look whether the fact still holds.`,
    entry: ({key, notice}: {key: string; notice: string}) =>
      `“${key}” was retracted${notice}, and its entry does not say so. Write it under custom.retraction, or take the entry out.`,
  },
  *check(page) {
    for (const {item, reference} of citedSources(page)) {
      if (!reference.retracted) continue
      const data = {key: quote(item.key), notice: tellNotice(reference.standing)}
      yield {message: 'cited', range: item.range, data, related: [entryPlace(reference)]}
    }
    const told = new Set<string>()
    for (const {target, range} of page.draft.bindings) {
      for (const {ref, stance} of page.library.facts.get(target)?.evidence ?? []) {
        const reference = page.library.references.get(ref)
        if (stance !== 'supports' || !reference?.retracted || told.has(`${target} ${ref}`)) continue
        told.add(`${target} ${ref}`)
        const data = {fact: target, key: quote(ref), notice: tellNotice(reference.standing)}
        yield {message: 'bound', range, data, related: [entryPlace(reference)]}
      }
    }
  },
  *checkData({facts, evidence, references = []}, library) {
    for (const {ref, range, refRange, stance} of facts?.facts.flatMap(fact => fact.evidence) ?? evidence ?? []) {
      const reference = library.references.get(ref)
      if (stance !== 'supports' || !reference?.retracted) continue
      const data = {key: quote(ref), notice: tellNotice(reference.standing)}
      yield {message: 'evidence', range: refRange ?? range, data, related: [entryPlace(reference)]}
    }
    for (const reference of references) {
      // An entry that says so itself is kept on purpose.
      if (!reference.retracted || !reference.standing || reference.standing.from === 'entry') continue
      const data = {key: quote(reference.id), notice: tellNotice(reference.standing)}
      yield {message: 'entry', range: keyRange(reference), data}
    }
  },
})
