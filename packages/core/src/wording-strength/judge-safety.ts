import {type Case, overreach} from './case.ts'
import {isBench, isSingle, isWeak, tellSource} from './designs.ts'
import {isHedged, isReported} from './read-assertion.ts'
import type {Overreach} from './strength.ts'
import {type Hit, TaggedWording} from './tag-wording.ts'
import {weakenAssurance} from './weaken.ts'

/** That no harm was seen among those studied does not make a thing safe, nor that nobody looked. */
export function judgeSafety(one: Case): Overreach[] {
  const {wording, evidence, said} = one
  const silent = isSilent(one)
  const [absolute] = wording.of('safe-absolute')
  if (absolute && !(isReported(wording) && /\d/.test(wording.text))) {
    const words = wording.textOf(absolute)
    if (silent || isSingle(evidence) || isBench(evidence) || isWeak(evidence) || !said.has('safe-absolute')) {
      const why = silent ? UNSEEN(words) : `“${words}” leaves no room for harm, and it rests on ${tellSource(evidence)}`
      return [overreach(one, 'absence-to-safety', absolute, why, weakenAssurance(wording, absolute))]
    }
  }
  const thin = isSingle(evidence) || isBench(evidence) || isWeak(evidence) || evidence.design === 'expert-opinion'
  if (!silent && (!thin || evidence.certainty === 'high')) return []
  if (isHedged(wording) || isReported(wording) || wording.has('tendency', 'likely')) return []
  const hit = wording.hits.find(hit => (ASSURANCES.has(hit.name) && !hit.negated) || isDenied(wording, hit))
  if (!hit) return []
  const words = wording.textOf(hit)
  const why = silent
    ? UNSEEN(words)
    : `“${words}” is told flatly, and that no harm was seen rests on ${tellSource(evidence)}`
  return [overreach(one, 'absence-to-safety', hit, why, weakenAssurance(wording, hit))]
}

const ASSURANCES = new Set(['denied', 'safe'])
const UNSEEN = (words: string): string =>
  `“${words}” tells of harms, and the source does not say that anybody looked for them`

/** “Leaves no scars”, “without any danger”; but “no more risk than” compares, and “not safe” warns. */
function isDenied({words, text}: TaggedWording, {name, from, negated, start, end}: Hit): boolean {
  const before = words[from - 1]?.text === 'any' ? from - 2 : from - 1
  const rid = /^(?:of|from)$/.test(words[before]?.text ?? '') && words[before - 1]?.text === 'free'
  if (name === 'harm-verb') return negated
  if (name === 'harm' && rid) return true
  if (name !== 'harm' || !negated || /^(?:safe|safety|tolerability)$/i.test(text.slice(start, end))) return false
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const {text: word} = words[at]!
    if (/^(?:more|less|greater|higher|extra|added|difference|worse)$/.test(word)) return false
    if (word === 'nobody' || word === 'never') return true
    if (word === 'no' || word === 'without') return words[at - 1]?.text !== 'not' && words[at - 1]?.text !== 'or'
  }
  return false
}

/** A source whose outcome and words are known, and that tells of no harm at all. */
function isSilent({evidence, said}: Case): boolean {
  if (!evidence.outcome || said.text === '') return false
  return ![said, new TaggedWording(evidence.outcome)].some(({hits}) => hits.some(({name}) => HARMS.has(name)))
}

const HARMS = new Set(['harm', 'safe', 'safe-absolute', 'denied', 'out-death'])
