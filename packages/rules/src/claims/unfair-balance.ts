import {defineRule, type Page, type SupportedClaim} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'unfair-balance',
  summary: 'A page gives figures for a benefit and tells no risk',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    alone: ({quote, figures}: {quote: string; figures: number}) =>
      `This page gives ${figures === 1 ? 'a figure' : `${figures} figures`} for a benefit (“${quote}”) and tells no risk. Tell what may go wrong as plainly, or lead the reader to the page that does.`,
  },
  *check(page) {
    // A draft may grow part by part; what is shown to others is weighed.
    if (page.status === 'draft') return
    const benefits = page.claims.filter(isBenefitFigure)
    const [first] = benefits
    if (!first || tellsRisk(page)) return
    yield {
      message: 'alone',
      range: first.range,
      data: {quote: quote(first.text), figures: benefits.length},
      claim: first.id,
    }
  },
})

const BENEFIT =
  /\b(?:relie(?:f|v\w+)|eas(?:e[sd]?|ing)|improv\w+|better|help(?:s|ed|ing)?|benefit\w*|effective\w*|heal(?:s|ed|ing)?|works?|worked|recover\w*|cure[sd]?|success\w*|pain[- ]free|free of pain|halved|less pain|respond\w*|gain(?:s|ed)?|prevent\w*|protect\w*|restor\w+)\b/i

/** A share or a time that speaks for the treatment: by the fact that it is bound to, else by its words. */
function isBenefitFigure({kind, confidence, bound, text, aspects}: SupportedClaim): boolean {
  if ((kind !== 'percentage' && kind !== 'duration') || confidence === 'weak' || aspects.length > 0) return false
  const areas = bound.flatMap(({fact}) => fact?.area ?? [])
  return areas.length > 0 ? areas.includes('outcome') : BENEFIT.test(text)
}

const DENIALS: ReadonlySet<string> = new Set(['denied-harm', 'absolute-safety', 'safety', 'reduced-harm'])
const RISK_PAGE = /\b(?:risks?|side[- ]effects?|complications?|safety)\b/i

/** A harm is told, a part of the page is about risks and holds words, or a link leads to a page that is. */
function tellsRisk({draft, claims}: Page): boolean {
  return (
    claims.some(
      ({kind, aspects}) => kind === 'risk' && (aspects.length === 0 || !aspects.every(({name}) => DENIALS.has(name))),
    ) ||
    draft.units.some(({block, skip}) => block.section.role === 'risk' && !skip) ||
    draft.links.some(({text, url}) => RISK_PAGE.test(text) || RISK_PAGE.test(url.replace(/[-_/.#]/g, ' ')))
  )
}
