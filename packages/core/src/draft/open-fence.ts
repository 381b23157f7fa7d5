import type {Range} from '../text/range.ts'

const CLOSING = /^[ \t>]*(?:`{3,}|~{3,})[ \t\r]*$/

/** Whether fenced code runs to the end of the page because nobody closed it: what follows was hardly meant as code. */
export function isOpenFence(source: string, {start, end}: Range): boolean {
  const sign = source[start]
  if ((sign !== '`' && sign !== '~') || source.slice(end).trim() !== '') return false
  const code = source.slice(start, end).trimEnd()
  const last = code.lastIndexOf('\n') + 1
  return last === 0 || !CLOSING.test(code.slice(last))
}
