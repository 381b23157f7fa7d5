import {dirname, join} from 'node:path'
import {disk} from './disk.ts'

export const CONFIG_NAMES: readonly string[] = ['claimlint.config.yaml', 'claimlint.config.yml']

/** Names that other tools' users would try: told, since a config that nobody reads is worse than none. */
const NEAR_MISSES: readonly string[] = ['json', 'js', 'mjs', 'cjs', 'ts', 'toml'].map(
  ending => `claimlint.config.${ending}`,
)

/** A file beside the place of a config that only looks like one. */
export const findMisnamed = (folder: string): string | undefined =>
  NEAR_MISSES.map(name => join(folder, name)).find(path => disk.exists(path))

/** The config file nearest to a folder, upward; stops at the top of the Git work tree. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of CONFIG_NAMES) if (disk.exists(join(at, name))) return join(at, name)
    if (disk.exists(join(at, '.git')) || dirname(at) === at) return undefined
  }
}

/**
 * The folder that paths are told from: that of the config, else the top of the Git work tree, else the folder itself.
 * It does not depend on the folder that the command is run from.
 */
export function findRoot(folder: string): string {
  const config = findConfig(folder)
  if (config) return dirname(config)
  for (let at = folder; dirname(at) !== at; at = dirname(at)) if (disk.exists(join(at, '.git'))) return at
  return folder
}
