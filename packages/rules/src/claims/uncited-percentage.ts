import {uncitedRule} from '../shared/uncited-rule.ts'

export default uncitedRule({
  kind: 'percentage',
  id: 'uncited-percentage',
  summary: 'A share, rate, ratio or count of people is stated without a source',
  errorBecause: 'a figure without a source',
  things: 'figures',
  instruction: 'an instruction with a figure',
  wordsFor: () => ({
    thing: 'figure',
    remedy: 'Cite where it comes from; if no source can be found, leave the figure out or say that none is known',
  }),
  weight: 45,
  beside: quote => ({
    source: `Its figure (“${quote}”) needs that source too.`,
    removal: `Its figure (“${quote}”) needs a source wherever it stays.`,
  }),
})
