import {relative, resolve, sep} from 'node:path'
import {
  buildLibrary,
  compileLexicon,
  type DataFile,
  decodeSource,
  extendLexicon,
  type Fault,
  type Lexicon,
  type Library,
  type Rule,
  readFacts,
  readReferences,
  readWaivers,
  type SourceText,
  type Waiver,
} from '@claimlint/core'
import {RULES} from '@claimlint/rules'
import {disk, explainDiskError} from './disk.ts'
import {type DataScope, findDataFiles} from './find-data-files.ts'
import type {LoadedConfig} from './load-config.ts'
import {readLexicon} from './read-lexicon.ts'
import {type Settings, settingsFor} from './settings.ts'

/** Everything that the drafts of one config share. */
export interface Project {
  readonly config: LoadedConfig
  readonly library: Library
  readonly lexicon: Lexicon
  readonly waivers: readonly Waiver[]
  readonly dataFiles: readonly DataFile[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
  readonly rules: ReadonlyMap<string, Rule>
  /** The path as reports tell it. */
  shortPath(path: string): string
  settingsFor(path: string): Settings
}

const ruleMap: ReadonlyMap<string, Rule> = new Map(RULES.map(rule => [rule.id, rule]))

/**
 * Loads what a config names: facts, references, waivers, lexicons. One that is broken is told and the rest still counts.
 *
 * @throws ConfigError when a lexicon that the config names cannot be used.
 */
export function loadProject(config: LoadedConfig, scope: DataScope): Project {
  const {root} = config
  const shortPath = (path: string): string => relative(root, path).split(sep).join('/')
  const failures: {path: string; message: string}[] = []
  const read = (path: string): SourceText | undefined => {
    try {
      return decodeSource(shortPath(path), disk.read(path))
    } catch (error) {
      failures.push({path: shortPath(path), message: `it could not be read: ${explainDiskError(error)}.`})
      return undefined
    }
  }

  const {facts, references, idle} = findDataFiles(config, scope)
  for (const pattern of idle) {
    failures.push({
      path: config.file ? shortPath(config.file) : pattern,
      message: `no file matches “${pattern}”. Mend the pattern, or take it out.`,
    })
  }
  const factsFiles = facts.flatMap(path => read(path) ?? []).map(source => ({source, read: readFacts(source)}))
  const referenceFiles = references
    .flatMap(path => read(path) ?? [])
    .map(source => ({source, read: readReferences(source)}))
  const {library, faults} = buildLibrary(
    factsFiles.map(file => file.read),
    referenceFiles.map(file => file.read),
  )
  const all = (path: string, own: readonly Fault[]): Fault[] => [...own, ...(faults.get(path) ?? [])]
  const dataFiles: DataFile[] = [
    ...factsFiles.map(file => ({
      source: file.source,
      kind: 'facts' as const,
      faults: all(file.source.path, file.read.faults),
      facts: file.read,
    })),
    ...referenceFiles.map(file => ({
      source: file.source,
      kind: 'references' as const,
      faults: all(file.source.path, file.read.faults),
      references: file.read.references,
    })),
  ]
  const waiversPath = resolve(root, config.waivers)
  const waiversSource = disk.exists(waiversPath) ? read(waiversPath) : undefined
  const waiversFile = waiversSource && readWaivers(waiversSource)
  if (waiversFile && waiversSource) dataFiles.push({source: waiversSource, kind: 'waivers', faults: waiversFile.faults})
  if (config.value.waivers !== undefined && !waiversSource) {
    failures.push({path: config.waivers, message: 'the config names this waivers file, but it could not be read.'})
  }

  const settings = new Map<string, Settings>()
  return {
    config,
    library,
    lexicon: extendLexicon(
      ...(config.value.lexicons ?? []).map(path => compileLexicon(readLexicon(resolve(root, path), path))),
    ),
    waivers: waiversFile?.waivers ?? [],
    dataFiles,
    failures,
    rules: ruleMap,
    shortPath,
    settingsFor(path) {
      // Without overrides all files of a project share one value.
      const key = config.value.overrides ? path : ''
      let found = settings.get(key)
      if (!found) {
        found = settingsFor(path, config, RULES)
        settings.set(key, found)
      }
      return found
    },
  }
}
