import type {Quantity} from '../quantity.ts'
import type {Reading} from '../reading.ts'

export function findQuantities(_reading: Reading): Quantity[] {
  return []
}
