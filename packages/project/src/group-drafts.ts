import {dirname, relative, resolve, sep} from 'node:path'
import {decodeSource, isExtract, type SourceText} from '@claimlint/core'
import picomatch from 'picomatch'
import {commonFolder} from './common-folder.ts'
import {disk} from './disk.ts'
import {endingOf, isDataFile, isDraft} from './file-kinds.ts'
import type {DataScope} from './find-data-files.ts'
import {type FoundFiles, findFiles, isLinted} from './find-files.ts'
import {IgnoreRules} from './ignore-rules.ts'
import type {LintRequest} from './lint-request.ts'
import {type LoadedConfig, loadConfig} from './load-config.ts'
import {didYouMean} from './nearest-path.ts'
import {namedBibliographies, readSource} from './read-sources.ts'

/** The drafts of a run that one config rules, with where its data files are looked for. */
export interface DraftGroup {
  readonly config: LoadedConfig
  readonly scope: DataScope
  readonly drafts: readonly {readonly path: string; readonly source: SourceText}[]
}

export interface GroupedDrafts {
  readonly groups: readonly DraftGroup[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

type Paths = Pick<LintRequest, 'paths' | 'cwd' | 'configFile' | 'stdin'>

/** Finds the drafts of a run and puts each with the config nearest to it. */
export function groupDrafts(request: Paths): GroupedDrafts {
  const {cwd, stdin, configFile} = request
  const configs = new Map<string, LoadedConfig>()
  const configOf = (folder: string): LoadedConfig => {
    let config = configs.get(folder)
    if (!config) {
      config = loadConfig(folder, cwd, configFile)
      configs.set(folder, config)
    }
    return config
  }
  const folders = request.paths.map(path => resolve(cwd, path)).filter(isFolder)
  const found = stdin
    ? namedOnly(resolve(cwd, stdin.name))
    : findFiles(request.paths, cwd, folder => {
        const config = configOf(folder)
        return new IgnoreRules().with(config.root, config.value.ignore ?? [])
      })
  const failures = [...found.missing, ...found.faults].map(({path, reason}) => ({
    path: relative(cwd, resolve(cwd, path)).split(sep).join('/') || path,
    message: `${reason}.${didYouMean(resolve(cwd, path), cwd)} Check the path.${found.files.length > 0 ? ' What else was named was linted.' : ''}`,
  }))

  // Standard input is told by the name it was given, as an editor needs it.
  const given = stdin ? [cwd] : [...folders, ...[...found.named].map(path => dirname(path))]
  const byRoot = new Map<string, {config: LoadedConfig; paths: string[]}>()
  for (const path of found.files) {
    if (!isLinted(path, found.named)) continue
    const config = rooted(configOf(dirname(path)), given)
    if (!found.named.has(path) && !isIncluded(path, config)) continue
    const key = `${config.file ?? ''}\0${config.root}`
    const group = byRoot.get(key) ?? {config, paths: []}
    group.paths.push(path)
    byRoot.set(key, group)
  }
  // A folder that holds data files alone is still checked.
  for (const folder of folders) {
    const config = rooted(configOf(folder), given)
    const key = `${config.file ?? ''}\0${config.root}`
    if (!byRoot.has(key)) byRoot.set(key, {config, paths: []})
  }

  const groups = [...byRoot.values()].map(({config, paths}): DraftGroup => {
    const drafts: {path: string; source: SourceText}[] = []
    for (const path of paths.filter(path => !isDataFile(path))) {
      const shortPath = relative(config.root, path).split(sep).join('/')
      const source = stdin ? readStdin(stdin, shortPath) : readSource(path, shortPath)
      if ('fault' in source) failures.push({path: shortPath, message: source.fault})
      // The stored words of a source are no page of the site.
      else if (dirname(path) === resolve(config.root, config.sources) && isExtract(source.text)) continue
      else drafts.push({path, source})
    }
    return {
      config,
      drafts,
      scope: {
        folders,
        files: [...found.named].filter(path => paths.includes(path)),
        bibliographies: drafts
          .flatMap(({path, source}) => namedBibliographies(source.text).map(name => resolve(dirname(path), name)))
          .filter(disk.exists),
      },
    }
  })
  return {groups, failures}
}

/** Without a config and outside a Git work tree, paths are told from the deepest folder that holds all that was given. */
function rooted(config: LoadedConfig, given: readonly string[]): LoadedConfig {
  if (config.file || disk.exists(resolve(config.root, '.git'))) return config
  return {...config, root: commonFolder(given)}
}

const isIncluded = (path: string, {root, value}: LoadedConfig): boolean =>
  value.include === undefined || picomatch.isMatch(relative(root, path).split(sep).join('/'), value.include)

const namedOnly = (path: string): FoundFiles => ({files: [path], named: new Set([path]), missing: [], faults: []})

function readStdin({bytes, name}: NonNullable<LintRequest['stdin']>, shortPath: string): SourceText {
  return endingOf(name) !== '' && !isDraft(name)
    ? {path: shortPath, text: '', bom: 0, damage: 'unsupported'}
    : decodeSource(shortPath, bytes)
}

function isFolder(path: string): boolean {
  try {
    return disk.kind(path) === 'folder'
  } catch {
    return false
  }
}
