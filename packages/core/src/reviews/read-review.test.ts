import {describe, expect, it} from 'vitest'
import {findMissing, headsOf} from './check-chain.ts'
import {formatReview, type NewReview, readReview, reviewId} from './read-review.ts'
import type {ReviewRecord} from './review-record.ts'

const REVIEW: NewReview = {
  decision: 'approved',
  page: 'sand',
  covers: {form: 1, kind: 'risk', sentence: 'Redness follows in 3 of 40.', facts: {}, evidence: {}, passages: {}},
  reviewer: {name: 'Bo Marram', role: 'clinical'},
  on: '2031-05-01',
  until: '2032-05-01',
  predecessors: [],
}
const name = reviewId(REVIEW)

describe('a record', () => {
  it('is read as it was written, whatever its layout and line ends', () => {
    const record = {id: name, ...REVIEW}
    const text = formatReview(REVIEW)
    expect(readReview({name, text})).toEqual({record})
    expect(readReview({name, text: `\uFEFF${text.replaceAll('\n', '\r\n')}`})).toEqual({record})
    expect(readReview({name, text: JSON.stringify(JSON.parse(text))})).toEqual({record})
  })

  it.each<[string, string, RegExp]>([
    ['another name in it', formatReview(REVIEW).replace('Bo Marram', 'Bo Harram'), /rewritten/],
    ['another number in it', formatReview(REVIEW).replace('3 of 40', '2 of 40'), /rewritten/],
    ['another day in it', formatReview(REVIEW).replace('2032', '2042'), /rewritten/],
    ['a key too many', formatReview(REVIEW).replace('"page"', '"seal": "yes", "page"'), /no review record: .*seal/],
    ['no reviewer', formatReview({...REVIEW, reviewer: undefined as never}), /no review record: .*reviewer/],
    ['no JSON', 'approved: yes', /no JSON/],
  ])('counts for nothing with %s', (_, text, fault) => {
    expect(readReview({name, text})).toEqual({fault: expect.stringMatching(fault)})
  })

  it('counts for nothing on a day that does not exist', () => {
    const review = {...REVIEW, until: '2032-02-30'}
    expect(readReview({name: reviewId(review), text: formatReview(review)})).toEqual({
      fault: '2032-02-30 is no day of the calendar',
    })
  })
})

describe('a chain', () => {
  const record = (id: string, ...predecessors: string[]): ReviewRecord => ({...REVIEW, id, predecessors})
  const fork = [record('a'), record('b', 'a'), record('c', 'a')]

  it('has a newest record on each branch, and one once the next names both', () => {
    expect(headsOf(fork)).toEqual(['b', 'c'])
    expect(headsOf([...fork, record('d', 'b', 'c')])).toEqual(['d'])
    expect(headsOf([])).toEqual([])
  })

  it('misses what was taken out of its middle', () => {
    expect(findMissing(fork)).toEqual([])
    expect(findMissing(fork.slice(1)).map(({id, namedBy}) => [id, namedBy.id])).toEqual([['a', 'b']])
  })
})
