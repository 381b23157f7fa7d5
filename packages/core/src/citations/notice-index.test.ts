import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {NoticeIndex} from './notice-index.ts'
import type {ListedNotice} from './read-retraction-csv.ts'
import {writeNoticeIndex} from './write-notice-index.ts'

const made = {asOf: '2026-11-20', from: 'test.csv', madeOn: '2026-11-22'}
const indexOf = (notices: readonly ListedNotice[]) => new NoticeIndex(writeNoticeIndex(notices, made).bytes)

const doi = fc
  .tuple(fc.constantFrom('10.5555', '10.1000', '10.123456789'), fc.stringMatching(/^[!-~éµ]{1,12}$/))
  .map(([prefix, rest]) => `${prefix}/${rest.replace(/["{}|\\^`.,;:()]/g, 'x')}`)
const notice: fc.Arbitrary<ListedNotice> = fc.record(
  {
    nature: fc.constantFrom('retraction', 'correction', 'expression-of-concern', 'reinstatement'),
    doi,
    pmid: fc.integer({min: 1, max: 300}).map(String),
    date: fc.constantFrom('2019-01-02', '2020-03-04', '2021-05-06'),
    reasons: fc.uniqueArray(fc.constantFrom('Error in Data', 'Plagiarism of Text', 'Withdrawal'), {minLength: 1}),
  },
  {requiredKeys: ['nature']},
)

describe('the index of retractions', () => {
  it('finds just what a search through all notices finds', () => {
    fc.assert(
      fc.property(fc.array(notice, {maxLength: 60}), doi, (notices, other) => {
        const index = indexOf(notices)
        const asked = [...notices.map(one => one.doi), ...notices.map(one => one.pmid), other, '17']
        for (const identifier of asked) {
          if (!identifier) continue
          const kind = identifier.startsWith('10.') ? 'doi' : 'pmid'
          const same = (one: ListedNotice) => one[kind]?.toLowerCase() === identifier.toLowerCase()
          const wanted = new Set(
            notices.filter(same).map(({nature, date, reasons}) => JSON.stringify([nature, date, reasons])),
          )
          const found = index
            .find({[kind]: identifier})
            .map(({nature, date, reasons}) => JSON.stringify([nature, date, reasons]))
          expect(new Set(found)).toEqual(wanted)
        }
      }),
      {numRuns: 200},
    )
  })

  it('gives the same bytes in whatever order the notices come', () => {
    const notices: ListedNotice[] = [
      {doi: '10.5555/b', nature: 'retraction', date: '2020-01-02', reasons: ['B', 'A']},
      {doi: '10.5555/a', pmid: '5', nature: 'correction', notice: '10.5555/A'},
    ]
    const [one, other] = [notices, [...notices].reverse()].map(list => writeNoticeIndex(list, made).bytes)
    expect(one).toEqual(other)
    expect(indexOf(notices).find({pmid: '5'})).toEqual([{nature: 'correction', from: 'index'}])
  })

  it('tells notices in the order of time, each once', () => {
    const index = indexOf([
      {doi: '10.5555/a', pmid: '5', nature: 'reinstatement', date: '2021-02-03'},
      {doi: '10.5555/a', pmid: '5', nature: 'retraction', date: '2020-02-03'},
    ])
    expect(index.find({doi: 'https://doi.org/10.5555/A', pmid: '5'}).map(({nature}) => nature)).toEqual([
      'retraction',
      'reinstatement',
    ])
    expect(index.header).toEqual({asOf: '2026-11-20', notices: 2})
  })

  it('leaves out what nothing can lead to', () => {
    const {kept, unnamed} = writeNoticeIndex([{nature: 'retraction'}, {doi: 'no doi', nature: 'retraction'}], made)
    expect([kept, unnamed]).toEqual([0, 2])
  })

  it.each([
    ['nothing', ''],
    ['another file', 'key: value\n\nmore\n'],
    [
      'a cut one',
      new TextDecoder().decode(writeNoticeIndex([{pmid: '5', nature: 'retraction'}], made).bytes).slice(0, -3),
    ],
    ['a conflict', `<<<<<<< ours\n${new TextDecoder().decode(writeNoticeIndex([], made).bytes)}`],
  ])('says so when it is %s', (_, text) => {
    const index = new NoticeIndex(new TextEncoder().encode(text))
    expect(index.faults).toHaveLength(1)
    expect(() => index.find({doi: '10.5555/a', pmid: '5'})).not.toThrow()
  })

  it('is quick: 70,000 notices, a thousand look-ups', () => {
    const notices = Array.from(
      {length: 70_000},
      (_, at): ListedNotice => ({doi: `10.5555/work.${at * 7919}`, pmid: String(at + 1), nature: 'retraction'}),
    )
    const {bytes} = writeNoticeIndex(notices, made)
    const start = performance.now()
    const index = new NoticeIndex(bytes)
    for (let at = 0; at < 1000; at++) expect(index.find({doi: notices[at * 70]!.doi!})).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
