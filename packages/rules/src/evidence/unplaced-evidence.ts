import {defineRule} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'unplaced-evidence',
  summary: 'An entry of the evidence file backs no claim of its page',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    page: ({page}: {page: string}) =>
      `There is no page “${page}”, so this evidence backs nothing. Write the page's path as reports show it, or the id of its front matter.`,
    words: ({words, page}: {words: string; page: string}) =>
      `The words “${words}” do not stand on ${page}, so this evidence backs nothing. Write them as they stand there now, and see whether it still bears them out.`,
    claim: ({words, page}: {words: string; page: string}) =>
      `The words “${words}” on ${page} are in no claim that claimlint found, so this evidence backs nothing. Choose words of the claim itself.`,
    uncited: ({words, page, ref}: {words: string; page: string; ref: string}) =>
      `The claim “${words}” on ${page} does not cite “${ref}”, so this evidence backs nothing. Cite it there, or correct the reference.`,
  },
  *checkData({unplaced = []}) {
    for (const {entry, why} of unplaced) {
      const {page, ref, wordsRange: range} = entry
      const data = {words: quote(entry.words), page}
      switch (why) {
        case 'no-page':
          yield {message: 'page', range: entry.range, data: {page}}
          break
        case 'no-words':
          yield {message: 'words', range, data}
          break
        case 'no-claim':
          yield {message: 'claim', range, data, severity: 'warning'}
          break
        case 'not-cited':
          yield {message: 'uncited', range: entry.refRange ?? range, data: {...data, ref}}
      }
    }
  },
})
