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

describe('counts that tell nothing of care', () => {
  it.each([
    'Scallops have up to two hundred eyes.',
    'Rated excellent by over 9,000 customers.',
    'Two million followers saw the post.',
    'She has done more than 2,000 operations.',
    'He has saved more than 3,000 teeth.',
    'Groups of six people meet in the hall.',
    'The hospital employs 3,000 people.',
    'The room seats 40 people.',
    'A $14 million surgery centre will open.',
    'Dial 999 if your baby turns blue.',
    'In May 2025 we searched two registers of trials.',
    'A small glass is about 150 milliliters.',
    'About 200 flowers make a gram.',
    'Raise the head of the bed by 30 degrees.',
    'Turn the volume below 60 percent of the maximum.',
    'Ask about our 0% loans.',
    'The infection is only half treated.',
    'We sent three bottles and will ship a fourth.',
    'The price has doubled.',
  ])('leaves: %s', text => {
    expect(isFound(text)).toBe(false)
  })

  it.each([
    'In 36 of them a link was likely.',
    'Sixty of them would have a bulge.',
    'The agency had 14 reports in which the liver was hurt.',
    'Ten of the patients died.',
    'Four of the seven stopped taking opioids.',
    'Nearly nine of ten simple ulcers close.',
    'Changes were seen in about 2 of 3 of those treated.',
    '4 have a major complication',
    '34 undergo a biopsy',
    'Fewer than 1 has a stroke',
    '12 are treated for a cancer that would have done no harm',
    'Office visits: 2.9 million',
    'About 6,000 arm, toe or foot amputations a year are due to it.',
    'Of those, close to 330 use a living donor.',
    'The remaining 59 are reassured.',
    'Three boys have it for every girl.',
    'About half of ganglion cysts in adults go away.',
    'The lump comes back more than half the time.',
    'Last year it was less than half of that.',
    'About a fifth now come from patients.',
    'The rate rises to 1 or 2 in 100.',
    'Low mood affects more than one mother in ten.',
    'The figure was still above 80.',
    'Bending improved by 20 degrees.',
    '100,000 operations have been performed.',
    'Half of those cysts come back.',
  ])('finds: %s', text => {
    expect(isFound(text)).toBe(true)
  })
})
