import {defineRule} from '@claimlint/core'
import {isLabelled, sellsOpenly} from '../shared/advert.ts'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {isOwnMatter} from '../shared/own-matters.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'call-to-action',
  summary: 'An article asks its reader to buy, book, visit or look at what is sold',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  judges: 'promotional',
  messages: {
    call: ({quote}: {quote: string}) =>
      `“${quote}” asks the reader to buy, book or visit. Move it to a block that is labelled as an advertisement, or take it out.`,
  },
  *check(page) {
    const open = sellsOpenly(page)
    for (const {claim, mention} of toldAspects(page, 'call-to-action')) {
      if (isLabelled(page, claim.unit.block)) continue
      const quote = mentionWords(page, mention.range)
      // How one pays is an arrangement; only a call asks for anything.
      if (isOwnMatter(quote) && !CALL.test(claim.text)) continue
      yield {
        message: 'call',
        range: mention.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'call-to-action', quote),
        // A page that openly sells hides nothing by asking; the call is then a matter of style.
        ...(open ? {severity: 'info' as const} : {}),
      }
    }
  },
})

const CALL =
  /\b(?:book|buy|order|shop|call|ring|visit|contact|claim|try|join|sign|get|save|ask|start|explore|discover|learn|find|see|check|click|download|subscribe|enquire|request|schedule|reserve|grab|hurry|don['’]t miss|now|today|only|off|sale|deal|discounts?|special)\b/i
