/** A text with what would be misread put plainly: spreads left out, units repeated, compound words joined. */
export function asWritten(text: string): string {
  let plain = text
  for (const [pattern, instead] of WAYS) plain = plain.replace(pattern, instead)
  return plain
}

const UNIT = 'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?'

const WAYS: readonly (readonly [RegExp, string])[] = [
  // “4.2 ± 1.1 days” and “4.2 (1.1) days” give a spread beside the number.
  [/(\d+(?:\.\d+)?)\s*(?:±|\+\/-|\+\/−)\s*\d+(?:\.\d+)?/g, '$1'],
  [new RegExp(String.raw`(\d+(?:\.\d+)?)\s*\((?:SD\s)?\d+(?:\.\d+)?\)(?=\s+(?:${UNIT})\b)`, 'g'), '$1'],
  // “9 days (range 3 to 21)”: the ends are days, too.
  [
    new RegExp(
      String.raw`(\d+(?:\.\d+)?) (${UNIT})( \((?:interquartile )?(?:range|ranging|range:|range,|IQR|IQR:|IQR,) (?:from )?)(\d+(?:\.\d+)?)(?: to |[–-])(\d+(?:\.\d+)?)\)`,
      'gi',
    ),
    '$1 $2$3$4 to $5 $2)',
  ],
  // “80 hairs/cm2”: the square is no number.
  [/\b([cmk]?m)[23²³](?![\d.])/g, '$1'],
  [/\bhalf[ -]li(?:fe|ves)\b/gi, 'halflife'],
  [/\b(day|night)[ -](case|surger(?:y|ies)|patients?|hospitals?|clinics?|ward)\b/gi, '$1$2'],
  [/\b(pre|post)-?(operative|treatment|procedure)(?:ly)?\b/gi, '$1 $2'],
  // A rate is told by the year in both.
  [/\bperson-(year|month|week|day)s\b/gi, 'people a $1'],
  [/\b(add|adds|added|adding) up to\b/gi, 'altogether $1'],
  // What is told of the others is told apart.
  [/[;,] (?:and |while |whereas )?the (others|rest|remainder|remaining)\b/gi, '. The $1'],
  // “12 over a year” would be a rhythm.
  [/(\bnumber needed to (?:treat|harm)\b[^.;]{0,60}?\b(?:was|is|of) \d+) (?=over\b)/gi, '$1, '],
]
