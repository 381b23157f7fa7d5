import type {Lock} from '../citations/lock.ts'
import type {NoticeIndex} from '../citations/notice-index.ts'
import type {Reference} from '../citations/reference.ts'
import type {Extract} from '../evidence/extract.ts'
import type {ReviewLog} from '../reviews/review-log.ts'
import type {Fact, FactsFile} from './fact.ts'
import type {PlacedEvidence} from './placed-evidence.ts'

/** All references and facts of a project, by key. */
export interface Library {
  readonly references: ReadonlyMap<string, Reference>
  /** The project has a bibliography, if an empty one: a key that it does not hold leads nowhere. */
  readonly hasBibliography?: boolean
  readonly facts: ReadonlyMap<string, Fact>
  readonly factsFiles: readonly FactsFile[]
  /** Entries of the evidence file, by the page that they name. */
  readonly evidence?: ReadonlyMap<string, readonly PlacedEvidence[]>
  /** The stored words of sources, by the key of the reference. */
  readonly extracts?: ReadonlyMap<string, Extract>
  /** What the registries say of identifiers, as the lock file keeps it. */
  readonly lock?: Lock
  /** Retractions, corrections and concerns, where the project has an index of them. */
  readonly notices?: Pick<NoticeIndex, 'find' | 'header'>
  /** Approvals of claims; absent where a project has no `reviews/`. */
  readonly reviews?: ReviewLog
}
