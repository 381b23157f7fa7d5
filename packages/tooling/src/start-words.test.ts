import {expect, it} from 'vitest'

const words = (await import(new URL('./start-words.mjs', import.meta.url).href)) as {
  tellPart(part: number, code: number): string
  tellEnd(codes: readonly number[]): {readonly code: number; readonly text: string}
}

it.each([
  [1, 1, 'Part 1 ended with exit code 1, as it should'],
  [1, 0, 'Part 1 ended with exit code 0, and it should have ended with 1'],
  [2, 0, 'Part 2 ended with exit code 0: the real pages pass the gate.'],
  [2, 1, 'Part 2 ended with exit code 1: the real pages do not pass the gate.'],
  [2, 2, 'Part 2 ended with exit code 2: the tool or its configuration is at fault'],
  [3, 0, 'Part 3 ended with exit code 0: the report is written, and nothing in it blocks.'],
  [3, 1, 'Part 3 ended with exit code 1: the report is written, and it says what blocks.'],
])('tells what part %i with exit code %i means', (part, code, told) => {
  expect(words.tellPart(part, code)).toContain(told)
})

it.each([
  [[1, 0, 0], 0, 'All is as it should be'],
  [[1, 1, 1], 1, 'stopped by the gate'],
  [[1, 0, 2], 2, 'not written'],
  [[0, 0, 0], 2, 'not stopped as it should be'],
])('ends %j with %i', (codes, code, told) => {
  const end = words.tellEnd(codes)
  expect(end.code).toBe(code)
  expect(end.text).toContain(told)
})
