import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {sourceText} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import type {ClaimDraft} from '../claim.ts'
import {GRAMMAR_ALONE} from '../model/grammar-alone.fixture.ts'
import {Reading} from '../reading.ts'
import {findPromotion} from './find-promotion.ts'
import {PROMOTION_PAGES} from './promotion-pages.fixture.ts'

interface Expected {
  readonly text: string
  readonly claim: boolean
  readonly aspects: readonly string[]
}

const plain = (text: string): string => text.replace(/[*_]/g, '').trim()

/** A fixture page as Markdown, and what is expected of its lines. */
function readFixture(page: string): {markdown: string; expected: Expected[]} {
  const expected: Expected[] = []
  const lines = page.split('\n').map(line => {
    if (line.startsWith('|')) {
      return line.replace(/!([^|]*)/g, (_, cell: string) => {
        expected.push({text: plain(cell), claim: true, aspects: []})
        return cell
      })
    }
    const [, mark, aspects, text] = /^([!-])(\S*) (.*)$/.exec(line) ?? []
    if (!mark) return line
    expected.push({
      text: plain(text!.replace(/^\* /, '')),
      claim: mark === '!',
      aspects: aspects ? aspects.split(',') : [],
    })
    return text!
  })
  return {markdown: lines.join('\n'), expected}
}

function findAll(markdown: string): {text: string; found: ClaimDraft | undefined}[] {
  const lexicon = builtInLexicon()
  const readings = readDraft(sourceText('page.md', markdown)).units.map(unit => new Reading(unit, lexicon))
  return readings.map((reading, index) => ({
    text: reading.unit.text,
    found: findPromotion(reading, {readings, index}, GRAMMAR_ALONE)[0],
  }))
}

describe.each(Object.entries(PROMOTION_PAGES))('on the page “%s”', (_, page) => {
  const {markdown, expected} = readFixture(page)
  const found = findAll(markdown)
  it.each(expected.map(each => [each.claim ? 'finds' : 'allows', each.text, each] as const))(
    '%s: %s',
    (_verb, text, each) => {
      const unit = found.find(other => plain(other.text) === text)
      expect(unit, 'the line is one unit').toBeDefined()
      expect(unit!.found !== undefined).toBe(each.claim)
      const names = unit!.found?.aspects?.map(aspect => aspect.name) ?? []
      for (const name of each.aspects) expect(names).toContain(name)
    },
  )
})

describe('a promotional claim', () => {
  const page = (sentence: string): string =>
    `# Tervane hip powder\n\nTervane™ is our best-selling hip powder. ${sentence} Order yours today and save 20%.\n`
  const claimOf = (sentence: string): ClaimDraft => {
    const unit = findAll(page(sentence)).find(each => each.text === sentence)
    expect(unit?.found).toBeDefined()
    return unit!.found!
  }

  it('names the words that decided, each once', () => {
    const sentence = 'Tervane nourishes worn hips from the inside out, guaranteed.'
    const {cues} = claimOf(sentence)
    const words = cues.map(cue => sentence.slice(cue.start, cue.end))
    expect(words.join(' · ')).toContain('Tervane')
    expect(words.join(' · ')).toContain('from the inside out')
    expect(words).toContain('guaranteed')
  })

  it('gives each aspect its own words', () => {
    const sentence = 'Endorsed by Dr. Wim Aalders, Tervane flushes toxins from tired joints.'
    const aspects = claimOf(sentence).aspects!
    const words = Object.fromEntries(aspects.map(({name, span}) => [name, sentence.slice(span.start, span.end)]))
    expect(words.endorsement).toContain('Endorsed by')
    expect(words.pseudoscience).toContain('toxins')
  })

  it('is strong where anchor and promise meet', () => {
    expect(claimOf('Our patented powder boosts immunity and melts joint pain away.').confidence).toBe('strong')
  })

  it('is found by the page around it, and not without', () => {
    const sentence = 'It helps you stay supple.'
    const neutral = `# Stretching\n\nStretch twice a day. ${sentence} Stop if it hurts.\n`
    expect(findAll(page(sentence)).find(each => each.text === sentence)?.found).toBeDefined()
    expect(findAll(neutral).find(each => each.text === sentence)?.found).toBeUndefined()
  })

  it.each(['Orvane', 'Kestrel Bloom', 'Lumo-Flex'])('finds the brand %s without a list of brands', brand => {
    const markdown = `# Sore knees\n\nRest helps most sprains. ${brand} offers a complete approach to knee comfort. ${brand} drops, made with devil's claw, soothe tired knees.\n`
    const found = findAll(markdown)
    expect(found.filter(each => each.found).map(each => each.text)).toHaveLength(2)
    expect(found.find(each => each.text.startsWith('Rest'))?.found).toBeUndefined()
  })
})

it('reads a long page in linear time', () => {
  const sentence = 'Our gentle formula supports your joints and helps you feel your best every day. '
  const time = (times: number): number => {
    const markdown = Array.from({length: times}, () => sentence.repeat(5)).join('\n\n')
    const lexicon = builtInLexicon()
    const readings = readDraft(sourceText('page.md', markdown)).units.map(unit => new Reading(unit, lexicon))
    const start = performance.now()
    for (const [index, reading] of readings.entries()) findPromotion(reading, {readings, index})
    return performance.now() - start
  }
  time(50)
  const small = Math.min(time(100), time(100), time(100))
  const large = Math.min(time(400), time(400), time(400))
  expect(large / small).toBeLessThan(4 * 2.2)
})
