import {riskWords} from '../shared/risk-remedy.ts'
import {uncitedRule} from '../shared/uncited-rule.ts'

export default uncitedRule({
  kind: 'risk',
  id: 'uncited-risk',
  summary: 'A harm, its absence, or who must not have a treatment is stated without a source',
  errorBecause: 'a harm, or its absence, without a source',
  things: 'risks',
  instruction: 'an instruction that speaks of a risk',
  wordsFor: riskWords,
  weight: 50,
  beside: () => ({
    source: 'What it says of harm needs that source too.',
    removal: 'What it says of harm needs a source wherever it stays.',
  }),
})
