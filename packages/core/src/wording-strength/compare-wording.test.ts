import {expect, it} from 'vitest'
import {compareWording} from './compare-wording.ts'

it.each([
  ['The pack may ease pain.', 'The pack eases pain.'],
  ['The pack eases pain.', 'The pack is proven to ease pain.'],
  ['Pain eased in one study.', 'The pack eases pain.'],
  ['Some people sleep better.', 'Most people sleep better.'],
  ['The pack is linked to better sleep.', 'The pack leads to better sleep.'],
  ['In mice, the pack healed joints.', 'The pack healed joints.'],
  ['It is not known whether the pack helps.', 'The pack may help.'],
  ['The pack usually eases pain.', 'The pack always eases pain.'],
])('“%s” says less than “%s”', (less, more) => {
  expect(compareWording(less, more).direction).toBe('stronger')
  expect(compareWording(more, less).direction).toBe('weaker')
})

it.each([
  ['The pack may ease pain.', 'The warm pack might ease your pain.'],
  ['Swelling lasts for 2 days.', 'Swelling goes away within 48 hours.'],
  ['Most people feel it.', 'Most patients feel it.'],
])('“%s” says as much as “%s”', (one, other) => {
  expect(compareWording(one, other)).toEqual({direction: 'same', why: []})
})
