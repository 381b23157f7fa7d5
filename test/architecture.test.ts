import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each room may import, as ARCHITECTURE.md says it. Tests may reach further than what they test. */
const MAY_IMPORT: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  core: [
    'unified',
    'remark-parse',
    'yaml',
    'decode-named-character-reference',
    /^mdast/,
    /^micromark/,
    /^@claimlint\/schemas/,
  ],
  rules: ['@claimlint/core'],
  reporters: ['@claimlint/core'],
  bibliography: ['@claimlint/core'],
  extraction: ['htmlparser2', 'unpdf'],
  lookup: ['@claimlint/core'],
  project: [
    /^@claimlint\/core(?:\/schemas)?$/,
    '@claimlint/bibliography',
    '@claimlint/extraction',
    /^@claimlint\/rules/,
    'ignore',
    'picomatch',
    'yaml',
    /^node:/,
  ],
  cli: [/^@claimlint\/(?:core|lookup|project|reporters|rules)/, /^node:(?:util|path|process|url)$/],
  'language-server': [
    /^@claimlint\/core(?:\/schemas)?$/,
    '@claimlint/project',
    '@claimlint/reporters',
    /^vscode-languageserver/,
    /^node:(?:path|url)$/,
  ],
  vscode: ['vscode', /^vscode-languageclient/, 'node:path'],
}

/** Pure rooms: values in, values out. `lookup` is one but for the file that opens the connection. */
const PURE = ['core', 'rules', 'reporters', 'bibliography', 'extraction', 'lookup']
const CONNECTION = 'packages/lookup/src/open-connection.ts'

/** What the repository is built and measured with; it does not ship. */
const TOOLING = 'tooling'

/** The bound on the length of a file, and the files that are longer, with the length that each may have. */
const LINES = 300
const LONGER: Readonly<Record<string, number>> = {
  // One scan of one grammar: its states share what they have read.
  'packages/bibliography/src/bibtex/scan-bibtex.ts': 320,
  // All that tells a name as a brand, weighed against one another in one place.
  'packages/core/src/claims/promotion/brand.ts': 320,
}

/** The folders of the core from the first to the last: none imports one that stands behind it. */
const ORDER = ['text', 'draft', 'claims', 'facts', 'matching', 'wording-strength', 'citations', 'evidence'].concat([
  'reviews',
  'support',
  'ratchet',
  'lint',
  'changes',
])
/** What stands against that order today, and closes rings; nearly all are types alone. Nothing may be added. */
const AGAINST_ORDER: readonly string[] = [
  'citations/write-lock.ts → reviews',
  'evidence/judge-anchored.ts → support',
  'evidence/judge-matched.ts → support',
  'evidence/judge-proportionate.ts → support',
  'evidence/judge-quoted.ts → support',
  'evidence/judge-sources.ts → support',
  'evidence/offer-absolute-risk.ts → lint',
  'evidence/offer-absolute-risk.ts → support',
  'facts/build-library.ts → citations',
  'facts/library.ts → citations',
  'facts/library.ts → evidence',
  'facts/library.ts → reviews',
  'reviews/judge-signed.ts → support',
  'reviews/signed-page.ts → support',
]

interface Source {
  readonly room: string
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

function* filesOf(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesOf(path)
    else if (/\.(?:ts|mts|mjs)$/.test(entry.name)) yield path
  }
}

const sources: Source[] = [...Object.keys(MAY_IMPORT), TOOLING].flatMap(room =>
  [...filesOf(join(root, 'packages', room, 'src'))].map(path => {
    const text = readFileSync(path, 'utf8')
    const imports = [
      ...text.matchAll(/^(?:import|export)\s(?:[^'"`;=]*?\sfrom\s+)?['"]([^'"\n]+)['"]/gm),
      ...text.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g),
    ]
    return {room, path: relative(root, path).split(sep).join('/'), text, imports: imports.map(match => match[1]!)}
  }),
)
const written = sources.filter(({path}) => !/\.test\.ts$|\.fixture\.ts$|\.generated\.|\/testing\//.test(path))
const shipped = written.filter(({room}) => room !== TOOLING)

const matches = (name: string, allowed: string | RegExp): boolean =>
  typeof allowed === 'string' ? name === allowed : allowed.test(name)

describe('the rooms', () => {
  it('finds the sources it speaks of', () => {
    for (const room of Object.keys(MAY_IMPORT))
      expect(shipped.filter(source => source.room === room).length, room).toBeGreaterThan(3)
    expect(shipped.flatMap(({imports}) => imports).length).toBeGreaterThan(100)
    expect(written.filter(({room}) => room === TOOLING).length).toBeGreaterThan(10)
  })

  it('import only what the table allows', () => {
    const broken = shipped.flatMap(({room, path, imports}) =>
      imports
        .filter(name => !name.startsWith('.') && !MAY_IMPORT[room]!.some(allowed => matches(name, allowed)))
        .map(name => `${path} imports ${name}`),
    )
    expect(broken).toEqual([])
  })

  it('do not reach into another room by path', () => {
    const broken = sources.flatMap(({room, path, imports}) =>
      imports
        .filter(name => name.startsWith('.'))
        .map(name =>
          relative(root, join(root, path, '..', name))
            .split(sep)
            .join('/'),
        )
        .filter(target => !target.startsWith(`packages/${room}/`) && !/\.test\.ts$/.test(path))
        .map(target => `${path} reaches ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('keep the pure rooms from the console, the process and the clock', () => {
    const broken = shipped
      .filter(({room, path}) => PURE.includes(room) && path !== CONNECTION)
      .filter(({text}) => /\bconsole\.|\bprocess\.|\bDate\.now\b|new Date\(\)|Math\.random\b|\bfetch\(/.test(text))
      .map(({path}) => path)
    expect(broken).toEqual([])
  })

  it('touch the disk in project alone, and open a connection in lookup alone', () => {
    const disk = shipped.filter(
      ({room, imports}) => room !== 'project' && imports.some(name => name.startsWith('node:fs')),
    )
    expect(disk.map(({path}) => path)).toEqual([])
    const network = shipped.filter(({imports}) =>
      imports.some(name => /^node:(?:https?|net|tls|dgram|dns|http2)/.test(name)),
    )
    expect(network.map(({path}) => path)).toEqual([])
    const fetching = shipped.filter(({text}) =>
      /(?:(?<![#.\w])|globalThis\.)fetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b/.test(text),
    )
    expect(fetching.map(({path}) => path)).toEqual([CONNECTION])
  })

  it('do not ship what the repository is built with', () => {
    const broken = shipped.filter(({imports}) => imports.some(name => name.startsWith('@claimlint/tooling')))
    expect(broken.map(({path}) => path)).toEqual([])
  })

  it('load the network only where a user allows it', () => {
    const loading = shipped.filter(({imports}) => imports.includes('@claimlint/lookup'))
    expect(loading.map(({path}) => path)).toEqual(['packages/cli/src/commands/refs/online.ts'])
    expect(loading[0]!.text).not.toMatch(/^import [^(]*@claimlint\/lookup/m)
  })

  it('let no rule, and no test of one, know another rule', () => {
    const families = sources.filter(({path}) => /^packages\/rules\/src\/(?!shared\/)[\w-]+\//.test(path))
    expect(families.length).toBeGreaterThan(80)
    const broken = families.flatMap(({path, imports}) => {
      const stem = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.test)?\.ts$/, '')
      return imports
        .filter(name => name.startsWith('.') && !name.startsWith('../shared/') && name !== `./${stem}.ts`)
        .map(name => `${path} imports ${name}`)
    })
    expect(broken).toEqual([])
  })

  it('hold no ring of folders in the language server, a file of its root counting as one', () => {
    expect(ringsOf(folderImports('language-server'))).toEqual([])
    // Folders that do import each other would be seen.
    expect(ringsOf(folderImports('core')).flat()).toContain('lint')
  })

  it('close no new ring in the core', () => {
    const imports = folderImports('core').filter(({from, to}) => from !== 'index.ts' && to !== from)
    expect(imports.map(({from}) => from).filter(folder => !ORDER.includes(folder))).toEqual([])
    const against = imports
      .filter(({from, to}) => ORDER.indexOf(from) < ORDER.indexOf(to))
      .map(({path, to}) => `${path.slice('packages/core/src/'.length)} → ${to}`)
    expect([...new Set(against)].sort()).toEqual(AGAINST_ORDER)
  })

  it('keep each file short enough to read at one sitting', () => {
    const long = written
      .map(({path, text}) => ({path, lines: text.trimEnd().split('\n').length}))
      .filter(({path, lines}) => lines > (LONGER[path] ?? LINES))
    expect(long).toEqual([])
    // A file that was cut needs no leave any more.
    const needless = Object.keys(LONGER).filter(
      path =>
        (written
          .find(source => source.path === path)
          ?.text.trimEnd()
          .split('\n').length ?? 0) <= LINES,
    )
    expect(needless).toEqual([])
  })
})

interface FolderImport {
  readonly path: string
  /** Folders under `src`, or the name of a file that stands in none. */
  readonly from: string
  readonly to: string
}

/** The imports of a room's files from another of its folders. */
function folderImports(room: string): FolderImport[] {
  const src = `packages/${room}/src/`
  const folderOf = (path: string): string => path.slice(src.length).split('/')[0]!
  return written
    .filter(source => source.room === room)
    .flatMap(({path, imports}) =>
      imports
        .filter(name => name.startsWith('.'))
        .map(name => join(path, '..', name).split(sep).join('/'))
        .filter(target => target.startsWith(src))
        .map(target => ({path, from: folderOf(path), to: folderOf(target)})),
    )
    .filter(({from, to}) => from !== to)
}

/** Folders that reach each other, each ring in the order of the alphabet. */
function ringsOf(imports: readonly FolderImport[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const {from, to} of imports) next.set(from, (next.get(from) ?? new Set()).add(to))
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>()
    const open = [...(next.get(from) ?? [])]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      open.push(...(next.get(at) ?? []))
    }
    return seen
  }
  const reach = new Map([...next.keys()].map(folder => [folder, reached(folder)]))
  const rings = [...reach]
    .filter(([folder, all]) => all.has(folder))
    .map(([folder, all]) => [...all].filter(other => reach.get(other)?.has(folder)).sort())
  return [...new Map(rings.map(ring => [ring.join(), ring])).values()]
}
