import {type Block, defineRule, type Page, type SupportedClaim} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'untold-off-label-use',
  summary: 'Epidural steroid injections are praised and the page never says that this use is not approved',
  severity: 'warning',
  presets: ['us'],
  messages: {
    untold: ({quote}: {quote: string}) =>
      `“${quote}” speaks for epidural steroid injections, and the page nowhere says that the FDA has not approved corticosteroids for epidural use. Say so, with the FDA’s safety communication of 2014 as the source.`,
  },
  *check(page) {
    if (!EPIDURAL.test(page.draft.source.text)) return
    const favourable = page.claims.filter(claim => isFavourable(claim) && isAboutEpidurals(page, claim.unit.block))
    const first = favourable[0]
    if (!first || tellsApproval(page)) return
    yield {
      message: 'untold',
      range: first.range,
      data: {quote: quote(first.text)},
      claim: first.id,
      related: favourable
        .slice(1)
        .map(({range}) => ({path: page.draft.source.path, range, note: 'speaks for the injection as well'})),
    }
  },
})

const EPIDURAL = /\bepidurals?\b/i
const STEROID =
  'steroids?|corticosteroids?|glucocorticoids?|cortisone|triamcinolone|methylprednisolone|betamethasone|dexamethasone|hydrocortisone'
/** An epidural without a steroid is an anaesthetic, which is approved. */
const INJECTION = new RegExp(
  `\\bepidurals?\\b.{0,60}?\\b(?:${STEROID})\\b|\\b(?:${STEROID})\\b.{0,60}?\\bepidural(?:s|ly)?\\b|\\bESIs?\\b`,
  'i',
)

/** The block names the injection, or stands in a section, or on a page, that is headed by it. */
function isAboutEpidurals(page: Page, block: Block): boolean {
  if (INJECTION.test(block.prose.text)) return true
  for (let section: Block['section'] | undefined = block.section; section; section = section.parent) {
    if (INJECTION.test(section.title)) return true
  }
  return page.draft.blocks.some(({kind, prose}) => kind === 'title' && INJECTION.test(prose.text))
}

const BENEFIT =
  /\b(?:relie(?:f|ves?|ved|ving)|eas(?:es?|ed|ing)|reduc(?:es?|ed|ing|tion)|lessen(?:s|ed)?|improv(?:es?|ed|ing|ement)|success\w*|effective|effectiveness|works?|worked|helps?|helped|benefits?|better|respond(?:s|ed)?|pain[- ]free|recommend(?:s|ed)?)\b/i
const DENIED =
  /\b(?:no (?:better|more|clear|real|lasting|longer)|not|never|little|without|rarely|seldom|hardly|fail(?:s|ed)?|placebo|wear(?:s)? off)\b|n['’]t\b/i

/** Says what good it does; harms, orders to the reader and benefits that are denied speak for nothing. */
function isFavourable({kind, aspects, unit: {text, block, instruction}}: SupportedClaim): boolean {
  // A plug for a supplement on such a page does not speak for the injection.
  if (kind === 'promotional') return !aspects.some(({name}) => name === 'supplement' || name === 'disease')
  if (kind === 'risk' || instruction || block.section.role === 'risk' || block.section.role === 'aftercare')
    return false
  return BENEFIT.test(text) && !DENIED.test(text)
}

const UNAPPROVED =
  /\boff[- ]label\b|\b(?:unapproved|unlicen[cs]ed)\b|(?:\b(?:not|never|no|nor|neither|without|lacks?|cannot)\b|n['’]t\b)(?! (?:only|just)\b)[^.;]{0,60}?\b(?:approv(?:ed?|al|es)|licen[cs]ed|labell?ed)\b|\boutside (?:of )?(?:its|their|the) (?:licen[cs]e|label|approved)/i

function tellsApproval(page: Page): boolean {
  const {source, units} = page.draft
  if (!/approv|label|licen[cs]e/i.test(source.text)) return false
  return units.some(
    ({text, question, skip, block}) =>
      !question && skip !== 'reference' && UNAPPROVED.test(text) && (USE.test(text) || isAboutEpidurals(page, block)),
  )
}

/** What the approval is said of. */
const USE = new RegExp(`\\b(?:epidural\\w*|${STEROID})\\b`, 'i')
