import type {Figure} from './figure.ts'
import type {Told} from './read-figures.ts'

/** Words by which a rate is told: “annual”, “per year”. */
const RATES: Readonly<Record<string, RegExp>> = {
  hour: /\b(?:hourly|(?:per|each|every) hour)\b/i,
  day: /\b(?:daily|(?:per|each|every) day|24[- ]hours?)\b/i,
  week: /\b(?:weekly|(?:per|each|every) week)\b/i,
  month: /\b(?:monthly|(?:per|each|every) month)\b/i,
  year: /\b(?:yearly|annual|annually|(?:per|each|every) year|people a year)\b/i,
}

/** Whether a passage tells something by the hour, day, week, month or year, in whatever words. */
export const isRate = (passage: Told, unit: string): boolean =>
  passage.sentences.some(
    ({text, words}) =>
      (RATES[unit]?.test(text) ?? false) ||
      words.some(({text: word}, i) => word === unit && /^(?:an?|one)$/.test(words[i - 1]?.text ?? '')),
  )

/** Whether a claim's “in a year” is the unit of a rate of the passage, and no time that something took. */
export const hasRate = ({sentences}: Told, unit: string, {lead, role, scale}: Figure): boolean =>
  (scale === 'rhythm' || (role !== 'hold' && /^(?:in|per|within|over|every|during|)$/.test(lead))) &&
  sentences.some(({text}) => RATES[unit]?.test(text) ?? false)
