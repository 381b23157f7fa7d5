/**
 * A line of a reference list that stands as a paragraph: “³ Marsh I. Iron in pregnancy: 9-year outcomes. 2020.”,
 * “[c] Quit-line evaluation, 2,600 callers, 2021”. Its numbers belong to the title of a work.
 */
export const isReferenceLine = (text: string): boolean =>
  AUTHOR.test(text) ? !LETTERED.test(text) : MARK.test(text) && YEAR.test(text)

const AUTHOR =
  /^(?:[¹²³⁴-⁹*†‡\uFFFC]+|\[\w{1,3}\]|\d{1,2}[.)])?\s?\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}(?:\.|, (?:\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\b|et al))/u
/** “Vitamin D. Take it daily.” */
const LETTERED =
  /^(?:\S{0,4} )?(?:vitamin|hepatitis|type|group|factor|figure|table|appendix|part|level|stage|grade|class|plan|step|option|box|section|protein|ward|room|unit|clinic|immunoglobulin|influenza|coenzyme|ldl|hdl)\b/i
const MARK = /^(?:[¹²³⁴-⁹\uFFFC]+|\[\w{1,3}\])\s/
const YEAR = /\b(?:19|20)\d\d\.?$/
