import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {LexiconFile} from '../claims/compile-lexicon.ts'
import {judgeStrength} from './judge-strength.ts'
import {MORE_PAIRS} from './more-pairs.fixture.ts'
import {mutantsOf} from './mutants.fixture.ts'
import {OVERREACHING} from './overreaching.fixture.ts'
import {PAIRS, type Pair} from './pairs.fixture.ts'
import type {StatedClaim, StatedEvidence} from './strength.ts'
import {TaggedWording} from './tag-wording.ts'

const claimOf = ({kind, text, aspects = []}: Pair): StatedClaim => ({
  kind,
  text,
  aspects: aspects.map(name => ({name})),
})
const evidenceOf = ({evidence}: Pair): StatedEvidence => ({...evidence, stance: 'supports'})
const judge = (pair: Pair) => judgeStrength(claimOf(pair), [evidenceOf(pair)])

describe('the scale', () => {
  const path = fileURLToPath(new URL('../../lexicons/strength/strength.yaml', import.meta.url))
  const {finds = {}, allows = {}} = parse(readFileSync(path, 'utf8')) as LexiconFile
  const sentences = (by: typeof finds) =>
    Object.entries(by).flatMap(([name, all]) => all.map(text => [name, text] as const))

  it.each(sentences(finds))('finds %s in “%s”', (name, text) => expect(new TaggedWording(text).has(name)).toBe(true))
  it.each(sentences(allows))('finds no %s in “%s”', (name, text) =>
    expect(new TaggedWording(text).has(name)).toBe(false),
  )
})

describe('a proportionate claim', () => {
  it('stands in at least 60 pairs', () => expect(PAIRS.length).toBeGreaterThanOrEqual(60))

  it.each([...PAIRS, ...MORE_PAIRS].map(pair => [pair.text, pair] as const))('passes: %s', (_, pair) => {
    const {status, reason} = judge(pair)
    expect(status, reason).toBe(pair.aspects?.includes('contraindication') ? 'not-applicable' : 'pass')
  })
})

describe('a mutant', () => {
  const mutants = [...PAIRS, ...MORE_PAIRS].flatMap(mutantsOf)

  it('is made in every way', () => {
    const ways = new Map<string, number>()
    for (const {way} of mutants) ways.set(way, (ways.get(way) ?? 0) + 1)
    for (const [way, number] of ways) expect(number, way).toBeGreaterThanOrEqual(2)
    expect(ways.size).toBeGreaterThanOrEqual(12)
  })

  it('does not pass', () => {
    const missed = mutants
      .filter(({pair}) => judge(pair).status === 'pass')
      .map(({way, pair}) => `${way}: ${pair.text}`)
    expect(missed).toEqual([])
  })
})

describe('an overreaching claim', () => {
  it.each(OVERREACHING.map(pair => [pair.text, pair] as const))('does not pass: %s', (_, pair) => {
    expect(judge(pair).status).not.toBe('pass')
  })
})

describe('weaker wording', () => {
  const offered = (pair: Pair): string[] =>
    judge(pair).overreaches.flatMap(({weaker}) =>
      weaker ? [pair.text.slice(0, weaker.range.start) + weaker.newText + pair.text.slice(weaker.range.end)] : [],
    )

  it.each<[string, string, Pair['evidence']]>([
    [
      'The patch relieves pain and improves sleep.',
      'The patch may relieve pain and improve sleep.',
      {design: 'rct', certainty: 'low'},
    ],
    ['The patch will relieve pain.', 'The patch may relieve pain.', {design: 'rct'}],
    ['The patch is clinically proven to relieve pain.', 'The patch may relieve pain.', {design: 'rct'}],
    ['This trial proves that the patch helps.', 'This trial suggests that the patch helps.', {design: 'rct'}],
    ['Most people felt better.', 'Some people felt better.', {design: 'rct', says: 'Some people felt better.'}],
    ['The patch always relieves pain.', 'The patch may relieve pain.', {design: 'systematic-review'}],
    ['The extract eases swelling.', 'In animals, the extract eases swelling.', {design: 'animal'}],
    ['Brellin eases swelling.', 'Brellin eases swelling in animals.', {design: 'animal'}],
    ['The course reliably eases pain.', 'The course may ease pain.', {design: 'rct', certainty: 'low'}],
    ['Parks reduced stress in cities.', 'Parks may have reduced stress in cities.', {design: 'survey'}],
    ['The block eases pain for years.', 'The block eases pain.', {design: 'rct', outcome: 'pain at 4 weeks'}],
    [
      'The drops free people of pain.',
      'The drops may free people of pain.',
      {design: 'rct', says: 'Pain went in 14%.'},
    ],
    ['The diet improves sleep.', 'The diet may improve sleep.', {design: 'cohort'}],
  ])('of “%s” is “%s”', (text, weaker, evidence) => {
    expect(offered({kind: 'promotional', text, evidence})).toEqual([weaker])
  })

  it('is offered for an assurance of safety', () => {
    const evidence = {design: 'case-series'} as const
    expect(
      offered({kind: 'risk', aspects: ['absolute-safety'], text: 'The laser is completely safe.', evidence}),
    ).toEqual(['The laser appears to be safe.'])
    expect(
      offered({kind: 'risk', aspects: ['denied-harm'], text: 'The laser does not damage the eye.', evidence}),
    ).toEqual(['The laser has not been seen to damage the eye.'])
  })

  it('passes once it is taken', () => {
    const evidence = {design: 'rct', certainty: 'low'} as const
    for (const text of ['The patch relieves pain.', 'The patch will relieve pain.', 'The tablets work.']) {
      const [weaker] = offered({kind: 'promotional', text, evidence})
      expect(judge({kind: 'promotional', text: weaker!, evidence}).status, weaker).toBe('pass')
    }
  })

  it.each<[string, Pair]>([
    [
      'a risk',
      {kind: 'risk', aspects: ['harm'], text: 'The tablets will cause bleeding.', evidence: {design: 'cohort'}},
    ],
    ['a dose', {kind: 'promotional', text: 'A dose of 5 mg will relieve pain.', evidence: {design: 'rct'}}],
    ['an order', {kind: 'promotional', text: 'Call us, the patch will relieve pain.', evidence: {design: 'rct'}}],
    ['a disease', {kind: 'promotional', text: 'Birth by night makes bones brittle.', evidence: {design: 'cohort'}}],
    ['a harm', {kind: 'duration', text: 'Bleeding will stop in two days.', evidence: {design: 'rct'}}],
  ])('is not offered for %s', (_, pair) => {
    expect(judge(pair).status).toBe('fail')
    expect(offered(pair)).toEqual([])
  })
})

describe('how long anybody looked', () => {
  const reasonOf = (outcome: string): string =>
    judge({kind: 'promotional', text: 'The patch keeps pain away for years.', evidence: {design: 'rct', outcome}})
      .reason

  it('counts months and years as the facts do: 24 months are two years', () => {
    expect(reasonOf('pain at 24 months')).not.toContain('longer than anybody looked')
    expect(reasonOf('pain at 11 months')).toContain('which was 11 months')
    expect(reasonOf('pain at 1 month')).toContain('which was 4 weeks')
  })
})

describe('what cannot be judged', () => {
  const claim: StatedClaim = {kind: 'promotional', text: 'The patch relieves pain.'}
  it('is unknown without a declared design, a supporting source or any source', () => {
    expect(judgeStrength(claim, [{stance: 'supports'}])).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('design'),
    })
    expect(judgeStrength(claim, [{stance: 'context', design: 'rct'}]).status).toBe('unknown')
    expect(judgeStrength(claim, []).status).toBe('unknown')
  })

  it('is unknown where a share is named that no source declares', () => {
    expect(
      judgeStrength({kind: 'percentage', text: 'Most people felt better.'}, [{stance: 'supports', design: 'rct'}])
        .status,
    ).toBe('unknown')
  })

  it('does not apply to an order', () => {
    const unit = {instruction: true, question: false}
    expect(judgeStrength({...claim, unit}, [{stance: 'supports', design: 'rct'}]).status).toBe('not-applicable')
  })

  it('is decided by the source that allows most', () => {
    const weak: StatedEvidence = {stance: 'supports', design: 'animal'}
    expect(judgeStrength(claim, [weak]).status).toBe('fail')
    expect(
      judgeStrength(claim, [weak, {stance: 'supports', design: 'systematic-review', certainty: 'high'}]).status,
    ).toBe('pass')
    expect(judgeStrength(claim, [weak, {stance: 'context', design: 'systematic-review'}]).status).toBe('fail')
  })
})
