import type {ClaimEvidence} from './claim-evidence.ts'

/** Readings that show a passage: an abstract shows no other part of its paper, and a second-hand account none at all. */
const WHOLE = new Set(['full-text', 'label'])

/**
 * Whether a named person says that they read the source whole, on a day that has come, and at which place in it.
 *
 * @param today YYYY-MM-DD
 */
export function isAttested({entry, locator}: ClaimEvidence, today: string | undefined): boolean {
  const checked = entry?.checked
  if (!checked || !WHOLE.has(checked.how) || !checked.by || !checked.on || !locator) return false
  return today === undefined || checked.on <= today
}
