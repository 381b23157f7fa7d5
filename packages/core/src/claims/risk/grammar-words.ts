export const PRONOUNS = new Set([
  'it',
  "it's",
  'this',
  'these',
  'they',
  "they're",
  'that',
  "that's",
  'both',
  'either',
  'others',
  'them',
  'which',
])
export const DETERMINERS = new Set(
  'a an the this that these those your his her their its our my any some no other such more less most many few several further new severe serious mild of'.split(
    ' ',
  ),
)
/** What may follow a word that stands alone for something named before: “this can”, “these are”. */
export const AFTER_PRONOUN =
  /^(?:can|may|might|could|will|would|should|must|cannot|can't|don't|doesn't|didn't|won't|is|are|was|were|has|have|had|do|does|did|isn't|aren't|also|often|sometimes|rarely|usually|not|never|all|both|then|in|too|\w+ly|\w+s)$/
/** What stands before a verb in its plain form. */
export const VERB_LEADERS = new Set(
  "can may might could will would should must cannot can't don't doesn't didn't won't couldn't wouldn't shouldn't never not also sometimes rarely often usually help helps".split(
    ' ',
  ),
)
/** Verbs that “to” belongs to as a preposition: “due to surgery” is no infinitive. */
export const TO_LEADERS = new Set(
  'due lead leads led leading prior related reaction reactions next exposure exposed linked tied allergic response resistance damage harm injury injuries similar according addition compared alternative alternatives added close sensitive addicted owing thanks access attributed'.split(
    ' ',
  ),
)

/** What stands before a harm or disease that a treatment is for. */
export const CARES = new Set(
  'treat treats treating treated relieve relieves relieving ease eases easing prevent prevents preventing manage manages managing control controls controlling fight fights soothe soothes cure cures curing diagnose diagnosed diagnosing detect repair repairs correct corrects calm calms combat helps alleviate alleviates against avoid protect protects protecting protected shield shields guard guards cushion cushions safeguard minimize minimise rule reduce reduces reducing reduced lower lowers lowering decrease decreases decreasing heal heals healing lessen lessens cut cuts limit limits'.split(
    ' ',
  ),
)
/** Nouns of care: “treatment for pain”, “management of asthma”. */
export const CARE_FOR = new Set(
  'treatment treatments therapy therapies medicine medicines medication medications drug drugs surgery used remedy remedies prescribed recommended relief management prevention control taken given indicated cream tablets supplement supplements injection injections operation procedure option options care diagnosis cause causes'.split(
    ' ',
  ),
)

/** “A reduction in pain”, “the source of pain”, “types of arthritis” tell of no harm done. */
export const RELIEF = new Set(
  'reduction reductions relief improvement improvements decrease freedom source sources history presence removal rid free cause signs symptoms sign'.split(
    ' ',
  ),
)

/** Nouns of treatments and devices that are verbs after “can” and “to”. */
export const AMBIGUOUS =
  /^(?:pump|block|patch|test|screen|drop|mask|fill|graft|cast|crown|drain|brace|shot|release|repair|smoke|drink|diet|exercise|massage|scan|splint|filter|cream|stretch|dose|lead|plaster|cleanse|detox|peel|stitch|staple|dress|test|cure|fuse|remedy|supplement|shave|band|treat)$/

export const LISTING = /^(?:,|and|or|other|\/|mild|minor|severe|chronic|acute|as|well)$/

/** After these a word that may be a noun is the verb of what was named before. */
export const SUBJECT_LEADERS = new Set(['and', 'or', 'which', 'who', 'that', 'they', 'it'])

/** After these a participle is an adjective. */
export const ADJECTIVE_LEADERS = new Set(
  'in of for with to from on by the a an your any and or , other remove replace repair'.split(' '),
)

/** Verbs of being or becoming, before an adjective of how somebody feels. */
export const FEELS = new Set(
  'feel feels feeling felt become becomes became becoming be get gets got getting is are was were seem look looks'.split(
    ' ',
  ),
)
