import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {writeFile} from './write-file.ts'

let folder: string
const at = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlint-write-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

it('keeps the mode of a file that exists, and makes the folders of a new one', () => {
  writeFileSync(at('a.txt'), 'old')
  chmodSync(at('a.txt'), 0o640)
  writeFile(at('a.txt'), ['new', ' words'])
  writeFile(at('b/c.txt'), new TextEncoder().encode('deep'))
  expect([readFileSync(at('a.txt'), 'utf8'), statSync(at('a.txt')).mode & 0o7777]).toEqual(['new words', 0o640])
  expect([readFileSync(at('b/c.txt'), 'utf8'), readdirSync(folder)]).toEqual(['deep', ['a.txt', 'b']])
})

it.skipIf(process.platform === 'win32')('writes into a named pipe and leaves it one', () => {
  execFileSync('mkfifo', [at('pipe')])
  // A reader that does not wait stands open first, so that the writer does not wait either.
  const reader = openSync(at('pipe'), constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    writeFile(at('pipe'), ['one ', 'two'])
    expect(readFileSync(reader, 'utf8')).toBe('one two')
  } finally {
    closeSync(reader)
  }
  expect([lstatSync(at('pipe')).isFIFO(), readdirSync(folder)]).toEqual([true, ['pipe']])
})

it('follows links, those that lead nowhere yet as well', () => {
  writeFileSync(at('real.txt'), 'old')
  symlinkSync(at('real.txt'), at('link'))
  symlinkSync(at('new.txt'), at('open'))
  writeFile(at('link'), ['one'])
  writeFile(at('open'), ['two'])
  expect([readFileSync(at('real.txt'), 'utf8'), readFileSync(at('new.txt'), 'utf8')]).toEqual(['one', 'two'])
  expect([lstatSync(at('link')).isSymbolicLink(), lstatSync(at('open')).isSymbolicLink()]).toEqual([true, true])
})

it('leaves nothing behind when it fails, and the old file as it was', () => {
  mkdirSync(at('folder'))
  expect(() => writeFile(at('folder'), ['x'])).toThrow(expect.objectContaining({code: 'EISDIR'}))
  expect(() => writeFile('/', ['x'])).toThrow(expect.objectContaining({code: 'EISDIR'}))
  writeFileSync(at('a.txt'), 'old')
  function* broken(): Iterable<string> {
    yield 'half'
    throw new Error('broken')
  }
  expect(() => writeFile(at('a.txt'), broken())).toThrow('broken')
  expect(() => writeFile(at('a.txt/b.txt'), ['x'])).toThrow(expect.objectContaining({code: 'ENOTDIR'}))
  expect([readFileSync(at('a.txt'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.txt', 'folder']])
})
