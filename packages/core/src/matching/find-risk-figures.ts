import type {Quantity} from '../claims/quantity.ts'
import {readChange} from './changes.ts'
import {readSentence, type Sentence} from './sentence.ts'

/** The figures of a sentence that tell how likely something is, told apart. */
export interface RiskFigures {
  /** “Halves the risk”, “25% less likely”: they say nothing of how many people are meant. */
  readonly relative: readonly Quantity[]
  /** “2 in 1,000”, “from 4% to 2%”, a number needed to treat. */
  readonly absolute: readonly Quantity[]
}

const RISK =
  /\b(?:risks?|chances?|likel\w*|odds|probabilit\w*|incidence|rates?|common|frequent\w*|cases|deaths?|mortality|die[sd]?)\b/i
const ALONE = new Set(['rr', 'or', 'hr', 'rrr'])
const COUNTED = new Set(['nnt', 'nnh', 'arr', 'rd', 'points'])

/** Tells relative figures of risk from absolute ones; spans are offsets into the text. */
export function findRiskFigures(text: string): RiskFigures {
  const sentence = readSentence(text)
  const relative: Quantity[] = []
  const absolute: Quantity[] = []
  for (const quantity of sentence.quantities) {
    const {form, measure = ''} = quantity
    if (COUNTED.has(measure) || form === 'frequency') absolute.push(quantity)
    else if (form === 'percent' || form === 'fraction' || form === 'fold') {
      if (!isChange(sentence, quantity)) absolute.push(quantity)
      else if (RISK.test(text)) relative.push(quantity)
    } else if (ALONE.has(measure) && form !== 'count') relative.push(quantity)
  }
  return {relative, absolute}
}

function isChange(sentence: Sentence, quantity: Quantity): boolean {
  const {scan} = sentence
  return (
    readChange(sentence, quantity, scan.wordAt(quantity.span.start), scan.wordAt(quantity.span.end))?.scale === 'ratio'
  )
}
