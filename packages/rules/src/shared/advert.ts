import type {Block, Page, PromotionAspect, SupportedClaim} from '@claimlint/core'
import {frontMatterOf} from './front-matter.ts'

/** Aspects that speak for something sold; praise of a therapy alone does not. */
const SELLING: ReadonlySet<string> = new Set<PromotionAspect>([
  'supplement',
  'disease',
  'product',
  'cure',
  'pseudoscience',
  'endorsement',
  'testimonial',
  'call-to-action',
])

/** A claim that speaks for something sold. */
export const sells = ({kind, aspects}: SupportedClaim): boolean =>
  kind === 'promotional' && aspects.some(({name}) => SELLING.has(name))

/** Words at the start of a block, or the whole of it, that say that it was paid for. */
const LABEL =
  /^\W*(?:#ad\b|(?:this (?:article|page|post|content|feature|section|story) (?:is|was|contains|includes) )?(?:an? )?(?:advert(?:isement|orial|isement feature|ising feature)?|ad feature|paid (?:ad|advertisement|content|post|promotion|partnership)|sponsored(?: content| post| feature| article| by)?|promoted(?: content| by)?|promotional feature|paid for by|partner content|in paid partnership|affiliate (?:links?|disclosure)))(?=$|\s*[.:;,–—|-]|\s+(?:by|from|for|content|feature|with|in)\b)/i
const DISCLOSURE =
  /\b(?:(?:sponsored|paid for|funded|produced) by (?:the )?(?:maker|manufacturer|seller|advertiser)|(?:contains?|includes?|uses?) (?:paid |sponsored )?affiliate links|we (?:may )?(?:earn|receive|get) (?:a )?(?:small )?(?:commission|fee)|in paid partnership with|paid partnership|#(?:ad|sponsored)\b|paid advertisement)/i

const LABEL_LONGEST = 300

/** The block itself says that it, or what follows, was paid for. */
export function isAdvertLabel({prose: {text}}: Block): boolean {
  return text.length <= LABEL_LONGEST && (LABEL.test(text) || DISCLOSURE.test(text))
}

/** How far above a block its label may stand: a picture and a brand line may come between. */
const REACH = 2
/** The page’s first blocks, where a label speaks for the whole page. */
const TOP = 5

/** A block stands under an advert label: in a labelled section, right below a label, or on a page labelled at its top. */
export function isLabelled(page: Page, block: Block): boolean {
  if (block.section.role === 'advert' || isAdvertLabel(block)) return true
  const {blocks} = page.draft
  for (let i = block.index - 1; i >= Math.max(0, block.index - REACH); i--) {
    const above = blocks[i]!
    if (isAdvertLabel(above)) return true
    if (above.kind === 'heading' && above !== block.section.heading) break
  }
  return isPageLabelled(page)
}

const labelledPages = new WeakMap<Page, boolean>()

function isPageLabelled(page: Page): boolean {
  let labelled = labelledPages.get(page)
  if (labelled === undefined) {
    const {sponsorship} = frontMatterOf(page)
    const declared = typeof sponsorship === 'object' && sponsorship !== null
    labelled = declared || page.draft.blocks.slice(0, TOP).some(block => block.kind !== 'alt' && isAdvertLabel(block))
    labelledPages.set(page, labelled)
  }
  return labelled
}

const SHOP_KINDS = /^(?:product|products|shop|store|advert|advertisement|advertorial|sponsored|landing|landing-page|product-page)$/i
/** Above this share of units that sell, nobody takes the page for an article. */
const OPEN_SHARE = 0.5

const openPages = new WeakMap<Page, boolean>()

/**
 * The whole page plainly sells: its front matter says so (`type: product`), or at least half of its judged units
 * promote. Such a page is an advert by itself and hides nothing.
 */
export function sellsOpenly(page: Page): boolean {
  let open = openPages.get(page)
  if (open === undefined) openPages.set(page, (open = judgeOpenness(page)))
  return open
}

function judgeOpenness(page: Page): boolean {
  const {type, kind, layout, template} = frontMatterOf(page)
  if ([type, kind, layout, template].some(value => typeof value === 'string' && SHOP_KINDS.test(value))) return true
  const promoting = new Set<number>()
  for (const claim of page.claims) if (claim.kind === 'promotional') promoting.add(claim.unit.index)
  if (promoting.size < 3) return false
  let judged = 0
  for (const unit of page.draft.units) if (!unit.skip) judged++
  return promoting.size >= judged * OPEN_SHARE
}
