import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, it} from 'vitest'
import {Memory, remembering} from './memory.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const held = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

it('makes the value of a text once', () => {
  let made = 0
  const lengthOf = remembering(text => {
    made++
    return text.length
  })
  expect([lengthOf('Relief lasts two days.'), lengthOf('Relief lasts two days.'), made]).toEqual([22, 22, 1])
})

it('forgets what has not come back for long', () => {
  const memory = new Memory<number>()
  let made = 0
  const make = (): number => made++
  memory.recall('first', make)
  for (let i = 0; i < 9000; i++) memory.recall(`text ${i}`, make)
  memory.recall('first', make)
  expect(made).toBe(9002)
})

it('keeps no page alive that a remembered sentence was cut from', () => {
  const memory = new Memory<string>()
  const before = held()
  for (let i = 0; i < 600; i++) {
    const page = `Page ${i} of a long draft. `.repeat(4000)
    const sentence = page.slice(page.length - 30)
    memory.recall(sentence + i, own => own.slice(2))
    memory.recall(page.slice(i, i + 40), own => own.slice(2))
  }
  expect(held() - before).toBeLessThan(15)
  expect(memory.recall('Page 1', text => text)).toBe('Page 1')
})
