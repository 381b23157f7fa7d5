/** What stands before a harm or disease that a treatment is for. */
export const CARES = new Set(
  'treat treats treating treated relieve relieves relieving ease eases easing prevent prevents preventing manage manages managing control controls controlling fight fights soothe soothes cure cures curing diagnose diagnosed diagnosing detect repair repairs correct corrects calm calms combat stop stops helps alleviate alleviates against avoid protect protects protecting protected shield shields guard guards cushion cushions safeguard minimize minimise rule reduce reduces reducing reduced lower lowers lowering decrease decreases decreasing heal heals healing lessen lessens cut cuts limit limits'.split(
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
