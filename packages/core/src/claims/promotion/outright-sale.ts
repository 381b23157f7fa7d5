import {type CueMask, maskOf} from './cue-list.ts'
import type {Scene} from './scene.ts'

/** A sentence that holds one of these reports, weighs, warns or hedges. */
const GUARDS = maskOf(['evidence', 'harm', 'warning', 'negated', 'hedge', 'complaint', 'advice', 'marker', 'title'])
/** Somebody else says it, or nobody does, or it is asked. */
const REPORTED =
  /\b(?:claim|promis|advertis|allege|market|tout|say(?!s? (?:good)?bye)|said|told|tell|ask|offer|wrote|write|remind|warn)\w*\b|\b(?:nobody|nothing|no one|none|neither|no (?:\w+ ){0,3}(?:has|have|is|are|can|will))\b|\?\s*$|[“"]/i

/** Cues that sell together, whatever the page: each group has to be there. */
const SALES: readonly (readonly CueMask[])[] = [
  // “supplements are approved to treat depression”
  [maskOf(['remedy-benefit']), maskOf(['disease']), maskOf(['proof', 'hype-phrase', 'guarantee'])],
  // “Doctors recommend NeuroCalm.”
  [maskOf(['endorsement']), maskOf(['brand']), maskOf(['endorser'])],
  // “Say goodbye to back pain forever.”
  [maskOf(['hype-phrase']), maskOf(['guarantee'])],
  // “Our balm soothes sore joints.”, “Our treatment works for everyone.”
  [maskOf(['our-offering']), maskOf(['hype', 'guarantee']), maskOf(['house-promise'])],
  // “CurcuMax has been clinically proven to relieve back pain.”
  [maskOf(['proof']), maskOf(['benefit', 'endorser']), maskOf(['performance', 'named-expert'])],
  // “A breakthrough formula that heals nerves”
  [maskOf(['boast']), maskOf(['remedy', 'food', 'nutrient'])],
  // “This miracle remedy melts away pain.”
  [maskOf(['remedy-hype']), maskOf(['guarantee'])],
  // “Take CurcuMax and throw away your insulin.”
  [maskOf(['replace-care']), maskOf(['you']), maskOf(['instruction', 'brand', 'remedy'])],
]
const DISEASE = maskOf(['disease'])
const CURE = maskOf(['guarantee'])
const REMEDY_HYPE = maskOf(['remedy-hype'])
const PSEUDO = maskOf(['pseudo'])
const GOOD = maskOf(['hype', 'remedy-hype', 'remedy-benefit', 'benefit'])
const BODY = maskOf(['about-body'])
const GOODS = maskOf(['remedy', 'food', 'nutrient', 'product-noun', 'this-product', 'brand', 'performance'])

const PROMISE =
  /\bguaranteed to (?:cure|end|stop|relieve|heal|fix|eliminate|banish|beat)\b|\bwe guarantee (?:that )?(?:your?|the|you)\b|\bresults? (?:are )?guaranteed\b|\bguaranteed or your money back\b/i
/** “You can stop taking your blood thinners with NattoPlus.” */
const REPLACES =
  /\b(?:stop|quit|ditch|throw away|come off|bin) (?:taking |using )?your (?:\w+ ){0,2}(?:insulin|medicines?|medications?|tablets|pills|blood thinners|statins?|inhalers?|painkillers|antidepressants)\b/i
const BRAND = maskOf(['brand', 'trade-mark'])
const CALL = /^(?:book|schedule|reserve|claim|request) (?:your|a|an|my) [\w -]{3,40} (?:today|now)\b/i

/**
 * Sales that nobody may miss, told by the words alone on whatever page they hide: a disease cured, a remedy that heals or
 * detoxifies, invented physiology that does good, a promise, a call to book today. Medicines are left to the page around
 * them: “antibiotics cure most chest infections” is a fact of treatment.
 */
export function sellsOutright(scene: Scene): boolean {
  const {list, reading} = scene
  const {text} = reading.unit
  if (list.hasAny(GUARDS) || REPORTED.test(text)) return false
  if (PROMISE.test(text) || CALL.test(text) || (list.hasAny(BRAND) && REPLACES.test(text))) return true
  if (list.all.length < 2) return false
  const drug = reading.has('drug')
  // “cures eczema”, “reverses arthritis”
  if (list.hasAny(DISEASE) && list.hasAny(CURE) && (!drug || list.hasAny(GOODS))) return true
  if (SALES.some(groups => groups.every(group => list.hasAny(group)))) return true
  if (drug) return false
  // “heals joints”, “detoxifies the liver”
  return list.hasAny(REMEDY_HYPE) || (list.hasAny(PSEUDO) && list.hasAny(GOOD) && !list.hasAny(BODY))
}
