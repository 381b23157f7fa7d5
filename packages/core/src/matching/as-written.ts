/** A text with what would be misread put plainly: spreads left out, units repeated, compound words joined. */
export function asWritten(text: string): string {
  let plain = text
  for (const [pattern, instead] of WAYS)
    plain = typeof instead === 'string' ? plain.replace(pattern, instead) : plain.replace(pattern, instead)
  return plain
}

const UNIT = 'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?'

type Instead = string | ((found: string, ...groups: string[]) => string)

const FEW = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** “All but three of the 61” are 58 of the 61. */
function restOf(few: string, total: string): string {
  const word = FEW.indexOf(few.toLowerCase())
  const rest = Number(total.replaceAll(',', '')) - (word < 0 ? Number(few) : word)
  return Number.isInteger(rest) && rest > 0 ? `${rest} of the ${total}` : `all but ${few} of the ${total}`
}

const RANKS: Readonly<Record<string, string>> = {
  I: 'one',
  II: 'two',
  III: 'three',
  IV: 'four',
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
}

const WAYS: readonly (readonly [RegExp, Instead])[] = [
  // “58.5 h”, “90-min”, “5 yrs”: units as abstracts write them.
  [/(\d[ -]?)(?:hrs?|h)\b(?![/.]\w)/g, '$1hours'],
  [/(\d[ -]?)mins?\b/g, '$1minutes'],
  [/(\d[ -]?)secs?\b/g, '$1seconds'],
  [/(\d[ -]?)wks?\b/g, '$1weeks'],
  [/(\d[ -]?)(?:mos?|mths?)\b/g, '$1months'],
  [/(\d[ -]?)yrs?\b/g, '$1years'],
  // “(p<0.001)”, “; p = 0.04)”, “(SD 12)”: how sure and how spread out a number is, and no number of anybody's.
  [/\s?\((?:p|P)\s?[<=>≤]\s?0?\.\d+\)/g, ''],
  [/[;,]\s?(?:p|P)\s?[<=>≤]\s?0?\.\d+/g, ''],
  [/\s?\((?:SD|SE|SEM|s\.d\.)[:=]?\s?\d+(?:\.\d+)?\)/g, ''],
  // “12 (2.9%) of 482”
  [/(\d[\d,]*) \((\d+(?:\.\d+)?\s?%)\) of (?:the )?(\d[\d,]*)/g, '$1 of $3 ($2)'],
  // “Common (≥1/100 to <1/10)”: the bands in which leaflets put side effects.
  [/≥\s?1\/(\d[\d,]*) (?:to|and) <\s?1\/(\d[\d,]*)/g, 'between 1 in $1 and 1 in $2'],
  [/≥\s?1\/(\d[\d,]*)/g, 'at least 1 in $1'],
  [/<\s?1\/(\d[\d,]*)/g, 'fewer than 1 in $1'],
  // “half a tablet twice daily”: how much, and how often
  [
    /\b(tablets?|capsules?|doses?|drops?|puffs?|sachets?|spoonfuls?|pills?|sprays?|m[lg]) (?=(?:once|twice|thrice|\w+ times) (?:a|per|daily|each|every|weekly)\b)/gi,
    '$1, ',
  ],
  [/\bNNTH\b/g, 'NNH'],
  [/\bNNTB\b/g, 'NNT'],
  // “from 510 to 357 per 1000”: both per thousand
  [
    /\bfrom (\d[\d,]*(?:\.\d+)?) to (\d[\d,]*(?:\.\d+)?) (per|in|out of) (1,?0+(?:,000)*)\b/gi,
    'from $1 $3 $4 to $2 $3 $4',
  ],
  // “stage I”, “stage one”: the name of a group
  [
    /\b([Ss]tage|[Gg]rade|[Cc]lass|[Tt]ype|[Pp]hase) (IV|III|II|I|[1-5]|one|two|three|four|five)([ABCabc]?)\b(?!\s?(?:[–/-]|to|and|or)\s?(?:[IV]+\b|\d|one|two|three|four|five)|[.,]\d|\s?%)/g,
    (found, name, number, part) =>
      `${found.split(' ')[0]} ${name!.toLowerCase()}${RANKS[number!] ?? number}${part!.toLowerCase()}`,
  ],
  // “HbA1c”, “PTX-114”: names, and no numbers
  [/\b([A-Z][A-Za-z]*[A-Z][A-Za-z]*)-?\d+([a-z]?)\b/g, '$1$2'],
  [/\s?°\s?C\b/g, ' degrees'],
  [/\bfirst trimester\b/gi, 'first three months of pregnancy'],
  [/\bof (once|twice|thrice)[ -]daily\b/gi, ', taken $1 a day,'],
  [/\b(once|twice|thrice)-(daily|weekly|monthly|yearly)\b/gi, '$1 $2'],
  [/\bbiennial(?:ly)?\b/gi, 'every two years'],
  [
    /(?<=\b(?:with|of|for|by|to|after|on|and) )annual(?:ly)?\b(?= (?:screening|check|test|scan|examination|visit|dos|inject|vaccin|treatment|and|group|arm)\w*)/gi,
    'every year',
  ],
  // “all but three of the 61”
  [/\ball but (\w+) of the (\d[\d,]*)\b/gi, (_, few, total) => restOf(few, total)],
  // “a change of −38%”
  [/(?<=\b(?:was|were|is|by|of|and|to|versus|vs\.?),? )[−–-](\d+(?:\.\d+)?\s?%)/g, 'a reduction of $1'],
  [/(?<=\b(?:was|were|is|by|of|and|to|versus|vs\.?),? )\+(\d+(?:\.\d+)?\s?%)/g, 'an increase of $1'],
  // “4.2 ± 1.1 days” and “4.2 (1.1) days” give a spread beside the number.
  [/(\d+(?:\.\d+)?)\s*(?:±|\+\/-|\+\/−)\s*\d+(?:\.\d+)?/g, '$1'],
  [new RegExp(String.raw`(\d+(?:\.\d+)?)\s*\((?:SD\s)?\d+(?:\.\d+)?\)(?=\s+(?:${UNIT})\b)`, 'g'), '$1'],
  // “9 days (range 3 to 21)”: the ends are days, too.
  [
    new RegExp(
      String.raw`(\d+(?:\.\d+)?) (${UNIT})([,;]? \(?(?:interquartile )?(?:range|ranging|range:|range,|IQR|IQR:|IQR,) (?:from )?)(\d+(?:\.\d+)?)(?: to |[–-])(\d+(?:\.\d+)?)(?=[),;])`,
      'gi',
    ),
    '$1 $2$3$4 to $5 $2',
  ],
  // “80 hairs/cm2”: the square is no number.
  [/\b([cmk]?m)[23²³](?![\d.])/g, '$1'],
  [/\bhalf[ -]li(?:fe|ves)\b/gi, 'halflife'],
  [/\b(day|night)[ -](case|surger(?:y|ies)|patients?|hospitals?|clinics?|ward)\b/gi, '$1$2'],
  [/\b(pre|post)-?(operative|treatment|procedure)(?:ly)?\b/gi, '$1 $2'],
  // A rate is told by the year in both.
  [/\b(?:person|patient|woman)-(year|month|week|day)s\b/gi, 'people a $1'],
  [/(\d) per (?:person|patient|woman)-(year|month|week|day)\b/gi, '$1 times per $2'],
  [/\bper (?:person|patient|woman)-(year|month|week|day)\b/gi, 'per $1'],
  [/\b(add|adds|added|adding) up to\b/gi, 'altogether $1'],
  // What is told of the others is told apart.
  [/[;,] (?:and |while |whereas )?the (others|rest|remainder|remaining)\b/gi, '. The $1'],
  // “12 over a year” would be a rhythm.
  [/(\bnumber needed to (?:treat|harm)\b[^.;]{0,60}?\b(?:was|is|of) \d+) (?=over\b)/gi, '$1, '],
]
