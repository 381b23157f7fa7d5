import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {FindingRecord} from '@claimlint/core'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type DraftGroup, groupDrafts} from './group-drafts.ts'
import {type DraftResult, lintSafely} from './lint-draft.ts'
import {lintPaths} from './lint-paths.ts'
import {loadProject} from './project.ts'
import {settleSite} from './settle-site.ts'

const TODAY = '2025-06-01'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(folder, 'claimlint.config.yaml'), 'schema: 1\nrules:\n  conflicting-claims: warning\n')
})
afterEach(() => rmSync(folder, {recursive: true}))

async function conflictsOf(
  pages: Readonly<Record<string, string>>,
  rules = /^conflicting-claims$/,
): Promise<readonly FindingRecord[]> {
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
  const {report} = await lintPaths({paths: ['.'], cwd: folder, today: TODAY, version: '0', threads: 1})
  return report.documents.flatMap(({findings}) => findings).filter(({ruleId}) => rules.test(ruleId))
}

const page = (title: string, text: string): string => `---\ntitle: ${title}\n---\n\n${text}\n`

const TWO = {
  'a.md': page('Wrist bath', 'Wrist soreness lasts 2 to 3 days.'),
  'b.md': page('After your wrist bath', 'We bathe.\n\nWrist soreness usually lasts 5 to 6 weeks.'),
}

describe('pages of one site', () => {
  it('are held against one another, and the later one is told with the place on the other', async () => {
    const found = await conflictsOf(TWO)
    expect(found).toMatchObject([
      {
        path: 'b.md',
        messageId: 'elsewhere',
        data: {words: 'Wrist soreness usually lasts 5 to 6 weeks', page: 'a.md'},
        start: {line: 7, column: 1},
        related: [{path: 'a.md', note: 'the other value'}],
      },
    ])
    const [{related}] = found as [FindingRecord]
    expect(TWO['a.md'].slice(related[0]!.range.start, related[0]!.range.end)).toBe('Wrist soreness lasts 2 to 3 days.')
    expect(found[0]!.fingerprint).toMatch(/^v1:/)
  })

  it('give the same as plain data in any order', () => {
    const pages = {...TWO, 'c.md': page('Wrist facts', 'Wrist soreness lasts 1 year.'), 'd.md': page('Other', 'Hello.')}
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
    const {groups} = groupDrafts({paths: ['.'], cwd: folder})
    const [{config, scope, drafts}] = groups as [DraftGroup]
    const project = loadProject(config, scope)
    const alone = drafts.map(({path, source}) => lintSafely(source, path, project, TODAY))
    const told = (results: readonly DraftResult[]) =>
      results.flatMap(({document}) => document.findings).filter(({ruleId}) => ruleId === 'conflicting-claims')
    const settled = settleSite(project, alone)
    expect(told(settled).map(({path}) => path)).toEqual(['b.md', 'c.md'])
    expect(settled[3]).toBe(alone[3])
    const other = settleSite(project, structuredClone(alone).reverse())
    expect(told([...other].reverse())).toEqual(told(settled))
  })

  it.each([
    ['on other topics', page('Finger splint', 'Wrist soreness lasts 5 to 6 weeks.')],
    ['that agree', page('Wrist care', 'Wrist soreness lasts 1 to 4 days.')],
    ['on something else', page('Wrist care', 'Finger soreness lasts 5 to 6 weeks.')],
  ])('are let be %s', async (_, text) => {
    expect(await conflictsOf({'a.md': TWO['a.md'], 'b.md': text})).toEqual([])
  })

  it('are let be where the rule is off for the page', async () => {
    const off =
      'schema: 1\nrules:\n  conflicting-claims: warning\noverrides:\n  - files: [b.md]\n    rules: {conflicting-claims: off}\n'
    writeFileSync(join(folder, 'claimlint.config.yaml'), off)
    expect(await conflictsOf(TWO)).toEqual([])
  })
})

describe('a waiver comment', () => {
  const waived = (text: string): string =>
    `<!-- claimlint-allow conflicting-claims -- told to be of two groups -->\n${text}`

  it('accepts a conflict with another page', async () => {
    const b = page('After your wrist bath', waived('Wrist soreness usually lasts 5 to 6 weeks.'))
    const found = await conflictsOf({...TWO, 'b.md': b}, /conflicting-claims|waiver/)
    expect(found).toMatchObject([{ruleId: 'conflicting-claims', waivedBy: expect.stringMatching(/^inline:/)}])
    expect(found).toHaveLength(1)
  })

  it('that serves nothing is told once all pages are known', async () => {
    const b = page('After your wrist bath', waived('Wrist soreness usually lasts 2 days.'))
    const found = await conflictsOf({...TWO, 'b.md': b}, /conflicting-claims|waiver/)
    expect(found).toMatchObject([{path: 'b.md', ruleId: 'unused-waiver'}])
  })
})
