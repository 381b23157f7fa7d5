import {isOwnMatter} from '../shared/own-matters.ts'
import {uncitedRule} from '../shared/uncited-rule.ts'

export default uncitedRule({
  kind: 'duration',
  id: 'uncited-duration',
  summary: 'A length of time is stated without a source',
  errorBecause: 'a length of time without a source',
  things: 'times',
  instruction: 'an instruction with a time',
  wordsFor: ({text}) => ({
    thing: 'time',
    remedy: isOwnMatter(text)
      ? 'If it is the clinic’s own matter (waiting, results, appointments, payment), accept it in waivers.yaml and say so there; else cite where it comes from'
      : 'Cite where it comes from; if no source can be found, leave the time out or say that it is not known',
  }),
  weight: 40,
  beside: quote => ({
    source: `Its time (“${quote}”) needs that source too.`,
    removal: `Its time (“${quote}”) needs a source wherever it stays.`,
  }),
})
