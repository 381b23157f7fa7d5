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
    ['a quarter send it back', 'fraction 0.25 0.25 1 exact'],
    ['a hundredth of 3,000 cases', 'fraction 0.01 0.01 1 exact; count 3000 3000 {people} exact'],
    ['1 in about 2,000 shots', 'frequency 0.0005 0.0005 1 exact  2000'],
    ['six of the nine said no', 'frequency 0.666666667 0.666666667 1 exact  9'],
    ['on seven nights in ten', 'frequency 0.7 0.7 1 exact  10'],
    ['three dry days in every seven', 'time 3 3 /wk exact frequency'],
    ['once in a million doses', 'frequency 0.000001 0.000001 1 exact  1000000'],
    ['rose twelvefold', 'fold 12 12 1 exact'],
    ['several times as often', 'fold - - 1 exact'],
    ['twice the re-bleed rate', 'fold 2 2 1 exact'],
    ['five to twenty times the right dose', 'fold 5 20 1 exact'],
    ['her platelets had tripled', 'fold 3 3 1 exact'],
    ['men and women at a ratio of about three to one', 'fold 3 3 1 exact'],
    ['the ratio of women to men is 9:1', 'fold 9 9 1 exact'],
    ['more women than men, by about 3 to 1', 'fold 3 3 1 exact'],
    ['it costs twice as much', ''],
    ['31 and 33 in the two groups', 'count 31 33 {people} exact'],
    ['the number may reach 12 million', 'count 12000000 12000000 {people} exact'],
    ['the figure was over 63', 'count 63 - {people} at-least'],
    ['over 135 million doses have been given', 'count 135000000 - {event} at-least'],
    ['in a few percent', 'percent - - % exact'],
    ['a tablespoon a day', 'time 1 1 /d exact frequency'],
    ['two to eight attacks a month', 'time 2 8 /mo exact frequency'],
    ['never 3 in a day', 'time 3 3 /d exact frequency'],
    ['lower it by 5 to 10 mg a week', 'time 5 10 /wk exact frequency'],
    ['an injection every evening', 'time 1 1 /d exact frequency'],
    ['alternate-day dosing', 'time 2 2 d exact interval'],
    ['two or three rough days', 'time 2 3 d exact duration'],
    ['within an hour of the first cup', 'time - 1 h at-most onset'],
    ['by the fourth night', 'time 4 4 d exact onset'],
    ['in days instead of weeks', 'time - - d exact onset'],
    ['the 1990s', ''],
    ['CA-125 tests', ''],
    ['high scores set off tests', ''],
    ['a blindfold', ''],
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
