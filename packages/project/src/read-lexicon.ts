import {resolve} from 'node:path'
import {
  compileLexicon,
  decodeSource,
  extendLexicon,
  type LexiconFile,
  type LexiconTrial,
  tryLexicon,
} from '@claimlint/core'
import {parse} from 'yaml'
import {disk, explainDiskError} from './disk.ts'
import {ConfigError} from './load-config.ts'

/**
 * Reads a lexicon file of the user.
 *
 * @throws ConfigError in plain words when it cannot be read or has not the form of a lexicon.
 */
export function readLexicon(path: string, told: string): LexiconFile {
  let value: unknown
  try {
    value = parse(decodeSource(told, disk.read(path)).text)
  } catch (error) {
    throw new ConfigError(`The lexicon ${told} could not be used: ${explainDiskError(error)}.`)
  }
  const fault = faultOf(value)
  if (fault) throw new ConfigError(`The lexicon ${told} could not be used: ${fault}.`)
  return value as LexiconFile
}

/** Runs the sentences of one lexicon file of the user. */
export function tryLexiconFile(path: string, cwd: string): LexiconTrial[] {
  const file = readLexicon(resolve(cwd, path), path)
  return tryLexicon(file, extendLexicon(compileLexicon(file)))
}

function faultOf(value: unknown): string | undefined {
  const classes = (value as {classes?: unknown} | null)?.classes
  if (classes === null || typeof classes !== 'object' || Array.isArray(classes)) return 'it needs a map under `classes`'
  for (const [name, entry] of Object.entries(classes)) {
    const {inflect, words} = (entry ?? {}) as {inflect?: unknown; words?: unknown}
    if (!['noun', 'verb', 'fixed'].includes(String(inflect)))
      return `the class “${name}” needs \`inflect\`: noun, verb or fixed`
    if (!Array.isArray(words) || words.some(word => typeof word !== 'string' || word === ''))
      return `the class “${name}” needs a list of \`words\``
  }
  for (const key of ['finds', 'allows'] as const) {
    const sentences = (value as Record<string, unknown>)[key]
    if (sentences === undefined || sentences === null) continue
    if (typeof sentences !== 'object' || Object.values(sentences).some(list => !Array.isArray(list)))
      return `\`${key}\` needs a list of sentences for each kind`
  }
  return undefined
}
