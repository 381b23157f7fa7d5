import {parseIdentifier} from '../citations/identifiers.ts'
import type {Notice} from '../citations/notice.ts'
import type {Reference} from '../citations/reference.ts'
import {makeSettler} from '../citations/standing.ts'
import type {Fact} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'
import {CHECKS, type CheckName, type SupportedClaim} from '../support/check.ts'
import {judgeBinding} from '../support/judge-binding.ts'

/** What is supposed to fall: a fact that changes, or a source that is retracted. */
export type Subject =
  | {readonly kind: 'fact'; readonly id: string; readonly fact: Fact}
  | {
      readonly kind: 'reference'
      readonly id: string
      readonly doi?: string
      readonly pmid?: string
      readonly reference?: Reference
    }

/** What a subject is named by: the id of a fact, the key of a reference, or a DOI or PubMed number of any source. */
export function findSubject(
  name: string,
  {facts, references}: Pick<Library, 'facts' | 'references'>,
): Subject | undefined {
  const fact = facts.get(name)
  if (fact) return {kind: 'fact', id: name, fact}
  const reference = references.get(name)
  if (reference) {
    const {doi, pmid} = reference
    return {kind: 'reference', id: name, reference, ...(doi ? {doi} : {}), ...(pmid ? {pmid} : {})}
  }
  const kinds: readonly ['doi' | 'pmid', RegExp][] = [
    ['doi', /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\S+)$/i],
    ['pmid', /^pmid:?\s*(\d+)$/i],
  ]
  for (const [kind, form] of kinds) {
    const written = form.exec(name)?.[1]
    const value = written && (parseIdentifier(kind, written) ?? written)
    if (!value) continue
    const known = [...references.values()].find(one => one[kind]?.toLowerCase() === value.toLowerCase())
    return known ? findSubject(known.id, {facts, references}) : {kind: 'reference', id: name, [kind]: value}
  }
  return undefined
}

const CHANGED = 'its value changed, and the words bound to it have to follow'

/** The library as it would be: the fact holds nothing until its words follow, the source is retracted. */
export function supposeFallen(library: Library, subject: Subject): Library {
  if (subject.kind === 'fact') {
    return {...library, facts: new Map(library.facts).set(subject.id, {...subject.fact, fault: CHANGED})}
  }
  const {doi, pmid, reference: own} = subject
  const notice: Notice = {nature: 'retraction', from: 'entry'}
  const notices = {
    header: library.notices?.header,
    find(work: {readonly doi?: string; readonly pmid?: string}): Notice[] {
      const same = (doi && work.doi?.toLowerCase() === doi.toLowerCase()) || (pmid && work.pmid === pmid)
      return [...(library.notices?.find(work) ?? []), ...(same ? [notice] : [])]
    },
  }
  const supposed = {...library, notices}
  const settle = makeSettler(supposed)
  const references = new Map(
    [...library.references].map(([key, reference]) => [
      key,
      // An entry without any identifier is known by its key alone.
      reference === own ? {...reference, retracted: true, standing: notice} : settle(reference),
    ]),
  )
  return {...supposed, references}
}

/** A claim that leans on the subject. */
export interface StruckClaim<C extends SupportedClaim = SupportedClaim> {
  readonly claim: C
  /** Its rung as it is, and as it would be. */
  readonly rung: number
  readonly after: number
  /** Checks that it would no longer pass; none where another source holds it up. */
  readonly lost: readonly CheckName[]
}

/** The claims of a page that lean on a subject; `after` are the same claims with the subject fallen, in the same order. */
export function strikeClaims(
  before: readonly SupportedClaim[],
  after: readonly SupportedClaim[],
  subject: Subject,
): StruckClaim[] {
  return before.flatMap((claim, at): StruckClaim[] => {
    const now = after[at]
    if (!now || !leansOn(claim, subject)) return []
    const lost = CHECKS.filter(name => holds(claim, name) && !holds(now, name))
    return [{claim, rung: claim.rung, after: now.rung, lost}]
  })
}

const holds = ({checks}: SupportedClaim, name: CheckName): boolean =>
  checks[name].status === 'pass' || checks[name].status === 'attested'

function leansOn({bound, citations, evidence}: SupportedClaim, subject: Subject): boolean {
  if (subject.kind === 'fact') return bound.some(({binding}) => binding.target === subject.id)
  const {doi, pmid, id} = subject
  const isMeant = (reference: Reference | undefined): boolean =>
    reference !== undefined &&
    (reference.id === subject.reference?.id ||
      (doi !== undefined && reference.doi?.toLowerCase() === doi.toLowerCase()) ||
      (pmid !== undefined && reference.pmid === pmid))
  return (
    citations.some(({reference, item}) => isMeant(reference) || item.key === id) ||
    evidence.some(({reference}) => isMeant(reference)) ||
    bound.some(({fact}) =>
      fact?.evidence.some(({ref, stance}) => stance === 'supports' && ref === subject.reference?.id),
    )
  )
}

/** The facts that rest on a source, and whether any of their evidence would be left. */
export function strikeFacts(
  library: Library,
  fallen: Library,
  subject: Subject,
): {readonly fact: Fact; readonly falls: boolean}[] {
  if (subject.kind === 'fact' || !subject.reference) return []
  const key = subject.reference.id
  return [...library.facts.values()]
    .filter(({evidence}) => evidence.some(({ref, stance}) => ref === key && stance === 'supports'))
    .map(fact => {
      const page = {status: 'in-review' as const, fictional: fact.fictional ?? false}
      const earned = judgeBinding(fact.id, fact, library, page).earned
      return {fact, falls: earned && !judgeBinding(fact.id, fact, fallen, page).earned}
    })
    .sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1))
}
