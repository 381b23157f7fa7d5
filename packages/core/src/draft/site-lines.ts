import {remembering} from '../text/memory.ts'

/** Buttons of a page, one after the other in a row. */
export const BUTTONS =
  'share|print|e-?mail|save|tweet|copy link|facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|youtube|reddit|subscribe'

export const COOKIE_CHOICE = '(?:accept|reject|manage) (?:all )?cookies'

/**
 * What is left of a site's frame when a page is copied from it: each is a whole line that names one thing. None can hold a
 * claim, so nothing here ends in words of any kind.
 */
export const SITE_LINES = [
  '(?:(?:estimated |average )?read(?:ing)? time:?\\s*)?(?:about |approx(?:imately|\\.)? )?\\d+[\\s-]*min(?:ute)?s?\\.? read',
  'share this(?: (?:article|page|post|story))?',
  'share on (?:facebook|twitter|x|linkedin|pinterest)',
  'print this (?:page|article)',
  'subscribe(?: (?:now|today|to (?:our|the) newsletter))?',
  'sign up (?:for|to) (?:our|the) (?:\\w+ ){0,3}newsletter',
  'follow us(?: on (?:facebook|twitter|x|instagram|linkedin|pinterest|youtube|tiktok|social media))?',
  'leave a (?:comment|reply)',
  '\\d+ comments?|comments? ?\\(?\\d+\\)?',
  'skip to (?:main )?content|back to top|toggle navigation|jump to section|scroll to continue|read more|log ?in',
  'cookie (?:settings|notice|preferences)',
  COOKIE_CHOICE,
  // “We use cookies to bribe children” is a sentence; a banner speaks of the site and its visitors.
  '(?:we|this (?:web)?site) uses? cookies(?: (?=[^.!?]*\\b(?:experience|site|website|traffic|browser|preferences|ads)\\b)[^.!?]{1,120}[.!]?)?',
].join('|')

const WHOLE = new RegExp(`^(?:${SITE_LINES})$`, 'iu')
const LONGEST = 160

/** Whether a line is a piece of the site around an article; arrows and signs beside it do not count. */
export const isSiteLine = remembering(
  text => text.length <= LONGEST && WHOLE.test(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')),
)
