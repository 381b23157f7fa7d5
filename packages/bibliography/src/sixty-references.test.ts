import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type CslReading, plainValue, referencesOf, type SourceText, sourceText} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {readBibtexCsl} from './bibtex/read-bibtex.ts'
import {readMedlineCsl} from './tagged/read-medline.ts'
import {readRisCsl} from './tagged/read-ris.ts'
import {type PlainReference, plainCsl, readWithCitationJs, readWithRefLib} from './testing/independent-readers.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(`./testing/${name}`, import.meta.url))
const load = (name: string): SourceText => sourceText(name, readFileSync(pathOf(name), 'utf8'))
const plain = ({entries}: CslReading): PlainReference[] => entries.map(entry => plainCsl(plainValue(entry)))

const bib = load('sixty.bib')
const ris = load('sixty.ris')
const nbib = load('sixty.nbib')

/** What each reader says where the other says something too; a field that it does not know is no difference. */
function common(ours: readonly PlainReference[], theirs: readonly PlainReference[]) {
  const pick = (from: PlainReference, other: PlainReference) =>
    Object.fromEntries(
      Object.entries(from).filter(([key]) => {
        const value = other[key as keyof PlainReference]
        return value !== undefined && value.length > 0
      }),
    )
  return {
    ours: ours.map((one, at) => pick(one, theirs[at]!)),
    theirs: theirs.map(one => pick(one, one)),
    fields: theirs.reduce((sum, one) => sum + Object.keys(pick(one, one)).length, 0),
  }
}

describe('sixty references, read as an independent reader reads them', () => {
  it('in BibTeX and BibLaTeX', () => {
    const reading = readBibtexCsl(bib)
    expect(reading.faults).toEqual([])
    const {ours, theirs, fields} = common(plain(reading), readWithCitationJs(bib.text, 'bibtex'))
    expect([ours.length, fields > 600]).toEqual([60, true])
    expect(ours).toEqual(theirs)
  })

  it('in RIS', () => {
    const reading = readRisCsl(ris)
    expect(reading.faults).toEqual([])
    const {ours, theirs, fields} = common(plain(reading), readWithCitationJs(ris.text, 'ris'))
    expect([ours.length, fields > 480]).toEqual([60, true])
    expect(ours).toEqual(theirs)
  })

  it('in MEDLINE', async () => {
    const reading = readMedlineCsl(nbib)
    expect(reading.faults).toEqual([])
    const persons = (authors: readonly string[]): string[] => authors.map(name => name.replace(/, (?=Jr$)/, ' '))
    const mine = reading.entries.map(entry => {
      const item = plainValue(entry) as {author: {literal?: string}[]}
      // RefLib knows persons alone.
      const reference = plainCsl({...item, author: item.author.filter(({literal}) => literal === undefined)})
      return {...reference, authors: persons(reference.authors)}
    })
    const other = (await readWithRefLib(pathOf('sixty.nbib'))).map(one => ({
      ...one,
      title: one.title?.replace(/(?<!U\.S\.A)\.$/, '').replace(/U\.S\.A$/, 'U.S.A.'),
      date: dateOf(one.date!),
    }))
    const {ours, theirs, fields} = common(mine, other)
    expect([ours.length, fields > 480]).toEqual([60, true])
    expect(ours).toEqual(theirs)
  })
})

/** “2020 Mar 4” by the calendar of the engine. */
function dateOf(text: string): string {
  const [year, month, day] = text.split(' ')
  if (!month) return year!
  const number = new Date(`${month} 1 2000 UTC`).getUTCMonth() + 1
  return [year, number, ...(day ? [day] : [])].join('-')
}

describe('the three formats of one reference', () => {
  const read = [readBibtexCsl(bib), readRisCsl(ris), readMedlineCsl(nbib)].map(reading => plain(reading))
  const [ofBib, ofRis, ofNbib] = read as [PlainReference[], PlainReference[], PlainReference[]]
  // LaTeX writes the apostrophe straight, and hyphens in an ISBN are free.
  const same = ({authors, isbn, ...rest}: PlainReference) => ({
    ...rest,
    isbn: isbn?.replaceAll('-', ''),
    authors: authors.map(name =>
      name
        .replaceAll('’', "'")
        .replace('van der ', '')
        .replace(/^(?:de la|von|ter|de) /, ''),
    ),
  })

  it('BibTeX and RIS agree', () => {
    expect(ofBib.map(same)).toEqual(ofRis.map(same))
  })

  it('RIS and MEDLINE agree on all but the key', () => {
    const keyless = (one: PlainReference) => ({...same(one), key: undefined})
    expect(ofNbib.map(keyless)).toEqual(ofRis.map(keyless))
    expect(ofNbib.map(({key, pmid}) => key === `pmid:${pmid}`)).toEqual(ofNbib.map(() => true))
  })

  it('each is marked as made up and stands at its own lines', () => {
    for (const [source, reading] of [
      [bib, readBibtexCsl(bib)],
      [ris, readRisCsl(ris)],
      [nbib, readMedlineCsl(nbib)],
    ] as const) {
      const {references} = referencesOf(reading)
      expect(references.length).toBe(60)
      let before = 0
      for (const {fictional, range, identifiers} of references) {
        expect(fictional).toBe(true)
        expect(range.start).toBeGreaterThanOrEqual(before)
        const words = source.text.slice(range.start, range.end)
        expect(words).toMatch(/^(?:@\w+\{[\s\S]*\}|TY {2}- [\s\S]*ER {2}- ?|PMID- [\s\S]*)$/)
        for (const use of identifiers!) {
          expect(source.text.slice(use.range.start, use.range.end).replaceAll('-', '')).toContain(
            use.text.replaceAll('-', ''),
          )
        }
        before = range.end
      }
    }
  })

  it('keeps what MEDLINE says of a retraction, a correction and the design', () => {
    const {references} = referencesOf(readMedlineCsl(nbib))
    expect(references.filter(({retracted}) => retracted).map(({pmid}) => pmid)).toEqual(['99999013'])
    const items = readMedlineCsl(nbib).entries.map(entry => plainValue(entry) as {custom: Record<string, unknown>})
    expect(items[13]!.custom['retraction']).toEqual({nature: 'retraction', notice: '10.5555/made.up.notice'})
    expect(items[14]!.custom['retraction']).toMatchObject({nature: 'correction'})
    expect(items[0]!.custom['kind']).toBe('rct')
  })
})
