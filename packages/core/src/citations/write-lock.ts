import {stringify} from 'yaml'
import {canonicalJson} from '../reviews/canonical.ts'
import {sha256} from '../text/sha256.ts'
import type {LockedRecord, RegistryRecord} from './lock.ts'

const HEAD = `# Made by \`claimlint refs add\` and \`claimlint refs update\`: what the registries say of each source. Do not edit.
`

/** The digest that a record is locked with; the day of the look-up is left out. */
export const lockDigest = ({identifier, from, item, notices = [], published}: RegistryRecord): string =>
  sha256(canonicalJson({identifier, from, item, notices, published}))

/** A record as of a day, ready to be locked. */
export const lockRecord = (record: RegistryRecord, fetched: string): LockedRecord => ({
  identifier: record.identifier,
  from: record.from,
  item: record.item,
  ...(record.notices?.length ? {notices: record.notices} : {}),
  ...(record.published ? {published: record.published} : {}),
  fetched,
  sha256: lockDigest(record),
})

/** The lock file: records in the order of their identifiers, so that two runs and two branches differ only where they must. */
export function writeLock(records: readonly LockedRecord[]): string {
  const sorted = [...records].sort((a, b) => (a.identifier < b.identifier ? -1 : 1))
  const locked = sorted.map(({identifier, from, fetched, sha256: digest, item, notices, published}) => ({
    identifier,
    from,
    fetched,
    sha256: digest,
    ...(published ? {published} : {}),
    ...(notices?.length ? {notices: notices.map(inOrder)} : {}),
    item,
  }))
  return HEAD + stringify({schema: 1, locked}, {lineWidth: 100, aliasDuplicateObjects: false})
}

const inOrder = ({nature, date, notice, reasons}: NonNullable<RegistryRecord['notices']>[number]): object => ({
  nature,
  ...(date ? {date} : {}),
  ...(notice ? {notice} : {}),
  ...(reasons?.length ? {reasons} : {}),
})
