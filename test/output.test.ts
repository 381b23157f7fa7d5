import {execFileSync, spawnSync} from 'node:child_process'
import {lstatSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const PAGE = '# A page\n\nThe [joint](fact:x/y) is small.\n'
const tool = fileURLToPath(new URL('../packages/cli/bin/claimlint.js', import.meta.url))

it.each([
  [['check', 'a.md', '-o', 'a.md']],
  [['check', '.', '-o', 'sub/../a.md']],
  [['check', 'a.md', '-o', 'link.md']],
  [['check', 'a.md', '-o', 'claimlint.config.yaml']],
  [['check', 'a.md', '-o', 'references.yaml']],
  [['claims', 'a.md', '-o', 'a.md']],
  [['report', 'a.md', '--format', 'csv', '-o', 'a.md']],
  [['render', 'a.md', '-o', 'a.md']],
  [['render', '.', '-o', '.']],
  [['refs', 'export', 'references.yaml', '-f', 'csl-yaml', '-o', 'references.yaml']],
  [['refs', 'retractions', 'watch.csv', '-o', 'watch.csv']],
])('never writes over what it reads: %j', args => {
  const files = {
    'a.md': PAGE,
    'sub/b.md': PAGE,
    'claimlint.config.yaml': 'schema: 1\n',
    'references.yaml': 'references: []\n',
    'watch.csv': 'x\n',
  }
  withFolder(files, folder => {
    symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'))
    const {code, err} = claimlint(folder, args)
    expect([code, err]).toEqual([2, expect.stringContaining('one of the files that this run reads')])
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
  })
})

it('says that a folder is one, and leaves nothing in it or beside it', () => {
  withFolder({'a.md': PAGE, 'out/b.txt': ''}, folder => {
    for (const output of ['out', 'new/', '/']) {
      const {code, err} = claimlint(folder, ['check', 'a.md', '-o', output])
      expect([code, err]).toEqual([2, `“${output}” could not be written: it is a folder, not a file.\n`])
    }
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'out'])
    expect(readdirSync(join(folder, 'out'))).toEqual(['b.txt'])
    expect(readdirSync('/').filter(name => name.includes('claimlint'))).toEqual([])
  })
})

it.skipIf(process.platform === 'win32')('writes to /dev/stdout, be it a socket, a pipe or a file', () => {
  withFolder({'a.md': PAGE}, folder => {
    const told = claimlint(folder, ['render', 'a.md']).out
    expect(claimlint(folder, ['render', 'a.md', '-o', '/dev/stdout'])).toMatchObject({code: 0, out: told})
    const shell = (line: string): string =>
      execFileSync('sh', ['-c', line, 'sh', process.execPath, tool], {cwd: folder, encoding: 'utf8'})
    expect(shell('"$1" "$2" render a.md -o /dev/stdout | cat')).toBe(told)
    expect(shell('echo first > log; "$1" "$2" render a.md -o /dev/stdout >> log; cat log')).toBe(`first\n${told}`)
  })
})

it.skipIf(process.platform === 'win32')('writes into a named pipe and leaves it one', () => {
  withFolder({'a.md': PAGE}, folder => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const {stdout} = spawnSync(
      'sh',
      ['-c', 'cat pipe > got & "$1" "$2" render a.md -o pipe; wait; cat got', 'sh', process.execPath, tool],
      {cwd: folder, encoding: 'utf8', timeout: 20_000},
    )
    expect(stdout).toBe('# A page\n\nThe joint is small.\n')
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true)
  })
})
