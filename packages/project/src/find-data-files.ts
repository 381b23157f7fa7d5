import {dirname, join, relative, sep} from 'node:path'
import picomatch from 'picomatch'
import {disk} from './disk.ts'
import {isBibliography, isDataFile} from './file-kinds.ts'
import {findFiles} from './find-files.ts'
import {IgnoreRules} from './ignore-rules.ts'
import type {LoadedConfig} from './load-config.ts'

export type DataKind = 'facts' | 'references' | 'waivers'

export interface DataFiles {
  /** Patterns of the config that match no file: a slip of the pen would switch their checks off unseen. */
  readonly idle: readonly string[]
  readonly facts: readonly string[]
  readonly references: readonly string[]
}

/** Where a run looks for data files beside what its config names. */
export interface DataScope {
  /** Folders that were given to the run. */
  readonly folders: readonly string[]
  /** Files that were given: drafts and data files. */
  readonly files: readonly string[]
  /** What the front matter of drafts names, absolute. */
  readonly bibliographies: readonly string[]
}

const SIBLINGS: Readonly<Record<'facts' | 'references', readonly string[]>> = {
  facts: ['facts.yaml', 'facts.yml'],
  references: ['yaml', 'yml', 'json', 'bib', 'ris', 'nbib'].map(ending => `references.${ending}`),
}

/**
 * What a YAML or JSON file holds, told from its top keys: files of claimlint say `schema: 1`. A file of another tool is
 * none of ours.
 */
export function sniffDataKind(text: string, named: boolean): DataKind | undefined {
  if (!named && !/^\uFEFF?(?:[\s\S]*\n)?["']?schema["']?:\s*["']?1\b/.test(text.slice(0, 4000))) return undefined
  if (/^["']?waivers["']?:/m.test(text)) return 'waivers'
  if (/^["']?references["']?:/m.test(text) || /^\s*\[?\s*(?:-\s|\{)[\s\S]{0,200}?["']?type["']?:/.test(text))
    return 'references'
  if (/^["']?(?:kind|quantities|outcomes|risks|names)["']?:/m.test(text)) return 'facts'
  return named ? 'facts' : undefined
}

/**
 * The facts and bibliographies of a run. With a config its patterns are looked up from its folder; without one, the
 * usual names under the given folders and beside the given drafts, files that say `schema: 1`, and what drafts name.
 */
export function findDataFiles(config: LoadedConfig, scope: DataScope): DataFiles {
  const found = {facts: new Set<string>(), references: new Set<string>(scope.bibliographies)}
  const isFacts = picomatch([...config.facts])
  const isReferences = picomatch([...config.references])
  const rules = (folder: string): IgnoreRules => new IgnoreRules().with(folder, config.value.ignore ?? [])
  const walked = findFiles(config.file ? [config.root] : scope.folders, config.root, rules).files.filter(isDataFile)
  for (const path of walked) {
    const inside = relative(config.root, path).split(sep).join('/')
    if (isFacts(inside)) found.facts.add(path)
    else if (isReferences(inside)) found.references.add(path)
    else if (!config.file) addSniffed(path, false, found)
  }
  for (const path of scope.files) {
    if (isDataFile(path)) addSniffed(path, true, found)
    if (config.file) continue
    for (const kind of ['facts', 'references'] as const) {
      for (const name of SIBLINGS[kind]) {
        const sibling = join(dirname(path), name)
        if (disk.exists(sibling)) found[kind].add(sibling)
      }
    }
  }
  const inside = walked.map(path => relative(config.root, path).split(sep).join('/'))
  const idle = [...(config.value.facts ?? []), ...(config.value.references ?? [])].filter(
    pattern => !matchesAny(inside, pattern),
  )
  return {facts: [...found.facts].sort(), references: [...found.references].sort(), idle}
}

function matchesAny(paths: readonly string[], pattern: string): boolean {
  const matches = picomatch(pattern)
  return paths.some(path => matches(path))
}

/** A lock file is found by its own setting. */
const LOCK = /\.lock\.ya?ml$/i

function addSniffed(path: string, named: boolean, found: {facts: Set<string>; references: Set<string>}): void {
  if (found.facts.has(path) || found.references.has(path) || LOCK.test(path)) return
  if (isBibliography(path)) {
    found.references.add(path)
    return
  }
  try {
    const kind = sniffDataKind(new TextDecoder().decode(disk.read(path)), named)
    if (kind === 'facts' || kind === 'references') found[kind].add(path)
  } catch {
    if (named) found.facts.add(path)
  }
}
