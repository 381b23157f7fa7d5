import {createHash} from 'node:crypto'
import {basename, relative, resolve, sep} from 'node:path'
import {writeExtract} from '@claimlint/core'
import {disk, explainDiskError} from './disk.ts'
import {loadConfig} from './load-config.ts'
import {loadProject} from './project.ts'

export interface ExtractRequest {
  /** The original, and the key of its reference. */
  readonly file: string
  readonly ref: string
  readonly cwd: string
  /** YYYY-MM-DD. */
  readonly today: string
  readonly by: string
  /** Where it is written, in the place of the project's folder of sources. */
  readonly output?: string
  readonly licence?: string
  readonly fictional?: boolean
  /** Write over an extract that is there. */
  readonly force?: boolean
  readonly configFile?: string
}

/** What became of an extract: where it was written, or why none was. */
export type MadeExtract =
  | {readonly path: string; readonly pages: number; readonly words: number; readonly warnings: readonly string[]}
  | {readonly fault: string}

/**
 * Makes the extract of a source and writes it. Nothing is written where its reference says that its words may not be stored.
 *
 * @throws ConfigError when the config cannot be relied on.
 */
export async function makeExtract(request: ExtractRequest): Promise<MadeExtract> {
  const {cwd, ref, today} = request
  const config = loadConfig(cwd, cwd, request.configFile)
  const {library} = loadProject(config, {folders: [cwd], files: [], bibliographies: []})
  const reference = library.references.get(ref)
  const told = (path: string): string => relative(cwd, path).split(sep).join('/')
  if (reference?.storable === false) {
    return {
      fault: `The words of “${ref}” may not be stored (storable: false in ${reference.path}). Attest to its passages instead: checked.by, checked.on, checked.how: full-text.`,
    }
  }
  // A key may hold signs that no file name does; the head of the extract keeps it whole.
  const name = `${ref.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '')}.txt`
  const path = request.output ? resolve(cwd, request.output) : resolve(config.root, config.sources, name)
  if (disk.exists(path) && !request.force)
    return {fault: `${told(path)} is there already. Give --force to write over it, or --output for another place.`}
  let bytes: Uint8Array
  try {
    bytes = disk.read(resolve(cwd, request.file))
  } catch (error) {
    return {fault: `${request.file} could not be read: ${explainDiskError(error)}.`}
  }
  const {kindOf, readOriginal, UnreadableOriginal} = await import('@claimlint/extraction')
  const from = kindOf(request.file, bytes)
  let pages: Awaited<ReturnType<typeof readOriginal>>
  try {
    pages = await readOriginal(bytes, from)
  } catch (error) {
    if (!(error instanceof UnreadableOriginal)) throw error
    return {fault: `${request.file} gives no extract: ${error.message}`}
  }
  const head = {
    ref,
    original: basename(request.file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    made: {from, on: today, by: request.by},
    ...(request.licence ? {licence: request.licence} : {}),
    ...(request.fictional || reference?.fictional ? {fictional: true} : {}),
  }
  try {
    disk.write(path, new TextEncoder().encode(writeExtract(head, pages)))
  } catch (error) {
    return {fault: `${told(path)} could not be written: ${explainDiskError(error, 'written')}.`}
  }
  const words = pages.reduce((sum, {text}) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const warnings = reference ? [] : [`No bibliography holds “${ref}” yet: add its entry, or correct --ref.`]
  return {path: told(path), pages: pages.filter(({label}) => label !== undefined).length, words, warnings}
}
