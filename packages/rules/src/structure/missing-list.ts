import {defineRule} from '@claimlint/core'
import {announcementOf} from '../shared/announcement.ts'
import {flowAfter} from '../shared/flow-after.ts'
import {quote} from '../shared/quote.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'missing-list',
  summary: 'A sentence announces a list and no list follows',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    lost: ({quote, next}: {quote: string; next: string}) =>
      `“${quote}” announces a list, and ${next} follows instead. Put the list back, or end the sentence without announcing it.`,
  },
  *check(page) {
    const {draft} = page
    for (const block of draft.blocks) {
      if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.role || block.section.role === 'references')
        continue
      const last = block.units.at(-1)
      if (!last || last.quotation) continue
      const announced = announcementOf(last)
      if (!announced) continue
      const next = flowAfter(draft, block)
      if (!next || isFilled(announced, next)) continue
      yield {
        message: 'lost',
        range: unitRange(last, 0, last.text.length),
        data: {quote: quote(last.text), next: NEXT_WORDS[next.kind]},
      }
    }
  },
})

const NEXT_WORDS = {heading: 'a heading', end: 'the end of the text', prose: 'ordinary text'} as const

type Announcement = NonNullable<ReturnType<typeof announcementOf>>
type Following = NonNullable<ReturnType<typeof flowAfter>>

function isFilled(announced: Announcement, next: Following): boolean {
  switch (next.kind) {
    case 'end':
      return false
    case 'heading':
      // Sub-headings may be the list: “There are three options:” and then one heading each.
      return next.deeper && (next.siblings > 1 ? !next.top || announced.ofSections : announced.ofSections)
    case 'prose':
      // A whole clause before a colon may be explained by the next paragraph; one that lacks its object may not.
      if (announced.form === 'whole' || (announced.form === 'counted' && next.series)) return true
      return next.listLike || next.continues || (next.order && announced.ofOrders)
  }
}
