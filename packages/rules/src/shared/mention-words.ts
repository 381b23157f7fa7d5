import type {Page, Range} from '@claimlint/core'
import {quote} from './quote.ts'

/** The author's words of a range, without what Markdown adds to them, for a message. */
export function mentionWords(page: Page, range: Range): string {
  const source = page.draft.source.text.slice(range.start, range.end)
  return quote(source.replace(/\]\([^)\s]{0,500}\)/g, '').replace(/[*_`[\]]/g, ''))
}
