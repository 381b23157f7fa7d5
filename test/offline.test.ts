import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = join(root, 'packages/cli/bin/claimlint.js')
const isolated = spawnSync('unshare', ['-rn', 'true']).status === 0

/** Every command with arguments that make it work; the two that may open a connection are left out. */
const CALLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [
    ['content'],
    ['content', '--format', 'json', '--threads', '2'],
    ['content/pages', '--format', 'sarif', '--output', 'out.sarif'],
  ],
  claims: [['content', '--format', 'json']],
  report: [
    ['content', '--format', 'html'],
    ['content', '--format', 'csv', '--output', 'out.csv'],
  ],
  render: [['content/pages/medial-branch-block.md']],
  explain: [['retracted-reference']],
  review: [
    ['list', 'content'],
    ['due', 'content'],
  ],
  init: [['fresh']],
  refs: [
    ['list', 'content'],
    ['format', 'content'],
    ['export', 'content', '--format', 'bibtex'],
    ['extract', 'source.txt', '--ref', 'tale'],
    ['retractions', 'rw.csv'],
    ['add', 'doi:10.5555/warm'],
    ['update'],
  ],
  'test-lexicon': [['lexicon.yaml']],
  lsp: [[]],
  'print-config': [['content/pages/medial-branch-block.md']],
}
const FILES = {
  'source.txt': 'It lasted five days.\n',
  'rw.csv':
    'OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,RetractionDOI,Reason\n10.5555/warm,0,Retraction,1/2/2026,,\n',
  'lexicon.yaml': 'schema: 1\n',
}

interface Trace {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly files: Readonly<Record<string, string>>
}

/** What a command says and leaves behind, in a folder of the same name with the same files. */
function trace(args: readonly string[], cut: boolean): Trace {
  return withFolder(FILES, folder => {
    const home = join(folder, 'project')
    mkdirSync(home)
    for (const name of ['content', 'claimlint.config.yaml'])
      cpSync(join(root, name), join(home, name), {recursive: true})
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(home, name), text)
    const command = [process.execPath, tool, ...args]
    const [file, ...rest] = cut ? ['unshare', '-rn', ...command] : command
    const {status, stdout, stderr} = spawnSync(file!, rest, {
      cwd: home,
      input: '',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {PATH: process.env['PATH'], HOME: folder, NO_COLOR: '1', COLUMNS: '100', SOURCE_DATE_EPOCH: '1795305600'},
    })
    const told = (text: string): string => text.replaceAll(folder, 'FOLDER')
    const files = Object.fromEntries(
      readdirSync(home, {recursive: true, encoding: 'utf8'})
        .sort()
        .filter(name => statSync(join(home, name)).isFile())
        .map(name => [name, readFileSync(join(home, name), 'latin1')]),
    )
    return {code: status, out: told(stdout), err: told(stderr), files}
  })
}

const commands = [...claimlint(root, ['--help']).out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(match => match[1]!)

describe.skipIf(!isolated)(
  'with the network cut, every command gives the same bytes (skipped where unshare is not permitted)',
  () => {
    it('knows every command', () => {
      expect(commands.length).toBeGreaterThan(10)
      for (const name of Object.keys(CALLS)) expect(commands).toContain(name)
    })

    const calls = commands.flatMap(name => (CALLS[name] ?? [['content'], ['--help']]).map(args => [name, ...args]))
    it.each(calls.map(args => [args.join(' '), args] as const))(
      '%s',
      (_, args) => {
        expect(trace(args, true)).toEqual(trace(args, false))
      },
      60_000,
    )
  },
)
