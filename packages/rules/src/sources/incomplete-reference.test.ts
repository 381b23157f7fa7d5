import {readReferences, type SourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './incomplete-reference.ts'

const data = (source: SourceText) => ({source, kind: 'references' as const, ...readReferences(source)})
const entry = (fields: string) => ({text: `- {id: ⟦a⟧, ${fields}}\n`, data})
const whole = (fields: string) => ({text: `- {id: a, ${fields}}\n`, data})

testRule(rule, {
  valid: [
    whole('type: article-journal, title: T, container-title: J, issued: 2020, DOI: 10.5555/a'),
    whole('type: report, title: T, author: [{literal: Office of Thumbs}], issued: 2020'),
    whole('type: webpage, title: T, URL: "https://a.example"'),
    whole('type: dataset, title: T'),
    {
      name: 'a year to come in a title',
      text: 'Relief lasts 5 days [1].\n\n## References\n\n1. Ito A. Wrists from 2020 to 2098. Example Journal.\n',
    },
    whole('type: article-journal, title: T, container-title: Journal of Medline Studies, issued: 2020'),
  ],
  invalid: [
    {...entry('type: article-journal, title: T, DOI: 10.5555/a'), messages: ['missing'], severity: 'warning'},
    {...entry('type: chapter, title: T, issued: 2020, DOI: 10.5555/a'), messages: ['missing']},
    {...entry('type: webpage, title: T, issued: 2020'), messages: ['missing']},
    {
      ...entry('type: book, title: T, publisher: P, issued: 2020, author: [{family: Ito}, {literal: et al.}]'),
      messages: ['et-al'],
    },
    {
      text: 'Relief lasts 5 days [⟦1⟧].\n\n## References\n\n1. Ito A. Baths for sore wrists. Example Journal. 2098;3:14.\n',
      messages: ['future'],
      severity: 'warning',
    },
    {...entry('type: article-journal, title: T, container-title: PubMed, issued: 2020'), messages: ['database']},
  ],
})
