import {buildLibrary, type Library, type Reference, readReferences, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './corrected-reference.ts'

const entry = (id: string, retraction: string): string =>
  `- {id: ${id}, type: article-journal, title: Baths, container-title: Example Journal, issued: 2020, DOI: 10.5555/${id}, custom: {retraction: {${retraction}}}}\n`
const REFERENCES =
  entry('ito2020', 'nature: correction, date: 2021-02-03') +
  entry('oka2021', 'nature: expression-of-concern, date: 2021-02-03, checkedOn: 2021-02-02') +
  entry('tarn2018', 'nature: correction, date: 2021-02-03, checkedOn: 2021-02-03') +
  entry('quade2019', 'nature: reinstatement, date: 2021-02-03') +
  entry('lorr2019', 'nature: none')
const {library} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])
const fromIndex: readonly Reference[] = [...library.references.values()].map(one =>
  one.standing ? {...one, standing: {...one.standing, from: 'index'}} : one,
)

testRule(rule, {
  valid: [
    {text: 'Relief lasts 5 days [@tarn2018; @quade2019; @lorr2019].', library, name: 'looked at, reinstated, none'},
    {
      text: REFERENCES,
      name: 'entries that say so themselves',
      data: source => ({source, kind: 'references', faults: [], references: [...library.references.values()]}),
    },
  ],
  invalid: [
    {
      text: 'Relief lasts 5 days [⟦@ito2020⟧].',
      library: library as Library,
      messages: ['corrected'],
      severity: 'warning',
    },
    {text: 'Relief lasts 5 days [⟦@oka2021⟧].', library, messages: ['concern']},
    {
      text: REFERENCES.replace('id: ito2020', 'id: ⟦ito2020⟧').replace('id: oka2021', 'id: ⟦oka2021⟧'),
      name: 'entries that do not say so',
      messages: ['corrected', 'concern'],
      data: source => ({source, kind: 'references', faults: [], references: fromIndex}),
    },
  ],
})
