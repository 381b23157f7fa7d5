import type {Evidence} from '../facts/fact.ts'
import type {Suggestion} from '../lint/finding.ts'
import type {Page} from '../lint/page.ts'
import {findRiskFigures, type RelativeRisk} from '../matching/find-risk-figures.ts'
import {showNumber} from '../matching/show-figure.ts'
import type {SupportedClaim} from '../support/check.ts'
import {remarkPlace} from '../support/words-end.ts'

/** Out of how many people a risk is told; readers compare two risks best on one of these. */
const BASES = [100, 1000, 10_000, 100_000]
/** What rounding to whole people may change of a share. */
const ROUNDING = 0.03
/** How far the written change may stand from the effect of the entry: “halves” for 0.48. */
const AS_WRITTEN = 0.025

/**
 * A change of risk told as people with and without the treatment, in brackets after the author's words. Only where one
 * entry of the claim's evidence gives both the effect and the baseline; the title shows how the number comes about. An
 * order, a question, and a sentence that already tells how many people it means are left alone.
 */
export function offerAbsoluteRisk({draft}: Page, {unit, evidence}: SupportedClaim): Suggestion | undefined {
  if (unit.instruction || unit.question || unit.block.quoted || unit.quotation) return undefined
  if (!evidence.some(({entry}) => entry?.value?.baseline)) return undefined
  const {relative, absolute} = findRiskFigures(unit.text)
  const [told, ...more] = relative
  if (!told || more.length > 0 || absolute.length > 0) return undefined
  const at = remarkPlace(draft, unit)
  if (at === undefined) return undefined
  for (const {entry, ref, locator} of evidence) {
    const found = entry?.stance === 'supports' ? tell(entry, told) : undefined
    if (!found) continue
    return {
      title: `Add “${found.words}”: ${found.working}, from ${ref}${locator ? `, ${locator}` : ''}`,
      edits: [{range: {start: at, end: at}, text: ` ${found.words}`}],
      safety: 'review',
    }
  }
  return undefined
}

function tell({value}: Evidence, told: RelativeRisk): {words: string; working: string} | undefined {
  const before = value?.baseline?.low
  // A range of effects or baselines has no one number of people.
  if (!value || before === undefined || before !== value.baseline?.high || value.low !== value.high) return undefined
  const worked = work(value.measure, value.low, before)
  if (!worked) return undefined
  const {after, working} = worked
  const change = told.measure === 'or' ? value.measure === 'or' && value.low : value.measure !== 'or' && after / before
  if (change === false || change === undefined || told.times === undefined) return undefined
  if (Math.abs(change - told.times) > AS_WRITTEN) return undefined
  const counted = BASES.map(base => ({base, after: Math.round(after * base), before: Math.round(before * base)})).find(
    one => near(one.after / one.base, after) && near(one.before / one.base, before) && one.after !== one.before,
  )
  if (!counted) return undefined
  const of = showNumber(counted.base)
  const words = `(${showNumber(counted.after)} in ${of} people with it, ${showNumber(counted.before)} in ${of} without it)`
  return {words, working}
}

const near = (rounded: number, share: number): boolean => Math.abs(rounded - share) <= ROUNDING * share

/** The share with the treatment. A hazard ratio needs the whole curve and gives none. */
function work(
  measure: string | undefined,
  effect: number | undefined,
  before: number,
): {after: number; working: string} | undefined {
  if (effect === undefined || before <= 0 || before >= 1) return undefined
  const percent = (share: number): string => `${showNumber(100 * share)}%`
  if (measure === 'rr') {
    const after = before * effect
    return sound(after, `${percent(before)} × ${showNumber(effect)} = ${percent(after)}`)
  }
  if (measure === 'rd') {
    const after = before + effect
    const sign = effect < 0 ? '−' : '+'
    const points = showNumber(Math.abs(100 * effect))
    return sound(after, `${percent(before)} ${sign} ${points} percentage points = ${percent(after)}`)
  }
  if (measure === 'or') {
    const odds = (before / (1 - before)) * effect
    const after = odds / (1 + odds)
    return sound(
      after,
      `odds ${showNumber(before)} ÷ ${showNumber(1 - before)} × ${showNumber(effect)} = ${showNumber(odds)}, and ${showNumber(odds)} ÷ ${showNumber(1 + odds)} = ${percent(after)}`,
    )
  }
  return undefined
}

const sound = (after: number, working: string): {after: number; working: string} | undefined =>
  after > 0 && after < 1 ? {after, working} : undefined
