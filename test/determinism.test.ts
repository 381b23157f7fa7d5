import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const corpus = fileURLToPath(new URL('./corpus', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

describe('the same input gives the same bytes', () => {
  it('from any folder, with any number of threads, on each run', () => {
    withFolder({}, folder => {
      cpSync(corpus, join(folder, 'pages'), {recursive: true})
      const inventory = (cwd: string, path: string, ...more: string[]): string => {
        const run = claimlint(cwd, ['claims', path, '--format', 'json', '--today', '2026-01-15', ...more])
        expect([run.code, run.err]).toEqual([0, ''])
        return run.out
      }
      const first = inventory(folder, 'pages')
      expect(JSON.parse(first).documents.length).toBeGreaterThan(60)
      expect(inventory(folder, 'pages')).toBe(first)
      expect(inventory(root, join(folder, 'pages'))).toBe(first)
      expect(inventory(join(folder, 'pages'), '.', '--threads', '1')).toBe(first)
      expect(inventory(folder, 'pages', '--threads', '2')).toBe(first)
      expect(inventory(folder, 'pages', '--threads', '3')).toBe(first)
    })
  }, 120_000)

  it('prints the inventory in the form that scripts rely on', () => {
    withFolder({'a.md': '# A page\n\nRelief lasts 2 to 6 months.\n'}, folder => {
      const {documents, version} = JSON.parse(claimlint(folder, ['claims', 'a.md', '--format', 'json']).out)
      expect(version).toBe(1)
      expect(documents).toHaveLength(1)
      expect(documents[0].path).toBe('a.md')
      expect(documents[0].claims[0]).toMatchObject({
        id: expect.stringMatching(/^v1:[0-9a-f]{16}$/),
        kind: 'duration',
        text: 'Relief lasts 2 to 6 months.',
        start: {line: 3, column: 1, offset: 10},
        end: {line: 3, column: 28, offset: 37},
        checks: {cited: 'fail', resolved: 'unknown'},
        rung: 0,
        citations: [],
        quantities: [{low: 2, high: 6, unit: 'mo'}],
        confidence: 'strong',
      })
      expect(documents[0].claims[0].cues.length).toBeGreaterThan(0)
      expect(documents[0].units).toEqual({seen: 2, judged: 1, skipped: {heading: 1}})
    })
  })
})
