import {expect, it} from 'vitest'
import {SCHEMAS} from './schemas.ts'
import {BENCH_DESIGNS, tellDesign, tellDesigns} from './study-design.ts'

it('has words for every design of the schemas, one and many told apart', () => {
  const lists = [...JSON.stringify(SCHEMAS).matchAll(/"enum":(\["systematic-review"[^\]]*\])/g)]
  const designs = [...new Set(lists.flatMap(([, list = '[]']) => JSON.parse(list) as string[]))]
  expect(designs).toEqual(expect.arrayContaining([...BENCH_DESIGNS, 'rct']))
  for (const design of designs) {
    expect(tellDesign(design), design).toMatch(/^(?:an?|one) /)
    expect(tellDesigns(design), design).toMatch(/^[a-z]/)
    expect(tellDesigns(design)).not.toBe(tellDesign(design))
  }
})

it('tells a source without a design as a source', () => {
  expect(tellDesign(undefined)).toBe('a source')
  expect(tellDesigns('vendor')).toBeUndefined()
})
