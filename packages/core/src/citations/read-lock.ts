import {readDataFile} from '../facts/data-file.ts'
import {child, type DataNode, itemsOf, oneOf, plainValue, textOf, textsOf} from '../facts/data-node.ts'
import type {Fault} from '../facts/fact.ts'
import {schema, validate} from '../facts/validators/lock.generated.ts'
import type {SourceText} from '../text/source-text.ts'
import type {Lock, LockedReference, RegistryItem} from './lock.ts'
import {NATURES} from './notice.ts'
import {lockDigest} from './write-lock.ts'

export interface LockFile {
  readonly path: string
  readonly lock: Lock
  readonly faults: readonly Fault[]
}

/** Reads the lock file. A record that was changed by hand says nothing, and is told. */
export function readLock(source: SourceText): LockFile {
  const {root, faults, trusted} = readDataFile(source, {schema, validate})
  const lock = new Map<string, LockedReference>()
  const found: Fault[] = [...faults]
  for (const node of itemsOf(child(root, 'locked'))) {
    const record = node.range.end <= trusted ? readRecord(node, source.path) : undefined
    if (!record) continue
    if (lockDigest(record) !== record.sha256) {
      found.push({
        range: child(node, 'identifier')!.range,
        code: 'edited-lock',
        message: `What is locked of “${record.identifier}” was changed since it was fetched, so it does not count. Run claimlint refs update --online.`,
      })
    } else if (!lock.has(record.identifier)) lock.set(record.identifier, record)
  }
  return {path: source.path, lock, faults: found.sort((a, b) => a.range.start - b.range.start)}
}

function readRecord(node: DataNode, path: string): LockedReference | undefined {
  const identifier = textOf(child(node, 'identifier'))
  const from = oneOf(['crossref', 'pubmed'], child(node, 'from'))
  const [fetched, sha256, item] = [textOf(child(node, 'fetched')), textOf(child(node, 'sha256')), child(node, 'item')]
  if (!identifier || !from || !fetched || !sha256 || item?.kind !== 'map') return undefined
  const notices = itemsOf(child(node, 'notices')).flatMap(one => {
    const nature = oneOf(NATURES, child(one, 'nature'))
    const [date, notice] = [textOf(child(one, 'date')), textOf(child(one, 'notice'))]
    const reasons = textsOf(child(one, 'reasons'))
    return nature
      ? [
          {
            nature,
            ...(date ? {date} : {}),
            ...(notice ? {notice} : {}),
            ...(reasons.length > 0 ? {reasons} : {}),
          },
        ]
      : []
  })
  const published = textOf(child(node, 'published'))
  return {
    identifier,
    from,
    fetched,
    sha256,
    item: plainValue(item) as RegistryItem,
    ...(notices.length > 0 ? {notices} : {}),
    ...(published ? {published} : {}),
    path,
    range: node.range,
  }
}
