import {defineRule, type SupportedClaim} from '@claimlint/core'
import {isQuoted} from '../shared/is-quoted.ts'
import {quote} from '../shared/quote.ts'
import {strongest} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'unauthorised-health-claim',
  summary: 'A food or supplement is praised for health in words that nobody checked against the register',
  severity: 'warning',
  presets: ['uk', 'eu'],
  messages: {
    benefit: ({quote, register}: {quote: string; register: string}) =>
      `“${quote}” needs wording that is authorised for this very substance on ${register}; neither a citation nor a study settles that. Use the wording of its entry under its conditions, or take the claim out.`,
    disease: ({quote, register}: {quote: string; register: string}) =>
      `“${quote}” ties a food to a disease, and only a reduction of risk that ${register} authorises may be claimed. Use the wording of such an entry, or take the claim out.`,
  },
  *check(page) {
    const [first, ...others] = page.claims.filter(claim => isHealthClaim(claim) && !isQuoted(claim.unit, 1))
    if (!first) return
    yield {
      message: ties(first) ? 'disease' : 'benefit',
      range: first.range,
      data: {quote: quote(first.text), register: registerOf(page.regions)},
      claim: first.id,
      related: others.map(({range}) => ({
        path: page.draft.source.path,
        range,
        note: 'this claim needs an entry of its own',
      })),
    }
  },
})

const ties = (claim: SupportedClaim): boolean => strongest(claim, 'disease')?.confidence === 'strong'

/** Only strong ones: whether weak words are a health claim at all is asked by other rules. */
const isHealthClaim = (claim: SupportedClaim): boolean =>
  claim.kind === 'promotional' && (ties(claim) || strongest(claim, 'supplement')?.confidence === 'strong')

function registerOf(regions: readonly string[]): string {
  if (!regions.includes('uk')) return 'the EU register'
  return regions.includes('eu') ? 'the registers of Great Britain and the EU' : 'the register of Great Britain'
}
