import type {ClaimDraft} from '../claim.ts'
import type {Quantity} from '../quantity.ts'
import type {Reading} from '../reading.ts'

export function findDurations(_reading: Reading, _quantities: readonly Quantity[]): ClaimDraft[] {
  return []
}
