import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {digestInputs} from './training/digest-inputs.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** What the generator reads, writes or loads. */
const ROOMS = ['bibliography', 'core', 'extraction', 'project', 'reporters', 'rules', 'tooling', 'vscode']
const FILES = ['package.json', 'README.md', 'claimlint.config.yaml', 'content', 'schemas']
/** Labelled pages in the copy: enough to measure with, few enough to be quick. */
const PAGES = 2

let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'claimlint-generate-'))
  for (const path of [...FILES, ...ROOMS.map(room => `packages/${room}`)])
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: from => !/[\\/](?:dist|\.vscode-test)(?:[\\/]|$)/.test(from),
    })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const folder of ['test/corpus', 'test/training']) {
    mkdirSync(join(copy, folder), {recursive: true})
    const labels = readdirSync(join(root, folder)).filter(name => name.endsWith('.labels.tsv'))
    for (const name of labels.sort().slice(0, PAGES))
      for (const file of [name, name.replace('.labels.tsv', '.md')])
        cpSync(join(root, folder, file), join(copy, folder, file))
  }
})
afterAll(() => rmSync(copy, {recursive: true, force: true}))

const generate = (...args: string[]): {status: number | null; said: string} => {
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(copy, 'packages/tooling/src/generate.ts'), ...args],
    {cwd: copy, encoding: 'utf8'},
  )
  return {status, said: stderr}
}
const read = (path: string): string => readFileSync(join(copy, path), 'utf8')
const write = (path: string, text: string): void => writeFileSync(join(copy, path), text)

const RULES = 'packages/rules/src'
const INDEX = `${RULES}/rules.generated.ts`
/** Where a rule is named that is no file of its own. */
const NAMED = [
  INDEX,
  `${RULES}/pages.generated.ts`,
  'README.md',
  'schemas/config.schema.json',
  'packages/vscode/package.json',
]

const RULE = `import {defineRule} from '@claimlint/core'

export default defineRule({
  id: 'made-up-fault',
  summary: 'A page says nothing at all',
  severity: 'warning',
  presets: [],
  options: {least: {type: 'number', default: 1, description: 'How many blocks a page must have.'}},
  messages: {empty: () => 'This page is empty. Write something.'},
  *check({draft}, {least}) {
    if (draft.blocks.length < least) yield {message: 'empty', range: {start: 0, end: 0}, data: {}}
  },
})
`
const PAGE = `# made-up-fault

## What it does

Finds pages without words.

## Examples

\`\`\`md valid
# Baths

## Options

Warm or cold.

## References
\`\`\`

## Options

## When it is wrong

Never.

## References

None.
`

describe('generating', () => {
  it('forgets a rule whose files are gone, and puts a new one in its place everywhere', {timeout: 90_000}, () => {
    const gone = 'superlative'
    for (const path of NAMED) expect(read(path), path).toContain(gone)
    for (const ending of ['.ts', '.md', '.test.ts']) rmSync(join(copy, RULES, `promotion/${gone}${ending}`))
    write(`${RULES}/structure/made-up-fault.ts`, RULE)
    write(`${RULES}/structure/made-up-fault.md`, PAGE)

    // The index names a file that is not there; that is told, and nothing falls over.
    const before = generate('--check')
    expect(before.status).toBe(1)
    expect(before.said).toMatch(/^Not fresh, run `pnpm generate`: .*rules\.generated\.ts/m)

    expect(generate().status).toBe(0)
    expect(read(INDEX)).not.toContain(gone)
    expect(read('README.md')).not.toContain(`promotion/${gone}.md`)
    for (const path of ['schemas/config.schema.json', 'packages/vscode/package.json'])
      expect(read(path)).not.toContain(`"${gone}"`)
    for (const path of NAMED) expect(read(path), path).toContain('made-up-fault')

    const page = read(`${RULES}/structure/made-up-fault.md`)
    expect(page).toContain('## Options\n\n<!-- generated:options -->\n\n| Option |')
    expect(page).toContain('| `least` | number | `1` | How many blocks a page must have. |')
    expect(page).toMatch(/^Never\.\n\n<!-- generated:figures -->\n\n### How often it is right\n/m)
    expect(page).toMatch(/\n\n<!-- \/generated:figures -->\n\n## References\n\nNone\.\n$/)
    // The example stayed as its author wrote it.
    expect(page).toContain(PAGE.slice(PAGE.indexOf('```'), PAGE.lastIndexOf('```')))
  })
})

describe('the digest of what the models are made from', () => {
  const edit = async (path: string, change: (text: string) => string): Promise<string> => {
    const text = read(path)
    write(path, change(text))
    const digest = await digestInputs(copy)
    write(path, text)
    return digest
  }
  const grammar = 'packages/core/src/claims/risk/denial.ts'

  it('changes with labels, lexicon and code of the training, and with nothing else', {timeout: 90_000}, async () => {
    const digest = await digestInputs(copy)
    expect(await edit(grammar, text => `// Why.\n${text.replaceAll('\n  ', '\n   ')}\n/* More. */\n`)).toBe(digest)
    expect(await edit('packages/core/src/matching/match-numbers.ts', text => text.replace(/\d/, '7$&'))).toBe(digest)
    const label = readdirSync(join(copy, 'test/training')).find(name => name.endsWith('.tsv'))!
    for (const [path, change] of [
      [`test/training/${label}`, (text: string) => text.replace('\t!\t', '\t?\t')],
      [grammar, (text: string) => text.replace(/'[a-z-]+'(?=[,)\]])/, "'otherwise'")],
      ['packages/core/src/claims/lexicon.generated.ts', (text: string) => text.replace(/: "/, ': "otherwise|')],
      ['packages/tooling/src/train.ts', (text: string) => text.replace(/risk: \d/, 'risk: 2')],
    ] as const) {
      expect(change(read(path)), path).not.toBe(read(path))
      expect(await edit(path, change), path).not.toBe(digest)
    }
  })
})
