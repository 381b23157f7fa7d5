import type {ComparedPage} from './claim-change.ts'
import {type Spot, sharedValues, sharedWords, spotsOf, weightOf} from './likeness.ts'

/** Versions of the same claims, and the claims of either side that have no other version. */
export interface PairedClaims {
  readonly pairs: readonly (readonly [before: Spot, after: Spot])[]
  readonly removed: readonly Spot[]
  readonly added: readonly Spot[]
}

/** From this share of common words on, two claims in different places are versions of one. */
const ALIKE = 0.5
/** Between the same neighbours less is enough: the sentence was written anew where it stood. */
const ALIKE_IN_PLACE = 0.25
/** On another page the words alone have to do. */
const ALIKE_ELSEWHERE = 0.7
/** Above this many comparisons only claims that share a rare word are compared. */
const MOST_COMPARISONS = 40_000
const RARE = 30
const WINDOW = 8

/**
 * Finds for each claim its other version: by its words, then its page, its values and its neighbours. Ids are no help
 * here, for an id is made of the words, and a claim that was changed is just what is looked for.
 */
export function pairClaims(before: readonly ComparedPage[], after: readonly ComparedPage[]): PairedClaims {
  const old = before.map(spotsOf)
  const now = after.map(spotsOf)
  const matcher = new Matcher([...old, ...now])
  const pages = pairPages(before, after, old, now)
  for (const [from, to] of pages) matcher.pairEqual(old[from]!, now[to]!)
  for (const [from, to] of pages) matcher.pairAlike(old[from]!, now[to]!, ALIKE)
  matcher.pairEqual(old.flat(), now.flat())
  matcher.pairAlike(old.flat(), now.flat(), ALIKE_ELSEWHERE)
  return {
    pairs: now.flat().flatMap(spot => {
      const other = matcher.partners.get(spot)
      return other ? [[other, spot] as const] : []
    }),
    removed: old.flat().filter(spot => !matcher.partners.has(spot)),
    added: now.flat().filter(spot => !matcher.partners.has(spot)),
  }
}

/** Pages of one path, then those that went and came with at least half of their claims in common. */
function pairPages(
  before: readonly ComparedPage[],
  after: readonly ComparedPage[],
  old: readonly (readonly Spot[])[],
  now: readonly (readonly Spot[])[],
): (readonly [number, number])[] {
  const paths = new Map(before.map(({path}, at) => [path, at]))
  const pairs: [number, number][] = []
  const came: number[] = []
  after.forEach(({path}, to) => {
    const from = paths.get(path)
    if (from === undefined) came.push(to)
    else pairs.push([from, to])
  })
  const known = new Set(after.map(({path}) => path))
  const owners = new Map<string, number[]>()
  before.forEach(({path}, from) => {
    if (known.has(path)) return
    for (const key of new Set(old[from]!.map(({key}) => key))) push(owners, key, from)
  })
  const taken = new Set<number>()
  for (const to of came) {
    const common = new Map<number, number>()
    for (const key of new Set(now[to]!.map(({key}) => key)))
      for (const from of owners.get(key) ?? []) common.set(from, (common.get(from) ?? 0) + 1)
    const [best] = [...common]
      .filter(
        ([from, count]) => !taken.has(from) && count * 2 >= Math.min(old[from]!.length, now[to]!.length) && count > 0,
      )
      .sort(([a, x], [b, y]) => y - x || a - b)
    if (!best) continue
    taken.add(best[0])
    pairs.push([best[0], to])
  }
  return pairs
}

class Matcher {
  readonly partners = new Map<Spot, Spot>()
  /** The claims of each page in order, for neighbours. */
  readonly #pages: ReadonlyMap<ComparedPage, readonly Spot[]>

  constructor(pages: readonly (readonly Spot[])[]) {
    this.#pages = new Map(pages.flatMap(spots => (spots[0] ? [[spots[0].page, spots]] : [])))
  }

  /** Claims with the same words; of several, those first that stand between the same neighbours. */
  pairEqual(old: readonly Spot[], now: readonly Spot[]): void {
    const groups = new Map<string, Spot[]>()
    for (const spot of old) if (this.#isFree(spot)) push(groups, spot.key, spot)
    const wanted = new Map<string, number>()
    for (const {key} of now) wanted.set(key, (wanted.get(key) ?? 0) + 1)
    const waiting: [Spot, Spot[]][] = []
    for (const spot of now) {
      const group = this.#isFree(spot) ? groups.get(spot.key) : undefined
      if (!group) continue
      if (group.length === 1 && wanted.get(spot.key) === 1) this.#join(group[0]!, spot)
      else waiting.push([spot, group])
    }
    for (const needed of [1, 0.5, 0]) {
      for (const [spot, group] of waiting) {
        if (!this.#isFree(spot)) continue
        const found = group.find(
          other => this.#isFree(other) && (needed === 0 || this.#neighbours(other, spot) >= needed),
        )
        if (found) this.#join(found, spot)
      }
    }
  }

  /** Claims that are alike enough, the likest first. */
  pairAlike(old: readonly Spot[], now: readonly Spot[], alike: number): void {
    const [left, right] = [old.filter(spot => this.#isFree(spot)), now.filter(spot => this.#isFree(spot))]
    const candidates: {from: Spot; to: Spot; score: number}[] = []
    for (const [from, to] of comparisons(left, right)) {
      if (from.claim.kind !== to.claim.kind) continue
      const words = sharedWords(from, to)
      const samePage = alike === ALIKE
      const around = samePage ? this.#neighbours(from, to) : 0
      const inPlace = samePage && around === 1 && from.section === to.section
      if (words < (inPlace ? ALIKE_IN_PLACE : alike)) continue
      candidates.push({from, to, score: 0.6 * words + 0.2 * (sharedValues(from, to) ?? words) + 0.2 * around})
    }
    candidates.sort((a, b) => b.score - a.score || a.from.at - b.from.at || a.to.at - b.to.at)
    for (const {from, to} of candidates) if (this.#isFree(from) && this.#isFree(to)) this.#join(from, to)
  }

  #isFree(spot: Spot): boolean {
    return !this.partners.has(spot)
  }

  #join(from: Spot, to: Spot): void {
    this.partners.set(from, to)
    this.partners.set(to, from)
  }

  /** How many of the two neighbours are versions of each other; the edge of a page is a neighbour too. */
  #neighbours(from: Spot, to: Spot): number {
    let same = 0
    for (const step of [-1, 1]) {
      const [a, b] = [this.#next(from, step), this.#next(to, step)]
      if (a === undefined && b === undefined) same += 0.5
      else if (a && b && this.partners.get(a) === b) same += 0.5
    }
    return same
  }

  /** The next claim of the page that stands in another sentence. */
  #next({page, at, claim}: Spot, step: number): Spot | undefined {
    const spots = this.#pages.get(page)!
    let next = at + step
    while (spots[next]?.claim.text === claim.text) next += step
    return spots[next]
  }
}

/** Every pair of a few claims; of many, those that share a word that few of them have or stand at about the same place. */
function* comparisons(old: readonly Spot[], now: readonly Spot[]): Iterable<readonly [Spot, Spot]> {
  if (old.length * now.length <= MOST_COMPARISONS) {
    for (const from of old) for (const to of now) yield [from, to]
    return
  }
  const byWord = new Map<string, Spot[]>()
  for (const spot of old) for (const word of spot.words.keys()) if (weightOf(word) === 1) push(byWord, word, spot)
  for (const [at, to] of now.entries()) {
    const place = Math.round((at * old.length) / now.length)
    const near = new Set(old.slice(Math.max(0, place - WINDOW), place + WINDOW))
    for (const word of to.words.keys()) {
      const spots = byWord.get(word)
      if (spots && spots.length <= RARE) for (const spot of spots) near.add(spot)
    }
    for (const from of near) yield [from, to]
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
