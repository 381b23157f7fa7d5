import type {Word} from './words.ts'

const NEGATORS = new Set(['not', 'no', 'never', 'without', 'neither', 'nor', 'none', 'cannot', 'zero'])

/**
 * Tells whether a word stands in the reach of a negation: “not”, “no”, “without” or a verb in “-n't” among the few words
 * before it, in the same run between signs.
 */
export function isNegated(words: readonly Word[], at: number, reach = 4): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const {text, kind} = words[i]!
    if (NEGATORS.has(text) || text.endsWith("n't")) return true
    if (kind === 'sign' && text !== '-') return false
  }
  return false
}
