import type {Scan} from '../quantities/scan.ts'

/** “raise the head of the bed by 30 degrees”: a posture and no effect. */
export function isTilt(scan: Scan, from: number): boolean {
  const start = scan.clauseStart(from)
  if (/^(?:raise|lift|tilt|bend|turn)$/.test(scan.word(start))) return true
  for (let at = start; at < from; at++) if (TILTED.has(scan.word(at))) return true
  return false
}

const TILTED = new Set(['bed', 'backrest', 'mattress', 'couch', 'seat', 'chair', 'pillow', 'pillows'])

/** “rated excellent by 11,000 customers”: who bought, and no share of the treated. */
export const isOfBuyers = (scan: Scan, to: number): boolean =>
  /^(?:customers|followers|subscribers|buyers|shoppers|fans)$/.test(scan.word(to - 1))

/** “scallops have up to two hundred eyes” */
export function isOrgan(scan: Scan, from: number, to: number): boolean {
  if (!/^(?:eyes|teeth|hips|knees)$/.test(scan.word(to - 1))) return false
  return /^(?:have|has|had|with)$/.test(scan.word(from - 1))
}

/** “he has done more than 5,000 operations”, “she has saved 4,000 teeth”: the tally of a career. */
export const isOfProvider = (scan: Scan, from: number): boolean =>
  /^(?:done|saved)$/.test(scan.word(from - 1)) && /^(?:has|have|had)$|'ve$/.test(scan.word(from - 2))

/** “each class has up to twelve people”, “groups of six people”, “the hospital employs 3,000 people”: places, and nobody treated. */
export function isPlaces(scan: Scan, from: number, to: number): boolean {
  const lead = scan.word(from - 1)
  if (/^(?:employs?|employed|seats?)$/.test(lead)) return true
  if (lead === 'of' && /^(?:groups|classes|teams|family)$/.test(scan.word(from - 2))) return true
  if (/^(?:has|have|holds?|takes?)$/.test(lead) && /^(?:class|room|hall|studio|course|ward)$/.test(scan.word(from - 2)))
    return true
  return scan.word(to - 1) === 'members' && /^(?:belong|joined|strong)$/.test(scan.word(to))
}
