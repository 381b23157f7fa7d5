import {type AspectMention, defineRule, type Page, type SupportedClaim} from '@claimlint/core'
import {speaksForFood} from '../shared/food-context.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'doctor-endorsed-food',
  summary: 'A doctor, health professional or association vouches for a food or supplement',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['uk', 'eu'],
  messages: {
    professional: ({quote}: {quote: string}) =>
      `“${quote}” lets a health professional vouch for a food, which UK and EU law bars in health claims. Take the recommendation out; telling who was paid does not mend it.`,
    association: ({quote}: {quote: string}) =>
      `“${quote}” lets an association vouch for a food, which UK and EU law allows to few bodies. Take the recommendation out, or have it checked that this body may give it.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'endorsement')) {
      if (!speaksForFood(page, claim)) continue
      const endorser = whoVouches(page, claim, mention)
      if (!endorser) continue
      yield {
        message: endorser,
        range: mention.range,
        data: {quote: mentionWords(page, mention.range)},
        claim: claim.id,
        confidence: mention.confidence,
        // National bodies and charities may be let speak under rules of their own.
        ...(endorser === 'association' ? {severity: 'warning' as const} : {}),
      }
    }
  },
})

/** The reader's own doctor advises the reader, not the trade. */
const PROFESSIONAL =
  /(?<!\b(?:your|their|his|her|own)\s)\b(?:dr|prof(?:essor)?|doctors?|physicians?|surgeons?|gps?|nurses?|midwi(?:fe|ves)|dentists?|pharmacists?|diet(?:it|ic)ians?|nutritionists?|dermatologists?|p(?:a)?ediatricians?|gyn(?:a)?ecologists?|cardiologists?|rheumatologists?|orthop(?:a)?edists?|chiropractors?|osteopaths?|physiotherapists?|health(?:care)? professionals?|medical (?:experts?|professionals?))\b/i
const ASSOCIATION =
  /\b(?:associations?|societ(?:y|ies)|colleges?|academ(?:y|ies)|institutes?|federations?|foundations?|councils?|charit(?:y|ies)|leagues?)\b/i
/** “Recommended by” names its endorser right behind it. */
const BEHIND = 80

function whoVouches(
  page: Page,
  {unit}: SupportedClaim,
  {range}: AspectMention,
): 'professional' | 'association' | undefined {
  const words = mentionWords(page, {start: range.start, end: Math.min(range.end + BEHIND, unit.range.end)})
  const association = ASSOCIATION.exec(words)
  const professional = PROFESSIONAL.exec(words)
  // “The Society of Physicians” is a body, whoever it is made of.
  if (association && (!professional || association.index < professional.index)) return 'association'
  return professional ? 'professional' : undefined
}
