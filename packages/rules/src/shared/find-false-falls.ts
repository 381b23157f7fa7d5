import type {Range} from '@claimlint/core'

const ABOUT = '(?:(?:about|around|up to|nearly|almost|over|more than|at least|as much as|roughly|some|an average of) )?'
/** “reduced the risk of falls by”, “cuts pain by up to”. */
const LESSENED_BY = new RegExp(
  String.raw`\b(?:reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)|(?:to|can|could|may|might|will|would|should|helps?|they|and|that) lower|cuts?|cutting|decreas(?:e[sd]?|ing)|lessen(?:s|ed|ing)?|diminish(?:es|ed|ing)?|slash(?:es|ed|ing)?|eas(?:e[sd]?|ing)|shr(?:inks?|ank|unk))\b[^.;:!?]{0,80} by ${ABOUT}$`,
  'i',
)
/** “fell by”, “dropped”: what falls of itself needs no object. */
const FELL = new RegExp(
  String.raw`\b(?:fell|fall(?:s|en|ing)?|dropp(?:ed|ing)|drops?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|sank|shrank|dipped|plunged|went down)(?: [a-z]+ly)?(?: by)? ${ABOUT}$`,
  'i',
)
const FALL_OF = new RegExp(
  String.raw`\b(?:reduction|decrease|drop|fall|decline|cut)s?(?: in [^.;:!?,\d]{1,60})? of ${ABOUT}$`,
  'i',
)
/** “150% lower risk”, “a 120% relative reduction”. */
const FALL_AFTER =
  /^ ?(?:(?!(?:of|or|and|to|than|in|at|on|with|by|for)\b)[a-z]+ ){0,2}?(?:reductions?|decreases?|drops?|falls?|declines?|cuts?|lower|less|fewer|smaller|shorter|weaker|milder|rarer)(?![\w-]| (?:limits?|limbs?|bounds?|backs?|ends?)\b)/i
const RISE =
  /\b(?:more|greater|higher|increas\w*|ris(?:e|es|ing|en)|rose|gr(?:ow|ew|owth|ows|owing)|rais(?:e|es|ed|ing)|improv\w*|doubl\w*|exceed\w*|gain\w*|boost\w*|extra|additional)\b/i
/** Such figures may pass below zero, and so fall by more than themselves. */
const CROSSES_ZERO =
  /\b(?:net|profits?|balance|deficits?|surplus|slope|z-?scores?|standard deviations?|base excess|cannot|can(?:no|['’])t|impossible|never|nobody|nothing)\b/i

/**
 * The words that say a fall of a share of more than 100%, or `undefined`: a rise has no such end, nor has a share of
 * something else (“reduced by 120% of the intake”).
 *
 * @param text the sentence
 * @param share where the share stands in it, its sign included
 */
export function findFalseFall(text: string, share: Range): Range | undefined {
  const from = Math.max(0, share.start - 120)
  const before = text.slice(from, share.start)
  const after = text.slice(share.end, share.end + 60)
  if (/^(?:\s?of\b|[\s-]?(?:percentage )?points?\b|-)/i.test(after) || CROSSES_ZERO.test(before + after))
    return undefined
  for (const pattern of [LESSENED_BY, FELL, FALL_OF]) {
    const match = pattern.exec(before)
    if (!match) continue
    // “raised falls by 120%”: the falls are what rose.
    const told = before.slice(pattern === LESSENED_BY ? match.index : Math.max(0, match.index - 50))
    return RISE.test(told.replace(/more than $/i, '')) ? undefined : {start: from + match.index, end: share.end}
  }
  const match = FALL_AFTER.exec(after)
  if (!match || RISE.test(match[0])) return undefined
  return {start: share.start, end: share.end + match[0].length}
}
