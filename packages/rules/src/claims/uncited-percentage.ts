import {uncitedRule} from '../shared/uncited-rule.ts'

export default uncitedRule({
  kind: 'percentage',
  id: 'uncited-percentage',
  summary: 'A share, rate, ratio or count of people is stated without a source',
  thing: 'figure',
  things: 'figures',
  instruction: 'an instruction with a figure',
  otherwise: 'if no source can be found, leave the figure out or say that none is known',
})
