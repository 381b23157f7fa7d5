import type {ClaimDraft} from '../claim.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {Reading} from '../reading.ts'

export function findPromotion(_reading: Reading, _context: ReadingContext): ClaimDraft[] {
  return []
}
