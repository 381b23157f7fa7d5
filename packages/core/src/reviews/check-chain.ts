import type {ReviewRecord} from './review-record.ts'

/** A record that others name and that is not there. */
export interface MissingRecord {
  readonly id: string
  /** A record that names it as its predecessor, or withdraws it. */
  readonly namedBy: ReviewRecord
}

/** The newest records: those that no other names as its predecessor. Two branches leave two of them, and both hold. */
export function headsOf(records: readonly ReviewRecord[]): string[] {
  const named = new Set(records.flatMap(({predecessors}) => predecessors))
  return records
    .map(({id}) => id)
    .filter(id => !named.has(id))
    .sort()
}

/** Records that were removed from the middle of the chain. One that no later record names can only be missed against Git. */
export function findMissing(records: readonly ReviewRecord[]): MissingRecord[] {
  const known = new Set(records.map(({id}) => id))
  const missing = new Map<string, MissingRecord>()
  for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const id of [...record.predecessors, ...(record.withdraws ? [record.withdraws] : [])]) {
      if (!known.has(id) && !missing.has(id)) missing.set(id, {id, namedBy: record})
    }
  }
  return [...missing.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
