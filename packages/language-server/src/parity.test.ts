import {cpSync, mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Place, TestClient} from './testing/client.ts'
import {freshRun, type ToldFinding, toldBy} from './testing/parity.ts'
import {Random} from './testing/random.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Edits of each file. */
const EDITS = 500

/** What writers type, and what hurts: marks, half markers, other scripts, line ends of other systems. */
const PIECES = [
  'a',
  ' ',
  '.',
  '\n',
  '\n\n',
  '5',
  ' weeks ',
  '%',
  '[@',
  'fogarty2025]',
  '**',
  '# ',
  '- ',
  '|',
  '`',
  '🛁',
  'é',
  '\r\n',
  '<!-- ',
  '-->',
  ' may cause bleeding ',
  'the best ',
  '](fact:',
  '---\n',
  ' 1 in 10 ',
  '\u00a0',
  '\t',
  '\\',
]

const client = new TestClient({})
const names: string[] = []

beforeAll(async () => {
  mkdirSync(join(client.folder, 'corpus'))
  cpSync(join(root, 'content'), join(client.folder, 'content'), {recursive: true})
  for (const name of readdirSync(join(root, 'test/corpus')))
    if (name.endsWith('.md')) cpSync(join(root, 'test/corpus', name), join(client.folder, 'corpus', name))
  client.write(
    'claimlint.config.yaml',
    'schema: 1\nfacts: [content/facts/*.yaml]\nreferences: [content/references.yaml]\n',
  )
  await client.start()
})
afterAll(async () => {
  await client.stop()
})

const shownNow = (files: Iterable<string>): Record<string, ToldFinding[]> =>
  Object.fromEntries([...files].map(name => [name, toldBy(client.shown(name))]))

describe('editor and command line', () => {
  it('agree on files that nobody has open', async () => {
    const fresh = freshRun(client.folder)
    names.push(...fresh.keys())
    expect(names.length).toBeGreaterThan(70)
    await expect.poll(() => shownNow(names), {timeout: 20_000, interval: 200}).toEqual(Object.fromEntries(fresh))
  }, 60_000)

  it(`agree after ${EDITS} random edits of each file`, async () => {
    const random = new Random(7)
    const texts = new Map<string, string>()
    for (const name of names.filter(one => one.endsWith('.md'))) {
      let text = client.read(name)
      await client.open(name, text)
      for (let i = 0; i < EDITS; i++) {
        const {start, end} = place(text, random)
        const piece = random.below(3) === 0 ? '' : PIECES[random.below(PIECES.length)]!
        await client.change(name, [{range: {start: position(text, start), end: position(text, end)}, text: piece}])
        text = text.slice(0, start) + piece + text.slice(end)
      }
      texts.set(name, text)
    }
    for (const [name, text] of texts) {
      await client.diagnostics(name, {version: EDITS + 1})
      client.write(name, text)
    }
    const fresh = freshRun(client.folder)
    await expect.poll(() => shownNow(names), {timeout: 20_000, interval: 200}).toEqual(Object.fromEntries(fresh))
  }, 120_000)
})

/** A short stretch that splits no pair and no line end, as an editor's would not. */
function place(text: string, random: Random): {start: number; end: number} {
  const whole = (at: number): number =>
    /[\uDC00-\uDFFF]|\n/.test(text[at] ?? '') && /[\uD800-\uDBFF]|\r/.test(text[at - 1] ?? '') ? at + 1 : at
  const start = whole(random.below(text.length + 1))
  return {start, end: Math.max(start, whole(Math.min(text.length, start + random.below(4))))}
}

/** Counted apart from the server's own converter. */
function position(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return {line: before.length - 1, character: before.at(-1)!.length}
}
