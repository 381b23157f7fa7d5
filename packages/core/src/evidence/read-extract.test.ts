import {describe, expect, it} from 'vitest'
import {decodeSource, sourceText} from '../text/source-text.ts'
import {pageOf} from './extract.ts'
import {isExtract, readExtract} from './read-extract.ts'
import {type ExtractHead, writeExtract} from './write-extract.ts'

const HEAD: ExtractHead = {
  ref: 'doi:10.5555/packs: "one"',
  original: 'packs.pdf',
  sha256: 'a'.repeat(64),
  made: {from: 'pdf', on: '2026-01-02', by: 'an editor'},
}

const readBack = (text: string) => readExtract(sourceText('sources/x.txt', text))

describe('what is written', () => {
  const text = writeExtract(HEAD, [
    {label: 'iv', text: 'Packs are warm.  \n\n\n\nThey stay so.\u0000'},
    {label: '12', text: 'A forged mark <!-- page 99 --> stays words. cafe\u0301'},
  ])

  it('is read back whole', () => {
    const {extract, faults} = readBack(text)
    expect(faults).toEqual([])
    expect(extract).toMatchObject({ref: HEAD.ref, original: 'packs.pdf', sha256: HEAD.sha256, made: HEAD.made})
    expect(extract!.pages.map(({label}) => label)).toEqual(['iv', '12'])
    expect(extract!.text).toContain('Packs are warm.\n\nThey stay so.')
    expect(extract!.text).toContain('caf\u00e9')
  })

  it('tells pages', () => {
    const {extract} = readBack(text)
    const at = (words: string) => ({
      start: extract!.text.indexOf(words),
      end: extract!.text.indexOf(words) + words.length,
    })
    expect(pageOf(extract!, at('Packs are'))).toBe('iv')
    expect(pageOf(extract!, at('stays words'))).toBe('12')
    expect(pageOf(extract!, {start: at('They stay').start, end: at('stays words').end})).toBe('iv–12')
    expect(pageOf(readBack('---\nschema: 1\nref: a\n---\nWords.').extract!, {start: 0, end: 3})).toBeUndefined()
  })

  it('is the same after another line ending, and falls after another word', () => {
    expect(readBack(text.replaceAll('\n', '\r\n')).faults).toEqual([])
    const {extract, faults} = readBack(text.replace('are warm', 'are cold'))
    expect(extract).toBeUndefined()
    expect(faults.map(({code}) => code)).toEqual(['altered-extract'])
  })

  it('passes for no page of the site', () => {
    expect(isExtract(text)).toBe(true)
    expect(isExtract('---\ntitle: A page\nref: x\n---\nWords.')).toBe(false)
    expect(isExtract('Words.')).toBe(false)
  })
})

describe('an extract', () => {
  it('without a head proves nothing', () => {
    expect(readBack('Words alone.')).toMatchObject({faults: [{code: 'no-head'}]})
    expect(readBack('---\nref: a\nnever closed')).toMatchObject({faults: [{code: 'no-head'}]})
  })

  it('without a key is told', () => {
    const {extract, faults} = readBack('---\nschema: 1\n---\nWords.')
    expect(extract).toBeUndefined()
    expect(faults.map(({code}) => code)).toEqual(['missing-key'])
  })

  it('of broken bytes is told', () => {
    const bytes = new Uint8Array([0, 1, 2])
    expect(readExtract(decodeSource('sources/x.txt', bytes)).faults.map(({code}) => code)).toEqual(['damaged-file'])
  })
})
