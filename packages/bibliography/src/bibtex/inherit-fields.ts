import {type Fault, nearestWord} from '@claimlint/core'
import type {BibEntry, BibField} from './bib-entry.ts'

/** What a part takes from its whole under another name. */
const RENAMED: Readonly<Record<string, string>> = {
  title: 'booktitle',
  subtitle: 'booksubtitle',
  author: 'bookauthor',
}

/**
 * What a part never takes from its whole: an identifier, address, page or note of the book would be a wrong one for the
 * chapter, and a reader who followed it would land elsewhere.
 */
const OWN = new Set([
  'crossref',
  'xref',
  'xdata',
  'ids',
  'doi',
  'url',
  'urldate',
  'pmid',
  'pmcid',
  'eprint',
  'eprinttype',
  'pages',
  'abstract',
  'annote',
  'annotation',
  'note',
  'addendum',
  'keywords',
  'shorttitle',
  'pubstate',
])

/** More than this many unknown keys mean a missing file, not slips of the pen: no look-alikes are sought for them. */
const MOST_SUGGESTIONS = 50

const PARTS = /^(?:in|suppbook|suppcollection|bookin|conference$)/

/** Entries with the fields that `crossref` and `xdata` bring in; the entries of type `@xdata` are no sources themselves. */
export function inheritFields(entries: readonly BibEntry[]): {entries: BibEntry[]; faults: Fault[]} {
  const byKey = new Map<string, BibEntry>()
  for (const entry of entries) {
    const key = entry.key.toLowerCase()
    if (!byKey.has(key)) byKey.set(key, entry)
  }
  const faults: Fault[] = []
  const done = new Map<BibEntry, BibEntry>()
  const told = new Set<BibField>()
  // An entry is asked again once its other wholes are settled.
  const tell = (field: BibField, fault: () => Omit<Fault, 'range'>): void => {
    if (told.has(field)) return
    told.add(field)
    faults.push({range: field.range, ...fault()})
  }
  const nearest = (key: string): string | undefined =>
    told.size > MOST_SUGGESTIONS ? undefined : nearestWord(key, byKey.keys())
  for (const entry of entries) settle(entry, byKey, done, {tell, nearest})
  return {entries: entries.filter(({type}) => type !== 'xdata').map(entry => done.get(entry) ?? entry), faults}
}

interface Teller {
  tell(field: BibField, fault: () => Omit<Fault, 'range'>): void
  nearest(key: string): string | undefined
}

/** Follows the chain of wholes first, so that a part of a part inherits from both; no recursion, however long it is. */
function settle(
  start: BibEntry,
  byKey: ReadonlyMap<string, BibEntry>,
  done: Map<BibEntry, BibEntry>,
  {tell, nearest}: Teller,
): void {
  const chain: BibEntry[] = [start]
  const onWay = new Set(chain)
  while (chain.length > 0) {
    const entry = chain.at(-1)!
    if (done.has(entry)) {
      chain.pop()
      continue
    }
    const wholes: BibEntry[] = []
    let waits = false
    for (const {field, key} of namedWholes(entry)) {
      const whole = byKey.get(key.toLowerCase())
      if (!whole) tell(field, () => unknownWhole(entry, key, nearest(key)))
      else if (done.has(whole)) wholes.push(whole)
      else if (onWay.has(whole)) tell(field, () => wholeInLoop(entry, key))
      else {
        chain.push(whole)
        onWay.add(whole)
        waits = true
        break
      }
    }
    if (waits) continue
    done.set(
      entry,
      wholes.reduce((settled, whole) => inherit(settled, done.get(whole)!), entry),
    )
    chain.pop()
  }
}

function* namedWholes({fields}: BibEntry): Iterable<{field: BibField; key: string}> {
  for (const name of ['crossref', 'xdata']) {
    const field = fields.get(name)
    if (!field) continue
    for (const key of field.value.split(',')) if (key.trim() !== '') yield {field, key: key.trim()}
  }
}

function inherit(part: BibEntry, whole: BibEntry): BibEntry {
  const fields = new Map(part.fields)
  const renames = whole.type !== 'xdata' && PARTS.test(part.type)
  for (const [name, field] of whole.fields) {
    if (OWN.has(name) && whole.type !== 'xdata') continue
    const own = (renames && RENAMED[name]) || name
    if (!fields.has(own)) fields.set(own, field)
  }
  return {...part, fields}
}

const unknownWhole = ({key: own}: BibEntry, key: string, near: string | undefined): Omit<Fault, 'range'> => ({
  code: 'unknown-crossref',
  message: `“${own}” refers to “${key}”, and no entry of this file has that key. ${near && near !== own.toLowerCase() ? `Write “${near}” if that is meant, or add` : 'Add'} the entry.`,
})

const wholeInLoop = ({key: own}: BibEntry, key: string): Omit<Fault, 'range'> => ({
  code: 'crossref-loop',
  message: `“${own}” refers to “${key}”, which leads back to it. Remove one of the two.`,
})
