import type {Waiver} from '../facts/waiver.ts'
import {nearestWord} from '../text/nearest-word.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {Rule} from './rule.ts'
import type {WaiverFault} from './waiver-outcome.ts'

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** Fewer words than this say too little about the place they cover. */
const LEAST_WORDS = 3
/** A waiver that matches more findings than this covers more than one exception. */
export const MOST_FINDINGS = 3

/**
 * What is wrong with a waiver as it is written; `undefined` for a sound one. One cause each, the gravest first.
 *
 * @param today YYYY-MM-DD
 */
export function judgeWaiver(waiver: Waiver, rules: ReadonlyMap<string, Rule>, today: string): WaiverFault | undefined {
  const fault = (code: WaiverFault['code'], detail?: string): WaiverFault => ({
    waiver,
    code,
    ...(detail ? {detail} : {}),
  })
  const rule = rules.get(waiver.rule)
  if (!rule) return fault('unknown-rule', nearestWord(waiver.rule, rules.keys()))
  if (!waiver.reason.trim()) return fault('no-reason')
  if (waiver.inline) return rule.protected ? fault('inline-for-protected') : undefined
  if (!waiver.owner?.trim()) return fault('no-owner')
  if (!waiver.until) return fault('no-end')
  if (!DATE.test(waiver.until)) return fault('bad-date', waiver.until)
  if (waiver.until < today) return fault('expired', waiver.until)
  if (rule.protected) {
    if (!waiver.approver?.trim()) return fault('no-approver')
    if (normaliseWords(waiver.approver) === normaliseWords(waiver.owner)) return fault('self-approved', waiver.owner)
    if (!waiver.words?.trim()) return fault('no-words')
  }
  if (waiver.words?.trim() && normaliseWords(waiver.words).split(' ').length < LEAST_WORDS)
    return fault('over-broad', waiver.words)
  return undefined
}
