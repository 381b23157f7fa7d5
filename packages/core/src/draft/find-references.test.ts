import {describe, expect, it} from 'vitest'
import {isBareNumber, isReferenceEntry, isReferenceNote, isStatement} from './find-references.ts'

describe('isReferenceEntry', () => {
  it.each([
    'Roe J, Vale K. Needles and nerves. J Pain. 2019;12(3):45-51.',
    'Roe, J. A., & Vale, K. (2020). Needles and nerves. Pain Practice, 4(2), 11–19. https://doi.org/10.1000/1',
    'Roe J et al. Needles. Lancet 2021; 3: 4–5. PMID: 123456',
  ])('sees an entry in “%s”', text => {
    expect(isReferenceEntry(text)).toBe(true)
  })

  it.each([
    'In 2017, 577 million people had back pain.',
    'Relief lasted 6–12 months (95% CI 4 to 14) in a 2019 trial of 50 adults.',
    'See https://example.org/a for opening hours.',
  ])('sees none in “%s”', text => {
    expect(isReferenceEntry(text)).toBe(false)
  })
})

describe('isReferenceNote', () => {
  it('tells a source from a remark', () => {
    expect(isReferenceNote('Clinic audit of 611 treatments, 2024.')).toBe(true)
    expect(isReferenceNote('Ibid., p. 4.')).toBe(true)
    expect(isReferenceNote('In 2024 this was safe for most people.')).toBe(false)
    expect(isReferenceNote('Measured at rest.')).toBe(false)
  })
})

describe('isStatement', () => {
  it.each(['The drops can damage nerves.', 'Relief lasts three weeks. It is safe for most people.'])(
    'sees one in “%s”',
    text => expect(isStatement(text)).toBe(true),
  )

  it.each([
    'Blocks can help. Example Spine Society.',
    'Roe J, Vale K. Blocks can help.',
    'Why Blocks Can Help Your Spine.',
    'Blocks can help, 2020.',
    'Blocks can help: see a.example.org.',
    'What can be done',
    'Example Spine Society.',
  ])('sees none in “%s”', text => expect(isStatement(text)).toBe(false))
})

it('isBareNumber knows list numbers that lost their entry', () => {
  expect(['1.', ' 12) ', '[3]', '4'].every(isBareNumber)).toBe(true)
  expect(['1. Roe', '5 mg', ''].some(isBareNumber)).toBe(false)
})
