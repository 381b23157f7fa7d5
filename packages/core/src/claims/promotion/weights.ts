import type {CueName} from './cue.ts'
import type {Scene} from './scene.ts'

/** What each cue is worth, in log odds; cues that are not named are worth nothing by themselves. */
export const WEIGHTS: Readonly<Partial<Record<CueName, number>>> = {
  brand: 1, 'trade-mark': 1.5, remedy: 0.3,
}
export const BIAS = -3

/** What stands around a unit. */
export const CONTEXT = {own: 1, density: 4, neighbour: 1, section: 1, bias: -1}

/** The score of a unit by its own cues, each counted once: log odds of promotion. */
export function weigh(scene: Scene): number {
  let score = BIAS
  const seen = new Set<CueName>()
  for (const {name} of scene.cues) {
    if (seen.has(name)) continue
    seen.add(name)
    score += WEIGHTS[name] ?? 0
  }
  return score
}
