import {readFileSync} from 'node:fs'
import {
  type CslItem,
  type CslReading,
  readCsl,
  sourceText,
  toCslItem,
  writeCslJson,
  writeCslYaml,
} from '@claimlint/core'
import {formatReferences} from '@claimlint/reporters'
import {expect, it} from 'vitest'
import {readBibtexCsl} from './bibtex/read-bibtex.ts'
import {readMedlineCsl} from './tagged/read-medline.ts'
import {readRisCsl} from './tagged/read-ris.ts'

const load = (name: string) => sourceText(name, readFileSync(new URL(`./testing/${name}`, import.meta.url), 'utf8'))
const itemsOf = ({entries, faults}: CslReading): CslItem[] => {
  expect(faults).toEqual([])
  return entries.map(toCslItem)
}
const items = [...itemsOf(readBibtexCsl(load('sixty.bib'))), ...itemsOf(readMedlineCsl(load('sixty.nbib')))]

it('CSL-JSON and CSL-YAML keep every field', () => {
  expect(itemsOf(readCsl(sourceText('a.json', writeCslJson(items))))).toEqual(items)
  expect(itemsOf(readCsl(sourceText('a.yaml', writeCslYaml(items))))).toEqual(items)
})

/** Left out: what the formats have no field for, and how they spell an ISSN list. */
const told = ({custom, 'citation-key': _, ISSN, abstract, ...rest}: CslItem) => ({
  ...rest,
  ISSN: [ISSN].flat(),
  abstract: typeof abstract === 'string' ? abstract.replace(/\s+/g, ' ') : abstract,
  fictional: (custom as {fictional?: boolean}).fictional,
  retracted:
    rest['status'] === 'retracted' || (custom as {retraction?: {nature: string}}).retraction?.nature === 'retraction',
  status: undefined,
})

it('BibTeX reads back as it was written', () => {
  const back = itemsOf(readBibtexCsl(sourceText('a.bib', formatReferences('bibtex', items))))
  expect(back.map(told)).toEqual(items.map(told))
})

it('RIS reads back as it was written', () => {
  const back = itemsOf(readRisCsl(sourceText('a.ris', formatReferences('ris', items))))
  // RIS writes a particle as part of the family name.
  const joined = (item: CslItem) =>
    JSON.parse(
      JSON.stringify(told(item)).replace(
        /"family":"([^"]+)","given":"([^"]+)","non-dropping-particle":"([^"]+)"/g,
        '"family":"$3 $1","given":"$2"',
      ),
    )
  expect(back.map(joined)).toEqual(items.map(joined))
})
