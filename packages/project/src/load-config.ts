import {dirname, relative, resolve, sep} from 'node:path'
import {decodeSource, type Fault, readConfigFile} from '@claimlint/core'
import {disk, explainDiskError} from './disk.ts'
import {findConfig, findMisnamed, findRoot} from './find-config.ts'
import type {Config} from './settings.ts'

/** A config that cannot be relied on: the tool's configuration is at fault, exit code 2. */
export class ConfigError extends Error {
  /** Tells the command that the message is for the user, without loading this room first. */
  readonly configuration = true
  /** The file at fault and its faults by place, where they are known: an editor shows them there. */
  readonly places?: {readonly path: string; readonly text: string; readonly faults: readonly Fault[]}

  constructor(message: string, places?: ConfigError['places']) {
    super(message)
    if (places) this.places = places
  }
}

/** A config and where it stands; without a file everything is at its default. */
export interface LoadedConfig {
  /** The folder that its patterns and all reported paths count from. */
  readonly root: string
  readonly file?: string
  readonly value: Config
  readonly facts: readonly string[]
  readonly references: readonly string[]
  readonly waivers: string
  /** Where the evidence file and the extracts of sources stand, from `root`. */
  readonly evidence: string
  readonly sources: string
  /** Where the lock file and the index of retractions stand, from `root`. */
  readonly lock: string
  readonly retractions: string
}

const FACTS = ['**/facts/**/*.{yaml,yml}', '**/facts.{yaml,yml}', '**/*.facts.{yaml,yml}']
const REFERENCES = ['**/references.{yaml,yml,json}', '**/*.{bib,ris,nbib}']

/**
 * The config that holds in a folder: the given file, else the nearest one upward, else the defaults.
 *
 * @throws ConfigError with every fault and its place when the file cannot be read or breaks its schema.
 */
export function loadConfig(folder: string, cwd: string, given?: string): LoadedConfig {
  const file = given === undefined ? findConfig(folder) : resolve(cwd, given)
  const root = file === undefined ? findRoot(folder) : dirname(file)
  const misnamed = file === undefined ? findMisnamed(root) : undefined
  if (misnamed) {
    throw new ConfigError(
      `${relative(cwd, misnamed).split(sep).join('/')} is not read: the config is YAML and runs no code. Write it as claimlint.config.yaml.`,
    )
  }
  const value = file === undefined ? {} : readConfig(file, cwd)
  return {
    root,
    ...(file === undefined ? {} : {file}),
    value,
    facts: value.facts ?? FACTS,
    references: value.references ?? REFERENCES,
    waivers: value.waivers ?? 'waivers.yaml',
    evidence: value.evidence ?? 'evidence.yaml',
    sources: value.sources ?? 'sources',
    lock: value.lock ?? 'references.lock.yaml',
    retractions: value.retractions ?? 'retractions.tsv',
  }
}

function readConfig(file: string, cwd: string): Config {
  const told = relative(cwd, file).split(sep).join('/') || file
  let bytes: Uint8Array
  try {
    bytes = disk.read(file)
  } catch (error) {
    throw new ConfigError(`The config ${told} could not be read: ${explainDiskError(error)}.`)
  }
  const source = decodeSource(told, bytes)
  if (source.damage) throw new ConfigError(`The config ${told} is not clean UTF-8 text. Save it as UTF-8.`)
  const {value, faults} = readConfigFile(source)
  if (faults.length > 0)
    throw new ConfigError(faults.map(fault => tell(told, source.text, fault)).join('\n'), {
      path: file,
      text: source.text,
      faults,
    })
  return value as Config
}

function tell(path: string, text: string, {range, message}: Fault): string {
  const before = text.slice(0, range.start).split('\n')
  return `${path}:${before.length}:${before.at(-1)!.length + 1} ${message}`
}
