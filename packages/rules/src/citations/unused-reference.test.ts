import {testRule} from '@claimlint/core/testing'
import rule from './unused-reference.ts'

testRule(rule, {
  valid: [
    'Relief lasts 5 days [1-2].\n\n## References\n\n1. Ito A. Baths. Example Journal. 2020;3:14.\n2. Oka M. Rest. Example Journal. 2021;4:1.\n',
    {
      name: 'a list that nothing points to is told by another rule',
      text: 'Relief lasts 5 days.\n\n## References\n\n1. Ito A. Baths. Example Journal. 2020;3:14.\n2. Oka M. Rest. Example Journal. 2021;4:1.\n',
    },
  ],
  invalid: [
    'Relief lasts 5 days [1].\n\n## References\n\n1. Ito A. Baths. Example Journal. 2020;3:14.\n2. ⟦Oka M. Rest. Example Journal. 2021;4:1.⟧\n',
    {
      name: 'each entry by itself',
      text: 'Relief lasts 5 days.<sup>2</sup>\n\n## References\n\n1. ⟦Ito A. Baths. Example Journal. 2020;3:14.⟧\n2. Oka M. Rest. Example Journal. 2021;4:1.\n3. ⟦Tarn J. Splints. Example Journal. 2019;2:7.⟧\n',
      severity: 'info',
    },
  ],
})
