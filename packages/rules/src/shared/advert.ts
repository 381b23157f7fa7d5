import {type Block, metaOf, type Page, type PromotionAspect, type SupportedClaim, type Unit} from '@claimlint/core'

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

/** A claim that says what goods do; a call to buy or an experience alone is told by its own rule. */
export const praisesGoods = ({aspects}: SupportedClaim): boolean => aspects.some(({name}) => PRAISING.has(name))

const PRAISING: ReadonlySet<string> = new Set<PromotionAspect>([
  'supplement',
  'disease',
  'product',
  'cure',
  'pseudoscience',
  'endorsement',
])

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
    const {sponsorship} = metaOf(page.draft)
    const declared = typeof sponsorship === 'object' && sponsorship !== null
    labelled = declared || topOf(page).some(block => block.kind !== 'alt' && isAdvertLabel(block))
    labelledPages.set(page, labelled)
  }
  return labelled
}

/** The first blocks, up to the first heading below the title: a label there speaks for its own section only. */
function topOf({draft}: Page): readonly Block[] {
  const top = draft.blocks.slice(0, TOP)
  const end = top.findIndex(
    ({kind}, i) => kind === 'heading' && i > 0 && top.slice(0, i).some(above => above.kind !== 'title'),
  )
  return end < 0 ? top : top.slice(0, end)
}

const SHOP_KINDS =
  /^(?:product|products|shop|store|advert|advertisement|advertorial|sponsored|landing|landing-page|product-page)$/i
/** Above this share of units that sell, nobody takes the page for an article. */
const OPEN_SHARE = 0.5
/** A page that sells less densely still does so openly when it starts with it and comes back to it all along. */
const SPREAD_SHARE = 0.15
const SPREAD_BLOCKS = 3
/** How many of the first units count as the start. */
const START = 4

const openPages = new WeakMap<Page, boolean>()

/**
 * The whole page plainly sells: its front matter says so (`type: product`), or at least half of its judged units
 * promote, or it promotes from its first lines on and all along. Such a page is an advert by itself and hides nothing.
 */
export function sellsOpenly(page: Page): boolean {
  let open = openPages.get(page)
  if (open === undefined) {
    open = judgeOpenness(page)
    openPages.set(page, open)
  }
  return open
}

function judgeOpenness(page: Page): boolean {
  const {type, kind, layout, template} = metaOf(page.draft)
  if ([type, kind, layout, template].some(value => typeof value === 'string' && SHOP_KINDS.test(value))) return true
  const promoting = new Set<Unit>()
  for (const claim of page.claims) if (claim.kind === 'promotional') promoting.add(claim.unit)
  if (promoting.size < SPREAD_BLOCKS) return false
  const judged = page.draft.units.filter(unit => !unit.skip)
  if (promoting.size >= judged.length * OPEN_SHARE) return true
  const blocks = new Set([...promoting].map(({block}) => block))
  return (
    promoting.size >= judged.length * SPREAD_SHARE &&
    blocks.size >= SPREAD_BLOCKS &&
    judged.slice(0, START).some(unit => promoting.has(unit))
  )
}
