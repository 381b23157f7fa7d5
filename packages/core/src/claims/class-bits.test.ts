import {describe, expect, it} from 'vitest'
import {bitsOf, hasClass, haveCommon, joinBits} from './class-bits.ts'

/** More classes than fit into one number. */
const MANY = Array.from({length: 40}, (_, at) => `class ${at}`)

describe('classes as bits', () => {
  it('knows each of its classes and no other', () => {
    const even = bitsOf(MANY.filter((_, at) => at % 2 === 0))
    expect(MANY.filter(name => hasClass(even, name))).toEqual(MANY.filter((_, at) => at % 2 === 0))
    expect(hasClass(even, 'a class that no lexicon has')).toBe(false)
  })

  it('finds what two have in common, however long they are', () => {
    expect(haveCommon(bitsOf(['class 1']), bitsOf(['class 1', 'class 39']))).toBe(true)
    expect(haveCommon(bitsOf(['class 39']), bitsOf(['class 1']))).toBe(false)
  })

  it('gathers bits', () => {
    const gathered: number[] = []
    for (const name of ['class 2', 'class 38']) joinBits(gathered, bitsOf([name]))
    expect(MANY.filter(name => hasClass(gathered, name))).toEqual(['class 2', 'class 38'])
  })
})
