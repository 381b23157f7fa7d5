import type {Aspect} from '../claims/claim.ts'
import type {Range} from '../text/range.ts'
import type {Case} from './case.ts'
import {judgeFlatness, judgeFuture, judgeProof, judgeUniversal} from './judge-certainty.ts'
import {judgeBench, judgeCause} from './judge-design.ts'
import {judgeOutcome} from './judge-outcome.ts'
import {judgePeople} from './judge-people.ts'
import {judgeSafety} from './judge-safety.ts'
import {judgeShare} from './judge-share.ts'
import {judgeTime} from './judge-time.ts'
import {isUnsure} from './read-assertion.ts'
import {readDenials} from './read-denials.ts'
import type {Overreach, StatedClaim, StatedEvidence, Strength} from './strength.ts'
import {TaggedWording} from './tag-wording.ts'
import {maySoften} from './weaken.ts'

/** Aspects that advise or sell and state no effect; rules of their own judge them. */
const ADVICE: ReadonlySet<Aspect> = new Set([
  'contraindication',
  'call-to-action',
  'testimonial',
  'endorsement',
  'superlative',
])

/**
 * Whether the wording of a claim is no stronger than its sources' design, population, outcome and certainty allow.
 * `evidence` holds every entry behind the claim; only those that support it and declare their design count, and the one
 * that allows most decides. A scale of words, not an understanding of the sentence: it names what it can show.
 */
export function judgeStrength(claim: StatedClaim, evidence: readonly StatedEvidence[]): Strength {
  const open = (reason: string): Strength => ({status: 'unknown', reason, overreaches: []})
  const aspects = claim.aspects ?? []
  const {instruction, question} = claim.unit ?? {}
  if (instruction || question || (aspects.length > 0 && aspects.every(({name}) => ADVICE.has(name)))) {
    return {status: 'not-applicable', reason: 'it advises or asks and states no effect', overreaches: []}
  }
  const supporting = evidence.filter(({stance}) => stance === 'supports')
  if (supporting.length === 0)
    return open(evidence.length ? 'no source supports it' : 'there is no source to hold it against')
  const declared = supporting.filter(({design}) => design !== undefined)
  if (declared.length === 0) return open('no supporting source declares its design')
  const wording = new TaggedWording(claim.text)
  const softens = maySoften(claim)
  let best: {readonly overreaches: readonly Overreach[]; readonly undeclared?: Range} | undefined
  for (const entry of declared) {
    const {told, left} = readDenials([entry.says, entry.quote].filter(Boolean).join('. '))
    const one: Case = {
      claim,
      wording,
      evidence: entry,
      said: new TaggedWording(told),
      left: new TaggedWording(left),
      softens,
    }
    const found = judgeCase(one)
    if (!best || weigh(found) < weigh(best)) best = found
  }
  const {overreaches, undeclared} = best!
  if (overreaches.length > 0) {
    return {status: 'fail', reason: overreaches.map(({why}) => why).join('; '), overreaches}
  }
  if (undeclared) return open(`“${wording.textOf(undeclared)}” names a share, and no source declares one`)
  return {status: 'pass', reason: 'its wording is no stronger than its source', overreaches: []}
}

const weigh = ({overreaches, undeclared}: {overreaches: readonly Overreach[]; undeclared?: Range}): number =>
  overreaches.length * 2 + (undeclared ? 1 : 0)

function judgeCase(one: Case): {readonly overreaches: readonly Overreach[]; readonly undeclared?: Range} {
  const {wording, evidence} = one
  // “It is not known whether …” claims nothing that a source could be short of; whom it speaks of still counts.
  if (isUnsure(wording))
    return {overreaches: [...judgePeople(one)].filter(() => !/animal|in-vitro/.test(evidence.design!))}
  const share = judgeShare(one)
  const found = [
    ...judgeBench(one),
    ...judgeSafety(one),
    ...judgeProof(one),
    ...judgeTime(one),
    ...judgeUniversal(one),
    ...judgeFuture(one),
    ...judgeCause(one),
    ...judgeFlatness(one),
    ...share.overreaches,
    ...judgeOutcome(one),
    ...judgePeople(one),
  ]
  const seen = new Set<string>()
  const overreaches = found
    .filter(({words: {start, end}}) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end)
  return {overreaches, ...(share.undeclared ? {undeclared: share.undeclared} : {})}
}

/** Where words of a claim stand in the source; `words` are offsets into `claim.text`, as overreaches give them. */
export function placeInSource(
  {
    unit,
  }: {
    readonly unit: {
      readonly span: Range
      readonly block: {readonly prose: {sourceStart(at: number): number; sourceEnd(at: number): number}}
    }
  },
  words: Range,
): Range {
  const {prose} = unit.block
  return {start: prose.sourceStart(unit.span.start + words.start), end: prose.sourceEnd(unit.span.start + words.end)}
}
