import type {Fault} from '../facts/fact.ts'
import {LineIndex} from '../text/line-index.ts'

/** Faults as tests compare them: `line:column code «words»`. */
export function tellFaults(text: string, faults: readonly Fault[]): string[] {
  const lines = new LineIndex(text)
  return faults.map(({range, code}) => {
    const {line, column} = lines.position(range.start)
    return `${line}:${column} ${code} «${text.slice(range.start, range.end)}»`
  })
}
