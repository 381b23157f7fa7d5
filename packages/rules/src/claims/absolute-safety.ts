import {defineRule, type Page} from '@claimlint/core'
import {mentionWords} from '../shared/mention-words.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'absolute-safety',
  summary: 'Safety or freedom from harm is stated without any qualification',
  severity: 'error',
  presets: ['recommended', 'strict'],
  options: {
    invasiveness: {
      type: 'boolean',
      default: true,
      description: 'Also tell, as info and once a page, where “minimally invasive” stands in for a word on safety.',
    },
  },
  messages: {
    absolute: ({quote}: {quote: string}) =>
      `“${quote}” leaves no room for harm, and no treatment is free of it. Say how often harm was seen, in how many people, and cite it.`,
    invasiveness: ({quote}: {quote: string}) =>
      `“${quote}” tells how small the cut is, and readers take it as safe. Say what can go wrong and how often, too.`,
  },
  *check(page, {invasiveness}) {
    for (const claim of page.claims) {
      if (claim.kind !== 'risk') continue
      const mention = claim.aspects.find(({name}) => name === 'absolute-safety')
      if (!mention) continue
      const quote = mentionWords(page, mention.range)
      yield {message: 'absolute', range: mention.range, data: {quote}, claim: claim.id, confidence: mention.confidence}
    }
    const hint = invasiveness && firstHint(page)
    if (hint) yield {message: 'invasiveness', range: hint.range, data: {quote: hint.words}, severity: 'info'}
  },
})

const HINT = /\b(?:minimally|less)[ -]invasive\b/i

/** The first place where a treatment is called minimally invasive; one is told, since pages repeat it as a name. */
function firstHint({draft}: Page) {
  if (!HINT.test(draft.source.text)) return undefined
  for (const unit of draft.units) {
    if (unit.skip || unit.question || unit.block.kind === 'alt') continue
    const match = HINT.exec(unit.text)
    if (match) return {range: unitRange(unit, match.index, match.index + match[0].length), words: match[0]}
  }
  return undefined
}
