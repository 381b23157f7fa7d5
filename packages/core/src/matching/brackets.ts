import type {Sentence} from './sentence.ts'

/** A semicolon parts two clauses, but for one inside brackets. */
export function isParted(words: Sentence['words'], from: number, to: number): boolean {
  let open = 0
  for (let i = 0; i < to; i++) {
    const {text} = words[i]!
    if (text === '(') open++
    else if (text === ')') open = 0
    else if (text === ';' && i >= from && open === 0) return true
  }
  return false
}

/** The first word behind a number and the brackets that may follow it. */
export function behindBrackets(words: Sentence['words'], to: number): number {
  if (words[to]?.text !== '(') return to
  const end = words.findIndex(({text}, i) => i > to && text === ')')
  return end < 0 ? to : end + 1
}
