import {
  buildLibrary,
  type Library,
  NoticeIndex,
  readFacts,
  readReferences,
  settleStanding,
  sourceText,
  writeNoticeIndex,
} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './retracted-reference.ts'

const REFERENCES = `- {id: ito2020, type: article-journal, title: Baths, container-title: Example Journal, issued: 2020, DOI: 10.5555/ito}
- {id: oka2021, type: article-journal, title: Rest, container-title: Example Journal, issued: 2021, PMID: "99999001"}
- {id: quade2019, type: article-journal, title: "Retracted: Thumbs", container-title: Example Journal, issued: 2019, DOI: 10.5555/quade}
- {id: tarn2018, type: article-journal, title: Splints, container-title: Example Journal, issued: 2018, DOI: 10.5555/tarn}
`
const {bytes} = writeNoticeIndex(
  [
    {
      doi: '10.5555/ITO',
      nature: 'retraction',
      date: '2021-02-03',
      reasons: ['Error in Data'],
      notice: '10.5555/notice',
    },
    {pmid: '99999001', nature: 'retraction', date: '2021-02-03'},
    {pmid: '99999001', nature: 'reinstatement', date: '2022-02-03'},
    {doi: '10.5555/tarn', nature: 'correction', date: '2022-02-03'},
    {doi: '10.5555/listed', nature: 'retraction', date: '2022-02-03'},
  ],
  {asOf: '2026-11-20', from: 'test', madeOn: '2026-11-22'},
)
const FACTS = `schema: 1
id: baths
kind: procedure
title: Baths
quantities:
  - id: relief
    subject: relief
    value: {value: 5, unit: d}
    evidence:
      - {ref: ito2020, stance: supports, checked: {by: A. Tarn, on: 2026-01-02, how: full-text}}
`
const notices = new NoticeIndex(bytes)
const bibliography = readReferences(sourceText('references.yaml', REFERENCES))
const facts = readFacts(sourceText('facts.yaml', FACTS))
const {library: built} = buildLibrary([facts], [bibliography])
const library: Library = {
  ...built,
  notices,
  references: new Map([...built.references].map(([key, one]) => [key, settleStanding(one, {notices})])),
}
const alone: Library = {references: new Map(), facts: new Map(), factsFiles: []}

testRule(rule, {
  valid: [
    {text: 'Relief lasts 5 days [@oka2021; @tarn2018].', library, name: 'reinstated, and merely corrected'},
    {
      text: 'Relief lasts 5 days [@ito2020].',
      library: {...alone, references: built.references},
      name: 'without an index',
    },
    {
      text: REFERENCES.split('\n')[2]!,
      name: 'an entry that says so itself',
      library,
      data: source => ({source, kind: 'references', faults: [], references: [library.references.get('quade2019')!]}),
    },
  ],
  invalid: [
    {text: 'Relief lasts 5 days [⟦@ito2020⟧; @oka2021]. It lasts [@ito2020].', library, messages: ['cited']},
    {text: 'Relief lasts 5 days [⟦@quade2019⟧].', library, messages: ['cited'], severity: 'error'},
    {
      text: 'Relief lasts 5 days [⟦1⟧].\n\n## References\n\n1. Ito A. Baths. Example Journal. 2020;3:14. doi:10.5555/listed\n',
      library: {...alone, notices},
      messages: ['cited'],
      name: 'the list of the page',
    },
    {text: 'Relief lasts 5 days [⟦@doi:10.5555/listed⟧].', library: {...alone, notices}, messages: ['cited']},
    {text: 'Relief lasts ⟦[5 days](fact:baths/relief)⟧.', library, messages: ['bound']},
    {text: FACTS, library, messages: ['evidence'], data: source => ({source, kind: 'facts', faults: [], facts})},
    {
      text: REFERENCES.replace('id: ito2020', 'id: ⟦ito2020⟧'),
      library,
      messages: ['entry'],
      name: 'an entry that does not say so',
      data: source => ({source, kind: 'references', faults: [], references: [...library.references.values()]}),
    },
  ],
})
