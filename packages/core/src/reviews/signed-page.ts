import type {Reference} from '../citations/reference.ts'
import type {Claim} from '../claims/claim.ts'
import type {Draft} from '../draft/draft.ts'
import {metaOf, pageKey} from '../draft/page-meta.ts'
import type {ClaimEvidence} from '../evidence/claim-evidence.ts'
import type {Library} from '../facts/library.ts'
import type {SupportedClaim} from '../support/check.ts'
import {type Person, readPeople} from './people.ts'

/** What stands behind a claim, as far as an approval covers it; every `SupportedClaim` has it. */
export interface SignedClaim extends Pick<SupportedClaim, 'kind' | 'unit' | 'bound' | 'citations'> {
  /** What is recorded of its sources; that of bound facts is taken from the facts themselves. */
  readonly evidence: readonly ClaimEvidence[]
}

/** The front matter keys that name authors. */
export const AUTHOR_KEYS: readonly string[] = ['authors', 'author']

/** What other tools call an author; written here it is a slip. */
const LIKE_AUTHOR = /^(?:authors?|by|byline|written[-_ ]?by|writers?)$/i

/** What of a page decides on its approvals. */
export interface SignedPage {
  /** Front matter `id`, else the path. */
  readonly key: string
  /** The file that names its authors. */
  readonly path: string
  readonly authors: readonly Person[]
  /** The front matter key that seems meant for authors and gives none; absent where no such key stands. */
  readonly authorKey?: string
  readonly fictional: boolean
  /** The decoded file: words that prose hides (code, mathematics) are compared as they stand there. */
  readonly source: string
  /** The sources of bound facts. */
  readonly references: ReadonlyMap<string, Reference>
  /** All claims of the page: an approved sentence that still stands elsewhere on it is not the old text of another claim. */
  readonly claims: readonly Pick<Claim, 'kind' | 'unit'>[]
}

/** A page as its approvals see it; made once for all its claims. */
export function signedPageOf(
  draft: Draft,
  claims: readonly Pick<Claim, 'kind' | 'unit'>[],
  {references}: Pick<Library, 'references'>,
): SignedPage {
  const fields = metaOf(draft)
  const authors = AUTHOR_KEYS.flatMap(key => readPeople(fields[key]))
  const authorKey = authors.length > 0 ? undefined : Object.keys(fields).find(key => LIKE_AUTHOR.test(key))
  return {
    key: pageKey(draft),
    path: draft.source.path,
    authors,
    ...(authorKey === undefined ? {} : {authorKey}),
    fictional: draft.fictional,
    source: draft.source.text,
    references,
    claims,
  }
}
