/** A claim changed in one place so that its passage no longer bears it. */
export interface Mutant {
  readonly kind: 'unit' | 'range' | 'rounding' | 'direction' | 'denominator' | '1 in n' | 'digit' | 'negation'
  readonly text: string
}

type Mutate = (claim: string) => Iterable<string>

/** Every mutant of a claim, each one change away, each text once. */
export function mutate(claim: string): Mutant[] {
  const seen = new Set([claim])
  const found: Mutant[] = []
  for (const [kind, ways] of Object.entries(WAYS) as [Mutant['kind'], Mutate][]) {
    for (const text of ways(claim)) {
      if (seen.has(text)) continue
      seen.add(text)
      found.push({kind, text})
    }
  }
  return found
}

const WAYS: Readonly<Record<Mutant['kind'], Mutate>> = {
  unit: mutateUnits,
  range: mutateRanges,
  rounding: mutateRounding,
  direction: mutateDirections,
  denominator: mutateDenominators,
  '1 in n': mutateShares,
  digit: mutateDigits,
  negation: mutateNegations,
}

/** The text with one match of a pattern replaced at a time. */
function* replaceEach(
  text: string,
  pattern: RegExp,
  instead: (...groups: string[]) => readonly string[],
): Iterable<string> {
  for (const match of text.matchAll(pattern)) {
    for (const words of instead(...match))
      yield text.slice(0, match.index) + words + text.slice(match.index + match[0].length)
  }
}

const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']

function* mutateUnits(claim: string): Iterable<string> {
  yield* replaceEach(claim, /\b(second|minute|hour|day|week|month|year)(s?)\b/gi, (_, unit, plural) =>
    TIMES.filter(other => other !== unit!.toLowerCase()).map(other => other + plural!),
  )
  yield* replaceEach(claim, /\s?%|\sper\s?cent\b/gi, () => [
    ' percentage points',
    ' in 1,000',
    ' mg',
    ' days',
    ' times',
  ])
  yield* replaceEach(claim, /\b(mg|g|ml|mcg|mm|cm)\b/g, (_, unit) =>
    ['mg', 'g', 'ml', 'mcg', 'mm', 'cm'].filter(other => other !== unit),
  )
  yield* replaceEach(claim, /\b(daily|weekly|monthly|yearly)\b/gi, (_, unit) =>
    ['daily', 'weekly', 'monthly', 'yearly'].filter(other => other !== unit!.toLowerCase()),
  )
}

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const NUMBER = String.raw`(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`

const amountOf = (word: string): number => (/^\d/.test(word) ? Number(word) : WORDS.indexOf(word.toLowerCase()))
const shift = (word: string, by: number): string => String(Number((amountOf(word) + by).toFixed(3)))

function* mutateRanges(claim: string): Iterable<string> {
  const range = new RegExp(
    String.raw`\b(between |within |up to |from )?(${NUMBER})(\s?[–-]\s?| to | and (?=${NUMBER}))(${NUMBER})\b`,
    'gi',
  )
  yield* replaceEach(claim, range, (_, between = '', low, joint, high) => {
    if (amountOf(high!) <= amountOf(low!) || (joint === ' and ' && !/between/i.test(between))) return []
    return [
      `${between}${low}${joint}${shift(high!, 1)}`,
      `${between}${low}${joint}${shift(high!, amountOf(high!))}`,
      `${between}${shift(low!, 1)}${joint}${high}`,
      ...(amountOf(low!) > 1 ? [`${between}${shift(low!, -1)}${joint}${high}`] : []),
      // “Within 7 to 10 days” is within ten days, and what doubles from 120 to 240 doubles from 120.
      ...(/within|up to|from/i.test(between) ? [] : [low!, high!]),
      `at least ${high}`,
      `up to ${low}`,
    ]
  })
  yield* replaceEach(
    claim,
    /\b(?<!as )(up to|at most|no more than|no longer than|less than|fewer than|within|under)\s(?=[\da-z])/gi,
    () => ['at least ', 'more than ', 'exactly '],
  )
  yield* replaceEach(claim, /\b(at least|more than|over)\s(?=[\da-z])/gi, () => ['up to ', 'less than ', 'exactly '])
  yield* replaceEach(
    claim,
    new RegExp(
      String.raw`(?<!\b(?:to|and|in|of|out|than|least|most|about|nearly|around|within|between|over|under|up to|every|the|as|per|another)\s)(?<![\d.–-])\b(${NUMBER})(\s(?:days|weeks|months|years|hours|minutes)|%)(?!\s(?:or|to))`,
      'gi',
    ),
    (_, n, unit) => [
      `${n} to ${shift(n!, amountOf(n!))}${unit}`,
      `at least ${shift(n!, 1)}${unit}`,
      `more than ${n}${unit}`,
      `less than ${n}${unit}`,
    ],
  )
}

const FRACTIONS = ['half', 'a third', 'a quarter', 'a fifth', 'a tenth', 'two thirds', 'three quarters']

function* mutateRounding(claim: string): Iterable<string> {
  yield* replaceEach(claim, /(\d+(?:\.\d+)?)(\s?%|\sper\s?cent)/g, (_, n, sign) => {
    const by = Number(n) >= 10 && Number(n) % 5 === 0 ? 5 : Number(n) >= 10 ? 2 : 1
    return [by, -by, 2 * by]
      .map(step => shift(n!, step))
      .filter(value => Number(value) > 0 && Number(value) <= 100)
      .map(value => value + sign!)
  })
  yield* replaceEach(
    claim,
    /\b(?:a )?(?:half|third|quarter|fifth|tenth)\b|\btwo[ -]thirds\b|\bthree[ -]quarters\b/gi,
    found =>
      FRACTIONS.filter(
        other => other !== found!.toLowerCase().replace('-', ' ') && other !== `a ${found!.toLowerCase()}`,
      ),
  )
  yield* replaceEach(claim, /\b(?:about|around|roughly|approximately|nearly|almost)\s(?=[\da-z])/gi, () => [
    'exactly ',
    'more than twice ',
  ])
}

const OPPOSITES = `
increase decrease
increases decreases
increased decreased
increases reduces
increased reduced
raises lowers
raised lowered
raises reduces
rises falls
rose fell
higher lower
more fewer
more less
greater smaller
improved worsened
improves worsens
better worse
longer shorter
faster slower
sooner later
earlier later
before after
with without
above below
over under
common rare
likely unlikely
safe unsafe
halves doubles
halved doubled
twice half
most few
start stop
starts stops
gained lost
relieved aggravated
eases worsens
eased worsened
quickly slowly
`
  .trim()
  .split('\n')
  .map(line => line.split(' ') as [string, string])

function* mutateDirections(claim: string): Iterable<string> {
  for (const [a, b] of OPPOSITES) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      yield* replaceEach(claim, new RegExp(String.raw`\b(${from})\b`, 'gi'), word => [
        /^[A-Z]/.test(word!) ? to[0]!.toUpperCase() + to.slice(1) : to,
      ])
    }
  }
}

const GROUPS = ['women', 'children', 'injections', 'procedures', 'smokers', 'knees']

function* mutateDenominators(claim: string): Iterable<string> {
  yield* replaceEach(
    claim,
    /((?:%|per\s?cent|half|thirds?|quarters?|fifths?|tenths?) of (?:the )?)(people|patients|participants|adults|women|men|children|volunteers|injections|procedures|cases)\b/gi,
    (_, lead, noun) => GROUPS.filter(group => group !== noun!.toLowerCase()).map(group => lead! + group),
  )
  yield* replaceEach(
    claim,
    new RegExp(
      String.raw`((?:in|out of|of)(?: every)? (?:the )?${NUMBER} )(people|patients|participants|adults|women|men|children|volunteers|injections|procedures)\b`,
      'gi',
    ),
    (_, lead, noun) => GROUPS.filter(group => group !== noun!.toLowerCase()).map(group => lead! + group),
  )
  yield* replaceEach(claim, /\b(one|1) (patient|person|woman|man|child|adult) in\b/gi, (_, one, noun) =>
    ['woman', 'child', 'injection', 'knee'].filter(other => other !== noun).map(other => `${one} ${other} in`),
  )
  yield* replaceEach(claim, /(\d[\d,]* (?:of|out of|in)(?: the| every)? )(\d[\d,]*)/gi, (_, lead, total) => {
    const n = Number(total!.replaceAll(',', ''))
    return [n + 1, 2 * n, 10 * n].map(value => lead! + value)
  })
}

function* mutateShares(claim: string): Iterable<string> {
  yield* replaceEach(
    claim,
    new RegExp(
      String.raw`\b(one|${NUMBER})((?: \w+)? (?:in|out of)(?: every)? )(${NUMBER}|\d[\d,]*|twenty|fifty|hundred)\b`,
      'gi',
    ),
    (_, events, link, total) => {
      const e = /^one$/i.test(events!) ? 1 : amountOf(events!)
      const n =
        total === 'twenty'
          ? 20
          : total === 'fifty'
            ? 50
            : total === 'hundred'
              ? 100
              : amountOf(total!.replaceAll(',', ''))
      if (!(n > e)) return []
      return [
        `${e + 1}${link}${total}`,
        `${events}${link}${n + 1}`,
        ...(n - 1 > e && n > 2 ? [`${events}${link}${n - 1}`] : []),
        `${events}${link}${10 * n}`,
        `${events}${link}${2 * n}`,
        `${n}%`,
      ]
    },
  )
  yield* replaceEach(claim, /(?<![\d.])(\d{1,2})%/g, (_, n) => [...(n === '10' ? [] : [`1 in ${n}`]), `${n} in 1,000`])
}

function* mutateDigits(claim: string): Iterable<string> {
  for (const match of claim.matchAll(/\d/g)) {
    const digit = Number(match[0])
    const isFirst = !/[\d.,]/.test(claim[match.index - 1] ?? '') || !/\d/.test(claim[match.index - 1] ?? '')
    for (const by of [1, 2, 5, 9]) {
      const other = (digit + by) % 10
      if (other === 0 && isFirst) continue
      yield claim.slice(0, match.index) + other + claim.slice(match.index + 1)
    }
  }
  yield* replaceEach(claim, /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! of\b)/gi, word => {
    const n = WORDS.indexOf(word!.toLowerCase())
    const others = [n + 1, n - 1, n + 3].filter(other => other > 0 && other < WORDS.length)
    return others.map(other => WORDS[other]!)
  })
}

function* mutateNegations(claim: string): Iterable<string> {
  yield* replaceEach(
    claim,
    /\b(is|are|was|were|can|may|might|will|does|do|did|should|would|could)\b(?! (?:not|no|never)\b)/gi,
    verb => [`${verb} not`],
  )
  yield* replaceEach(claim, /\b(has|have|had)\b(?! (?:not|no|never)\b)/gi, verb => [`${verb} no`, `${verb} never had`])
  yield* replaceEach(
    claim,
    /\b(lasts?|lasted|eases?|eased|halves|reduces|reduced|lowers|falls?|fell|settles?|settled|occurs?|occurred|noticed|reported|felt|relapsed|recovered|slept|went|came|improved|improves|stays?|stayed|need|needed|use|forms?|healed|heals|developed|develops|returned|returns|starts?|started|continue[sd]?|took|takes|got|found|saw|lost|gained|remained|remains|works|worked|experienced|stopped|stops)\b/gi,
    verb => [`did not ${verb}`, `never ${verb}`],
  )
  yield* replaceEach(claim, /\b(?:not|never)\s/gi, () => [''])
  yield* replaceEach(claim, /\bno (?=[a-z])(?!more|less|fewer|longer|later|one)/gi, () => ['', 'some '])
  yield* replaceEach(claim, /\bnone of\b/gi, found => [
    /^N/.test(found!) ? 'All of' : 'all of',
    /^N/.test(found!) ? 'Some of' : 'some of',
  ])
  yield* replaceEach(claim, /\bwithout\b/gi, () => ['with'])
}
