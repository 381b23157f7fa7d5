import type {Library} from '../facts/library.ts'
import type {LockedReference} from './lock.ts'
import type {Notice} from './notice.ts'
import type {Reference} from './reference.ts'

type Records = Pick<Library, 'lock' | 'notices'>

/** What the registries say of a reference, by each of its identifiers that is locked. */
export function lockedOf({doi, pmid}: Pick<Reference, 'doi' | 'pmid'>, {lock}: Records): LockedReference[] {
  if (!lock) return []
  const keys = [doi && `doi:${doi.toLowerCase()}`, pmid && `pmid:${pmid}`]
  return keys.flatMap(key => (key && lock.get(key)) || [])
}

/**
 * The reference with its standing, as its own entry, the lock file and the index of retractions tell it together: the
 * latest word on whether it is retracted counts, else the gravest notice. The same object when nothing is known.
 */
export function settleStanding(reference: Reference, records: Records): Reference {
  const {doi, pmid, standing: own} = reference
  const notices: Notice[] = [
    ...(own ? [own] : []),
    ...lockedOf(reference, records).flatMap(({notices = []}) => notices.map(one => ({...one, from: 'lock' as const}))),
    ...(records.notices?.find({...(doi ? {doi} : {}), ...(pmid ? {pmid} : {})}) ?? []),
  ]
  if (notices.length === (own ? 1 : 0)) return reference
  const standing = judge(notices)
  const {retracted: _, ...rest} = reference
  return {...rest, standing, ...(standing.nature === 'retraction' ? {retracted: true} : {})}
}

/** Settles references one by one; a reference that was settled before gives the same object again. */
export function makeSettler(records: Records): (reference: Reference) => Reference {
  if (!records.lock && !records.notices) return reference => reference
  const settled = new Map<Reference, Reference>()
  return reference => {
    let known = settled.get(reference)
    if (!known) {
      known = settleStanding(reference, records)
      settled.set(reference, known)
      settled.set(known, known)
    }
    return known
  }
}

const GRAVITY = ['correction', 'expression-of-concern'] as const

function judge(notices: readonly Notice[]): Notice {
  // Of equal dates the richer word comes later: an entry that merely says “retracted” has none.
  const inTime = [...notices].sort(({date: a = ''}, {date: b = ''}) => (a < b ? -1 : a > b ? 1 : 0))
  const last = inTime.findLast(({nature}) => nature === 'retraction' || nature === 'reinstatement')
  if (last?.nature === 'retraction') return last
  const grave = GRAVITY.map(name => inTime.findLast(({nature}) => nature === name))
  return grave[1] ?? grave[0] ?? last!
}
