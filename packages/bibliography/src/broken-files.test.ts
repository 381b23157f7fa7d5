import {type Bibliography, decodeSource, LineIndex, type SourceText, sourceText} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {readBibtex} from './bibtex/read-bibtex.ts'
import {readMedline} from './tagged/read-medline.ts'
import {readRis} from './tagged/read-ris.ts'

const keysOf = ({references}: Bibliography): string[] => references.map(({id}) => id)
const told = ({text}: SourceText, {faults}: Bibliography): string[] => {
  const lines = new LineIndex(text)
  return faults.map(({code, range}) => `${lines.position(range.start).line} ${code}`)
}
const whole = (key: string): string => `@article{${key},\n  title = {A made-up trial},\n  year = {2020}\n}\n`

describe('a broken BibTeX entry is told, and the others are read', () => {
  it.each([
    [
      'a field that is not closed',
      '@article{b,\n  title = {A {made-up} trial,\n  year = {2020}\n}\n',
      ['a', 'c'],
      ['6 unclosed-brace'],
    ],
    [
      'a quotation mark that is not closed',
      '@article{b,\n  title = "A made-up trial,\n  year = 2020\n}\n',
      ['a', 'c'],
      ['6 unclosed-brace'],
    ],
    [
      'an entry that is not closed',
      '@article{b,\n  title = {A},\n  year = {2020}\n',
      ['a', 'b', 'c'],
      ['5 unclosed-entry'],
    ],
    ['one brace too many', '@article{b,\n  title = {A}},\n  year = {2020}\n}\n', ['a', 'b', 'c'], ['6 extra-brace']],
    [
      'a comma that is missing',
      '@article{b,\n  title = {A}\n  year = {2020}\n}\n',
      ['a', 'b', 'c'],
      ['6 missing-comma'],
    ],
    ['no comma after the key', '@article{b\n  title = {A}}\n', ['a', 'b', 'c'], ['5 missing-comma']],
    ['no key', '@article{title = {A}}\n', ['a', 'c'], ['5 missing-key']],
    ['a key with a space', '@article{b 2, title = {A}}\n', ['a', 'b 2', 'c'], ['5 malformed-key']],
    ['no brace', '@article b, title = {A}\n', ['a', 'c'], ['5 missing-brace']],
    ['a field without a value', '@article{b, title, year = 2020}\n', ['a', 'b', 'c'], ['5 broken-field']],
    ['a field that stands twice', '@article{b, year = 2019, year = 2020}\n', ['a', 'b', 'c'], ['5 duplicate-field']],
    ['words without braces', '@article{b, journal = nature}\n', ['a', 'b', 'c'], ['5 unknown-string']],
    ['a whole that is not there', '@inbook{b, crossref = {whole}}\n', ['a', 'b', 'c'], ['5 unknown-crossref']],
    ['a key that stands twice', whole('a'), ['a', 'c'], ['5 duplicate-id']],
    ['a day that is not in the calendar', '@article{b, date = {2023-02-29}}\n', ['a', 'b', 'c'], ['5 impossible-date']],
  ])('%s', (_, broken, keys, faults) => {
    const source = sourceText('a.bib', whole('a') + broken + whole('c'))
    const read = readBibtex(source)
    expect(keysOf(read)).toEqual(keys)
    expect(told(source, read)).toEqual(faults)
  })

  it('says what is wrong and what to do, and points at the brace', () => {
    const source = sourceText('a.bib', '@article{b,\n  title = {A made-up trial,\n  year = {2020}\n}\n')
    const [fault] = readBibtex(source).faults
    expect(source.text.slice(fault!.range.start, fault!.range.end + 1)).toBe('{A')
    expect(fault!.message).toBe(
      'The brace that opens “title” of “b” is not closed in its field, so the entry is left out; the others were read. Close it.',
    )
  })

  it('ends a ring of wholes', () => {
    const text = '@inbook{a, crossref = {b}}\n@inbook{b, crossref = {a}, title = {A made-up part}}\n'
    const read = readBibtex(sourceText('a.bib', text))
    expect([keysOf(read), told(sourceText('a.bib', text), read)]).toEqual([['a', 'b'], ['2 crossref-loop']])
  })

  it('bears no string that grows without end', () => {
    const grow = '@string{a = a # a}\n'.repeat(60)
    const read = readBibtex(sourceText('a.bib', `@string{a = "made up "}\n${grow}${whole('k')}`))
    expect(keysOf(read)).toEqual(['k'])
  })
})

describe('a broken record of the other formats', () => {
  const record = (key: string, end = 'ER  - \n'): string => `TY  - JOUR\nID  - ${key}\nTI  - A made-up trial\n${end}`
  it.each([
    ['no end', `${record('a', '')}${record('b')}`, ['a', 'b'], ['1 unclosed-record']],
    ['lines outside', `${record('a')}TI  - lost\nAU  - lost\n${record('b')}`, ['a', 'b'], ['5 stray-lines']],
    ['a key twice', `${record('a')}${record('a')}`, ['a'], ['6 duplicate-id']],
    ['another format', '@article{a, title = {A}}\n', [], ['1 no-entries']],
  ])('RIS: %s', (_, text, keys, faults) => {
    const source = sourceText('a.ris', text)
    expect([keysOf(readRis(source)), told(source, readRis(source))]).toEqual([keys, faults])
  })

  it('bears the lines that publishers put before the first record', () => {
    expect(readRis(sourceText('a.ris', `Provider: Nobody\nContent: text/plain\n\n${record('a')}`))).toMatchObject({
      references: [{id: 'a'}],
      faults: [],
    })
  })

  it.each([
    [
      'a line without a tag',
      'PMID- 1\nTI  - A made-up\nlost\nDP  - 2020\n\nPMID- 2\n',
      ['pmid:1', 'pmid:2'],
      ['3 stray-lines'],
    ],
    ['no blank line between', 'PMID- 1\nTI  - A\nPMID- 2\nTI  - B\n', ['pmid:1', 'pmid:2'], []],
    ['no PubMed number', 'TI  - A made-up trial\nFAU - Nobody, Ann\nDP  - 2020\n', ['nobody2020'], []],
    ['one record twice', 'PMID- 1\n\nPMID- 1\n', ['pmid:1'], ['3 duplicate-id']],
  ])('MEDLINE: %s', (_, text, keys, faults) => {
    const source = sourceText('a.nbib', text)
    expect([keysOf(readMedline(source)), told(source, readMedline(source))]).toEqual([keys, faults])
  })
})

describe('bytes', () => {
  const latin = new Uint8Array([...'@article{a, author = {M'].map(sign => sign.charCodeAt(0)).concat(0xfc, 0x7d, 0x7d))

  it('that are not UTF-8 are told, and the entries are read', () => {
    const source = decodeSource('a.bib', latin)
    const read = readBibtex(source)
    expect(keysOf(read)).toEqual(['a'])
    expect(read.faults).toMatchObject([{code: 'damaged-file', range: {start: 23, end: 24}}])
  })

  it('that are UTF-16 or no text give nothing but the fault', () => {
    for (const bytes of [new Uint8Array([0xff, 0xfe, 0x40, 0]), new Uint8Array([0x40, 0, 0x41])]) {
      for (const [name, read] of [
        ['a.bib', readBibtex],
        ['a.ris', readRis],
        ['a.nbib', readMedline],
      ] as const) {
        expect(read(decodeSource(name, bytes))).toMatchObject({references: [], faults: [{code: 'damaged-file'}]})
      }
    }
  })

  it('count from the start of the file, its byte order mark included, with any line ends', () => {
    for (const text of [`\uFEFF${whole('a')}`, whole('a').replaceAll('\n', '\r\n')]) {
      const {references, faults} = readBibtex(sourceText('a.bib', text))
      expect(faults).toEqual([])
      expect(text.slice(references[0]!.range.start, references[0]!.range.end)).toMatch(/^@article\{a,[\s\S]*\}$/)
    }
    const ris = '\uFEFFTY  - JOUR\r\nTI  - A made-up\r\n   trial\r\nER  - \r\n'
    expect(readRis(sourceText('a.ris', ris)).references[0]).toMatchObject({title: 'A made-up trial', range: {start: 1}})
  })
})

describe('large and hostile files', () => {
  const entry = (at: number): string =>
    `@article{k${at},\n  author = {M{\\"u}stermann, Ann and {The Group}},\n  title = {A made-up trial no. ${at}},\n  journal = {Annals of Examples}, year = 2020, pages = {1--9}, doi = {10.5555/a.${at}}\n}\n\n`
  const ris = (): string => `TY  - JOUR\nAU  - Nobody, Ann\nTI  - A made-up trial\nPY  - 2020\nER  - \n\n`
  const nbib = (at: number): string => `PMID- ${at + 1}\nTI  - A made-up trial\nFAU - Nobody, Ann\nDP  - 2020\n\n`
  const many = (one: (at: number) => string): string => Array.from({length: 10_000}, (_, at) => one(at)).join('')

  it.each([
    ['BibTeX', readBibtex, many(entry)],
    ['RIS', readRis, many(ris)],
    ['MEDLINE', readMedline, many(nbib)],
  ] as const)('reads 10,000 entries of %s', (_, read, text) => {
    const started = performance.now()
    const {references, faults} = read(sourceText('many', text))
    expect([references.length, new Set(references.map(({id}) => id)).size, faults.length]).toEqual([10_000, 10_000, 0])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it.each([
    '@a{b,c={ ',
    '{',
    '@',
    '@article{x\n',
    '@comment{ x',
    '@a{b, c="',
    `@a{${' '.repeat(50)}`,
    '\\',
    'TY  - x\n',
    'PMID- 1\n',
  ])('reads %j, again and again, in a time that grows with the file', piece => {
    const text = piece.repeat(10_000)
    const started = performance.now()
    for (const words of [text, `@article{a, title={${text}}, author={${text}}}`]) {
      for (const read of [readBibtex, readRis, readMedline]) read(sourceText('hostile', words))
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
