import {describe, expect, it} from 'vitest'
import type {Unit} from '../../draft/draft.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import type {Quantity} from '../quantity.ts'
import {Reading} from '../reading.ts'
import {findQuantities} from './find-quantities.ts'

const tell = ({form, measure, low, high, unit, bound, role, total}: Quantity): string =>
  [measure ?? form, low ?? '-', high ?? '-', unit, bound, role ?? '', total ?? ''].join(' ').trim()

const read = (text: string): string =>
  findQuantities(new Reading({text, block: {kind: 'paragraph'}} as unknown as Unit, builtInLexicon()))
    .map(tell)
    .join('; ')

describe('values of the rarer forms', () => {
  it.each([
    ['better within the week', 'time - 1 wk at-most onset'],
    ['limited to three or four a year', 'time 3 4 /a exact frequency'],
    ['an 8-hourly dose', 'time 8 8 h exact interval'],
    ['six-monthly checks', 'time 6 6 mo exact interval'],
    ['increase it every week or two', 'time 1 2 wk exact interval'],
    ['on the second or third day', 'time 2 3 d exact onset'],
    ['by about the sixth month', 'time 6 6 mo exact onset'],
    ['a sting for a second or two', 'time 1 2 s exact duration'],
    ['after two seizure-free years', 'time 2 2 a exact onset'],
    ['used for thousands of years', 'time - - a exact duration'],
    ['one day of the week', 'time 1 1 /wk exact frequency'],
    ['up to 14 units of alcohol a week', 'time - 14 /wk at-most frequency'],
    ['losing more than two pounds a week', 'time 2 - /wk at-least frequency'],
    ['a rash in one case per 150', 'frequency 0.006666667 0.006666667 1 exact  150'],
    ['two wounds in a hundred', 'frequency 0.02 0.02 1 exact  100'],
    ['one would-be donor in three', 'frequency 0.333333333 0.333333333 1 exact  3'],
    ['a chance of 1:200', 'frequency 0.005 0.005 1 exact  200'],
    ['a one-in-a-million chance', 'frequency 0.000001 0.000001 1 exact  1000000'],
    ['five of the eight patients', 'frequency 0.625 0.625 1 exact  8'],
    ['relapse: 34/210', 'frequency 0.161904762 0.161904762 1 exact  210'],
    ['women outnumber men two to one', 'fold 2 2 1 exact'],
    ['cut by a factor of three', 'fold 3 3 1 exact'],
    ['a hundredfold rise', 'fold 100 100 1 exact'],
    ['raises the risk six to eight times', 'fold 6 8 1 exact'],
    ['for a good third', 'fraction 0.333333333 0.333333333 1 exact'],
    ['about 3,500 are done', 'count 3500 3500 {people} exact'],
    ['another 21 would die', 'count 21 21 {people} exact'],
    ['a 10-point drop in pain', 'change 10 10 {points} exact'],
    ['the hazard ratio for death was 0.78', 'hr 0.78 0.78 1 exact'],
    ['1 in 0.5 people', 'frequency 2 2 1 exact  0.5'],
    ['leaflet OR-112', ''],
    ['adrenaline 1:200,000', ''],
    ['in 2020 people stayed at home', ''],
    ['20/40 vision', ''],
    ['on another day', ''],
    ['some day', ''],
  ])('%s', (text, values) => {
    expect(read(text)).toBe(values)
  })
})
