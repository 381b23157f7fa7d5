/** UCUM codes that a quantity may use, beside counted things in braces. The published schema holds the same list. */
export const UNITS = [
  's',
  'min',
  'h',
  'd',
  'wk',
  'mo',
  'a',
  '%',
  '1',
  'ug',
  'mg',
  'g',
  'kg',
  'mL',
  'L',
  'mm',
  'cm',
  'Cel',
  '[IU]',
] as const

/** Days in a unit of time. UCUM's month is the mean one of the Julian calendar, its year 365.25 days. */
export const DAYS: Readonly<Record<string, number>> = {
  s: 1 / 86400,
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wk: 7,
  mo: 30.4375,
  a: 365.25,
}

/** Size of a measure in the base of its kind. */
export const MEASURES: Readonly<
  Record<string, {readonly kind: 'mass' | 'volume' | 'length'; readonly factor: number}>
> = {
  ug: {kind: 'mass', factor: 1e-6},
  mg: {kind: 'mass', factor: 1e-3},
  g: {kind: 'mass', factor: 1},
  kg: {kind: 'mass', factor: 1e3},
  mL: {kind: 'volume', factor: 1e-3},
  L: {kind: 'volume', factor: 1},
  mm: {kind: 'length', factor: 1e-3},
  cm: {kind: 'length', factor: 1e-2},
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  s: ['sec', 'secs', 'second', 'seconds'],
  min: ['mins', 'minute', 'minutes'],
  h: ['hr', 'hrs', 'hour', 'hours'],
  d: ['day', 'days'],
  wk: ['w', 'wks', 'week', 'weeks'],
  mo: ['mos', 'mth', 'mths', 'month', 'months'],
  a: ['y', 'yr', 'yrs', 'year', 'years', 'annum'],
  '%': ['percent', 'per cent', 'pct', 'percentage'],
  '1': ['ratio', 'proportion', 'share', 'fraction'],
  ug: ['mcg', 'µg', 'μg', 'microgram', 'micrograms'],
  mg: ['milligram', 'milligrams', 'mgs'],
  g: ['gram', 'grams', 'gr'],
  kg: ['kilogram', 'kilograms', 'kilo', 'kilos'],
  mL: ['millilitre', 'millilitres', 'milliliter', 'milliliters', 'cc'],
  L: ['litre', 'litres', 'liter', 'liters'],
  mm: ['millimetre', 'millimetres', 'millimeter', 'millimeters'],
  cm: ['centimetre', 'centimetres', 'centimeter', 'centimeters'],
  Cel: ['c', '°c', 'degc', 'celsius'],
  '[IU]': ['iu', 'unit', 'units'],
}
const CODE_OF = new Map([...Object.entries(WORDS)].flatMap(([code, words]) => words.map(word => [word, code] as const)))

/** The code that was meant by a unit that is none, or `undefined`. */
function unitMeant(written: string): string | undefined {
  const small = written.trim().toLowerCase()
  return CODE_OF.get(small) ?? UNITS.find(code => code.toLowerCase() === small)
}

/** What to do about a unit that is not in the list, in words; the code that was probably meant comes with it. */
export function explainUnit(written: string): {readonly words: string; readonly suggestion?: string} {
  if (written === 'm' || written === 'M') {
    return {words: `In UCUM, “m” is the metre. Write mo for months or min for minutes.`, suggestion: 'mo'}
  }
  const meant = unitMeant(written)
  if (meant) return {words: `Write ${meant}.`, suggestion: meant}
  if (/^[a-z][a-z -]*$/.test(written))
    return {words: `For a counted thing, put it in braces: {${written}}. Else write one of ${UNITS.join(', ')}.`}
  return {words: `Write one of ${UNITS.join(', ')}, or a counted thing in braces such as {injection}.`}
}
