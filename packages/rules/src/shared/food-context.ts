import type {Page, SupportedClaim} from '@claimlint/core'
import {strongest} from './told-aspects.ts'

/** Goods that are eaten or taken as food; tablets are left out, since medicines are tablets too. */
const GOODS =
  /\b(?:(?:food |dietary |herbal )?supplements?|multivitamins?|vitamins?|probiotics?|collagen|(?:protein |greens )?powders?|capsules?|gumm(?:y|ies)|softgels?|teas?|shakes?|smoothies|meal replacements?|(?:protein|energy|snack|diet) bars?|superfoods?|functional foods?|juices?)\b/i

/** How far apart the praise of a food and what else is said of it may stand. */
const REACH = 2

const praisedBlocks = new WeakMap<Page, ReadonlyMap<number, SupportedClaim>>()

/** A promotional claim that speaks for a food or supplement: it says so itself, or the lines right around it do. */
export function speaksForFood(page: Page, claim: SupportedClaim): boolean {
  if (praisesFood(claim) || GOODS.test(claim.unit.text)) return true
  let praised = praisedBlocks.get(page)
  if (!praised) {
    praised = new Map(page.claims.filter(praisesFood).map(other => [other.unit.block.index, other]))
    praisedBlocks.set(page, praised)
  }
  const {index, section} = claim.unit.block
  for (let i = index - REACH; i <= index + REACH; i++) {
    if (praised.get(i)?.unit.block.section === section) return true
  }
  return false
}

const praisesFood = (claim: SupportedClaim): boolean =>
  claim.kind === 'promotional' && (strongest(claim, 'supplement') ?? strongest(claim, 'disease')) !== undefined
