import {spawn} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {type RegistryServer, startRegistry} from '../packages/lookup/src/testing/registry-server.ts'
import {claimlint, type Run, withFolder} from './support/command.ts'

const tool = fileURLToPath(new URL('../packages/cli/bin/claimlint.js', import.meta.url))
const BIBLIOGRAPHY = `# Our sources.
schema: 1
references:
  - id: warm
    type: article-journal
    title: Warm packs for stiff thumbs
    container-title: Annals of Examples
    issued: 2020
    DOI: 10.98765/warm
  - id: made-up
    type: book
    title: A tale
    issued: 2020
    publisher: Example Press
    DOI: 10.98765/tale
    custom: {fictional: true}
`
const FILES = {
  'claimlint.config.yaml': 'schema: 1\n',
  'references.yaml': BIBLIOGRAPHY,
  'page.md': '# A page\n\nRelief lasts 5 days [@warm]. It lasts 6 days [@pmid:99999001].\n',
}
const WORKS = [
  {doi: '10.98765/warm', pmid: '99999009'},
  {doi: '10.98765/cold', pmid: '99999002', crossref: {title: ['Cold packs for swollen thumbs']}},
  {pmid: '99999001', doi: '10.98765/third'},
]

let server: RegistryServer
beforeAll(async () => {
  server = await startRegistry(WORKS)
})
afterAll(() => server.close())
beforeEach(() => {
  server.manner = 'honest'
  server.asked.length = 0
})

/** The server answers in this process, which therefore must not stand still meanwhile. */
const online = (cwd: string, ...args: string[]): Promise<Run> =>
  new Promise((resolve, reject) => {
    const all = [
      tool,
      'refs',
      ...args,
      '--online',
      '--server',
      server.url.href,
      '--timeout',
      '2',
      '--today',
      '2026-11-22',
    ]
    const child = spawn(process.execPath, all, {cwd, env: {...process.env, NO_COLOR: '1', COLUMNS: '100'}})
    let [out, err] = ['', '']
    child.stdout.on('data', data => (out += data))
    child.stderr.on('data', data => (err += data))
    child.on('error', reject)
    child.on('close', code => resolve({code: code ?? -1, out, err}))
  })

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

describe('refs add', () => {
  it('appends to the bibliography, locks what was said, and shows both', () =>
    withFolder(FILES, async folder => {
      const run = await online(folder, 'add', 'doi:10.98765/COLD', '--mailto', 'editor@example.org')
      expect([run.code, run.err]).toEqual([0, ''])
      expect(run.out).toContain('references.yaml: got “nobody2020”, cited as [@nobody2020].')
      const text = read(folder, 'references.yaml')
      expect(text.startsWith(BIBLIOGRAPHY)).toBe(true)
      const added = text.slice(BIBLIOGRAPHY.length)
      expect(added).toContain('  - id: nobody2020\n')
      expect(added).toContain('title: Cold packs for swollen thumbs')
      expect(added).toContain('PMCID: PMC7654321')
      for (const line of added.trim().split('\n')) expect(run.out).toContain(line.trim())
      expect(read(folder, 'references.lock.yaml')).toContain('identifier: doi:10.98765/cold')
      expect(server.asked.map(({path}) => path)[0]).toBe('/works/10.98765%2Fcold')
      expect(server.asked[0]!.agent).toMatch(/^claimlint\/\d.*mailto:editor@example\.org/)
      expect(claimlint(folder, ['check', '.', '--today', '2026-11-22']).out).toContain('No findings')
    }))

  it.each([
    ['references.bib', '@book{a,\n  title = {A},\n  year = {2019},\n  publisher = {P}\n}\n', '@article{nobody2020,'],
    ['references.ris', 'TY  - BOOK\nID  - a\nTI  - A\nPY  - 2019\nPB  - P\nER  - \n', 'ID  - nobody2020'],
    ['references.json', '[\n  {"id": "a", "type": "book", "title": "A"}\n]\n', '"id": "nobody2020"'],
  ])('writes the format of %s', (name, text, entry) =>
    withFolder({'claimlint.config.yaml': 'schema: 1\n', [name]: text}, async folder => {
      const run = await online(folder, 'add', 'pmid:99999001')
      expect([run.code, run.err]).toEqual([0, ''])
      expect(read(folder, name)).toContain(entry)
      const list = JSON.parse(claimlint(folder, ['refs', 'list', '.', '--format', 'json']).out)
      expect(list.references.map(({id}: {id: string}) => id)).toEqual(['a', 'nobody2020'])
      expect(list.references[1].identifiers).toMatchObject({doi: '10.98765/third', pmid: '99999001'})
    }),
  )

  it('makes a bibliography where there is none, takes keys, and writes nothing when it is dry', () =>
    withFolder({'claimlint.config.yaml': 'schema: 1\n'}, async folder => {
      const dry = await online(folder, 'add', 'pmid:99999001', '--dry-run')
      expect(dry.out).toContain('would get')
      expect(existsSync(join(folder, 'references.yaml'))).toBe(false)
      expect((await online(folder, 'add', 'https://pubmed.ncbi.nlm.nih.gov/99999001/', '--key', 'mine')).code).toBe(0)
      expect(read(folder, 'references.yaml')).toContain('id: mine')
    }))

  it(
    'does not add what is there, what nobody knows, or what a server makes up',
    () =>
      withFolder(FILES, async folder => {
        const known = await online(folder, 'add', 'doi:10.98765/warm')
        expect([known.code, known.err]).toEqual([1, expect.stringContaining('already: “warm” in references.yaml')])
        const unknown = await online(folder, 'add', 'doi:10.98765/none', 'doi:10.98765/cold')
        expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('does not know the DOI')])
        expect(unknown.out).toContain('“nobody2020”')
        for (const manner of ['slow', 'html', 'other-work', 'huge', 'redirect-away', 'error'] as const) {
          server.manner = manner
          const before = read(folder, 'references.yaml')
          const run = await online(folder, 'add', 'doi:10.98765/third')
          expect([manner, run.code, run.out]).toEqual([manner, 2, ''])
          expect(run.err).toContain('doi:10.98765/third: ')
          expect(read(folder, 'references.yaml')).toBe(before)
        }
      }),
    60_000,
  )

  it('asks nobody without --online', () =>
    withFolder(FILES, folder => {
      for (const args of [['add', 'doi:10.98765/cold'], ['update']]) {
        const run = claimlint(folder, ['refs', ...args, '--server', server.url.href])
        expect([run.code, run.out]).toEqual([2, ''])
        expect(run.err).toContain('Allow it with --online')
      }
      expect(server.asked).toEqual([])
      expect(existsSync(join(folder, 'references.lock.yaml'))).toBe(false)
    }))

  it('tells a slip of the pen before it asks', () =>
    withFolder(FILES, async folder => {
      for (const written of ['10.98765/cold', 'doi:5555/cold', 'pmid:12a']) {
        const run = await online(folder, 'add', written)
        expect(run.code).toBe(2)
        expect(run.err).not.toBe('')
      }
      expect(server.asked).toEqual([])
    }))
})

describe('refs update', () => {
  it('locks every source of bibliographies and pages, and asks nobody about what is made up', () =>
    withFolder(FILES, async folder => {
      const run = await online(folder, 'update')
      expect([run.code, run.err]).toEqual([0, ''])
      expect(run.out).toContain('2 looked up, 0 without an answer')
      const lock = read(folder, 'references.lock.yaml')
      expect(lock.match(/identifier: .*/g)).toEqual(['identifier: doi:10.98765/warm', 'identifier: pmid:99999001'])
      expect(lock).toContain('fetched: 2026-11-22')
      expect(server.asked.map(({path}) => path).join(' ')).not.toContain('tale')
      await online(folder, 'update')
      expect(read(folder, 'references.lock.yaml')).toBe(lock)
      // A source that is cited by its number alone is told with what the registry said.
      const html = claimlint(folder, ['report', '.', '--format', 'html', '--today', '2026-11-22']).out
      expect(html).toContain('Warm packs for stiff thumbs: a made-up trial. Annals of Examples. 2020;3(1):1-9')
    }))

  it('keeps what gets no answer, drops what nothing cites, tells what changed', () =>
    withFolder(FILES, async folder => {
      await online(folder, 'update')
      const lock = read(folder, 'references.lock.yaml')
      server.manner = 'html'
      const broken = await online(folder, 'update')
      expect(broken.code).toBe(2)
      expect(read(folder, 'references.lock.yaml')).toBe(lock)
      server.manner = 'honest'
      writeFileSync(join(folder, 'page.md'), '# A page\n\nRelief lasts 5 days [@warm].\n')
      const run = await online(folder, 'update')
      expect(run.out).toContain('pmid:99999001: dropped, nothing cites it')
    }))

  it('gives the rules what they compare with', () =>
    withFolder(FILES, async folder => {
      await online(folder, 'update')
      writeFileSync(
        join(folder, 'references.yaml'),
        BIBLIOGRAPHY.replace('Warm packs for stiff thumbs', 'Feeding of trout in ponds'),
      )
      const run = claimlint(folder, ['check', '.', '--today', '2026-11-22'])
      expect(run.code).toBe(1)
      expect(run.out).toMatch(/mismatched-reference[\s\S]*The DOI 10\.98765\/warm is the number of “Warm packs/)
      writeFileSync(
        join(folder, 'references.lock.yaml'),
        read(folder, 'references.lock.yaml').replace('Warm packs', 'Hot packs'),
      )
      const edited = claimlint(folder, ['check', '.', '--today', '2026-11-22'])
      expect(edited.out).toContain('changed since it was fetched')
      expect(edited.out).not.toContain('mismatched-reference')
    }))
})
