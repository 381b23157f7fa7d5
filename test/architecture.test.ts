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

/** Pure rooms: values in, values out. */
const PURE = ['core', 'rules', 'reporters', 'bibliography', 'extraction']

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

const sources: Source[] = Object.keys(MAY_IMPORT).flatMap(room =>
  [...filesOf(join(root, 'packages', room, 'src'))].map(path => {
    const text = readFileSync(path, 'utf8')
    const imports = [
      ...text.matchAll(/^(?:import|export)\s(?:[^'"`;=]*?\sfrom\s+)?['"]([^'"\n]+)['"]/gm),
      ...text.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g),
    ]
    return {room, path: relative(root, path).split(sep).join('/'), text, imports: imports.map(match => match[1]!)}
  }),
)
const shipped = sources.filter(({path}) => !/\.test\.ts$|\.generated\.|\/testing\//.test(path))

const matches = (name: string, allowed: string | RegExp): boolean =>
  typeof allowed === 'string' ? name === allowed : allowed.test(name)

describe('the rooms', () => {
  it('finds the sources it speaks of', () => {
    for (const room of Object.keys(MAY_IMPORT))
      expect(shipped.filter(source => source.room === room).length, room).toBeGreaterThan(3)
    expect(shipped.flatMap(({imports}) => imports).length).toBeGreaterThan(100)
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
      .filter(({room}) => PURE.includes(room))
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
    expect(fetching.map(({path}) => path)).toEqual(['packages/lookup/src/open-connection.ts'])
  })

  it('load the network only where a user allows it', () => {
    const loading = shipped.filter(({imports}) => imports.includes('@claimlint/lookup'))
    expect(loading.map(({path}) => path)).toEqual(['packages/cli/src/commands/refs/online.ts'])
    expect(loading[0]!.text).not.toMatch(/^import [^(]*@claimlint\/lookup/m)
  })

  it('let no rule know another rule', () => {
    const broken = shipped
      .filter(({room, path}) => room === 'rules' && !/src\/(?:shared|index)/.test(path))
      .flatMap(({path, imports}) =>
        imports
          .filter(name => name.startsWith('.') && !/^\.\.\/shared\/|^\.\/generated/.test(name))
          .map(name => `${path} imports ${name}`),
      )
    expect(broken).toEqual([])
  })

  it('keep each file short enough to read at one sitting', () => {
    const long = shipped
      .filter(({text}) => text.split('\n').length > 320)
      .map(({path, text}) => `${path}: ${text.split('\n').length} lines`)
    expect(long).toEqual([])
  })
})
