import {type Case, overreach} from './case.ts'
import {isBench, isGraded, isSingle, isWeak, tellSource} from './designs.ts'
import {isShareOfPeople} from './judge-share.ts'
import {effectsOf, isHedged, isReported} from './read-assertion.ts'
import {STRENGTH} from './strength.generated.ts'
import type {Overreach} from './strength.ts'
import type {Hit, TaggedWording} from './tag-wording.ts'
import {weakenFuture, weakenProof, weakenUniversal, weakenVerb} from './weaken.ts'

/** “Proven” asks for high certainty, or a body of evidence; one study proves nothing. */
export function judgeProof(one: Case): Overreach[] {
  const {wording, evidence} = one
  const weighed = evidence.design === 'systematic-review' || evidence.design === 'guideline'
  const ruled = evidence.design === 'label' || evidence.design === 'regulator'
  if (evidence.certainty === 'high' || (!isGraded(evidence) && (weighed || ruled))) return []
  return wording
    .of('proof')
    .filter(
      hit =>
        !/^bound to$/i.test(wording.textOf(hit)) || !/^(?:the|an?|its|this)$/.test(wording.words[hit.to]?.text ?? ''),
    )
    .filter(({from, to}) => wording.words[from - 1]?.text !== 'to' && !isDenial(wording.words[to]?.text ?? ''))
    .slice(0, 1)
    .map(hit =>
      overreach(
        one,
        'study-to-proof',
        hit,
        `“${wording.textOf(hit)}” asks for high certainty, and it rests on ${tellSource(evidence)}`,
        weakenProof(wording, hit),
      ),
    )
}

/** “certainly isn’t”, “proves nothing”. */
const isDenial = (word: string): boolean =>
  word === 'not' || word === 'nothing' || word === 'little' || word.endsWith("n't")

/** What a treatment is said to do for the reader, beside the verbs of effect; “will ring you” foretells no effect. */
const FORETOLD = new Set(
  'last feel improve recover disappear clear wear vanish notice enjoy regain experience walk sleep live lose gain heal get go make give keep work'.split(
    ' ',
  ),
)
const STATE = /^(?:free|pain|better|cured|gone|healed|numb|relieved|well|fit|able|effective|successful|safe)$/
const VERBS = new Set(STRENGTH['cause']!.split('|').map(verb => verb.split(' ')[0]!))

/** “will (quickly) relieve”, “will be free of pain”. */
function foretellsEffect({words}: TaggedWording, {from, to}: Hit): boolean {
  if (words[from]!.text === 'can') return true
  const at = words[to]?.text.endsWith('ly') || words[to]?.text === 'soon' ? to + 1 : to
  const next = words[at]?.text ?? ''
  if (next === 'be') return STATE.test(words[at + 1]?.text ?? '') || STATE.test(words[at + 2]?.text ?? '')
  return FORETOLD.has(next) || VERBS.has(next)
}

/** “Will” foretells what happens to each reader: more than any single study can. */
export function judgeFuture(one: Case): Overreach[] {
  const {claim, wording, evidence, said} = one
  const [hit] = wording.of('future')
  if (!hit || evidence.certainty === 'high') return []
  if (!isGraded(evidence) && !isSingle(evidence) && !isBench(evidence)) return []
  if (!isWeak(evidence) && said.has('future')) return []
  if (!foretellsEffect(wording, hit)) return []
  // “Most people will”, “will probably”, “6 in 10 will”: the share or the hedge tells how sure it is.
  if (isHedged(wording) || wording.has('likely', 'tendency')) return []
  if (
    wording.hits.some(share => SHARES.has(share.name) && isShareOfPeople(wording, share)) ||
    (claim.kind === 'percentage' && !isWeak(evidence))
  )
    return []
  const words = wording.textOf(hit)
  const why = `“${words}” foretells it for everyone, and it rests on ${tellSource(evidence)}`
  return [overreach(one, 'universal', hit, why, weakenFuture(wording, hit))]
}

const SHARES = new Set(['share-nearly-all', 'share-most', 'share-many', 'share-some', 'share-few', 'share-rarest'])

/** “Always”, “everyone”, “never”: no study of people shows that, unless its own words do. */
export function judgeUniversal(one: Case): Overreach[] {
  const {wording, evidence, said} = one
  const {low} = evidence.value ?? {}
  if (low !== undefined && low >= (evidence.value?.unit === '%' ? 99.5 : 0.995)) return []
  if (!isWeak(evidence) && !isBench(evidence) && said.has('universal')) return []
  const hit = wording
    .of('universal')
    .find(one => !isAmongTold(wording, one) && !isOfAll(wording, one) && wording.words[one.to]?.text !== 'been')
  if (!hit) return []
  const why = `“${wording.textOf(hit)}” leaves nobody out, and the source does not say so`
  return [overreach(one, 'universal', hit, why, weakenUniversal(wording, hit))]
}

/** “Half of all women”, “more than anyone else”, “virtually all”, “anyone who … must”: no statement about all of them. */
const isOfAll = ({words, text}: TaggedWording, {from, to, end}: Hit): boolean =>
  ['of', 'than', 'like', 'if', ...NEARLY].includes(words[from - 1]?.text ?? '') ||
  (words[to]?.text === 'who' && /\b(?:has to|have to|must|should|needs? to)\b/i.test(text.slice(end, end + 120)))
const NEARLY = ['almost', 'nearly', 'virtually', 'practically']

/** “No one in the trial died”, “none of the 48 …”: said of those who were counted. */
const isAmongTold = (wording: TaggedWording, hit: Hit): boolean =>
  !/^(?:always|invariably|every time|without exception|permanently|for good|for life)$/i.test(wording.textOf(hit)) &&
  isReported(wording) &&
  (/\d/.test(wording.text) || /\b(?:trial|study|series|cohort|review)\b/i.test(wording.text))

/** A verb in the past, behind what it is said of: “improved in”; no participle behind “is”. */
const PAST = /(?<!\b(?:is|are|be|been|being|a|an|the|with|of) )\b\p{L}{2,}ed\b(?= )/iu

/** What is known with low certainty is told with “may”, after the statements of GRADE. */
export function judgeFlatness(one: Case): Overreach[] {
  const {claim, wording, evidence} = one
  const indirect = evidence.directness === 'low'
  if (!isWeak(evidence) && !indirect) return []
  // A harm may be told flatly: the reader is not misled by a warning.
  if (claim.kind === 'risk' && !claim.aspects?.some(({name}) => name === 'reduced-harm')) return []
  if (isHedged(wording) || isReported(wording) || wording.has('association', 'future')) return []
  if (wording.has('likely') && evidence.certainty !== 'very-low') return []
  const hit = effectsOf(wording)[0] ?? (claim.kind === 'duration' ? lastingOf(wording) : undefined)
  if (!hit) {
    if (
      claim.kind !== 'promotional' ||
      !isWeak(evidence) ||
      wording.has('tendency', ...SHARES) ||
      PAST.test(wording.text)
    )
      return []
    const whole = {start: 0, end: wording.text.trimEnd().length}
    return [overreach(one, 'certainty', whole, `it is told flatly, and it rests on ${tellSource(evidence)}`)]
  }
  const weaker = hit.name === 'effective' ? undefined : weakenVerb(wording, hit)
  const words = wording.textOf(hit)
  if (!isWeak(evidence)) {
    const why = `“${words}” is told flatly, and the source’s people, treatment or outcome match it only loosely`
    return [overreach(one, 'indirect', hit, why, weaker)]
  }
  return [
    overreach(one, 'certainty', hit, `“${words}” is told flatly, and it rests on ${tellSource(evidence)}`, weaker),
  ]
}

/** “Relief lasts three months”, told as a law. */
const lastingOf = (wording: TaggedWording): Hit | undefined =>
  wording.has('tendency')
    ? undefined
    : wording
        .of('flat')
        .find(
          hit =>
            /^(?:last|wear|hold|return|settle|disappear)s?\b/i.test(wording.textOf(hit)) &&
            !/^(?:the|this|at|to)$/.test(wording.words[hit.from - 1]?.text ?? 'the'),
        )
