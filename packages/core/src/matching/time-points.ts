import type {Figure} from './figure.ts'
import type {Told} from './read-figures.ts'

const BOUND = /^(?:at least|at most|more|less|fewer|longer|over a|under|up to|no |exceed|beyond)/i

/** A time that tells when another number was taken, and is not what the sentence is about. */
export function isPoint(figure: Figure, {figures, sentences}: Told): boolean {
  const {scale, role, low, high, bound, text, sentence} = figure
  if (scale !== 'time' || bound === 'at-least' || BOUND.test(text)) return false
  if (low !== undefined && high !== undefined && low !== high) return false
  if (role === 'hold' || /^(?:than|every|least|most)$/.test(figure.lead)) return false
  const comparative = /^(?:longer|shorter|later|earlier|sooner|more|less)$/
  const {scan} = sentences[sentence]!
  if (comparative.test(scan.word(figure.to)) && scan.word(figure.to + 1) !== 'or') return false
  return figures.some(other => other.sentence === sentence && !/^(?:time|rhythm|measure ci)$/.test(other.scale))
}

/** The same time as a bare point. */
export function asPoint(figure: Figure): Figure {
  const value = figure.high ?? figure.low
  return value === undefined ? figure : {...figure, low: value, high: value, bound: 'exact', role: 'loose'}
}
