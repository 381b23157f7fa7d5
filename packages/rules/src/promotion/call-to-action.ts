import {defineRule} from '@claimlint/core'
import {isLabelled, sellsOpenly} from '../shared/advert.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'call-to-action',
  summary: 'An article asks its reader to buy, book, visit or look at what is sold',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    call: ({quote}: {quote: string}) =>
      `“${quote}” asks the reader to buy, book or visit. Move it to a block that is labelled as an advertisement, or take it out.`,
  },
  *check(page) {
    const open = sellsOpenly(page)
    for (const {claim, mention} of toldAspects(page, 'call-to-action')) {
      if (isLabelled(page, claim.unit.block)) continue
      yield {
        message: 'call',
        range: mention.range,
        data: {quote: mentionWords(page, mention.range)},
        claim: claim.id,
        confidence: mention.confidence,
        // A page that openly sells hides nothing by asking; the call is then a matter of style.
        ...(open ? {severity: 'info' as const} : {}),
      }
    }
  },
})
