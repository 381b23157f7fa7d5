import type {ClaimDraft} from '../claim.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {Reading} from '../reading.ts'
import {pageRegister} from './page-register.ts'

export function findPromotion(_reading: Reading, context: ReadingContext): ClaimDraft[] {
  const page = pageRegister(context.readings)
  const score = page.own[context.index]!
  if (score < 0) return []
  return [{kind: 'promotional', confidence: 'weak', cues: []}]
}
