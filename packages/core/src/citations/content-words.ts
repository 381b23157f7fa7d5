import {stem} from '../matching/stem.ts'

/** Words that every title may hold, whatever it is about. */
const LIGHT = new Set(
  (
    'a an the of in on at by for from to with without within into onto over under after before during between among ' +
    'against about as and or nor but not no than then is are was were be been being has have had do does did can could ' +
    'may might will would should its their his her our your this that these those what when where which who whose why ' +
    'how it they we you i vs versus via per using use used based new'
  ).split(' '),
)

/** The stems of the words that say what a text is about; accents and case count for nothing. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) if (!LIGHT.has(word)) words.add(stem(word))
  return words
}

/** How many of some words stand among others, from 0 to 1. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return words.size === 0 ? 1 : shared / words.size
}
