import {describe, expect, it} from 'vitest'
import {ITEM, yamlPlaceAt} from './yaml-place.ts'

/** The place of the mark, items of lists told as `-`. */
function placeAt(marked: string) {
  const offset = marked.indexOf('¦')
  const text = marked.replace('¦', '')
  const place = yamlPlaceAt(text, offset)
  return (
    place && {
      path: place.path.map(step => (step === ITEM ? '-' : step)).join('.'),
      ...(place.key === undefined ? {} : {key: place.key}),
      word: text.slice(place.word.start, place.word.end),
      siblings: place.siblings,
    }
  )
}

describe('the place of a cursor in YAML', () => {
  it.each([
    ['sch¦', {path: '', word: 'sch', siblings: []}],
    ['schema: 1\n¦', {path: '', word: '', siblings: ['schema']}],
    ['kind: pro¦', {path: '', key: 'kind', word: 'pro', siblings: []}],
    ['names:\n  ¦', {path: 'names', word: '', siblings: []}],
    ['names:\n  preferred: x\n  ¦\nkind: drug', {path: 'names', word: '', siblings: ['preferred']}],
    ['quantities:\n  - id: a\n    ¦\n    role: duration', {path: 'quantities.-', word: '', siblings: ['id', 'role']}],
    ['quantities:\n  - ¦', {path: 'quantities.-', word: '', siblings: []}],
    ['quantities:\n- id: a\n  status: ¦', {path: 'quantities.-', key: 'status', word: '', siblings: ['id']}],
    [
      'quantities:\n  - id: a\n    evidence:\n      - ref: le¦',
      {path: 'quantities.-.evidence.-', key: 'ref', word: 'le', siblings: []},
    ],
    ['purpose: [diag¦', {path: 'purpose.-', word: 'diag', siblings: []}],
    ['value: {low: 2, ¦', {path: 'value', word: '', siblings: ['low']}],
    ['value: {low: 2, unit: w¦}', {path: 'value', key: 'unit', word: 'w', siblings: ['low', 'unit']}],
    [
      'evidence:\n  - checked: {by: A, how: ¦}',
      {path: 'evidence.-.checked', key: 'how', word: '', siblings: ['by', 'how']},
    ],
    ['author:\n  - {family: Lee, ¦}', {path: 'author.-', word: '', siblings: ['family']}],
    ['regions:\n  - u¦', {path: 'regions.-', word: 'u', siblings: []}],
    ['a:\r\n  b: 1\r\n  c¦\r\n', {path: 'a', word: 'c', siblings: ['b']}],
  ])('%j', (text, place) => {
    expect(placeAt(text)).toEqual(place)
  })

  it.each(['# a comm¦ent', 'wording: >-\n  Words of ¦ text', 'kind: drug # a n¦ote'])('is none in %j', text => {
    expect(placeAt(text)).toBeUndefined()
  })
})
