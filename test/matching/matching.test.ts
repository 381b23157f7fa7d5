import {describe, expect, it} from 'vitest'
import {mutate} from './mutate.ts'
import {matchPair, matchText, readPairs} from './read-pairs.ts'

/**
 * How many true claims of a file are refused at most: what was measured, so that it can only get better. The engine was made
 * with all of these by now; on first sight it refused 12 of `pairs.yaml`, 40 of `pairs-2.yaml`, 44 of `pairs-3.yaml`, 43 of
 * `pairs-4.yaml` and 31 of `pairs-5.yaml` (10 of them as contradicted), let 18 of 1,679 mutants of `pairs-5.yaml` pass, and
 * 8 of the 45 false claims of `false-pairs-4.yaml`.
 */
const REFUSED = {
  'pairs.yaml': 0,
  'pairs-2.yaml': 0,
  'pairs-3.yaml': 2,
  'pairs-4.yaml': 5,
  'pairs-5.yaml': 19,
  'development-pairs.yaml': 0,
}

/** Mutants that are true all the same: the change leads to another right way of saying it. */
const TRUE_MUTANTS: ReadonlySet<string> = new Set([
  // The lowest of “between 71% and 84%” is 71%.
  'At every clinic taking part, at least 71% of treated veins were closed a year later.',
  // 61.2% is around 60%.
  'Around 60% of adults had a sore arm where the vaccine was given.',
  // 9 of 1,812 is 1 in 201.3.
  'About 1 in 201 shoulder replacements became deeply infected.',
  // A hazard ratio of 1.42, told as a higher risk by the passage itself.
  'People currently taking proveril had a risk of gallstones about 42 percent higher than people who had never taken it.',
  // 8.2 against 5.1 is 60.8% more.
  'Nursing-home residents who were prescribed sedatives had a fracture rate about 61 percent higher than residents who were not.',
  // 22 minutes are about 22 minutes.
  'Dormisol may help people with dementia to sleep about 22 minutes longer per night on average.',
  // One in ten is 10%.
  'A year after mesh repair, about 1 in 15 patients still had groin pain, compared with about 10% after stitches.',
  'Fewer than 10% of the slimming teas tested contained more cassine than allowed.',
  'Just over 10% people above the age of 75 have this kind of trembling hands.',
  'Constipation affects up to 10% people who take Neuralis.',
  'If an aneurysm measures between 60 and 69 millimetres, it has a somewhat less than 10% chance of bursting in a year.',
])

describe.each(Object.entries(REFUSED).map(([name, most]) => ({name, most, pairs: readPairs(name)})))(
  'true pairs of $name',
  ({pairs, most}) => {
    const told = pairs.map(pair => ({pair, match: matchPair(pair)}))

    it('are rarely refused', () => {
      const refused = told.filter(({match}) => match.status === 'fail' || match.status === 'unknown')
      const words = refused.map(
        ({pair, match}) => `${pair.claim}\n  ← ${pair.passage}\n  ${match.status}: ${match.reason}`,
      )
      expect(pairs.length).toBeGreaterThanOrEqual(60)
      expect(refused.length, words.join('\n')).toBeLessThanOrEqual(most)
    })

    it('tell the way to each number that follows', () => {
      for (const {pair, match} of told.filter(({match}) => match.status === 'pass')) {
        expect(match.steps.length, pair.claim).toBeGreaterThan(0)
        for (const step of match.steps) expect(step, pair.claim).toMatch(/it follows$/)
      }
    })

    it('let no mutant of their claims pass', () => {
      const mutants = pairs.flatMap(pair => mutate(pair.claim).map(mutant => ({pair, mutant})))
      expect(mutants.length).toBeGreaterThan(15 * pairs.length)
      const passed = mutants.filter(
        ({pair, mutant}) => matchText(mutant.text, pair).status === 'pass' && !TRUE_MUTANTS.has(mutant.text),
      )
      expect(passed.map(({pair, mutant}) => `${mutant.kind}: ${mutant.text}\n  ← ${pair.passage}`)).toEqual([])
    })
  },
)

describe('mutants', () => {
  it.each([
    ['unit', 'It lasts 6 weeks.', 'It lasts 6 months.'],
    ['range', 'It lasts 2 to 6 weeks.', 'It lasts 2 to 7 weeks.'],
    ['rounding', 'About 25% had pain.', 'About 30% had pain.'],
    ['direction', 'Fewer had pain: 12%.', 'More had pain: 12%.'],
    ['denominator', '12% of patients had pain.', '12% of injections had pain.'],
    ['1 in n', 'One in 10 had pain.', 'One in 11 had pain.'],
    ['digit', '12% had pain.', '13% had pain.'],
    ['negation', '12% had pain.', '12% had no pain.'],
  ])('change the %s', (kind, claim, text) => expect(mutate(claim)).toContainEqual({kind, text}))
})

it.each([
  ['false-pairs.yaml', 40],
  ['false-pairs-2.yaml', 30],
  ['false-pairs-3.yaml', 45],
  ['false-pairs-4.yaml', 45],
  ['development-false-pairs.yaml', 130],
])('lets no false claim of %s pass', (name, least) => {
  const pairs = readPairs(name)
  expect(pairs.length).toBeGreaterThanOrEqual(least)
  expect(pairs.filter(pair => matchPair(pair).status === 'pass').map(({claim}) => claim)).toEqual([])
})
