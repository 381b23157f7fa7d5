import {type Case, overreach} from './case.ts'
import type {Overreach} from './strength.ts'
import {Wording} from './tag-wording.ts'

/** A better measurement is not a better life; and what was not measured was not shown. */
export function judgeOutcome(one: Case): Overreach[] {
  const {claim, wording, evidence, said} = one
  if (!evidence.outcome) return []
  if (claim.kind === 'risk' && !claim.aspects?.some(({name}) => name === 'reduced-harm')) return []
  const measured = new Wording(evidence.outcome)
  const studied = new Set([...measured.kindsOf('out-'), ...said.kindsOf('out-')])
  const claimed = wording.hits.filter(({name, negated}) => name.startsWith('out-') && !negated)
  if (claimed.length === 0 || claimed.some(({name}) => measured.kindsOf('out-').has(name))) {
    const other = claimed.find(({name}) => !studied.has(name) && STANDS_APART.has(name))
    if (!other || measured.kindsOf('out-').size === 0) return []
    return [overreach(one, 'other-outcome', other, unmeasured(wording.textOf(other), evidence.outcome))]
  }
  const [first] = claimed.filter(({name}) => !studied.has(name))
  if (!first || claimed.some(({name}) => studied.has(name))) return []
  const words = wording.textOf(first)
  if (measured.kindsOf('surrogate').size > 0) {
    // “Lowered blood pressure in people after a stroke” tells the measurement itself.
    if (wording.kindsOf('surrogate').size > 0 && !isEffectOn(wording, first.from)) return []
    const why = `the source measured “${evidence.outcome}”, which stands in for how people fare; “${words}” was not measured`
    return [overreach(one, 'surrogate-to-outcome', first, why)]
  }
  if (measured.kindsOf('out-').size === 0) return []
  return [overreach(one, 'other-outcome', first, unmeasured(words, evidence.outcome))]
}

/** Outcomes that readers weigh on their own, so that naming one beside a measured one is a claim of its own. */
const STANDS_APART = new Set([
  'out-death',
  'out-heart',
  'out-stroke',
  'out-fracture',
  'out-memory',
  'out-kidney',
  'out-amputation',
  'out-vision',
])

const unmeasured = (words: string, outcome: string): string =>
  `the source measured “${outcome}”, and “${words}” is another outcome`

const LINKS = new Set([
  'risk',
  'fewer',
  'prevent',
  'prevents',
  'reduce',
  'reduces',
  'lower',
  'lowers',
  'cuts',
  'cut',
  'improve',
  'improves',
  'ease',
  'eases',
  'less',
  'and',
  'so',
  'protects',
  'against',
  'avoid',
  'helps',
  'relieves',
  'longer',
])

/** Whether an outcome is what is done something to, rather than a trait of the people: “after a stroke”, “with pain”. */
function isEffectOn({words}: Wording, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const {text} = words[i]!
    if (text === 'with' || text === 'after' || text === 'had' || text === 'who') return false
    if (LINKS.has(text)) return true
  }
  return false
}
