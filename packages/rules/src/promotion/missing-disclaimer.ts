import {defineRule, type Page, type Unit} from '@claimlint/core'
import {sellsOpenly} from '../shared/advert.ts'
import {quote} from '../shared/quote.ts'
import {SUPPLEMENT_DISCLAIMERS} from '../shared/statutory-disclaimers.ts'
import {strongest} from '../shared/told-aspects.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'missing-disclaimer',
  summary: 'A supplement’s benefit is stated without the wording that US law asks for',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['us'],
  judges: 'promotional',
  messages: {
    absent: ({quote, text}: {quote: string; text: string}) =>
      `“${quote}” states what a supplement does to the body, and the US disclaimer is missing. Take the statement out, or add exactly these words: ${text}`,
    'near-miss': ({text}: {text: string}) =>
      `This disclaimer is not worded as US law has it. Write exactly these words: ${text}`,
  },
  *check(page) {
    const statements = page.claims.filter(
      claim => claim.kind === 'promotional' && strongest(claim, 'supplement') && !strongest(claim, 'disease'),
    )
    const first = statements[0]
    if (!first) return
    const text = statements.length > 1 ? SUPPLEMENT_DISCLAIMERS.plural : SUPPLEMENT_DISCLAIMERS.singular
    const found = findDisclaimer(page)
    if (found === 'exact') return
    if (found) {
      const range = unitRange(found.first, 0, found.first.text.length)
      const end = unitRange(found.last, 0, found.last.text.length).end
      yield {
        message: 'near-miss',
        range: {start: range.start, end},
        data: {text},
        claim: first.id,
        suggestions: [
          {
            title: 'Write the disclaimer word for word',
            edits: [{range: {start: range.start, end}, text}],
            safety: 'review',
          },
        ],
      }
      return
    }
    yield {
      message: 'absent',
      range: first.range,
      data: {quote: quote(first.text), text},
      claim: first.id,
      confidence: statements.some(claim => strongest(claim, 'supplement')?.confidence === 'strong') ? 'strong' : 'weak',
      // The duty lies on labels and on those who sell; an article that sells nothing is told, not failed.
      ...(sellsOpenly(page) ? {} : {severity: 'info' as const}),
    }
  },
})

/** What any such wording holds, tried once on the whole text. */
const TRACE = /\bnot (?:been )?(?:evaluated|reviewed|approved)|\bnot\s+intended/i
const EXACT = Object.values(SUPPLEMENT_DISCLAIMERS)
const OPENING =
  /\b(?:(?:this|these|the) (?:statements?|claims?|products?|information)\b.{0,40}\bnot (?:been )?(?:evaluated|reviewed|approved)|not (?:been )?evaluated by the (?:food and drug administration|fda))/i
const CLOSING = /\bnot intended to\b.{0,30}\b(?:diagnose|treat|cure|prevent)\b/i

/** The disclaimer as the page has it: word for word, in other words, or not at all. */
function findDisclaimer({draft}: Page): 'exact' | {readonly first: Unit; readonly last: Unit} | undefined {
  if (!TRACE.test(draft.source.text)) return undefined
  let near: {first: Unit; last: Unit} | undefined
  for (const {prose, units} of draft.blocks) {
    const words = prose.text.replace(/\s+/g, ' ')
    if (EXACT.some(text => words.includes(text))) return 'exact'
    if (near) continue
    const marks = units.filter(({text}) => OPENING.test(text) || CLOSING.test(text))
    if (marks.length > 0 && OPENING.test(words)) near = {first: marks[0]!, last: marks.at(-1)!}
  }
  return near
}
