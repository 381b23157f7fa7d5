import {MONTHS, type Unit} from '@claimlint/core'

/** How a sentence announces what follows. */
export interface Announcement {
  /**
   * `open` lacks its object (“you may notice:”, “examples include:”), so only a list can end it; `whole` is a complete
   * clause or a label, which a paragraph may explain as well; `counted` tells how many follow (“three things:”), which a
   * paragraph fills only where it goes through them.
   */
  readonly form: 'open' | 'counted' | 'whole'
  /** It speaks of the sections of the page: “This guide covers:”, “There are three ways:”. */
  readonly ofSections: boolean
  /** An order can end it: “Before the scan you should:”. */
  readonly ofOrders: boolean
}

/** Labels whose value may be empty, or that a template fills: no list is lost there. */
const LABEL =
  /^(?:(?:medically |clinically )?(?:written|reviewed|checked|edited|approved|updated|published|posted|photos?|images?|words|author(?:ed)?)(?: by| on)?|by|authors?|editors?|reviewers?|date|tags?|categor(?:y|ies)|topics?|share(?: this(?: \w+)?)?|follow us|related(?: \w+)?|see also|read (?:more|next|also)|more|next|previous|back|source|sources|references?|citations?|credits?|photo credit|caption|figure|table|tel(?:ephone)?|phone|fax|e-?mail|web(?:site)?|address|contact(?: us)?|opening hours|hours|price|cost|from|to|subject|dear .{0,40}|answer|a|q|question|note|nb|tip|warning|caution|important|disclaimer|disclosure|conclusion|summary|advertisement|sponsored|keywords?|doi|url|link|video|watch|listen|download|also|yes|no)$/i

/** Nothing can end a sentence after these words but what was announced. */
const OPEN_END =
  /(?:\b(?:includ(?:e|es|ed|ing)|contain(?:s|ing)?|compris(?:e|es|ing)|cover(?:s|ing)?|such as|as follows|like|namely|for example|e\.g\.|for|of|to|by|with|from|on|in|at|about|into|if|when|that|which|whether|because|where|who|and|or|either|both|than|the|an?|your|our|their|any of|following|below|notice|experience|feel|see|report|describe|develop|have|has|had|involves?|requires?|needs?|causes?|depends? on|takes?|gets?|uses?|offers?|provides?|helps?|treats?|avoid|expect|do|can|may|might|could|should|must|will|would|cannot|can't|don't|not|is|are|was|were|be)|\b(?:may|might|can|could|should|must|will|would|usually|often|commonly|typically|generally)(?: also)? (?:be|include|have|notice|feel|need))\s*:$/i
/** What a list is made of, in patient information: a statement that ends in one of these after “the following” lost its list. */
const LISTED =
  'steps|instructions|rules|tips|precautions|measures|guidelines|recommendations|side[- ]effects|effects|symptoms|signs|risks|complications|problems|complaints|reactions|warnings|reasons|causes|factors|triggers|conditions|diseases|criteria|things|points|items|questions|answers|topics|options|choices|ways|methods|types|kinds|groups|categories|stages|phases|parts|areas|examples|treatments|therapies|tests|examinations|scans|medicines|medications|drugs|tablets|foods|drinks|exercises|stretches|movements|activities|benefits|advantages|disadvantages|documents|details|people|patients|organisations|organizations|resources'
/** Right after “the following” these make it “the next”: “the following day” announces nothing. */
const TIME = `second|minute|hour|morning|afternoon|evening|night|day|week|weekend|fortnight|month|season|spring|summer|autumn|winter|year|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTHS.join('|')}`
/** Ends in a full stop, and yet announces: “the following.”, “any of the following symptoms.”, “as follows.” */
const STATED = new RegExp(
  `\\b(?:as follows|the following(?:(?! (?:\\w+ ){0,2}(?:${TIME})s?(?![-\\w]))[^.:!?]{0,40} (?:${LISTED})(?: [^.:!?]{1,40})?)?)\\.$`,
  'i',
)
const THE_FOLLOWING = `the following(?! (?:${TIME})(?![-\\w]))`
const FOLLOWING = new RegExp(
  `\\b(?:${THE_FOLLOWING}|as follows|examples? (?:include|are)|(?:these|those|such) (?:are|include))\\b[^.:!?]{0,60}:$`,
  'i',
)
/** “any of the following symptoms:”, “one or more of these:”, “these side effects:”. */
const PROMISE = new RegExp(
  `\\b(?:(?:any|one or more|some|all|each|none|several|two or more) of (?:the|these|those)|${THE_FOLLOWING}|these|those|below)\\b[^.:!?]{0,60}:$`,
  'i',
)
/** “There are four kinds of injection:”, “The nurse checks three things:” */
const COUNTED = new RegExp(
  `\\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]) (?:[\\w-]+ ){0,2}(?!people|patients)(?:${LISTED})\\b[^.:!?]{0,40}:$`,
  'i',
)
/** “Side effects of the block are:” ends in a verb; “The answer is:” is filled by a sentence. */
const ONE_THING =
  /\b(?:answer|question|point|reason|rule|message|truth|fact|problem|trick|key|goal|aim|idea|news|advice|verdict|conclusion|result|difference|catch|principle|thing|bottom line|example|way|word|this|that|it|what (?:this|that) means|means|says?|said|asks?|asked|explains?|adds?|writes?|wrote|tells?|put it|think (?:about|of) it|remember|simple|clear|short|words|terms|case|instance|here(?:['’]s| is| are)?(?: \w+){0,4})\s*(?:\b(?:is|are|was|often|usually|simple|clear|to|that|about|for|of)\b\s*){0,3}:$/i

/** “Watch for the following:” and “bring the following:” ask for things, “do the following:” for deeds. */
const ORDERS =
  /\b(?:to|should|must|please|(?<!\b(?:for|of|with|about|bring|have|notice|see|report|avoid|include|includes) (?:any of )?the )following|advice|instructions?|steps?|ask you|tell you)\s*:$/i
const SECTIONS =
  /\b(?:this (?:guide|page|article|leaflet|booklet|section|chapter|post|handout|fact ?sheet)|we (?:cover|look at|explain|will|answer)|in this|options?|types?|kinds?|ways?|steps?|stages?|phases?|parts?|methods?|approaches|treatments?|questions?|topics?|sections?|tips?|reasons?|things?|techniques?|alternatives|choices|exercises|causes|groups?|categories)\b/i

/** What the last sentence of a block announces; `undefined` when it announces nothing. */
export function announcementOf({text, question}: Unit): Announcement | undefined {
  const plain = text.replace(/[\uFFFC*_]/g, '').trimEnd()
  const colon = /[^:]:$/.test(plain)
  const promised = colon ? FOLLOWING.test(plain) : STATED.test(plain)
  if (question || (!colon && !promised)) return undefined
  const words = plain.slice(0, -1).trim()
  // A time, a ratio or a bare number before the colon names nothing.
  if (!/\p{L}{2}/u.test(words) || LABEL.test(words)) return undefined
  const open = promised || (OPEN_END.test(plain) && !ONE_THING.test(plain)) || PROMISE.test(plain)
  const form = open ? 'open' : COUNTED.test(plain) ? 'counted' : 'whole'
  return {form, ofSections: SECTIONS.test(plain), ofOrders: ORDERS.test(plain)}
}
