import {type Case, overreach} from './case.ts'
import type {Overreach} from './strength.ts'
import {TaggedWording} from './tag-wording.ts'

/** A better measurement is not a better life; and what was not measured was not shown. */
export function judgeOutcome(one: Case): Overreach[] {
  const {claim, wording, evidence, said} = one
  if (!evidence.outcome) return []
  if (claim.kind === 'risk' && !claim.aspects?.some(({name}) => name === 'reduced-harm')) return []
  const measured = new TaggedWording(evidence.outcome)
  const studied = new Set([...measured.kindsOf('out-'), ...said.kindsOf('out-')])
  const outcomes = measured.kindsOf('out-')
  const people = new TaggedWording(evidence.population ?? '').kindsOf('out-')
  const claimed = wording.hits.filter(
    ({name, negated, from, to}) =>
      name.startsWith('out-') &&
      !negated &&
      !TREATMENTS.test(wording.words[to]?.text ?? '') &&
      !(people.has(name) && !isEffectOn(wording, from)),
  )
  if (claimed.length === 0 || claimed.some(({name}) => outcomes.has(name))) {
    const other = claimed.find(({name}) => !studied.has(name) && STANDS_APART.has(name))
    if (other && (outcomes.size > 0 || claimed.length > 1)) {
      return [overreach(one, 'other-outcome', other, unmeasured(wording.textOf(other), evidence.outcome))]
    }
    return claimed.length === 0 ? judgeUnknown(one, measured) : []
  }
  const [first] = claimed.filter(({name}) => !studied.has(name))
  if (!first || claimed.some(({name}) => studied.has(name))) return []
  const words = wording.textOf(first)
  if (measured.kindsOf('surrogate').size > 0) {
    // “Lowered blood pressure in people after a stroke” tells the measurement itself.
    if (wording.kindsOf('surrogate').size > 0 && !isEffectOn(wording, first.from)) return []
    return [overreach(one, 'surrogate-to-outcome', first, standsIn(evidence.outcome, words))]
  }
  if (outcomes.size === 0 && (said.text === '' || !STANDS_APART.has(first.name))) return []
  return [overreach(one, 'other-outcome', first, unmeasured(words, evidence.outcome))]
}

const SPARED =
  /\b(?:(?:risk|chances?|danger|odds|likelihood) of (?:getting |having |developing |catching )?|(?:prevent|ward off|stave off|fend off|protect(?:s|ed)? (?:\p{L}+ ){0,3}?(?:against|from)|(?:prevent|delay|cure)s|wards off|staves off|fends off) |(?:keep|stop|save|spare)s? (?:[\p{L}’'-]+ ){1,5}?from (?:\p{L}+ing )?)((?:[\p{L}'’-]+ ?){1,6})/iu

/** A measurement moved; the disease that people are said to be spared occurs nowhere in the source. */
function judgeUnknown(one: Case, measured: TaggedWording): Overreach[] {
  const {wording, evidence, said} = one
  if (measured.kindsOf('surrogate').size === 0 || wording.kindsOf('surrogate').size > 0) return []
  const spared = SPARED.exec(wording.text)
  if (!spared) return []
  const known = `${evidence.outcome} ${said.text}`.toLowerCase()
  const content = (spared[1]!.split(/\b(?:in|for|among|by|with|and|when|if|after)\b/)[0] ?? '').trim()
  const stems = content
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3)
  if (stems.length === 0 || stems.some(word => known.includes(word.slice(0, 5)))) return []
  const start = spared.index + spared[0].length - spared[1]!.length
  const why = standsIn(evidence.outcome!, content)
  return [overreach(one, 'surrogate-to-outcome', {start, end: start + content.length}, why)]
}

const standsIn = (outcome: string, words: string): string =>
  `the source measured “${outcome}”, which stands in for how people fare; “${words}” was not measured`

/** “The walking programme” is what people do, not how they fare. */
const TREATMENTS =
  /^(?:groups?|programmes?|programs?|courses?|class(?:es)?|training|therapy|exercises?|aids?|tablets?|pills?|schools?|trial)$/

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
function isEffectOn(wording: TaggedWording, at: number): boolean {
  const {words} = wording
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const {text} = words[i]!
    if (text === 'with' || text === 'after' || text === 'had' || text === 'who') return false
    if (LINKS.has(text)) return true
  }
  return [at, at - 1, at - 2, at - 3].some(end => wording.endsAt(end).includes('cause'))
}
