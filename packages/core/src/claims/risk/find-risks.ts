import type {ClaimDraft} from '../claim.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {Reading} from '../reading.ts'

export function findRisks(_reading: Reading, _context: ReadingContext): ClaimDraft[] {
  return []
}
