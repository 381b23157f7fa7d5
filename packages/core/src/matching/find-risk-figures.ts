import type {Quantity} from '../claims/quantity.ts'
import {type Change, readChange} from './changes.ts'
import {readSentence, type Sentence} from './sentence.ts'

/** The figures of a sentence that tell how likely something is, told apart. */
export interface RiskFigures {
  /** “Halves the risk”, “25% less likely”: they say nothing of how many people are meant. */
  readonly relative: readonly RelativeRisk[]
  /** “2 in 1,000”, “from 4% to 2%”, a number needed to treat. */
  readonly absolute: readonly Quantity[]
}

/** A risk as so many times another one. */
export interface RelativeRisk extends Quantity {
  /** “25% less” is 0.75; absent for ranges and bounds. */
  readonly times?: number
}

const RISK =
  /\b(?:risks?|chances?|likel\w*|odds|probabilit\w*|incidence|rates?|common|frequent\w*|cases|deaths?|mortality|die[sd]?)\b/i
const ALONE = new Set(['rr', 'or', 'hr', 'rrr'])
const COUNTED = new Set(['nnt', 'nnh', 'arr', 'rd', 'points'])

/** Tells relative figures of risk from absolute ones; spans are offsets into the text. */
export function findRiskFigures(text: string): RiskFigures {
  const sentence = readSentence(text)
  const relative: RelativeRisk[] = []
  const absolute: Quantity[] = []
  for (const quantity of sentence.quantities) {
    const {form, measure = ''} = quantity
    if (COUNTED.has(measure) || form === 'frequency') absolute.push(quantity)
    else if (form === 'percent' || form === 'fraction' || form === 'fold') {
      const change = ratioOf(sentence, quantity)
      if (!change) absolute.push(quantity)
      else if (RISK.test(text)) relative.push(withTimes(quantity, change.turn))
    } else if (ALONE.has(measure) && form !== 'count')
      relative.push(withTimes(quantity, value => (measure === 'rrr' ? 1 - value : value)))
  }
  return {relative, absolute}
}

function ratioOf(sentence: Sentence, quantity: Quantity): Change | undefined {
  const {scan} = sentence
  const change = readChange(sentence, quantity, scan.wordAt(quantity.span.start), scan.wordAt(quantity.span.end))
  return change?.scale === 'ratio' ? change : undefined
}

function withTimes(quantity: Quantity, turn: (value: number) => number): RelativeRisk {
  const {low, high, bound, form, unit} = quantity
  if (low === undefined || low !== high || bound !== 'exact') return quantity
  return {...quantity, times: turn(form === 'percent' || unit === '%' ? low / 100 : low)}
}
