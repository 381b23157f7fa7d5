import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readReferences} from '../citations/read-bibliography.ts'
import {sourceText} from '../text/source-text.ts'
import {child} from './data-node.ts'
import {locatePointer} from './locate-pointer.ts'
import {readConfigFile} from './read-config-file.ts'
import {readFacts} from './read-facts.ts'
import {readWaivers} from './read-waivers.ts'
import {readYaml} from './read-yaml.ts'

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      '\n  ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '&a ',
      '*a',
      '|\n',
      '>\n',
      '? ',
      '!!str ',
      '#',
      '---\n',
      '\t',
      '\r\n',
      '\uFEFF',
      '🙂',
      '<<: ',
      '~',
      '1.10',
      'no',
    ),
    fc.constantFrom(
      'id: x\n',
      'schema: 1\n',
      'quantities:\n',
      '  - id: a\n',
      '    value: {low: 2, unit: mo}\n',
      'references:\n',
      'rules: {',
      'value: ',
    ),
    fc.string({maxLength: 4}),
  )
  it('is read without throwing, and each fault lies inside it', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const source = sourceText('x.yaml', pieces.join(''))
        for (const {faults} of [
          readFacts(source),
          readReferences(source),
          readWaivers(source),
          readConfigFile(source),
        ]) {
          for (const {range, message} of faults) {
            expect(range.start).toBeGreaterThanOrEqual(0)
            expect(range.end).toBeGreaterThanOrEqual(range.start)
            expect(range.end).toBeLessThanOrEqual(source.text.length)
            expect(message).toMatch(/^[“A-Z\d].*[.!?]$/su)
            expect(message).not.toContain('undefined')
          }
        }
      }),
      {numRuns: 150, seed: 7},
    )
  })
})

describe('places', () => {
  const text = 'a:\n  - b/c: {"d~e": one}\n  - "two"\nf: &x [1]\ng: *x\nh: |\n  block\n'
  const {node} = readYaml(text)

  it.each([
    ['/a/0/b~1c/d~0e', 'one', '"d~e"'],
    ['/a/1', '"two"', undefined],
    ['/f', '&x [1]', 'f'],
    ['/g', '*x', 'g'],
    ['/h', '|\n  block', 'h'],
  ])('%s', (pointer, value, key) => {
    const place = locatePointer(node!, pointer)!
    expect(text.slice(place.node.range.start, place.node.range.end)).toBe(value.replace('&x ', ''))
    expect(place.keyRange && text.slice(place.keyRange.start, place.keyRange.end)).toBe(key)
  })

  it('leads nowhere when a step is missing', () => {
    expect(locatePointer(node!, '/a/9')).toBeUndefined()
    expect(locatePointer(node!, '/f/x')).toBeUndefined()
    expect(child(node, 'zz')).toBeUndefined()
  })
})

it('takes time in step with the text, not with its square', () => {
  const shapes: ((size: number) => string)[] = [
    size => `a: "${'\\x'.repeat(size)}`,
    size => `a${': b'.repeat(size)}`,
    size => `a: ${'"x" '.repeat(size)}`,
    size => `a: ${' '.repeat(size * 20)}\n`,
    size => '# x\n'.repeat(size),
  ]
  for (const shape of shapes) {
    const cost = (size: number): number => {
      const text = shape(size)
      let least = Number.POSITIVE_INFINITY
      for (let run = 0; run < 3; run++) {
        const start = performance.now()
        readYaml(text)
        least = Math.min(least, performance.now() - start)
      }
      return least
    }
    cost(1000)
    // Quadratic growth would give 16; the rest is room for a busy machine.
    expect(cost(8000) / Math.max(1, cost(2000))).toBeLessThan(12)
  }
})
