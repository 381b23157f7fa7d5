import {sourceText} from '@claimlint/core'
import {expect, it} from 'vitest'
import {loadReaders, readBibliography} from './readers.ts'

const bib = sourceText('a.bib', '@article{a, title = {A made-up trial}}\n')

it('loads the readers only for a file that needs them, and says so where one is not loaded', async () => {
  await loadReaders(['references.yaml', 'facts.json'])
  expect(readBibliography(bib)).toMatchObject({references: [], faults: [{code: 'not-read'}]})
  expect(readBibliography(sourceText('r.yaml', '- {id: a}\n')).references).toHaveLength(1)
  await loadReaders(['references.yaml', 'a.bib'])
  expect(readBibliography(bib)).toMatchObject({references: [{id: 'a'}], faults: []})
  expect(readBibliography(sourceText('a.ris', 'TY  - JOUR\nID  - b\nER  - \n')).references).toMatchObject([{id: 'b'}])
  expect(readBibliography(sourceText('a.nbib', 'PMID- 7\n')).references).toMatchObject([{id: 'pmid:7'}])
})
