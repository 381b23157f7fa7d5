import {bitsOf, type ClassBits} from '../class-bits.ts'
import type {Tag} from '../lexicon.ts'
import type {Wording} from '../wording.ts'
import type {Word} from '../words.ts'

/**
 * The part of a unit that is read at once. A sentence is one stretch; text without any full stop, as broken pages have
 * it, is read in stretches, so that cost grows with its length and no faster.
 */
export interface Stretch {
  readonly text: string
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  /** The classes of all tags. */
  readonly bits: ClassBits
}

/** Few sentences of real pages have more words. */
const LONGEST = 250

export function cutStretches({text, words, tags, bits}: Wording): Stretch[] {
  if (words.length <= LONGEST) return [{text, words, tags, bits}]
  const stretches: Stretch[] = []
  let next = 0
  for (let from = 0; from < words.length; from += LONGEST) {
    const to = Math.min(from + LONGEST, words.length)
    const own: Tag[] = []
    for (; next < tags.length && tags[next]!.from < to; next++) {
      const tag = tags[next]!
      if (tag.to <= to) own.push({from: tag.from - from, to: tag.to - from, classes: tag.classes})
    }
    const part = words.slice(from, to)
    stretches.push({
      text: text.slice(part[0]!.start, part.at(-1)!.end),
      words: part,
      tags: own,
      bits: bitsOf(own.flatMap(tag => tag.classes)),
    })
  }
  return stretches
}
