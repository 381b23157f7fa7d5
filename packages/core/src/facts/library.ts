import type {Reference} from '../citations/reference.ts'
import type {ReviewLog} from '../reviews/review-log.ts'
import type {Fact, FactsFile} from './fact.ts'

/** All references and facts of a project, by key. */
export interface Library {
  readonly references: ReadonlyMap<string, Reference>
  readonly facts: ReadonlyMap<string, Fact>
  readonly factsFiles: readonly FactsFile[]
  /** Approvals of claims; absent where a project has no `reviews/`. */
  readonly reviews?: ReviewLog
}
