// Made by `pnpm generate`; do not edit.

import type {Rule} from '@claimlint/core'
import uncitedDuration from './claims/uncited-duration.ts'

/** Every rule, in the order of families and names. */
export const RULES = [
  uncitedDuration,
] as unknown as readonly Rule[]

/** The family of each rule: the folder it stands in. */
export const FAMILIES: Readonly<Record<string, string>> = {
  'uncited-duration': 'claims',
}
