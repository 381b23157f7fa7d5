import {expect} from 'vitest'

/** Doubling the input may cost this many times the time: twice, and a little for caches that grow too small. */
const MOST = 2.2
/** A stage that takes less than this for the largest text is quick enough whatever its growth, and too quick to be told. */
const QUICK_MS = 25
/** Each measurement sums up runs on so many texts; larger texts instead would measure the collection of garbage. */
const TEXTS = 3
/**
 * A bad result is measured again so often, each time on texts a third longer: what the machine adds (collecting garbage
 * for the first time, filling a cache) grows small beside them, what the code does grows plain.
 */
const ATTEMPTS = 6

/** Milliseconds of the processor by stage. It is the process's own time: what others do meanwhile does not count. */
export class Laps {
  readonly times = new Map<string, number>()
  #before = process.cpuUsage()

  /** Starts the next lap without counting what was done since the last one. */
  start(): void {
    this.#before = process.cpuUsage()
  }

  /** Counts the time since the last lap for a stage. */
  end(stage: string): void {
    const {user, system} = process.cpuUsage(this.#before)
    this.times.set(stage, (this.times.get(stage) ?? 0) + (user + system) / 1000)
    this.start()
  }
}

let turn = 0

/**
 * Expects that each stage's time grows in proportion to the text, over three sizes that double. Every run has a text of its
 * own (`turn` tells it apart), so that nothing is remembered from the run before.
 *
 * @param size of the smallest text, in characters
 */
export function expectLinear(run: (size: number, turn: number, laps: Laps) => void, size: number): void {
  let slow: string[] = []
  const grew = new Map<string, number>()
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const first = Math.round(size * 1.3 ** attempt)
    const times = new Map<string, number[]>()
    for (const length of [first, first * 2, first * 4]) {
      const laps = new Laps()
      for (let i = 0; i < TEXTS; i++) run(length, turn++, laps)
      for (const [stage, time] of laps.times) times.set(stage, [...(times.get(stage) ?? []), time])
    }
    slow = []
    for (const [stage, own] of times) {
      const isQuick = own[2]! < QUICK_MS
      grew.set(stage, Math.min(grew.get(stage) ?? Number.POSITIVE_INFINITY, isQuick ? 0 : growthOf(own)))
      if (grew.get(stage)! >= MOST) slow.push(`${stage}: ${own.map(one => one.toFixed(1)).join(', ')} ms`)
    }
    if (slow.length === 0) return
  }
  expect(slow, 'stages whose time grows faster than the text').toEqual([])
}

/** What a doubling costs: the median of both doublings and their mean, which is always the mean. */
const growthOf = ([small, , large]: readonly number[]): number => Math.sqrt(large! / Math.max(small!, 0.1))
