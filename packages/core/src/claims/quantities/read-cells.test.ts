import {describe, expect, it} from 'vitest'
import type {Block, Unit} from '../../draft/draft.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {Reading} from '../reading.ts'
import {findQuantities} from './find-quantities.ts'

const blockOf = (text: string, more: object = {}): Block =>
  ({kind: 'paragraph', prose: {text}, ...more}) as unknown as Block

const read = (text: string, block: Block): string =>
  findQuantities(new Reading({text, block} as unknown as Unit, builtInLexicon()))
    .map(({form, low, high, unit}) => `${form} ${low === high ? low : `${low ?? ''}..${high ?? ''}`} ${unit}`)
    .join('; ')

describe('findQuantities in a table', () => {
  it.each([
    ['6–12', 'Weeks', 'time 6..12 wk'],
    ['6–12', 'Time to relief (weeks)', 'time 6..12 wk'],
    ['>3', 'Duration, months', 'time 3.. mo'],
    ['12', '% of patients', 'percent 12 %'],
    ['4.5 (1–9)', 'Percentage', 'percent 4.5 %'],
    ['3', 'Events per 1,000', 'frequency 0.003 1'],
    ['12', 'Dose', ''],
    ['7', 'Pain at 6 weeks', ''],
    ['12 mg', 'Days', ''],
  ])('reads the cell “%s” under “%s”', (text, head, values) => {
    const block = blockOf(text, {kind: 'cell', cell: {id: 1, row: 1, column: 1, columnHead: blockOf(head)}})
    expect(read(text, block)).toBe(values)
  })

  it('asks the head of the row when that of the column names no unit', () => {
    const cell = {id: 1, row: 1, column: 1, columnHead: blockOf('Sham'), rowHead: blockOf('Dose')}
    expect(read('2 to 3', blockOf('2 to 3', {kind: 'cell', cell}))).toBe('')
    const row = {...cell, rowHead: blockOf('Rest (days)')}
    expect(read('2 to 3', blockOf('2 to 3', {kind: 'cell', cell: row}))).toBe('time 2..3 d')
  })
})
