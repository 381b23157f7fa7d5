import type {Waiver} from '../facts/waiver.ts'
import {nearestWord} from '../text/nearest-word.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {Rule} from './rule.ts'
import type {WaiverFault} from './waiver-outcome.ts'
import {isReason, namesSomebody, sameName} from './waiver-words.ts'

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** Fewer words than this say too little about the place they cover. */
const LEAST_WORDS = 3
/** A waiver that matches more findings than this covers more than one exception. */
export const MOST_FINDINGS = 3
/** A waiver that holds for more years than this is no exception any more. */
const MOST_YEARS = 2

/**
 * Everything that is wrong with a waiver as it is written, so that it is mended in one go; nothing for a sound one.
 *
 * @param today YYYY-MM-DD
 */
export function judgeWaiver(waiver: Waiver, rules: ReadonlyMap<string, Rule>, today: string): WaiverFault[] {
  const fault = (code: WaiverFault['code'], detail?: string): WaiverFault => ({
    waiver,
    code,
    ...(detail ? {detail} : {}),
  })
  const rule = rules.get(waiver.rule)
  // Without its rule nobody can tell what else it needs.
  if (!rule) return [fault('unknown-rule', nearestWord(waiver.rule, rules.keys()))]
  const faults: WaiverFault[] = []
  if (!waiver.reason.trim()) faults.push(fault('no-reason'))
  else if (!isReason(waiver.reason)) faults.push(fault('poor-reason', waiver.reason))
  if (waiver.inline) {
    if (rule.protected && faults.length === 0) faults.push(fault('inline-for-protected'))
    return faults
  }
  if (!namesSomebody(waiver.owner)) faults.push(fault('no-owner'))
  if (!waiver.until) faults.push(fault('no-end'))
  else if (!DATE.test(waiver.until)) faults.push(fault('bad-date', waiver.until))
  else if (waiver.until < today) faults.push(fault('expired', waiver.until))
  if (rule.protected) {
    if (!namesSomebody(waiver.approver)) faults.push(fault('no-approver'))
    else if (namesSomebody(waiver.owner) && sameName(waiver.approver, waiver.owner))
      faults.push(fault('self-approved', waiver.owner))
    if (!waiver.words?.trim()) faults.push(fault('no-words'))
  }
  if (waiver.words?.trim() && normaliseWords(waiver.words).split(' ').length < LEAST_WORDS)
    faults.push(fault('over-broad', waiver.words))
  return faults
}

/**
 * What is odd about sound waivers: a last day that is years away.
 *
 * @param today YYYY-MM-DD
 */
export function doubtWaivers(waivers: readonly Waiver[], today: string): WaiverFault[] {
  const far = `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`
  return waivers.flatMap(waiver =>
    waiver.until !== undefined && waiver.until > far ? [{waiver, code: 'far-end' as const, detail: waiver.until}] : [],
  )
}
