import type {Token} from '../model/unit-tokens.ts'
import type {Reading} from '../reading.ts'
import {WordingNotes} from '../wording-notes.ts'
import type {Sense} from './sense.ts'
import {sensesOf} from './senses.ts'

const DENIES = new Set([
  'not',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'none',
  'cannot',
  'zero',
  'hardly',
  'nobody',
])
const MODAL = new Set(['can', 'may', 'might', 'could'])
const ORDERS = new Set(['should', 'must'])
const OPENS = new Set(['if', 'unless', 'when'])

const shapes = new WordingNotes<readonly Token[]>()

/**
 * A unit without its words: what each noun phrase stands for and what each verb of the lexicon says, in their order, with
 * denials, modals and conditions. “Aspirin may cause bleeding” and “the pills can lead to ulcers” have one shape.
 */
export const shapeOf = (reading: Reading): readonly Token[] =>
  shapes.recall(reading.wording, () => {
    const tokens: Token[] = []
    const sense = sensesOf(reading)[0]
    if (sense) draw(sense, tokens)
    return tokens
  })

const parts = new WordingNotes<readonly string[]>()

/** Each part of the shape once; `{}` alone where there is none. */
export const partsOf = (reading: Reading): readonly string[] =>
  parts.recall(reading.wording, () => {
    const names = [...new Set(shapeOf(reading).map(({text}) => text))]
    return names.length > 0 ? names : ['{}']
  })

function draw(sense: Sense, tokens: Token[]): void {
  const {words, mentions} = sense
  let next = 0
  for (let at = 0; at < words.length; ) {
    while (next < mentions.length && mentions[next]!.from < at) next++
    const mention = mentions[next]
    if (mention?.from === at) {
      if (mention.inside.includes('agent') && mention.sort !== 'agent')
        tokens.push({text: '{agent}', from: at, to: mention.to})
      tokens.push({text: `{${mention.sort}${mention.complaint ? '~' : ''}}`, from: at, to: mention.to})
      at = mention.to
      continue
    }
    const verb = sense.verbAt(at)
    if (verb && sense.isVerb(verb)) {
      tokens.push({text: `{${verb.sorts[0]}s}`, from: at, to: verb.to})
      at = verb.to
      continue
    }
    const {text} = words[at]!
    const mark =
      DENIES.has(text) || text.endsWith("n't")
        ? '{no}'
        : MODAL.has(text)
          ? '{may}'
          : ORDERS.has(text)
            ? '{must}'
            : OPENS.has(text)
              ? '{if}'
              : undefined
    if (mark) tokens.push({text: mark, from: at, to: at + 1})
    at++
  }
}
