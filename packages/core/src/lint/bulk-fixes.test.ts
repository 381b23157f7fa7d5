import {expect, it} from 'vitest'
import {isForBulk} from './bulk-fixes.ts'

const replaced = (before: string, after: string): boolean =>
  isForBulk({title: '', safety: 'review', edits: [{range: {start: 0, end: before.length}, text: after}]}, before)

it.each([
  ['teh', 'the'],
  ['epidermal', 'epidural'],
])('lets “%s” become “%s” in bulk', (before, after) => expect(replaced(before, after)).toBe(true))

it.each([
  ['a number', '18', '15'],
  ['a negation', 'is safe', 'is not safe'],
  ['a modal', 'cures', 'may cure'],
  ['a unit', 'mg', 'g'],
  ['people', 'adults', 'everybody'],
  ['a bound fact', 'soon', '[soon](fact:bath/relief)'],
])('never changes %s in bulk', (_, before, after) => expect(replaced(before, after)).toBe(false))
