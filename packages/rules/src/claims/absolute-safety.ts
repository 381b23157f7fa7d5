import {defineRule, type Page} from '@claimlint/core'
import {mentionWords} from '../shared/mention-words.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'absolute-safety',
  summary: 'Safety or freedom from harm is stated without any qualification',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  judges: 'risk',
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
      const severity = BOOSTED.test(claim.text) ? undefined : 'warning'
      yield {
        message: 'absolute',
        range: mention.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: {answer: 'source', place: claim.unit.range, weight: 35, beside: besideSafety(quote)},
        ...(severity ? {severity} : {}),
      }
    }
    const hint = invasiveness && firstHint(page)
    if (hint) yield {message: 'invasiveness', range: hint.range, data: {quote: hint.words}, severity: 'info'}
  },
})

function besideSafety(quote: string) {
  const words = `“${quote}” leaves no room for harm, and no treatment is free of it.`
  return {source: words, removal: words}
}

/** Words that close every door; a bare “safe” is careless, but may be meant with what the page says around it. */
const BOOSTED =
  /\b(?:completely|totally|perfectly|entirely|absolutely|wholly|fully|utterly|always|100 ?%|one hundred per ?cent|hundred percent|guaranteed|risk[- ]free|harmless|no (?:known |possible |serious |real |actual )?(?:risks?|harms?|dangers?|side[- ]effects?|complications?|after-?effects?|adverse)|without (?:any )?(?:risks?|harms?|dangers?|side[- ]effects?|complications?)|zero (?:risks?|harms?|side[- ]effects?|complications?)|free (?:of|from) (?:all |any )?(?:risks?|harms?|side[- ]effects?|danger|complications?)|never (?:harms?|hurts?|causes?)|cannot (?:harm|hurt)|can['’]t (?:harm|hurt)|nothing can go wrong|safe for (?:everyone|everybody|all|anyone|any age|all ages))\b/i

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
