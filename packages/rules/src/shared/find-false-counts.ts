import type {Range} from '@claimlint/core'

/** A count that is greater than its total; `span` is in offsets into the text. */
export interface FalseCount {
  readonly span: Range
  readonly part: number
  readonly total: number
}

const GROUPS = '(?:all |the |these |those |our |treated |of )*(?:adult |older |young |male |female )?'
const PEOPLE = String.raw`(?:people|persons?|patients?|adults?|men|women|children|girls|boys|babies|infants|participants?|volunteers?|users|cases|respondents|sufferers)\b`
/** “ of the older patients”, right behind a figure. */
export const OF_PEOPLE = new RegExp(String.raw`^\s*of ${GROUPS}${PEOPLE}`, 'iu')

/*
 * Two numbers and what joins them; the arithmetic comes first, since hardly any pair passes it, and the patterns behind it
 * are compiled only then.
 */
const NUMBER = String.raw`\d{1,6}(?:,\d{3}){0,3}`
const PAIR = new RegExp(
  String.raw`(${NUMBER})(\s?\/\s?|\s\(?(?:out of|of|in)\s(?:the |all |every |each |these |our )?)(${NUMBER}(?:\.\d+)?|\.\d+)\)?`,
  'g',
)
const TOTAL_FIRST = new RegExp(
  String.raw`\b[Oo]f (?:the |these |our |all )?(${NUMBER}) ([a-z][^.,;:\d]{0,50}), (?:only |some |about )?(${NUMBER})(?=[ ])`,
  'g',
)
const YEAR = /^(?:19|20)\d\d$/

const COUNTED = new RegExp(String.raw`^\s${GROUPS}${PEOPLE}`, 'iu')
const COUNTS_PEOPLE = new RegExp(`^${GROUPS}${PEOPLE}`, 'iu')
const WITH_SHARE = /^\s?[([]\s?\d+(?:\.\d+)?\s?%/
/** What people do or have: “Of 40 patients, 45 improved”, but “Of 40 patients, 45 years old on average”. */
const DID =
  /^ (?:\([^)]{1,20}\) )?(?:had|have|were|are|felt|got|did|said|died|improved|reported|showed|recovered|responded|experienced|needed|developed|completed|received|stopped|returned|slept)\b/
/** “1 in 0.5” speaks of people or of a chance here; “1 in 0.5 ml” is a solution. */
const CHANCE_NEXT = /^(?:\s*[.,;:)]|\s*$|\s(?:have|has|had|get|gets|will|may|can|are|is|develops?|chance|risk)\b)/
/** “12 in 10 people” counts people where nothing before it can be measured as 12. */
const COUNTS =
  /(?:^|\b(?:about|around|roughly|nearly|almost|approximately|as many as|affects?|helps?|(?:happens?|occurs?|seen|found) (?:in|to))\s)$/i
const MEASURED =
  /\b(?:scores?|levels?|doses?|points?|mean|median|average|values?|pressure|ratio|grade|temperature|rates?|scale|age|BP|acuity|vision)\b/i

/** “On 3/2 patients were asked”: a day. */
const DATED = /\b(?:on|since|until|by|before|after|from)\s$/i

/**
 * The counts of people in a text that are greater than their totals: “45 of 40 patients”, “1 in 0.5”. Of other things a
 * part may pass its total: “120 of 100 points”, “a ratio of 5:4”.
 */
export function findFalseCounts(text: string): FalseCount[] {
  const found: FalseCount[] = []
  for (const {0: words, 1: part = '', 2: joint = '', 3: total = '', index} of text.matchAll(PAIR)) {
    const count = {part: read(part), total: read(total)}
    if (count.part <= count.total || YEAR.test(part) || !startsNumber(text, index)) continue
    const end = index + words.length
    if (/[\d/:.]/.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? '')) continue
    const before = text.slice(Math.max(0, index - 60), index)
    const people = COUNTED.exec(text.slice(end, end + 60))
    if (!isCount(joint, count.total, before, text.slice(end, end + 40), people !== null)) continue
    found.push({span: {start: index, end: end + (people?.[0].length ?? 0)}, ...count})
  }
  for (const {0: words, 1: total = '', 2: who = '', 3: part = '', index} of text.matchAll(TOTAL_FIRST)) {
    const count = {part: read(part), total: read(total)}
    const end = index + words.length
    if (count.part <= count.total || YEAR.test(part)) continue
    if (COUNTS_PEOPLE.test(who) && DID.test(text.slice(end, end + 60)))
      found.push({span: {start: index, end}, ...count})
  }
  return found
}

const read = (number: string): number => Number(number.replaceAll(',', ''))

/** Whether the digits at an offset are no end of a longer number, range, ratio or word. */
const startsNumber = (text: string, at: number): boolean =>
  !/[\p{L}\d.,:/–-]$/u.test(text.slice(Math.max(0, at - 2), at))

function isCount(joint: string, total: number, before: string, after: string, people: boolean): boolean {
  const isChance = total < 1 && total > 0 && CHANCE_NEXT.test(after)
  if (joint.includes('/')) return (people || WITH_SHARE.test(after)) && !MEASURED.test(before) && !DATED.test(before)
  if (/\sin\s$/.test(joint)) return isChance || (people && COUNTS.test(before) && !MEASURED.test(before))
  if (/\sin\s/.test(joint)) return isChance || people
  return people || isChance || WITH_SHARE.test(after)
}
