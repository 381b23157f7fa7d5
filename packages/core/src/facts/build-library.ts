import type {Reference} from '../citations/reference.ts'
import {nearestWords} from '../text/nearest-word.ts'
import type {Evidence, Fact, FactsFile, Fault} from './fact.ts'
import type {Library} from './library.ts'
import {saysSame} from './read-facts.ts'

/** The entries of one bibliography file. */
export interface Bibliography {
  readonly path: string
  readonly references: readonly Reference[]
  readonly faults: readonly Fault[]
}

export interface BuiltLibrary {
  readonly library: Library
  /** Faults that show only between files (and between facts), by the path they are told in. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>
}

/**
 * Puts the facts and references of a project together. Of two entries with one key the first counts, in the order of
 * their paths, so that the order in which files were read changes nothing.
 */
export function buildLibrary(factsFiles: readonly FactsFile[], bibliographies: readonly Bibliography[]): BuiltLibrary {
  const faults = new Map<string, Fault[]>()
  const tell = (path: string, fault: Fault): void => {
    const list = faults.get(path)
    if (list) list.push(fault)
    else faults.set(path, [fault])
  }
  const references = new Map<string, Reference>()
  for (const {references: entries} of byPath(bibliographies)) {
    for (const reference of entries) {
      const first = references.get(reference.id)
      if (!first) references.set(reference.id, reference)
      else if (first.path !== reference.path) {
        tell(reference.path, {
          range: reference.range,
          code: 'duplicate-id',
          message: `The key “${reference.id}” stands in ${first.path} too; that entry counts. Remove one, or give this one another key.`,
          related: [{path: first.path, range: first.range, note: 'the entry that counts'}],
        })
      }
    }
  }
  const files = byPath(factsFiles)
  const facts = new Map<string, Fact>()
  const owners = new Map<string, FactsFile>()
  for (const file of files) {
    const owner = file.id === undefined ? undefined : owners.get(file.id)
    if (file.id !== undefined && owner && owner.path !== file.path) {
      tell(file.path, {
        range: file.idRange ?? {start: 0, end: 0},
        code: 'duplicate-id',
        message: `${owner.path} has the id “${file.id}” too. Give this file another id, or put both together.`,
        related: [{path: owner.path, range: owner.idRange ?? {start: 0, end: 0}, note: 'first used here'}],
      })
    } else if (file.id !== undefined) owners.set(file.id, file)
    for (const fact of file.facts) {
      const first = facts.get(fact.id)
      if (!first) facts.set(fact.id, fact)
      else if (!first.fault && !saysSame(first, fact))
        facts.set(fact.id, {...first, fault: `${fact.path} has a fact of its id that differs`})
      // Two files with one id are told once, at the id of the file; single facts only where a page adds to a file.
      if (first && first.path !== fact.path && (owner === undefined || owner.path === file.path)) {
        tell(fact.path, {
          range: fact.idRange ?? fact.range,
          code: 'duplicate-id',
          message: `The fact “${fact.id}” stands in ${first.path} too; that one counts. Give this one another id.`,
          related: [{path: first.path, range: first.idRange ?? first.range, note: 'the fact that counts'}],
        })
      }
    }
  }
  for (const [path, fault] of findSupersedingFaults(facts)) tell(path, fault)
  for (const list of faults.values()) list.sort((a, b) => a.range.start - b.range.start)
  return {library: {references, facts, factsFiles: files}, faults}
}

/** Facts that replace one that does not exist, or that replace each other in a ring. */
function findSupersedingFaults(facts: ReadonlyMap<string, Fact>): [string, Fault][] {
  const found: [string, Fault][] = []
  const done = new Set<Fact>()
  for (const start of facts.values()) {
    const way = new Map<Fact, number>()
    for (let fact: Fact | undefined = start; fact?.supersedes && !done.has(fact); ) {
      const {id, range}: NonNullable<Fact['supersedes']> = fact.supersedes
      way.set(fact, way.size)
      const next = facts.get(id)
      if (next && way.has(next)) {
        const ring = [...way.keys()].slice(way.get(next)!)
        const names = [...ring.map(({id: name}) => name), next.id].join(' → ')
        found.push([
          fact.path,
          {
            range,
            code: 'superseding-loop',
            message: `These facts replace each other in a ring: ${names}. Remove “supersedes” from the one that holds today.`,
          },
        ])
        break
      }
      // A retired fact may be gone for good: its id only must not come back. Near misses are slips.
      const [nearest] = next ? [] : nearestWords(id, facts.keys())
      if (nearest && nearest !== fact.id) {
        found.push([
          fact.path,
          {
            range,
            code: 'unknown-fact',
            message: `No fact has the id “${id}”. Write “${nearest}” if that is meant.`,
            suggestion: nearest,
          },
        ])
      }
      fact = next
    }
    for (const fact of way.keys()) done.add(fact)
  }
  return found
}

/** Evidence that names a reference which no bibliography holds. */
export interface DanglingEvidence {
  readonly fact: Fact
  readonly evidence: Evidence
  /** Keys that look alike, nearest first. */
  readonly nearest: readonly string[]
}

export function findDanglingEvidence(file: FactsFile, library: Library): DanglingEvidence[] {
  return file.facts.flatMap(fact =>
    fact.evidence
      .filter(({ref}) => !library.references.has(ref))
      .map(evidence => ({fact, evidence, nearest: nearestWords(evidence.ref, library.references.keys(), 3)})),
  )
}

const byPath = <T extends {readonly path: string}>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
