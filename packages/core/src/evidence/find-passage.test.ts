import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {type Extract, oneLine} from './extract.ts'
import {findPassage} from './find-passage.ts'
import {readExtract} from './read-extract.ts'

const extractOf = (words: string): Extract =>
  readExtract(sourceText('sources/packs.txt', `---\nschema: 1\nref: packs\n---\n${words}`)).extract!

const SOURCE = extractOf(`<!-- page 11 -->
Warm packs eased stiffness in 26 of 50 people (52 %) for 2–6 months. No lasting harm was seen, but red-
ness was common. The follow-up lasted 1,300 days at a difference of −4.93 points.

<!-- page 12 -->
“Cold packs,” wrote the authors, did not ease stiff\u00adness at all in this trial. We found no evidence that
packs prevent falls. The co\uFB03n-shaped pack cooled slowly. Packs were, in people who had never been
trained, useful in daily life. Heat for 0\u00b75 hours helped most people.

<!-- page 13 -->
Packs were useful in daily life for those who kept them.
`)

const search = (passage: string) => findPassage(SOURCE, passage)

describe('a passage is found', () => {
  it.each([
    ['word for word', 'Warm packs eased stiffness in 26 of 50 people', '11'],
    ['with another dash', 'for 2-6 months', '11'],
    ['without the blank before a percent sign', '26 of 50 people (52%)', '11'],
    ['across a hyphen at a line’s end', 'but redness was common', '11'],
    ['with a hyphen that the source keeps', 'The follow-up lasted 1,300 days', '11'],
    ['across a soft hyphen', 'did not ease stiffness at all', '12'],
    ['with straight quotation marks', '"Cold packs," wrote the authors', '12'],
    ['with a ligature', 'The coffin-shaped pack cooled slowly', '12'],
    ['with other capitals', 'warm packs eased', '11'],
    ['with a letter set anew', '[W]arm packs eased stiffness', '11'],
    ['with a full stop of the writer’s', 'no lasting harm was seen.', '11'],
    ['with the minus of the source', 'a difference of -4.93 points', '11'],
    ['with a decimal point at half height', 'Heat for 0.5 hours helped', '12'],
    ['across a page break', 'helped most people. Packs were useful', '12–13'],
    ['with an ellipsis', 'Warm packs eased stiffness […] for 2–6 months', '11'],
    ['with several ellipses', 'Warm packs … of 50 people ... 2–6 months', '11'],
    ['over a whole sentence that denies nothing quoted', 'redness was common […] authors, did not ease', '11–12'],
    ['across line ends', 'no evidence that\npacks   prevent', '12'],
  ])('%s', (_, passage, page) => expect(search(passage)).toMatchObject({found: true, page}))

  it('where it stands', () => {
    const result = search('Cold packs," wrote the authors, did not … at all in this trial')
    if (!result.found) throw new Error(result.why)
    expect(oneLine(SOURCE, result.range)).toBe(
      'Cold packs,” wrote the authors, did not ease stiff\u00adness at all in this trial',
    )
  })

  it('by accents that stand apart', () => {
    const naive = extractOf('A nai\u0308ve reading of the packs.')
    expect(findPassage(naive, 'a na\u00efve reading of').found).toBe(true)
  })
})

describe('a passage is not found', () => {
  it.each([
    ['with another word', 'Warm packs eased pain in 26 of 50 people', 'absent'],
    ['with another number', 'eased stiffness in 27 of 50 people', 'absent'],
    ['with half a number', 'of 50 people (2 %) for', 'absent'],
    ['with one end of a range', '6 months. No lasting harm', 'absent'],
    ['with a number cut at its end', 'Warm packs eased stiffness in 26 of 5', 'absent'],
    ['with a number cut from its percent sign', 'of 50 people (52', 'absent'],
    ['with a number cut from its thousands', '300 days at a', 'absent'],
    ['without the minus', '4.93 points', 'too-short'],
    ['without the minus of a longer one', '4.93 points. “Cold packs', 'absent'],
    ['with half a word', 'arm packs eased stiffness', 'absent'],
    ['with parts out of order', 'for 2–6 months … Warm packs eased', 'absent'],
    ['with two words', 'Warm packs', 'too-short'],
    ['with a part of one word', 'Warm packs eased … months', 'too-short'],
    ['of nothing', '…', 'too-short'],
    ['longer than a quotation', 'Warm packs eased stiffness. '.repeat(60), 'too-long'],
  ])('%s', (_, passage, why) => expect(search(passage)).toMatchObject({found: false, why}))

  it.each([
    ['before it', 'ease stiffness at all in', 'not'],
    ['some words before it', 'packs prevent falls', 'no'],
    ['in what an ellipsis skips', 'Packs were, … useful in daily life', 'never'],
  ])('when it leaves out a denial %s', (_, passage, lost) =>
    expect(search(passage)).toMatchObject({found: false, why: 'negation-cut', lost}),
  )

  it('when its parts stand too far apart', () => {
    const far = extractOf(`Warm packs help some. ${'Other words stand here. '.repeat(60)}People liked them much.`)
    expect(findPassage(far, 'Warm packs help … liked them much')).toMatchObject({found: false, why: 'too-far-apart'})
    const twice = extractOf(
      `Warm packs help some. ${'Other words. '.repeat(90)}Warm packs help all. People liked them much.`,
    )
    expect(findPassage(twice, 'Warm packs help … liked them much').found).toBe(true)
  })
})

describe('the nearest text', () => {
  it('is offered with its page', () => {
    expect(search('Warm packs eased the stiffness in 36 of 50 people')).toMatchObject({
      nearest: {text: expect.stringContaining('packs eased stiffness in 26 of 50 people'), page: '11'},
    })
  })

  it('is the whole sentence where a denial was left out', () => {
    expect(search('packs prevent falls')).toMatchObject({
      nearest: {text: 'We found no evidence that packs prevent falls.', page: '12'},
    })
  })

  it('is none where nothing is like it', () => {
    expect(search('Entirely foreign syllables throughout')).toEqual({found: false, why: 'absent'})
  })
})

describe('any passage', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,7}$/), {minLength: 12, maxLength: 60})
  const calm = (list: readonly string[]) => list.map(word => `x${word}`)

  it('cut between words is found, however it is set', () => {
    fc.assert(
      fc.property(words, fc.nat(8), fc.constantFrom('\n', ' \n ', '\u00a0', '  '), (list, skip, blank) => {
        const source = calm(list)
        const passage = source.slice(skip, skip + 4).join(' ')
        return findPassage(extractOf(source.join(blank)), passage).found
      }),
      {numRuns: 60},
    )
  })

  it('takes time in proportion to the source', () => {
    const time = (times: number): number => {
      const extract = extractOf('ab '.repeat(times))
      const start = performance.now()
      findPassage(extract, `${'ab '.repeat(40)}… ${'ab '.repeat(40)}c`)
      return performance.now() - start
    }
    time(20_000)
    const [one, four] = [time(40_000), time(160_000)]
    expect(four).toBeLessThan(Math.max(one, 3) * 12)
  })
})
