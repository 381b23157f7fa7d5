import {resolve} from 'node:path'
import {
  type DataFile,
  type Extract,
  type Fault,
  type Library,
  type PlacedEvidence,
  readEvidenceFile,
  readExtract,
  type SourceText,
} from '@claimlint/core'
import {disk} from './disk.ts'
import {endingOf} from './file-kinds.ts'
import type {LoadedConfig} from './load-config.ts'
import type {Memo} from './memo.ts'
import {missingFile} from './nearest-path.ts'

const EXTRACT_ENDINGS = new Set(['.txt', '.md'])

/** The evidence file and the extracts of sources: what passages are recorded in and proven against. */
export interface ProjectEvidence extends Pick<Library, 'evidence' | 'extracts'> {
  readonly dataFiles: readonly DataFile[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

/** Reads them where they are; a project without any pays for two looks at the disk. */
export function readEvidence(
  config: LoadedConfig,
  read: (path: string) => SourceText | undefined,
  memo: Memo,
  references: Library['references'],
): ProjectEvidence {
  const {root, value} = config
  const dataFiles: DataFile[] = []
  const failures: {path: string; message: string}[] = []
  const path = resolve(root, config.evidence)
  const source = disk.exists(path) ? read(path) : undefined
  const file = source && memo.of(source, readEvidenceFile)
  if (source && file) dataFiles.push({source, kind: 'evidence', faults: file.faults, evidence: file.evidence})
  if (value.evidence !== undefined && !disk.exists(path))
    failures.push(missingFile(config, config.evidence, 'evidence file'))
  const extracts = new Map<string, Extract>()
  for (const extractPath of listExtracts(resolve(root, config.sources))) {
    const text = read(extractPath)
    if (!text) continue
    const {extract, faults} = memo.of(text, readExtract)
    const first = extract && extracts.get(extract.ref)
    const doubled: Fault[] = first
      ? [
          {
            range: extract.refRange,
            code: 'duplicate-id',
            message: `${first.path} is an extract of “${first.ref}” too; that one counts. Keep one of them.`,
            related: [{path: first.path, range: first.refRange, note: 'the extract that counts'}],
          },
        ]
      : []
    const owner = extract && references.get(extract.ref)
    const barred: Fault[] =
      owner?.storable === false
        ? [
            {
              range: extract!.refRange,
              code: 'not-storable',
              message: `The words of “${owner.id}” may not be stored, as its entry says. Take this file out and attest to the passages, or correct the entry.`,
              related: [{path: owner.path, range: owner.range, note: 'storable: false'}],
            },
          ]
        : []
    if (extract && !first) extracts.set(extract.ref, extract)
    const all = [...faults, ...doubled, ...barred]
    dataFiles.push({source: text, kind: 'extract', faults: all, ...(extract ? {extract} : {})})
  }
  if (value.sources !== undefined && !disk.exists(resolve(root, config.sources)))
    failures.push(missingFile(config, config.sources, 'folder of sources'))
  return {
    ...(file ? {evidence: byPage(file.evidence)} : {}),
    ...(extracts.size > 0 ? {extracts} : {}),
    dataFiles,
    failures,
  }
}

function listExtracts(folder: string): string[] {
  let entries: ReturnType<typeof disk.list>
  try {
    entries = disk.list(folder)
  } catch {
    return []
  }
  return entries
    .filter(({name, kind}) => kind === 'file' && EXTRACT_ENDINGS.has(endingOf(name)) && !/^readme\./i.test(name))
    .map(({name}) => resolve(folder, name))
}

function byPage(entries: readonly PlacedEvidence[]): Map<string, PlacedEvidence[]> {
  const pages = new Map<string, PlacedEvidence[]>()
  for (const entry of entries) {
    const own = pages.get(entry.page)
    if (own) own.push(entry)
    else pages.set(entry.page, [entry])
  }
  return pages
}
