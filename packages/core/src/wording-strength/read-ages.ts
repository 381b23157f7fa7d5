/** Ages from–to, in years; the upper end may be open. */
interface Ages {
  readonly low: number
  readonly high: number
}

const BETWEEN =
  /\b(?:aged?|ages|aged between|between(?: the ages of)?|from)?[ -]?(\d{1,3})(?: years?)? ?(?:to|-|–|and) ?(\d{1,3})(?=(?: |-)(?:years?|year-olds?)\b|[^\d%]|$)/gi
const OVER =
  /\b(?:(?:aged?|adults|people|women|men|patients|those|anyone|everyone|persons|the)(?: aged)? (?:over|above|older than)|over-|aged) (?:the age of )?(\d{2})s?\b(?! ?(?:%|to |-|–|weeks|months|days|minutes|per))/gi
const AND_OVER = /\b(\d{2}) (?:years )?(?:and|or) (?:over|older|above)\b/gi
const UNDER =
  /\b(?:aged?|adults|people|women|men|patients|those|anyone|everyone|children|boys|girls|persons|the) (?:aged )?(?:under|below|younger than|up to) (?:the age of )?(\d{1,2})s?\b(?! ?(?:%|weeks|months|days|minutes|per))/gi
const BY_WORD: readonly (readonly [RegExp, Ages])[] = [
  [/\b(?:babies|baby|infants?|newborns?|neonates?)\b/i, {low: 0, high: 2}],
  [/\btoddlers?\b/i, {low: 1, high: 4}],
  [/\b(?:preschool\w*|kindergarten)\b/i, {low: 2, high: 6}],
  [/\b(?:school ?children|pupils|primary school)\b/i, {low: 5, high: 17}],
  [/\b(?:child|children|kids?|boys?|girls?)\b/i, {low: 0, high: 16}],
  [/\b(?:teen\w*|adolescen\w+)\b/i, {low: 11, high: 20}],
  [/\byoung(?:er)? (?:adults?|women|men|woman|man|people|persons?)\b/i, {low: 12, high: 40}],
  [/\bmiddle[- ]aged?\b/i, {low: 35, high: 68}],
  [
    /\b(?:older|elderly|frail|old) (?:\w+ )?(?:adults?|people|persons?|women|men|woman|man|patients?)\b|\b(?:pensioners?|the elderly|seniors?|old age|later life)\b/i,
    {low: 58, high: 120},
  ],
]

/** The ages that a text names, by number before by word. */
export function readAges(text: string): Ages[] {
  const found: Ages[] = []
  const ofAge = /\b(?:aged?|ages|years?|old|year-olds?)\b/i.test(text)
  for (const [, low, high] of ofAge ? text.matchAll(BETWEEN) : []) {
    const [from, to] = [Number(low), Number(high)]
    if (from < to && to <= 110) found.push({low: from, high: to})
  }
  for (const [, age] of [...text.matchAll(OVER), ...text.matchAll(AND_OVER)]) found.push({low: Number(age), high: 120})
  for (const [, age] of text.matchAll(UNDER)) found.push({low: 0, high: Number(age)})
  if (found.length > 0) return found
  const named = BY_WORD.filter(([words]) => words.test(text)).map(([, ages]) => ages)
  if (named.length > 0) return named
  return /\b(?:women|men|adults?|workers|staff|nurses)\b/i.test(text) ? [{low: 17, high: 120}] : []
}

/** Whether some of those who are named could have been among those studied; open where either names no age. */
export function agesMeet(named: readonly Ages[], studied: readonly Ages[]): boolean {
  if (named.length === 0 || studied.length === 0) return true
  return named.every(({low, high}) => studied.some(other => Math.min(high, other.high) - Math.max(low, other.low) >= 1))
}
