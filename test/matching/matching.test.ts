import {describe, expect, it} from 'vitest'
import {mutate} from './mutate.ts'
import {matchPair, readPairs} from './read-pairs.ts'

const FILES = ['pairs.yaml', 'development-pairs.yaml']

describe.each(FILES.map(name => [name, readPairs(name)] as const).filter(([, pairs]) => pairs.length > 0))(
  'pairs of passage and claim in %s',
  (_, pairs) => {
    const told = pairs.map(pair => ({pair, match: matchPair(pair)}))

    it('refuses at most one true claim in twenty', () => {
      const refused = told.filter(({match}) => match.status !== 'pass')
      expect(
        refused.length,
        refused
          .map(({pair, match}) => `${pair.claim}\n  ← ${pair.passage}\n  ${match.status}: ${match.reason}`)
          .join('\n'),
      ).toBeLessThanOrEqual(Math.floor(pairs.length / 20))
    })

    it('tells a way to each number that follows', () => {
      for (const {pair, match} of told.filter(({match}) => match.status === 'pass')) {
        expect(match.steps.length, pair.claim).toBeGreaterThan(0)
        for (const step of match.steps) expect(step, pair.claim).toMatch(/it follows$/)
      }
    })

    it('lets no mutant pass', () => {
      const mutants = pairs.flatMap(pair => mutate(pair.claim).map(mutant => ({pair, mutant})))
      expect(mutants.length).toBeGreaterThan(5 * pairs.length)
      const passed = mutants.filter(({pair, mutant}) => matchPair({...pair, claim: mutant.text}).status === 'pass')
      expect(passed.map(({pair, mutant}) => `${mutant.kind}: ${mutant.text}\n  ← ${pair.passage}`)).toEqual([])
    })
  },
)
