import {describe, expect, it} from 'vitest'
import type {Unit} from '../../draft/draft.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {findQuantities} from '../quantities/find-quantities.ts'
import {Reading} from '../reading.ts'
import {findPercentages} from './find-percentages.ts'

function isFound(text: string): boolean {
  const reading = new Reading({text, block: {kind: 'paragraph'}} as unknown as Unit, builtInLexicon())
  return findPercentages(reading, findQuantities(reading)).length > 0
}

const SHARES: readonly string[] = [
  'A third complain of dry mouth.',
  'Only half know they have it.',
  'Two women bled and needed blood.',
  'Tens of thousands are hurt each year.',
  'The ratio of women to men is 9:1.',
  'About a quarter send the brace back within a month.',
  'Roughly a fifth gave up before the second visit.',
  'A third went home the same day.',
  'Half stopped the cream because of the sting.',
  'In a third the scan was clear.',
  'The mesh failed in about 1 of 8.',
  'The figure is close to half that of men.',
  'Half my patients skip the evening drops.',
  'The wound leaks in roughly half.',
  'Dose-limiting nausea hit one patient in about twelve.',
  'It happens about once in 500 births.',
  'The valve jams once in every 200 operations.',
  'A tenth of the weight comes back.',
  'The risk is several times the expected rate.',
  'Relapse came several times as often.',
  'It is a hundred times weaker than morphine.',
  'Side effects were twice those seen with placebo.',
  'The toll is thrice what it was.',
  'Women had twice the re-bleed rate.',
  'The level rose fifteenfold.',
  'Her platelets had tripled by the spring.',
  'Grapefruit doubles it.',
  'One missed night halves the benefit.',
  'Admissions quadrupled after the storm.',
  'Wheezing was halved.',
  'Men outnumber women at a ratio of about three to one.',
  'Over 90 million doses have been given.',
  'About 40,000 valves are replaced each year.',
  'More than 300,000 have been implanted.',
  'The agency holds nine reports of burns.',
  'The line logged 64 calls about toddlers.',
  'The number may reach 3 million by 2040.',
  'In the control arm the figure was 41.',
  'Deaths number 900 to 1,200 a year.',
  'Strokes were as frequent, with 31 and 33 in the two groups.',
  '30 are referred for a biopsy',
  'In two recipients the graft failed.',
  'Three rashes were reported by four women on the drug.',
  'The fever came back in a few percent.',
  'Five percent off your body weight eases the knees.',
  '41% fewer headaches*',
  'Patients slept well on six nights in ten.',
  'The mask must be worn on 60 nights out of every 90.',
  'A nurse drew up eight times the prescribed dose.',
]

const NO_SHARES: readonly string[] = [
  'A third option is surgery.',
  'A third molar may be impacted.',
  'Use a 1:10 dilution.',
  'It costs twice as much as the old one.',
  'Take half of it in the morning.',
  'Half of one side may sag.',
  'A third promises a cure in capital letters.',
  'A third dose is given in spring.',
  'High scores set off more tests.',
  'In the 1990s and 2000s people swore by it.',
  'CA-125 is a protein.',
  'IL-6 blockers are injected.',
  'People over 70 fall more easily.',
  'Repeat it twice more, an hour apart.',
  'Squeeze and let go, eight times over.',
  'The chip has five times as many pixels.',
  'Someone who is wrong twice hesitates the third time.',
  'It spread to one of the three hospitals in the valley.',
  'Ease off if it hurts, up to 4 out of 10.',
  'A score of 3 out of 10 is fine.',
  'Halve the number of steps next time.',
  'He doubled over.',
  'Doubling it by mistake is easy.',
  'The doubled dose was no better.',
  'Use the 2% drops at night.',
  'Nickel in the clasp comes to 7%.',
  'The peel uses trichloroacetic acid at 15 percent.',
  'Erythromycin 2%.',
  'Its shares closed 4% lower.',
  'A 0% financing plan is on offer.',
  'Subscribe and save a fifth.',
  'The jelly is 98 percent water.',
  'One palm equals 1% of the skin.',
  'The gap was 6 points on a 100-point scale.',
  'It protects against two infections, measles and mumps.',
  'Strains resist five families of drugs.',
  'They make up a few percent of the dried leaf.',
  'Aim for 10,000 steps.',
  'The clasp has 12 parts.',
  '² Marlow K. Half of all knees: a 9-year survey. 2019.',
]

describe('shares told by their grammar', () => {
  it.each(SHARES)('finds: %s', text => expect(isFound(text)).toBe(true))
  it.each(NO_SHARES)('leaves: %s', text => expect(isFound(text)).toBe(false))
})
