import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readReferences, sourceText} from '@claimlint/core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {writeStarter} from './starter.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlint-starter-'))
  writeStarter('.', folder)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const references = (text: string) => readReferences(sourceText('references.yaml', text))

describe('the bibliography of a new project', () => {
  it('is empty and sound as it is written', () => {
    const {references: entries, faults} = references(readFileSync(join(folder, 'references.yaml'), 'utf8'))
    expect([entries, faults]).toEqual([[], []])
  })

  it('shows an entry that is sound once it is uncommented', () => {
    const text = readFileSync(join(folder, 'references.yaml'), 'utf8')
    const {references: entries, faults} = references(
      text.replace('references: []', 'references:').replace(/^#(?= {2})/gm, ''),
    )
    expect(faults).toEqual([])
    expect(entries).toMatchObject([{id: 'family2024', year: 2024, author: [{family: 'Family', given: 'G. N.'}]}])
  })
})
