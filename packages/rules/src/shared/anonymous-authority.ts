import {type Range, remembering} from '@claimlint/core'

/*
 * English grammar of the witness without a name: “research suggests”, “experts agree”, “it is well known that”. Each
 * pattern starts at a fixed word and runs over a bounded stretch, so that a text is read in one pass.
 */

/** What may stand before the witness without naming it; looked for backwards, once the witness is found. */
const QUANTIFIER =
  /(?<![\w-])(?:(?:a (?:growing |large |wide |substantial |whole )?(?:body|number|wealth|range) of|lots of|plenty of|some|many|most|several|numerous|countless|various|multiple|recent|new|newer|newly published|early|emerging|preliminary|promising|current|ongoing|modern|clinical|scientific|medical|human|animal|laboratory|lab|observational|controlled|randomi[sz]ed|large|larger|small|leading|top|the latest|the best available|much|more and more|independent|peer-reviewed|published|anecdotal|extensive|considerable|solid|strong|good|further|additional|other|health|pain|spine|sports|industry|nutrition)[ ,]+){1,5}$/i
/** Doctors recommend things every day, and saying so explains care; only counted doctors are called as witnesses. */
const COUNTED =
  /(?<![\w-])(?:some|many|most|several|numerous|countless|leading|top|more and more|the majority of|nine out of ten|9 out of 10|almost all|nearly all) (?:(?:leading|medical|pain|spine|sports|health ?care|health|eye|skin|experienced|qualified|modern) ){0,2}$/i
/** One study is unnamed when an indefinite word stands before it. */
const INDEFINITE =
  /(?<![\w-])(?:one|an?) (?:(?:recent|new|large|small|major|landmark|clinical|scientific|medical|groundbreaking|important|interesting) ){0,3}$/i

const ADVERB =
  '(?:(?:also|now|clearly|consistently|overwhelmingly|increasingly|generally|widely|often|repeatedly|strongly|has|have|had|already|even|long|all|do|does|indeed|recently|further) ){0,3}'
const SHOW =
  '(?:suggest(?:s|ed)?|show(?:s|ed|n)?|indicate[sd]?|find(?:s)?|found|prove[sdn]?|confirm(?:s|ed)?|demonstrate[sd]?|reveal(?:s|ed)?|point(?:s|ed)? (?:to|towards?)|support(?:s|ed)? (?:the|this|its|their|using|that)|establish(?:es|ed)|back(?:s|ed)? (?:this|that|it) up|agree[sd]?|link(?:s|ed)?|report(?:s|ed)? that|say(?:s)?|tell(?:s)? us|conclude[sd]?)'
const HOLD =
  '(?:agree[sd]?|say|said|believe[sd]?|recommend(?:ed)?|think|thought|suggest(?:ed)?|consider(?:ed)?|advise[sd]?|estimate[sd]?|warn(?:ed)?|claim(?:ed)?|maintain(?:ed)?|point out|prefer(?:red)?|have (?:found|shown|discovered|long known)|know|found|discovered|suspect|report(?:ed)? that)'

const PATTERN = new RegExp(
  `\\b(?:${[
    `(?:(?<works>research|studies|evidence|science|data|trials|surveys|literature|reports)|(?<work>study|trial|survey|review)) ${ADVERB}${SHOW}(?![\\w-])`,
    `(?:(?<witness>experts|scientists|researchers|authorities|nutritionists)|(?<counted>doctors|physicians|specialists|clinicians|surgeons|dentists|dermatologists|therapists|physiotherapists|chiropractors|practitioners|providers|professionals)) ${ADVERB}${HOLD}(?![\\w-])`,
    `it(?:[’']s| is| has been) (?:(?:well|widely|generally|commonly|now|long|often|also|universally|scientifically) ){0,2}(?:known|believed|thought|said|accepted|established|agreed|recogni[sz]ed|shown|proven|documented|understood|claimed|reported)(?: (?:scientifically|medically|clinically))? that`,
    `(?:ha(?:s|ve) )been (?:(?:scientifically|clinically|repeatedly|consistently|well|widely|also) )?(?:shown|prove[dn]) to`,
    `(?:is|are) (?:widely |commonly |often |reportedly )?said to(?= \\w)`,
    `(?:is|are) (?:well|widely) known (?:to|for) (?:\\w+ ){0,2}(?:help|reduce|relieve|ease|improve|boost|support|cause|prevent|promote|lower|increase)\\w*`,
    `(?:is|are) (?:widely|generally|commonly|universally) (?:believed|accepted|regarded|recogni[sz]ed|acknowledged)(?: (?:to|as|that))?`,
    `according to (?:(?:some|many|most|several|recent|new|the latest|numerous|various|leading|medical|clinical|scientific) ){0,3}(?:research|studies|experts|scientists|researchers|science|surveys|doctors|specialists|data|evidence)`,
    'reportedly',
  ].join('|')})`,
  'gi',
)

/** Before these words the witness is denied, asked for, supposed or pointed to as known from the text. */
const HELD_OFF =
  /(?:\b(?:no|not|nor|few|little|without|lack of|neither|never|hardly any|limited|insufficient|poor|conflicting|if|whether|until|unless|when|once|ask|asks|asked|do|does|did|could|would|should|the|this|these|that|those|our|their|his|her|its|both|all|two|three|four|five|six|seven|eight|nine|ten|\d+|none|nothing|said|imaging|conduction|nerve|blood|x-ray|radiographic|radiological|electrodiagnostic|diagnostic|sleep|swallow|flow|urodynamic|motility|test|case|patient|personal|lab)|n['’]t)(?:[ ,]+(?:that|the|any|enough|of|such|much|good|strong|clear|really|more|available))*(?: [\w-]+)?[ ,]+$/i
/** A study that the sentence itself names: authors, a year in brackets, a body, a title, a registry number. */
const NAMED =
  /\bet al\b|\((?:[^()]{0,80}\b)?(?:19|20)\d\d[a-z]?\)|\b(?:19|20)\d\d (?:\w+ ){0,3}(?:study|trial|review|survey|meta-analysis|report|analysis|guideline)|\b(?:study|trial|review|survey|meta-analysis|report|analysis|research|studies|data|evidence) (?:\w+ ){0,3}(?:by|from|in|at|of|led by|published in|conducted by) (?:the |a |an )?(?:\p{Lu}[\p{L}&.’'-]*)|\bpublished in\b|\b[A-Z][A-Z-]{2,}\d* (?:trial|study)\b|\b(?:Cochrane|NICE|WHO|CDC|FDA|EMA|MHRA|NIH|NHS|NCT\d{6,})\b|\b(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:College|Society|Association|Academy|Institute|Foundation|Organization|Organisation|University|Agency|Council|Federation)\b/u
/** “found to be missing”, “shown in the figure”: the verb goes on to say something else. */
const DENIED_AFTER =
  /^[ ,]*(?:no(?:thing| (?:evidence|proof|link|difference|benefit|effect|clear|significant))?|little|not|neither|only limited)\b/i

/** Offsets of the phrase that calls an unnamed authority; `undefined` when the sentence does not, or names it. */
export const findAnonymousAuthority = (text: string): Range | undefined => known(text) ?? undefined

const known = remembering((text): Range | null => find(text) ?? null)

function find(text: string): Range | undefined {
  if (!CUE.test(text)) return undefined
  PATTERN.lastIndex = 0
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    const start = startOf(text, match)
    if (start === undefined) continue
    const before = text.slice(Math.max(0, start - 40), start)
    if (HELD_OFF.test(before)) continue
    const end = match.index + match[0].length
    // “Studies show no effect” calls unnamed studies all the same, but sells nothing: it is left to the risk rules.
    if (DENIED_AFTER.test(text.slice(end, end + 40))) continue
    if (NAMED.test(text)) return undefined
    return {start, end}
  }
  return undefined
}

/** Where the phrase starts with the words that belong to the witness; `undefined` when they are asked for and missing. */
function startOf(text: string, {index, groups = {}}: RegExpExecArray): number | undefined {
  const before = text.slice(Math.max(0, index - REACH), index)
  const needed = groups.work ? INDEFINITE : groups.counted ? COUNTED : undefined
  if (needed) {
    const words = needed.exec(before)
    return words ? index - words[0].length : undefined
  }
  if (!groups.works && !groups.witness) return index
  return index - (QUANTIFIER.exec(before)?.[0].length ?? 0)
}

const REACH = 100
/** What any of the phrases holds, tried before the grammar. */
const CUE =
  /research|studies|study|evidence|science|data |trial|survey|review|literature|reports|experts|scientists|authorities|nutritionists|doctors|physicians|specialists|clinicians|surgeons|dentists|dermatologists|therapists|chiropractors|practitioners|providers|professionals|it(?:['’]s| is| has been) |been .{0,20}(?:shown|prove)|said to|known |widely |generally |commonly |universally |according to|reportedly/i
