import {type CueMask, maskOf} from './cue-list.ts'
import type {Scene} from './scene.ts'

/** A sentence that holds one of these reports, weighs, warns or hedges. */
const GUARDS = maskOf(['evidence', 'harm', 'warning', 'negated', 'hedge', 'complaint', 'advice', 'marker', 'title'])
/** Somebody else says it, or nobody does, or it is asked. */
const REPORTED =
  /\b(?:claim|promis|advertis|allege|market|tout|say(?!s? (?:good)?bye)|said|told|tell|ask|offer|wrote|write|remind|warn)\w*\b|\b(?:nobody|nothing|no one|none|neither|no (?:\w+ ){0,3}(?:has|have|is|are|can|will))\b|\?\s*$|[“"]/i

/** Cues that sell together, whatever the page: each group has to be there. */
const SALES: readonly (readonly CueMask[])[] = [
  // “cures eczema”, “reverses arthritis”
  [maskOf(['disease']), maskOf(['guarantee'])],
  // “heals joints”, “detoxifies the liver”
  [maskOf(['remedy-hype'])],
  // “supplements are approved to treat depression”
  [maskOf(['remedy-benefit']), maskOf(['disease']), maskOf(['proof', 'hype-phrase', 'guarantee'])],
  // “Doctors recommend NeuroCalm.”
  [maskOf(['endorsement']), maskOf(['brand']), maskOf(['endorser'])],
  // “Say goodbye to back pain forever.”
  [maskOf(['hype-phrase']), maskOf(['guarantee'])],
]
const PSEUDO = maskOf(['pseudo'])
const GOOD = maskOf(['hype', 'remedy-hype', 'remedy-benefit', 'benefit'])
const BODY = maskOf(['about-body'])
const OWN_GOODS = maskOf(['this-product', 'brand', 'performance'])
const REMEDY = maskOf(['remedy', 'food', 'nutrient', 'product-noun'])

const PROMISE = /\bguaranteed to (?:cure|end|stop|relieve|heal|fix|eliminate|banish|beat)\b/i
const KILLS_CANCER = /\b(?:kill|destroy|shrink|starve|fight)s? (?:off )?(?:cancer|tumou?rs?)\b/i
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
  if (PROMISE.test(text) || CALL.test(text) || (KILLS_CANCER.test(text) && list.hasAny(REMEDY))) return true
  if (list.all.length < 2 || (reading.has('drug') && !list.hasAny(OWN_GOODS))) return false
  if (SALES.some(groups => groups.every(group => list.hasAny(group)))) return true
  return list.hasAny(PSEUDO) && list.hasAny(GOOD) && !list.hasAny(BODY)
}
