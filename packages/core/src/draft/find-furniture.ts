import {remembering} from '../text/memory.ts'
import {cutSentences} from './cut-sentences.ts'
import {BUTTONS, COOKIE_CHOICE, isSiteLine, SITE_LINES} from './site-lines.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DATE = `(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)?${MONTH}\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:(?:19|20)\\d\\d|\\d\\d))`
const NAME =
  "(?:(?:dr|prof|mr|mrs|ms)\\.?\\s)?\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:(?:van|von|de|der|la|le)\\s)?\\p{Lu}[\\p{L}.'’-]*){0,4}"
const DEGREES = '(?:,?\\s(?:[A-Z][A-Za-z.]{1,6}|[A-Z]{2,})){0,6}'

/** Who wrote and reviewed, dates taken out; a byline that goes on to praise is no furniture. */
const BYLINE = new RegExp(
  `^(?:(?:[Mm]edically |[Cc]linically |[Ff]act[- ]?|[Pp]eer[- ])?(?:[Rr]eviewed|[Ww]ritten|[Cc]hecked|[Ee]dited|[Aa]uthored|[Uu]pdated|[Pp]osted|[Pp]ublished|[Aa]pproved)(?: by)?|By|Authors?|Reviewers?|Medical reviewer|Editor|Words|Text|(?:Photo(?:graph)?s?|Images?|Illustrations?)(?: credit| by)?|Credit)\\s?:?\\s*(?:${NAME}${DEGREES}(?:\\s?(?:,|and|&|[|·•–—-])\\s?(?:${NAME}${DEGREES}|(?:[Uu]pdated|[Rr]eviewed|[Pp]ublished)(?: on)?))*)?\\s?[.|·•–—,-]?\\s?(?:on )?$`,
  'u',
)
const ANY_DATE = new RegExp(DATE, 'giu')

/* Whole lines that a site puts round an article; each names one thing, and the line holds nothing else. */

/** Reading times, dates and the numbers of leaflets. */
const NUMBERED_LINES: readonly RegExp[] = [
  /^(?:(?:estimated |average )?read(?:ing)? time:?\s*)?(?:about |approx(?:imately|\.)? )?\d+[\s-]*min(?:ute)?s?\.?(?:\sto\sread)?\.?$/iu,
  new RegExp(
    `^(?:(?:first |last |originally )?(?:published|updated|reviewed|modified|posted|created|revised|written|page last reviewed|last reviewed|next review(?: due)?|review(?: due| date)?|date(?: of (?:issue|review))?|version|media last reviewed|date last updated)(?:\\s(?:on|in|by|due))?:?\\s*)?${DATE}(?:\\s*[/|·•–—-]\\s*[\\p{L} &]{1,40})?\\.?$`,
    'iu',
  ),
  new RegExp(
    `^[\\p{L} &]{1,30}[/|·•]?\\s?${DATE}\\s+(?:medically )?(?:reviewed|written|edited) by\\.?(?:\\s${NAME}${DEGREES})?$`,
    'iu',
  ),
  /^(?:leaflet|ref(?:erence)?|document|doc|code|leaflet code|form)(?: (?:no\.?|number|code|id))?\s?:?\s?[A-Z0-9][A-Z0-9/._-]*\d[A-Z0-9/._-]*\.?(?:\s.{0,80}\breview\b.{0,40})?$/iu,
]

/** Paths, policies and questions that may start with any word. */
const PATHS: readonly RegExp[] = [
  /^(?:home|start|health)(?:\s*[›»>/]\s*[^›»>/]{1,60})+$/iu,
  /^[^›»>.!?]{1,40}(?:\s[›»>]\s[^›»>.!?]{1,60}){1,}$/u,
]
const COOKIES = new RegExp(`^(?:[^.!?]{0,60}\\s)?${COOKIE_CHOICE}\\b`, 'iu')
const CHARITY =
  /^\S.{0,100}\bis a non-?profit [\p{L} ]{0,40}(?:center|centre|organi[sz]ation|charity)\.\s*advertising on our site\b/iu

/** Lines that start with a word of their own. */
const WORDED_LINES: readonly RegExp[] = [
  /^(?:\d*\s?(?:citations?|sources?|references?|shares?|views?|likes?)(?:\s?\(\d+\)|\s\d+)?|comments?)$/iu,
  // Labels of advertisements. The label is furniture; what it labels is not.
  /^(?:advert(?:isement|ising)?|ad|sponsored(?: content| post)?|promoted|paid (?:content|partnership|promotion)|promotion|skip (?:advert(?:isement)?|ad)|article continues below(?: advert(?:isement)?)?|story continues below)[.:]?$/iu,
  // Policies of the site.
  /^(?:advertising on (?:our|this) site helps|we do not endorse|learn (?:more )?about our editorial|read (?:more about )?our (?:editorial|review|advertising)|our editorial (?:process|policy|guidelines)|how we review|why trust us|meet our (?:medical )?review|see our (?:editorial|advertising|privacy)|(?:privacy|cookie|advertising|editorial) policy|terms (?:of (?:use|service)|and conditions|& conditions)|all rights reserved|©|\(c\) ?\d{4}|copyright)/iu,
  /^(?:this|our) (?:web)?site uses cookies\b/iu,
  // Rows of buttons and paths.
  new RegExp(
    `^(?:${SITE_LINES}|${BUTTONS}|share(?: this(?: article| page| post)?)? (?:on|via|with)|(?:print|e-?mail) this|bookmark|listen|download pdf|sign up|sign in|menu|search|top|close|next|previous|home|table of contents|jump to.{0,30}|in this article|on this page|(?:show|read|view|see) (?:more|less|all))(?:\\s*[|·•,/]?\\s*(?:${BUTTONS}))*[.:]?$`,
    'iu',
  ),
  /^(?:tags?|categor(?:y|ies)|filed under|topics?|posted in|keywords?)\s?:\s?.{1,120}$/iu,
  /^(?:tel(?:ephone)?|phone|fax|e-?mail|website|web|address|opening hours|opening times)\s?:\s?.{1,120}$/iu,
  /^(?:image|photo|picture|illustration|video)(?: credit| source| courtesy of| by)?\s?:\s?.{1,80}$/iu,
]

/** The first two letters of those words, so that most lines are passed over at once. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'ad al ar ba bo ca ci cl co do ed em fa fi he ho il im in ju ke le li lo me ne on op ou pa ph pi po pr re sa se sh si sk so sp st su ta te th to tw vi we wh yo'.split(
    ' ',
  ),
)

function startsOtherwise(line: string): boolean {
  const first = line.charCodeAt(0) | 32
  const second = line.charCodeAt(1) | 32
  if (first < 97 || first > 122 || second < 97 || second > 122 || first === 120) return false
  return !BEGINNINGS.has(line.slice(0, 2).toLowerCase())
}

const isOneOf = (line: string): boolean =>
  isSiteLine(line) ||
  (/\d/.test(line) && NUMBERED_LINES.some(pattern => pattern.test(line))) ||
  (/[›»>/]/.test(line) && PATHS.some(pattern => pattern.test(line))) ||
  (/cookies/iu.test(line) && COOKIES.test(line)) ||
  (/profit/iu.test(line) && CHARITY.test(line)) ||
  (!startsOtherwise(line) && WORDED_LINES.some(pattern => pattern.test(line)))

/** Promotion in the dress of a footer is promotion: it is judged. */
const SELLS =
  /\b(?:our (?:\p{L}+[- ]){0,3}(?:specialists?|doctors?|team|surgeons?|experts?|clinics?|services?|products?|treatments?|range|store|shop|physicians?|providers?)|book|buy|order|award|best|leading|trusted by|discount|% off|free)\b/iu

const POLICY =
  /advertising|editorial|cookies?|copyright|©|rights reserved|endorse|privacy|review|published|updated|written/i

/** What the sentences of a policy speak of, behind its first words too. */
const POLICY_SENTENCE =
  /\badvertis|\beditorial\b|\bcookies?\b|\bcopyright\b|©|\brights reserved\b|\bendorse|\bprivacy\b|\bterms\b|\bpolic(?:y|ies)\b|\bpermission\b|\breproduc|\bregistered\b|\btrademarks?\b|\bour (?:site|mission|guidelines|standards)\b|\bread more\b|^(?:(?:last|next|page|medically) )*(?:reviewed?|updated|published|written|edited)\b/i
/** A figure or an effect is no policy, whatever stands in front of it. */
const STATES =
  /\d\s?%|\bper ?cent\b|\b(?:causes?|cures?|treats?|heals?|relieves?|prevents?|side effects?|complications?|patients who)\b/i

/** Whether no sentence behind the first words of a policy, a label or a date speaks of anything else. */
function isAllPolicy(line: string): boolean {
  if (STATES.test(line)) return false
  if (!/[.!?]\s/.test(line)) return true
  const [, ...rest] = cutSentences(line)
  return rest.every(({start, end}) => {
    const sentence = line.slice(start, end)
    return !/\p{L}{2,}\s\S*\p{L}{2,}\s\S*\p{L}/u.test(sentence) || POLICY_SENTENCE.test(sentence) || isOneOf(sentence)
  })
}

/**
 * Whether a block is site furniture: a reading time, a date, a byline, a label, a policy, a row of buttons. In doubt it is
 * not, because what is furniture is not judged.
 */
export const isFurniture = remembering(text => {
  const line = text.trim()
  if (line.length === 0 || line.length > 260) return false
  // Sentences of some length are furniture only where a policy speaks.
  if (line.length > 90 && /[.!]$/.test(line) && !POLICY.test(line)) return false
  if (!isOneOf(line) && !isByline(line)) return false
  if (!isAllPolicy(line)) return false
  return !SELLS.test(line) || /editorial|advertising on our site|cookies/i.test(line)
})

function isByline(line: string): boolean {
  if (
    !/^(?:med|clin|fact|peer|rev|wri|check|edit|auth|upd|post|pub|appr|by|words|text|photo|image|illus|cred)/i.test(
      line,
    )
  )
    return false
  return BYLINE.test(line.replace(ANY_DATE, '').trim())
}
