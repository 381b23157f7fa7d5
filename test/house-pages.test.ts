import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The pages that tell how the house is built, and about how many paths each names. */
const PAGES: readonly (readonly [string, number])[] = [
  ['ARCHITECTURE.md', 20],
  ['CONTRIBUTING.md', 5],
  ['packages/core/README.md', 10],
  ['packages/project/README.md', 2],
  ['packages/rules/README.md', 1],
]
/** Files of people's own projects, and what the build makes: named there, and not in a fresh clone. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'sources/KEY.txt',
  'evidence.yaml',
  'waivers.yaml',
  'references.lock.yaml',
  'claimlint.ratchet.yaml',
  'reviews/',
  'packages/cli/dist',
])

/** Every file and folder of the house, from its root; `src` is left out, as the pages leave it out. */
function* pathsIn(folder: string): Iterable<string> {
  for (const entry of readdirSync(join(root, folder), {withFileTypes: true})) {
    if (/^(?:node_modules|dist.*|coverage|\.git|.*\.tmp\..*)$/.test(entry.name)) continue
    const path = folder ? `${folder}/${entry.name}` : entry.name
    yield withoutSource(path)
    if (entry.isDirectory()) yield* pathsIn(path)
  }
}
const withoutSource = (path: string): string => path.replace(/(^|\/)src(?=\/|$)/g, '').replace(/^\/|\/$/g, '')

const house = [...pathsIn('')].map(path => `/${path}`)

/** The paths among words in back ticks: what has a slash or ends as a file does, made-up names (`NAME.ts`) left out. */
function namedPaths(page: string): string[] {
  const plain = readFileSync(join(root, page), 'utf8').replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
  return [...plain.matchAll(/`([^`\n]+)`/g)]
    .flatMap(match => match[1]!.split(/\s+/))
    .filter(word => /^[\w.*-]+(?:\/[\w.*-]+)*\/?$/.test(word))
    .filter(word => word.includes('/') || /^[^.].*\.(?:ts|mjs|md|ya?ml|json)$/.test(word))
    .filter(word => !/\bNAME\b|\bFAMILY\b/.test(word))
}

const stands = (named: string): boolean => {
  const pattern = withoutSource(named).replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')
  const ending = new RegExp(`/${pattern}$`)
  return house.some(path => ending.test(path))
}

describe('the pages about the house', () => {
  it.each(PAGES)('%s names no path that is not there', (page, least) => {
    const named = namedPaths(page)
    expect(named.length).toBeGreaterThanOrEqual(least)
    expect(named.filter(path => !ELSEWHERE.has(path) && !stands(path))).toEqual([])
  })

  it('would see one that is not', () => {
    expect(stands('core/lint/rule.ts')).toBe(true)
    expect(stands('packages/core/src/matching/derive*.ts')).toBe(true)
    expect(stands('core/matching/concept-words.ts')).toBe(false)
  })

  it('keeps the architecture to one page', () => {
    expect(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('\n').length).toBeLessThan(110)
  })
})
