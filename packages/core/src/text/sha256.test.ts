import {createHash} from 'node:crypto'
import {expect, it} from 'vitest'
import {sha256} from './sha256.ts'

it('agrees with another implementation at every length around a block, and beyond ASCII', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'aé€😀'.repeat(60).slice(0, length)
    expect(sha256(text), String(length)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})
