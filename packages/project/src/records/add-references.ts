import {relative, resolve, sep} from 'node:path'
import {
  type CslItem,
  decodeSource,
  type Library,
  lockRecord,
  type Reference,
  type RegistryRecord,
  writeLock,
} from '@claimlint/core'
import {disk, explainDiskError} from '../disk.ts'
import {endingOf} from '../file-kinds.ts'
import {loadConfig} from '../load-config.ts'
import {prepareProject} from '../project.ts'
import {loadReaders, readBibliography} from '../readers.ts'
import {appendEntry, type EntryWriter} from './append-entry.ts'
import type {AskedIdentifier, LookupPort} from './lookup-port.ts'

export interface AddRequest {
  readonly asked: readonly AskedIdentifier[]
  readonly cwd: string
  /** YYYY-MM-DD. */
  readonly today: string
  readonly configFile?: string
  /** The bibliography that the entries go into, in the place of the project's own. */
  readonly to?: string
  /** The key of the entry; it goes with one identifier alone. */
  readonly key?: string
  /** Look up and show, and write nothing. */
  readonly dryRun?: boolean
}

/** What became of one identifier. */
export type AddedReference =
  | {
      readonly identifier: string
      readonly key: string
      readonly path: string
      readonly item: CslItem
      readonly notices: RegistryRecord['notices']
    }
  | {
      readonly identifier: string
      readonly fault: 'known' | 'unknown' | 'no-answer' | 'not-written'
      readonly message: string
    }

/**
 * Looks identifiers up, appends an entry for each to the project's bibliography in that file's format, and locks what the
 * registry said.
 *
 * @throws ConfigError when the config cannot be relied on.
 */
export async function addReferences(
  request: AddRequest,
  lookup: LookupPort,
  write: EntryWriter,
): Promise<AddedReference[]> {
  const {asked, cwd, today} = request
  const config = loadConfig(cwd, cwd, request.configFile)
  const project = await prepareProject(config, {folders: [cwd], files: [], bibliographies: []})
  const {library} = project
  const told = (path: string): string => relative(cwd, path).split(sep).join('/')
  const files = project.dataFiles
    .filter(({kind}) => kind === 'references')
    .map(({source}) => resolve(config.root, source.path))
  const target = request.to === undefined ? chooseFile(files, config.root) : resolve(cwd, request.to)
  const keys = new Set(library.references.keys())
  const records: RegistryRecord[] = []
  const results: AddedReference[] = []
  const answers = await lookup.find(asked)
  for (const [at, one] of asked.entries()) {
    const identifier = `${one.kind}:${one.value}`
    const answer = answers[at]!
    if ('fault' in answer) {
      results.push({identifier, ...answer})
      continue
    }
    const {record} = answer
    const ids = one.kind === 'doi' ? await lookup.convert(one.value) : {}
    const known = findKnown(library, record) ?? records.find(other => other.identifier === identifier)
    if (known) {
      const where = 'path' in known ? `“${known.id}” in ${known.path}` : 'named twice here'
      results.push({
        identifier,
        fault: 'known',
        message: `It is in the bibliography already: ${where}. Nothing was added.`,
      })
      continue
    }
    const key = request.key ?? (await makeKey(record.item, keys))
    if (request.key !== undefined && keys.has(key)) {
      results.push({identifier, fault: 'known', message: `The key “${key}” is taken. Give another with --key.`})
      continue
    }
    const item = entryOf(key, record, ids)
    const fault = request.dryRun ? undefined : await put(target, item, write)
    if (fault) {
      results.push({identifier, fault: 'not-written', message: `${told(target)}: ${fault}`})
      continue
    }
    keys.add(key)
    records.push(record)
    results.push({identifier, key, path: told(target), item, notices: record.notices})
  }
  if (records.length > 0 && !request.dryRun) {
    const lock = new Map(library.lock ?? [])
    const added = records.map(record => lockRecord(record, today))
    disk.write(
      resolve(config.root, config.lock),
      new TextEncoder().encode(
        writeLock([
          ...[...lock.values()].filter(({identifier}) => !added.some(one => one.identifier === identifier)),
          ...added,
        ]),
      ),
    )
  }
  return results
}

/** CSL-YAML is our own format; else what the project has; else a new file beside the config. */
function chooseFile(files: readonly string[], root: string): string {
  const written = ['.yaml', '.yml', '.json', '.bib', '.ris']
  for (const ending of written) {
    const found = files.find(path => endingOf(path) === ending)
    if (found) return found
  }
  return resolve(root, 'references.yaml')
}

function findKnown({references}: Library, {item}: RegistryRecord): Reference | undefined {
  const [doi, pmid] = [item['DOI'], item['PMID']]
  for (const reference of references.values())
    if ((doi && reference.doi === doi) || (pmid && reference.pmid === pmid)) return reference
  return undefined
}

/** The first author's family name with the year, and a letter where that is taken. */
async function makeKey(item: RegistryRecord['item'], taken: ReadonlySet<string>): Promise<string> {
  const {KeyMaker} = await import('@claimlint/bibliography')
  const maker = new KeyMaker()
  const {author, issued, title} = item as {
    author?: readonly {family?: string; literal?: string}[]
    issued?: {'date-parts'?: readonly (readonly number[])[]}
    title?: string
  }
  const year = issued?.['date-parts']?.[0]?.[0]
  let key: string
  do key = maker.make({author: author?.[0], year, ...(title ? {title} : {})})
  while (taken.has(key))
  return key
}

function entryOf(
  key: string,
  {item, notices = []}: RegistryRecord,
  ids: {readonly pmid?: string; readonly pmcid?: string},
): CslItem {
  const retracted = notices.find(({nature}) => nature === 'retraction')
  return {
    id: key,
    ...item,
    ...(ids.pmid && !item['PMID'] ? {PMID: ids.pmid} : {}),
    ...(ids.pmcid && !item['PMCID'] ? {PMCID: ids.pmcid} : {}),
    ...(retracted
      ? {custom: {retraction: {nature: 'retraction', ...(retracted.date ? {date: retracted.date} : {})}}}
      : {}),
  }
}

/** Appends and reads back: an entry that would break the file is not written. The reason is told as a clause. */
async function put(path: string, item: CslItem, write: EntryWriter): Promise<string | undefined> {
  let text = ''
  try {
    if (disk.exists(path)) {
      const source = decodeSource(path, disk.read(path))
      if (source.damage) return 'its bytes are not clean UTF-8, so nothing was added. Save it as UTF-8.'
      text = source.text
    }
    const longer = appendEntry(path, text, item, write)
    if (longer === undefined)
      return 'an entry cannot be put into this file. Name a bibliography in CSL-YAML, CSL-JSON, BibTeX or RIS: --to FILE.'
    await loadReaders([path])
    const [before, after] = [text, longer].map(words =>
      readBibliography({path, text: words, bom: words.charCodeAt(0) === 0xfeff ? 1 : 0}),
    )
    const sound = after!.references.some(({id}) => id === item.id) && after!.faults.length <= before!.faults.length
    if (!sound)
      return 'the file would not read right with the entry in it, so nothing was added. Mend the file first: claimlint refs list.'
    disk.write(path, new TextEncoder().encode(longer))
    return undefined
  } catch (error) {
    return `it could not be written: ${explainDiskError(error, 'written')}.`
  }
}
