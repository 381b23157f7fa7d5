import {readCounted} from './counted.ts'
import type {Figure} from './figure.ts'
import type {Told} from './read-figures.ts'

const ALL =
  /\b(?:in |of )?(?:all|every one|each one|each) of (?:the|these|those)\b|\ball (?:the|these|those)\b|\beveryone\b/i

/**
 * “The wound closed in all of the workers” has a number where the passage tells of n of n, and none elsewhere: the words
 * stand for 100%.
 */
export function readAll(told: Told, passage: Told): Told {
  const whole = passage.figures.some(({scale, low, bound}) => scale === 'share' && low === 1 && bound === 'exact')
  if (told.figures.length > 0 || !whole) return told
  const figures = told.sentences.flatMap((sentence, at): Figure[] => {
    const match = ALL.exec(sentence.text)
    if (!match) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const [from, to] = [sentence.scan.wordAt(start), sentence.scan.wordAt(end)]
    return [
      {
        scale: 'share',
        form: 'fraction',
        low: 1,
        high: 1,
        factor: 1,
        unit: '1',
        bound: 'exact',
        approximate: false,
        lead: sentence.scan.word(from - 1),
        text: match[0].trim(),
        sentence: at,
        from,
        to,
        own: new Set(sentence.concepts.filter(concept => concept !== '')),
        reach: {from: 0, to: sentence.words.length},
        counted: readCounted(sentence, {form: 'frequency', unit: '1'}, from, to),
        control: false,
      },
    ]
  })
  return {sentences: told.sentences, figures}
}
