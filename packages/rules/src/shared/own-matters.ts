/*
 * What a clinic decides by itself: when results come, how soon one is seen, what it costs. Nobody can cite it, and it says
 * nothing of what a treatment does.
 */
const WAITING =
  /\b(?:waiting (?:lists?|times?|room)|wait(?:ing)? list|waitlist|appointments?|referrals?|bookings?|opening hours|visiting (?:hours|times)|(?:working|business) days?|(?:seen|called|contacted|rung|phoned|get back to you) (?:again )?(?:on|with)?in\b|(?:ring|call|phone|contact|tell|let|email|notify)(?: to)? (?:the|our|your|us)\b[^.!?]{0,60}\b(?:before|ahead|in advance|(?:hours?|days?|weeks?|months?)['’]? notice|prior)\b|in advance|(?:results?|reports?|letters?|scans?|samples?)\b[^.!?]{0,30}\b(?:takes?|come|comes|ready|available|back|sent|posted|arrives?|reach|get to|receive)\b|(?:send|receive|get|have|post) (?:you )?(?:the|your) (?:results?|report|letter)|repeat prescriptions?|parking|car park|cancel\w*|reschedul\w+)\b/i
const PAYING =
  /(?:[£€$]\s?\d|\b\d[\d,.]*\s?(?:euros?|dollars|usd|gbp|eur)\b|\b(?:prices?|priced|costs?|fees?|charges?|credit|instal?lments?|interest[- ]free|monthly payments?|payment plans?|finance|deposits?|invoices?|insur(?:ance|ers?)|deliver(?:y|ed|ies)|shipping|dispatch(?:ed)?|free of charge)\b)/i

/** How long a visit or a procedure takes, with nothing said of what it does. */
const TAKING =
  /\b(?:takes?|lasts?|is (?:all )?(?:over|done|finished|complete)|are (?:over|done|finished)|in and out)\b[^.!?]{0,40}\b(?:minutes?|hours?|half an hour|days?|visits?|appointments?|sessions?)\b/i
/** Who reviewed the page, and when. */
const REVIEWED =
  /^\W*(?:(?:medically|clinically|last|next)\s)?(?:reviewed|written|checked|updated|published|review due)\b/i
/** Words that praise, or tell a benefit: what stands beside them is no mere arrangement. */
const PRAISE =
  /\b(?:relie(?:f|v\w+)|pain\w*|eas(?:e[sd]?|ing|y|ier)|improv\w+|better|best|help(?:s|ed|ing|ful)?|benefit\w*|effective\w*|heal(?:s|ed|ing|th\w*)?|recover\w*|cure[sd]?|success\w*|comfort\w*|fast(?:er|est)?|quick(?:er|est|ly)?|trust\w*|proven|natural\w*|boost\w*|support\w*|restor\w+|transform\w*|enjoy\w*|love[sd]?|feel\w*|li(?:fe|ves)|safe\w*|gentl\w+|expert\w*|leading|advanced|cutting[- ]edge|state[- ]of[- ]the[- ]art|latest|world\w*|specialist\w*|experienced|caring|tailored|personali[sz]ed|unique\w*|excellen\w+|exceptional\w*|outstanding|quality|premium|results? (?:last|speak|that)|stronger|younger|energy|sleep\w*|symptoms?|mobility|move|walk\w*|guarantee\w*|risk\w*|side[- ]effects?|downtime|surgery|refund\w*|money[- ]back|thank\w*|lose|weight)\b/i

/** A sentence about a seller that only tells its arrangements or who reviewed it, and claims nothing of a benefit. */
export const isPlainArrangement = (text: string): boolean =>
  (isOwnMatter(text) || TAKING.test(text) || REVIEWED.test(text)) && !PRAISE.test(text)

/** A sentence that tells waiting, results, appointments, prices or payment: the clinic’s own matter. */
export const isOwnMatter = (text: string): boolean => WAITING.test(text) || PAYING.test(text)
