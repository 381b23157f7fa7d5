import {uncitedRule} from '../shared/uncited-rule.ts'

export default uncitedRule({
  kind: 'duration',
  id: 'uncited-duration',
  summary: 'A length of time is stated without a source',
  thing: 'time',
  things: 'times',
  instruction: 'an instruction with a time',
  otherwise: 'if no source can be found, leave the time out or say that it is not known',
})
