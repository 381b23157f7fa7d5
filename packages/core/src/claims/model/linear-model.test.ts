import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {sourceText} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {findPromotion} from '../promotion/find-promotion.ts'
import {Reading} from '../reading.ts'
import type {FeatureSink, UnitCase} from './feature-sink.ts'
import {LinearModel, tellingWords} from './linear-model.ts'
import {cutTokens} from './unit-tokens.ts'

const model = new LinearModel({
  bias: -1,
  strong: 1,
  weights: {
    run: 'may\t200\nmay <harms> the <body>\t1500\nthe <body>\t-300',
    reason: 'denied\t-700',
    place: 'item\t400',
  },
})

const readingOf = (markdown: string): Reading =>
  new Reading(readDraft(sourceText('page.md', markdown)).units[0]!, builtInLexicon())

const put = (describe: (sink: FeatureSink) => void): UnitCase => ({
  grammar: 0,
  parts: () => [{describe}],
})

const tell = (reading: Reading, longest = 4): UnitCase =>
  put(sink => sink.runs('run', cutTokens(reading, []).tokens, longest, 1))

const judge = (markdown: string, longest = 4): number => model.judge(tell(readingOf(markdown), longest))

describe('a linear model', () => {
  it('adds the weights of the runs that a unit holds to its bias', () => {
    expect(judge('It may irritate the kidneys.')).toBeCloseTo(-1 + 0.2 + 1.5 - 0.3)
  })

  it('knows a word by its class', () => {
    expect(judge('It may injure the liver.')).toBe(judge('It may irritate the kidneys.'))
  })

  it('counts a run once a unit, and anew in the next', () => {
    expect(judge('It may rain, and may snow.')).toBeCloseTo(-0.8)
    expect(judge('It may rain.')).toBeCloseTo(-0.8)
  })

  it('meets no run longer than it is asked for', () => {
    expect(judge('It may irritate the kidneys.', 2)).toBeCloseTo(-1 + 0.2 - 0.3)
  })

  it('multiplies a named feature by its value and passes over those it does not know', () => {
    const odds = model.judge(
      put(sink => {
        sink.named('reason', 'denied', 1, 0, 0)
        sink.named('place', 'item', 0.5, 0, 0)
        sink.named('place', 'denied', 1, 0, 0)
        sink.named('class', 'harm', 1, 0, 0)
      }),
    )
    expect(odds).toBeCloseTo(-1 - 0.7 + 0.2)
  })

  it('names the words that spoke most for a claim', () => {
    const reading = readingOf('It may irritate the kidneys.')
    const words = tellingWords(model.explain(tell(reading)), 2)
    expect(words.map(({from, to}) => reading.textOf({from, to}))).toEqual(['may irritate the kidneys', 'may'])
  })

  it('explains what it judged', () => {
    const reading = readingOf('It may irritate the kidneys.')
    const sum = model.explain(tell(reading)).reduce((total, {worth}) => total + worth, -1)
    expect(sum).toBeCloseTo(model.judge(tell(reading)))
  })

  it('looks at each word a bounded number of times', () => {
    const looks = (times: number): number => {
      let count = 0
      const {tokens} = cutTokens(
        readingOf('It may irritate the kidneys and may weaken the heart and '.repeat(times)),
        [],
      )
      const watched = tokens.map(({text, from, to}) => ({
        from,
        to,
        get text() {
          count++
          return text
        },
      }))
      model.judge(put(sink => sink.runs('run', watched, 4, 1)))
      return count
    }
    expect(looks(800) / looks(200)).toBeLessThan(4.1)
  })
})

describe('the grammar and the model together', () => {
  const page =
    '# Tervane hip powder\n\nTervane™ is our best-selling hip powder. It keeps kettles warm. Order yours today.\n'
  const claims = (weights: string): string[] => {
    const own = new LinearModel({bias: 0, strong: 9, weights: {run: weights}})
    const readings = readDraft(sourceText('page.md', page)).units.map(unit => new Reading(unit, builtInLexicon()))
    return readings
      .filter((reading, index) => findPromotion(reading, {readings, index}, own).length > 0)
      .map(({unit}) => unit.text)
  }

  it('add up: words that only the model knows make a claim where the page sells', () => {
    expect(claims('walrus\t1')).not.toContain('It keeps kettles warm.')
    expect(claims('kettles warm\t6000')).toContain('It keeps kettles warm.')
  })

  it('add up: words that speak against a claim unmake it', () => {
    expect(claims('walrus\t1')).toContain('Order yours today.')
    expect(claims('<buy>\t-9000')).not.toContain('Order yours today.')
  })
})
