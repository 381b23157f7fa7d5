import {
  type Fact,
  findSubject,
  LineIndex,
  metaOf,
  type Page,
  type PageStatus,
  readPeople,
  type StruckClaim,
  type Subject,
  strikeClaims,
  strikeFacts,
  supposeFallen,
} from '@claimlint/core'
import {groupDrafts} from '../group-drafts.ts'
import {lintDocument} from '../lint-draft.ts'
import type {LintRequest} from '../lint-request.ts'
import {type Project, prepareProject} from '../project.ts'

/** A page with claims that lean on what falls, and whom to ask about it. */
export interface StruckPage {
  /** As reports tell it. */
  readonly path: string
  readonly status: PageStatus
  readonly fictional: boolean
  readonly authors: readonly string[]
  readonly reviewers: readonly string[]
  /** Whose approvals of these claims are recorded. */
  readonly approvers: readonly string[]
  readonly claims: readonly (StruckClaim & {readonly line: number})[]
}

export interface Impact {
  readonly kind: Subject['kind']
  readonly id: string
  readonly facts: readonly {readonly fact: Fact; readonly falls: boolean}[]
  readonly pages: readonly StruckPage[]
}

export interface ImpactReading {
  /** Absent when no project of the run knows the name. */
  readonly impact?: Impact
  /** Every name that would have been understood. */
  readonly known: readonly string[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

/**
 * What falls when a fact changes or a source is retracted: every page is judged twice, as it is and as it would be.
 *
 * @param name the id of a fact, the key of a reference, or a DOI or PubMed number
 * @throws ConfigError when a config cannot be relied on.
 */
export async function findImpact(request: LintRequest, name: string): Promise<ImpactReading> {
  const {groups, failures: unread} = groupDrafts(request)
  const failures = [...unread]
  const known = new Set<string>()
  const impacts: Impact[] = []
  for (const group of groups) {
    const project = await prepareProject(group.config, group.scope)
    failures.push(...project.failures)
    const {library} = project
    for (const key of [...library.facts.keys(), ...library.references.keys()]) known.add(key)
    const subject = findSubject(name, library)
    if (!subject) continue
    const fallen = supposeFallen(library, subject)
    const pages = group.drafts.flatMap(({path, source}): StruckPage[] => {
      const {page, result} = lintDocument(source, path, project, request.today)
      failures.push(...result.failures)
      const supposed: Project = {...project, library: fallen}
      const after = page && lintDocument(source, path, supposed, request.today).page
      const claims = page && after ? strikeClaims(page.claims, after.claims, subject) : []
      return page && claims.length > 0 ? [strikePage(page, claims)] : []
    })
    impacts.push({kind: subject.kind, id: subject.id, facts: strikeFacts(library, fallen, subject), pages})
  }
  // A DOI or PubMed number may be one that only the pages' own lists know.
  const [first] = impacts
  if (!first) return {known: [...known].sort(), failures}
  const pages = impacts.flatMap(impact => impact.pages)
  const facts = impacts.flatMap(impact => impact.facts)
  const found = pages.length > 0 || facts.length > 0 || known.has(first.id)
  return {...(found ? {impact: {...first, pages, facts}} : {}), known: [...known].sort(), failures}
}

function strikePage({draft, key, status, library}: Page, claims: readonly StruckClaim[]): StruckPage {
  const {authors, author, reviewers} = metaOf(draft)
  const lines = new LineIndex(draft.source.text)
  const names = (...values: readonly unknown[]): string[] => values.flatMap(readPeople).map(({name}) => name)
  const signed = claims.some(({lost}) => lost.includes('signed'))
  const approvals = signed ? (library.reviews?.approvalsOf(key) ?? []) : []
  return {
    path: draft.source.path,
    status,
    fictional: draft.fictional,
    authors: names(authors, author),
    reviewers: names(reviewers),
    approvers: [...new Set(approvals.map(({reviewer}) => reviewer.name))].sort(),
    claims: claims.map(struck => ({...struck, line: lines.position(struck.claim.range.start).line})),
  }
}
