import {defineRule, findRiskFigures, offerAbsoluteRisk, type Section, type SupportedClaim} from '@claimlint/core'
import {quote} from '../shared/quote.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'relative-risk-alone',
  summary: 'A risk is told as a change only, without the number of people it stands for',
  severity: 'warning',
  presets: ['strict'],
  messages: {
    alone: ({words}: {words: string}) =>
      `“${words}” tells how a risk changes, and not how large it is. Say how many people in 100 or 1,000 are affected with and without it.`,
  },
  *check(page) {
    const open = new Map<Section, {claim: SupportedClaim; start: number; end: number}>()
    const settled = new Set<Section>()
    const read = new Set<SupportedClaim['unit']>()
    for (const claim of page.claims) {
      const {unit} = claim
      const {section} = unit.block
      // A unit may carry claims of several kinds, and one absolute figure serves a whole section.
      if (settled.has(section) || read.has(unit) || !mayTell(claim)) continue
      read.add(unit)
      const {relative, absolute} = findRiskFigures(unit.text)
      if (absolute.length > 0) {
        settled.add(section)
        continue
      }
      const [first] = relative
      if (first && !open.has(section) && !unit.block.quoted && !unit.quotation)
        open.set(section, {claim, ...first.span})
    }
    for (const [section, {claim, start, end}] of open) {
      if (settled.has(section)) continue
      const {text} = claim.unit
      const offer = offerAbsoluteRisk(page, claim)
      yield {
        message: 'alone',
        range: unitRange(claim.unit, start, end),
        data: {words: quote(text)},
        claim: claim.id,
        ...(offer ? {suggestions: [offer]} : {}),
      }
    }
  },
})

const FORMS = new Set(['fold', 'percent', 'fraction', 'frequency', 'ratio', 'measure'])

/** Risk claims carry no values of their own; figures and words of ratio give away those that are worth reading. */
const mayTell = ({kind, quantities, unit}: SupportedClaim): boolean =>
  quantities.some(({form}) => FORMS.has(form)) || (kind === 'risk' && TELLING.test(unit.text))

const TELLING = /\d|\b(?:half|halv\w+|doubl\w+|tripl\w+|trebl\w+|twice|times|third|quarter|fold|one|two)\b/i
