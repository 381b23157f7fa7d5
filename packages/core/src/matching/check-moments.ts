import type {Derivation} from './derivation.ts'
import {type Objection, unknown} from './objection.ts'
import {keyOf} from './reaches.ts'
import type {Told} from './read-figures.ts'
import {isPoint} from './time-points.ts'

const isTimeKey = (concept: string): boolean => concept.startsWith('#time')

/** “22% at week 24 and 35% at week 36”: a share that the claim tells of one time must not be the one of the other. */
export function checkMoments(claim: Told, passage: Told, derivations: readonly Derivation[]): Objection | undefined {
  for (const {
    claim: time,
    from: [moment],
  } of derivations) {
    if (!moment || time.scale !== 'time' || !isPoint(time, claim)) continue
    const key = keyOf(moment)
    const other = derivations.find(({claim: figure, from}) => {
      const held = from.find(({text}) => text !== '')
      if (figure.sentence !== time.sentence || figure.scale !== 'share' || !held) return false
      if (!figure.own.has(keyOf(time))) return false
      if (held.own.has(key) || ![...held.own].some(isTimeKey)) return false
      return passage.figures.some(rival => rival !== held && rival.scale === held.scale && rival.own.has(key))
    })
    if (other) return unknown(`the passage says “${other.from.at(-1)!.text}” of another time`)
  }
  return undefined
}
