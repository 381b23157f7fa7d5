import type {TimeRole} from '../quantity.ts'
import type {Scan} from './scan.ts'

const ONSET_BEFORE = new Set(['in', 'within', 'after', 'by', 'from', 'until', 'till', 'before', 'at', 'on'])
const ONSET_AFTER = new Set([
  'later',
  'after',
  'before',
  'following',
  'ago',
  'beforehand',
  'afterwards',
  'afterward',
  'early',
  'ahead',
  'prior',
  'post',
])
const CONDITION = new Set(['if', 'unless', 'whether', 'whose', 'eligible', 'when', 'whenever'])

/** What a time says, told from the words around it: `from` and `to` take in its bounds. */
export function readRole(scan: Scan, from: number, to: number): TimeRole {
  const lead = scan.word(from - 1)
  const first = scan.word(from)
  if (lead === 'every' || lead === 'each' || first === 'every' || scan.word(to) === 'apart') return 'interval'
  if (isCriterion(scan, from)) return 'criterion'
  if (lead === 'for') return 'duration'
  if (ONSET_AFTER.has(scan.word(to)) && scan.word(to - 1) !== 'so') return 'onset'
  if (first === 'within' || first === 'beyond' || ONSET_BEFORE.has(lead)) return 'onset'
  if ((lead === 'the' || lead === 'as' || lead === 'little') && ONSET_BEFORE.has(scan.word(from - 2))) return 'onset'
  // “by about the sixth month”
  if (lead === 'the' && scan.run(from - 2, 'bound-about') > 0 && ONSET_BEFORE.has(scan.word(from - 3))) return 'onset'
  return 'duration'
}

/** “if it lasts beyond six weeks”, “people who have had pain for 3 months”: in the clause of the condition itself. */
function isCriterion(scan: Scan, from: number): boolean {
  const start = scan.clauseStart(from)
  for (let i = from - 1; i >= start; i--) {
    const word = scan.word(i)
    if (CONDITION.has(word)) return true
    if (word === 'who' && /^(?:have|has|had)$/.test(scan.word(i + 1))) return true
  }
  return false
}
