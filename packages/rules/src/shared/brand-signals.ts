import {type Block, MONTHS, type Page, type SupportedClaim} from '@claimlint/core'
import {praisesGoods} from './advert.ts'

/** What shows that a passage sells one maker's goods rather than speaks of a kind of thing. */
export type BrandSignal = 'trade mark' | 'shop link' | 'pack shot' | 'brand name' | 'price'

const TRADE_MARK = /[™®]/
const SHOP_LINK =
  /[?&](?:aff(?:iliate)?(?:_?id)?|ref|tag|partner|promo|coupon)=|utm_medium=(?:affiliate|cpc|sponsored)|\/(?:shop|store|products?|cart|checkout|buy|add-to-cart)(?:\/|$|\?)|\b(?:amzn\.to|shop\.)/i
const PACK =
  /\b(?:bottle|jar|tub|tubs|packet|package|packaging|pack shot|box|sachets?|container|pouch|canister|blister|tube|capsules?|supplement|gummies|product photo|product shot|product image)\b/i
const PRICE = /(?:[$£€]\s?\d|\b\d+(?:\.\d\d)?\s?(?:USD|GBP|EUR|dollars|pounds|euros)\b)|\b\d{1,2}\s?% off\b/i
/** What a maker's name does in a plug: “Name offers”, “Name is a blend”, “Name’s formula”. */
const NAME_ACTS =
  /(?:^|[.!?“"]\s+|\s)((?:\p{Lu}[\p{L}\p{N}'’-]*|\d+)(?:[ -](?:\p{Lu}[\p{L}\p{N}'’-]*|\d+)){0,3})(?:['’]s)?\s+(?:offers?|contains?|combines?|delivers?|features?|provides?|uses|is (?:a|an|the|made|formulated|designed)|works|gives|helps|supports|promotes|restores|nourishes|boosts|relieves|eases|feeds|fights|targets|soothes|can|may|from|capsules?|gummies|powder|drops|formula|supplement|cream|gel|balm|tonic|complex|blend|serum|patch(?:es)?|tablets?|tea)\b/gu
/** A name in mid-sentence: “a scoop of Name”, “called Name”. */
const NAME_AFTER =
  /\b(?:of|called|named|like|such as|from|try|with|take|taking|using|use|choose|by)\s+((?:\p{Lu}[\p{L}\p{N}'’-]+)(?:[ -]\p{Lu}[\p{L}\p{N}'’-]+){0,3})/gu

/** Capitalised words that are nobody's brand. */
const COMMON_NAMES = new Set([
  ...MONTHS,
  ...(
    'the a an this that these those it its it’s he she we they you i our your their his her my in on at by for from with without when while if as and or but so then than such some many most all ' +
    'each every other another both either neither no not there here what which who why how where after before during since until although because however also unlike like one two three four five ' +
    'first second third several few research studies science experts doctors evidence people patients women men adults children individuals users nutrition nutritional natural physical regular daily ' +
    'vitamin vitamins mineral minerals calcium magnesium zinc iron selenium iodine potassium omega collagen glucosamine chondroitin turmeric curcumin ginger ginkgo ginseng echinacea ashwagandha boswellia ' +
    'cbd msm coq10 probiotics probiotic melatonin creatine protein fibre fiber biotin folate niacin garlic honey green tea black cohosh st john fish oil krill flaxseed aloe vera valerian chamomile ' +
    'dr prof mr mrs ms md nd rn phd monday tuesday wednesday thursday friday saturday sunday ' +
    'nhs nih fda who cdc nice ema mhra ftc asa american british european english chinese indian ayurvedic mediterranean united states kingdom uk us usa eu alzheimer alzheimer’s parkinson parkinson’s ' +
    'mri ct dna rna hiv covid supplements supplement herbs herbal taking eating using drinking adding getting'
  ).split(' '),
])

/** The signal that a run of claims sells a brand; `undefined` when it speaks of a kind of thing only. */
export function findBrandSignal(
  page: Page,
  blocks: readonly Block[],
  claims: readonly SupportedClaim[],
): BrandSignal | undefined {
  for (const block of blocks) {
    if (block.kind === 'alt' ? PACK.test(block.prose.text) : TRADE_MARK.test(block.prose.text)) {
      return block.kind === 'alt' ? 'pack shot' : 'trade mark'
    }
  }
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first && last) {
    const {start} = first.range
    const {end} = last.range
    if (page.draft.links.some(({range, url}) => range.start >= start && range.end <= end && SHOP_LINK.test(url)))
      return 'shop link'
  }
  for (const claim of claims) {
    if (!praisesGoods(claim)) continue
    // A clinic tells its prices openly; a price beside a remedy's benefit is a shop's.
    if (PRICE.test(claim.text) && claim.aspects.some(({name}) => name === 'supplement' || name === 'disease'))
      return 'price'
    if (namesBrand(claim.text, NAME_ACTS) || namesBrand(claim.text, NAME_AFTER)) return 'brand name'
  }
  return undefined
}

function namesBrand(text: string, pattern: RegExp): boolean {
  for (const [, name] of text.matchAll(pattern)) {
    const words = name!.split(/[ -]/).map(word => word.toLowerCase().replace(/['’]s$/, ''))
    if (/^(?:dr|prof|mr|mrs|ms)\b/i.test(name!)) continue
    if (words.some(word => word.length > 2 && !COMMON_NAMES.has(word) && !/^\d/.test(word))) return true
  }
  return false
}
