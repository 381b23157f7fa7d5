import {uncitedRule} from '../shared/uncited-rule.ts'

export default uncitedRule({
  kind: 'risk',
  id: 'uncited-risk',
  summary: 'A harm, its absence, or who must not have a treatment is stated without a source',
  thing: 'statement of risk',
  things: 'risks',
  instruction: 'an instruction that speaks of a risk',
  // Leaving a known harm out would be worse than leaving it uncited.
  otherwise: 'keep the warning, and if no source can be found say that how often it happens is not known',
})
