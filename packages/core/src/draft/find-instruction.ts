const VERBS =
  'add allow apply arrange ask attend avoid bathe be begin bend book breathe bring brush buy call cancel carry change check choose clean come consider consult contact continue cover cut discuss do don’t drink drive eat elevate ensure enter exercise expect fill find finish follow gargle get give go have hold ice increase inform inhale inject insert keep leave let lie lift limit line list look maintain make massage measure mention mix move note pack park pat phone place plan prepare press pull put raise read reduce refrain relax remain remember remove repeat replace report rest resume return ring rinse rotate rub schedule see seek set shake show shower sip sit skip sleep slide smoke soak speak spray stand start stay stick stop store stretch swallow switch take talk tell tilt touch treat try turn use visit wait wake walk wash watch wear wipe wrap write save bite fold think load chew spit sign register subscribe join click download reserve enjoy explore discover learn notify dress support'.split(
    ' ',
  )

const VERB: ReadonlySet<string> = new Set(VERBS)
/** Words that are an order only with an object: “Lower the dose”, but “Lower back pain”; “Exercise.” names a topic. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'lower slow cool dry open warm empty complete fast lean clean exercise rest ice sleep limit allow reduce increase plan change cut note report heat sound'.split(
    ' ',
  ),
)
const OBJECT =
  /^(?:the|your|a|an|it|them|this|these|those|any|all|both|down|off|up|out|for|at|as|with|on|how|whether|\d|every|before|after|if|when|until|gently|slowly|regularly)\b/iu
const LEADS =
  /^(?:please|always|never|then|next|first|finally|also|instead|now|simply|just|try to|make sure (?:you|to)|be sure to|remember to|do not|don['’]t|and|but|so|or)[,:]?\s+/i
/** “If the wound opens, ring the ward.” – the order stands behind the first clause. */
const CLAUSE =
  /^(?:if|when|whenever|before|after|once|until|while|for|to|during|as soon as|unless|in case|at|in|on)\b[^,.;:]{2,160},\s+/i
const FORBIDS = /^(?:please )?(?:do not|don.t|never)\b/i
/** Words behind a verb-like word that make it a noun: “Rest is best”, “Exercise helps”. */
const NOUN_NEXT =
  /^(?:is|are|was|were|can|could|may|might|will|would|should|has|have|had|does|did|helps?|works?|makes?|causes?|often|usually|and \w+ (?:is|are|can|may))\b/i

/** Words that an order, what leads up to it or the clause before it may start with. */
const FIRST: ReadonlySet<string> = new Set([
  ...VERB,
  ...NEEDS_OBJECT,
  ...'please always never then next first finally also instead now simply just try make be remember do don and but so or'.split(
    ' ',
  ),
  ...'if when whenever before after once until while for to during as unless in at on'.split(' '),
])

/** Whether the first word of a sentence, in plain letters, is none that an order starts with. */
function startsOtherwise(text: string): boolean {
  let end = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end) | 32
    if (code < 97 || code > 122) break
  }
  return end > 0 && !(text.charCodeAt(end) > 127) && !FIRST.has(text.slice(0, end).toLowerCase())
}

/** Whether a sentence is an order to the reader: “Rest for two days.” */
export function isInstruction(text: string): boolean {
  if (startsOtherwise(text)) return false
  let rest = text.replace(/^[^\p{L}]+/u, '')
  let leads = 0
  for (let lead = LEADS.exec(rest); lead && leads < 4; lead = LEADS.exec(rest)) {
    if (FORBIDS.test(rest)) return true
    rest = rest.slice(lead[0].length)
    leads++
  }
  const clause = CLAUSE.exec(rest)
  if (clause) {
    const main = rest.slice(clause[0].length)
    return FORBIDS.test(main) || startsWithVerb(main.replace(LEADS, ''))
  }
  return startsWithVerb(rest)
}

function startsWithVerb(text: string): boolean {
  const match = /^(\p{L}+(?:['’]t)?)(?:\s+|[,.:!]|$)/u.exec(text)
  if (!match) return false
  const lower = match[1]!.toLowerCase().replace("'", '’')
  if (!VERB.has(lower) && !NEEDS_OBJECT.has(lower)) return false
  const rest = text.slice(match[0].length)
  if (NEEDS_OBJECT.has(lower) && !OBJECT.test(rest)) return false
  if (lower === 'consider' && /^that\b/i.test(rest)) return false
  return !NOUN_NEXT.test(rest)
}
