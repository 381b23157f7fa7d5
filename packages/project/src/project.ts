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
  type Ratchet,
  type Rule,
  readFacts,
  readWaivers,
  type SourceText,
  type Waiver,
} from '@claimlint/core'
import {RULES} from '@claimlint/rules'
import {disk, explainDiskError} from './disk.ts'
import {type DataFiles, type DataScope, findDataFiles} from './find-data-files.ts'
import {isGlob} from './find-files.ts'
import type {LoadedConfig} from './load-config.ts'
import {Memo} from './memo.ts'
import {missingFile} from './nearest-path.ts'
import {readEvidence} from './read-evidence.ts'
import {readLexicon} from './read-lexicon.ts'
import {readRatchetFile} from './read-ratchet.ts'
import {loadReaders, readBibliography} from './readers.ts'
import {readRecords} from './records/read-records.ts'
import {readReviewFolder} from './reviews/review-folder.ts'
import {type Settings, settingsFor} from './settings.ts'

/** Everything that the drafts of one config share. */
export interface Project {
  readonly config: LoadedConfig
  readonly library: Library
  readonly lexicon: Lexicon
  readonly waivers: readonly Waiver[]
  /** How far each page had come; absent where a project holds none. */
  readonly ratchet?: Ratchet
  readonly dataFiles: readonly DataFile[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
  readonly rules: ReadonlyMap<string, Rule>
  /** The run was given the whole project, so a page that it did not meet is none. */
  readonly whole: boolean
  /** The path as reports tell it. */
  shortPath(path: string): string
  settingsFor(path: string): Settings
}

const ruleMap: ReadonlyMap<string, Rule> = new Map(RULES.map(rule => [rule.id, rule]))

/**
 * Loads a project once the readers are there that its bibliographies need.
 *
 * @throws ConfigError as `loadProject` does.
 */
export async function prepareProject(config: LoadedConfig, scope: DataScope): Promise<Project> {
  const files = findDataFiles(config, scope)
  await loadReaders(files.references)
  return loadProject(config, scope, {files})
}

/**
 * Loads what a config names: facts, references, evidence, extracts of sources, waivers, lexicons. One that is broken is told and the rest still counts.
 *
 * @param known where the data files stand and what was read of them before, for callers that load again and again
 * @throws ConfigError when a lexicon that the config names cannot be used.
 */
export function loadProject(
  config: LoadedConfig,
  scope: DataScope,
  known: {readonly files?: DataFiles; readonly memo?: Memo} = {},
): Project {
  const {memo = new Memo()} = known
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

  const {facts, references, idle} = known.files ?? findDataFiles(config, scope)
  for (const pattern of idle) {
    failures.push(
      isGlob(pattern)
        ? {
            path: config.file ? shortPath(config.file) : pattern,
            message: `no file matches “${pattern}”. Mend the pattern, or take it out.`,
          }
        : missingFile(config, pattern, 'file'),
    )
  }
  const factsFiles = facts.flatMap(path => read(path) ?? []).map(source => ({source, read: memo.of(source, readFacts)}))
  const referenceFiles = references
    .flatMap(path => read(path) ?? [])
    .map(source => ({source, read: memo.of(source, readBibliography)}))
  const records = readRecords(config, read, memo)
  const {library: built, faults} = buildLibrary(
    factsFiles.map(file => file.read),
    referenceFiles.map(file => file.read),
  )
  const library = {
    ...built,
    references: new Map([...built.references].map(([key, reference]) => [key, records.settle(reference)])),
  }
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
      references: file.read.references.map(records.settle),
    })),
  ]
  const waiversPath = resolve(root, config.waivers)
  const waiversSource = disk.exists(waiversPath) ? read(waiversPath) : undefined
  const waiversFile = waiversSource && memo.of(waiversSource, readWaivers)
  if (waiversFile && waiversSource) dataFiles.push({source: waiversSource, kind: 'waivers', faults: waiversFile.faults})
  if (config.value.waivers !== undefined && !disk.exists(waiversPath)) {
    failures.push(missingFile(config, config.waivers, 'waivers file'))
  }

  const evidence = readEvidence(config, read, memo, library.references)
  dataFiles.push(...evidence.dataFiles, ...records.dataFiles)
  failures.push(...evidence.failures, ...records.failures)

  const lexicons = (config.value.lexicons ?? []).map(path => readLexicon(resolve(root, path), path))
  const reviews = readReviewFolder(root)
  failures.push(...(reviews?.faults ?? []))
  const ratchet = readRatchetFile(root)
  failures.push(...ratchet.failures)
  const settings = new Map<string, Settings>()
  return {
    config,
    library: {
      ...library,
      ...(references.length > 0 || config.value.references?.length ? {hasBibliography: true} : {}),
      ...(evidence.evidence ? {evidence: evidence.evidence} : {}),
      ...(evidence.extracts ? {extracts: evidence.extracts} : {}),
      ...(records.lock ? {lock: records.lock} : {}),
      ...(records.notices ? {notices: records.notices} : {}),
      ...(reviews ? {reviews: reviews.log} : {}),
    },
    lexicon: memo.of({path: '\0lexicons', text: JSON.stringify(lexicons), bom: 0}, () =>
      extendLexicon(...lexicons.map(compileLexicon)),
    ),
    waivers: waiversFile?.waivers ?? [],
    ...(ratchet.ratchet ? {ratchet: ratchet.ratchet} : {}),
    dataFiles,
    failures,
    rules: ruleMap,
    whole: scope.folders.includes(root),
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
