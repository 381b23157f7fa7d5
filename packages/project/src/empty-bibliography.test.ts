import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {lintPaths} from './lint-paths.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlint-empty-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

async function lint(files: Readonly<Record<string, string>>) {
  writeFileSync(join(folder, 'a.md'), '# A page\n\nNumbness wears off in 6 to 8 hours [@nobody2020].\n')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const {report} = await lintPaths({paths: ['.'], cwd: folder, today: '2026-11-22', version: '0'})
  return report.documents
    .flatMap(({findings}) => findings)
    .filter(({ruleId}) => ruleId === 'unresolved-citation')
    .map(({messageId, severity}) => `${messageId} ${severity}`)
}

it.each([
  ['an empty file', 'r.yaml', ''],
  ['an empty list', 'r.yaml', 'references: []\n'],
  ['an empty .bib', 'r.bib', ''],
  ['a .bib of remarks', 'r.bib', '% nothing yet\n'],
  ['a broken file', 'r.yaml', 'references: [{id: a\n'],
])('a bibliography that the config names exists: %s', async (_, name, text) => {
  const config = {'claimlint.config.yaml': `schema: 1\nreferences: [${name}]\n`}
  expect(await lint({...config, [name]: text})).toEqual(['unknown-key error'])
})

it('so does one that the config names and nobody has made, and one of the usual name', async () => {
  expect(await lint({'references.yaml': 'references: []\n'})).toEqual(['unknown-key error'])
  expect(await lint({'claimlint.config.yaml': 'schema: 1\nreferences: [gone.yaml]\n'})).toEqual(['unknown-key error'])
})

it('a page without any is told so once, as a warning', async () => {
  expect(await lint({})).toEqual(['no-bibliography warning'])
})
