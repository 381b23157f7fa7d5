import {isReported} from './read-assertion.ts'
import {TaggedWording} from './tag-wording.ts'

/** What another wording of the same claim does to its strength. */
export interface StrengthChange {
  readonly direction: 'stronger' | 'weaker' | 'same'
  /** What changed, a clause for each scale that moved: “from a guess (“may”) to a plain statement”. */
  readonly why: readonly string[]
}

interface Step {
  readonly rank: number
  readonly name: string
}

/** The steps of certainty, from “not known” to “proven”. */
const CERTAINTY: readonly string[] = [
  'not known',
  'a guess',
  'a result that was seen',
  'a likelihood',
  'a plain statement',
  'a promise',
  'a certainty',
]
const SHARES: readonly string[] = ['rarest', 'few', 'some', 'many', 'most', 'nearly-all', 'all']
const BENCH = ['animal', 'lab']

/**
 * Whether an author's new wording of a claim says more or less than the old one, on the scale by which wording is held
 * against its sources: certainty, share, cause, and whom it speaks of. Where two scales move against each other, the
 * gain counts: a claim that says more in one respect has to be looked at.
 */
export function compareWording(before: string, after: string): StrengthChange {
  const [old, now] = [new TaggedWording(before), new TaggedWording(after)]
  const gains: string[] = []
  const losses: string[] = []
  const hold = (then: Step | undefined, today: Step | undefined): void => {
    if (!then || !today || then.rank === today.rank) return
    const list = today.rank > then.rank ? gains : losses
    list.push(`from ${then.name} to ${today.name}`)
  }
  hold(certaintyOf(old), certaintyOf(now))
  hold(shareOf(old), shareOf(now))
  hold(causeOf(old), causeOf(now))
  hold(benchOf(old), benchOf(now))
  if (gains.length > 0) return {direction: 'stronger', why: gains}
  return losses.length > 0 ? {direction: 'weaker', why: losses} : {direction: 'same', why: []}
}

function certaintyOf(wording: TaggedWording): Step {
  const step = (rank: number, ...classes: readonly string[]): Step => {
    const [hit] = wording.of(...classes)
    return {rank, name: hit ? `${CERTAINTY[rank]} (“${wording.textOf(hit)}”)` : CERTAINTY[rank]!}
  }
  if (wording.has('unsure')) return step(0, 'unsure')
  if (wording.has('proof', 'universal')) return step(6, 'proof', 'universal')
  if (wording.has('hedge')) return step(1, 'hedge')
  if (wording.has('likely', 'tendency')) return step(3, 'likely', 'tendency')
  if (wording.has('future')) return step(5, 'future')
  return isReported(wording) ? step(2) : step(4)
}

/** The largest share of people or cases that is named. */
function shareOf(wording: TaggedWording): Step | undefined {
  for (let rank = SHARES.length - 1; rank >= 0; rank--) {
    const [hit] = wording.of(`share-${SHARES[rank]}`)
    if (hit) return {rank, name: `“${wording.textOf(hit)}”`}
  }
  return undefined
}

function causeOf(wording: TaggedWording): Step | undefined {
  if (wording.has('cause', 'because')) return {rank: 1, name: 'a cause'}
  return wording.has('association') ? {rank: 0, name: 'things seen together'} : undefined
}

/** A result of animals or test tubes, told without them, is told of people. */
function benchOf(wording: TaggedWording): Step {
  const [hit] = wording.of(...BENCH)
  return hit ? {rank: 0, name: `“${wording.textOf(hit)}”`} : {rank: 1, name: 'people'}
}
