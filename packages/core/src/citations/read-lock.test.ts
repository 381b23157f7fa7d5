import {describe, expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import type {RegistryRecord} from './lock.ts'
import {readLock} from './read-lock.ts'
import {settleStanding} from './standing.ts'
import {lockRecord, writeLock} from './write-lock.ts'

const WARM: RegistryRecord = {
  identifier: 'doi:10.5555/warm',
  from: 'crossref',
  item: {
    title: 'Warm packs: “a trial”, 10 °C',
    author: [{family: 'Ito', given: 'A.'}],
    issued: {'date-parts': [[2020, 3, 4]]},
    volume: '03',
    DOI: '10.5555/warm',
  },
  notices: [{nature: 'retraction', date: '2021-02-03', notice: '10.5555/n', reasons: ['Error in Data']}],
  published: '10.5555/final',
}
const COLD: RegistryRecord = {identifier: 'pmid:99999001', from: 'pubmed', item: {title: 'yes', PMID: '99999001'}}
const records = [lockRecord(COLD, '2026-11-21'), lockRecord(WARM, '2026-11-22')]
const read = (text: string) => readLock(sourceText('references.lock.yaml', text))

describe('the lock file', () => {
  it('reads back what was written', () => {
    const {lock, faults} = read(writeLock(records))
    expect(faults).toEqual([])
    expect(lock.get('doi:10.5555/warm')).toMatchObject({...WARM, fetched: '2026-11-22'})
    expect(lock.get('pmid:99999001')).toMatchObject({...COLD, fetched: '2026-11-21'})
  })

  it('has one order, so that two branches differ only where they must', () => {
    expect(writeLock(records)).toBe(writeLock([...records].reverse()))
    expect(writeLock(records).indexOf('doi:')).toBeLessThan(writeLock(records).indexOf('pmid:'))
  })

  it('does not believe a record that was changed by hand, and tells it', () => {
    const text = writeLock(records).replace('volume: "03"', 'volume: "04"')
    const {lock, faults} = read(text)
    expect([...lock.keys()]).toEqual(['pmid:99999001'])
    expect(faults.map(({code, range}) => [code, text.slice(range.start, range.end)])).toEqual([
      ['edited-lock', 'doi:10.5555/warm'],
    ])
  })

  it('lets the day of a look-up be changed by a look-up alone, without another digest', () => {
    const [a, b] = ['2026-11-21', '2026-11-22'].map(day => lockRecord(WARM, day).sha256)
    expect(a).toBe(b)
  })

  it('tells a broken file and keeps the records before the break', () => {
    const {lock, faults} = read(writeLock(records).replace('identifier: pmid', 'identifier: "pmid'))
    expect(faults.length).toBeGreaterThan(0)
    expect([...lock.keys()]).toEqual(['doi:10.5555/warm'])
  })

  it('settles how a reference stands: the latest word counts', () => {
    const {lock} = read(writeLock(records))
    const reference = {id: 'a', doi: '10.5555/warm', path: 'r.yaml', range: {start: 0, end: 1}}
    expect(settleStanding(reference, {lock})).toMatchObject({
      retracted: true,
      standing: {from: 'lock', date: '2021-02-03'},
    })
    const later = {nature: 'reinstatement', date: '2022-01-01', from: 'index'} as const
    const settled = settleStanding(reference, {lock, notices: {header: undefined, find: () => [later]}})
    expect(settled).toMatchObject({standing: later})
    expect(settled.retracted).toBeUndefined()
    const other = {...reference, doi: '10.5555/other'}
    expect(settleStanding(other, {lock})).toBe(other)
  })
})
