import type {Unit} from '@claimlint/core'

/** Whether an offset of the unit's text lies between quotation marks, those opened in an earlier sentence included. */
export function isQuoted({block, span}: Unit, offset: number): boolean {
  if (block.quoted) return true
  const {text} = block.prose
  const at = span.start + offset
  const open = text.lastIndexOf('“', at - 1)
  if (at > 0 && open >= 0 && text.lastIndexOf('”', at - 1) < open) return text.includes('”', at)
  let straight = 0
  for (let i = text.indexOf('"'); i >= 0 && i < at; i = text.indexOf('"', i + 1)) straight++
  return straight % 2 === 1 && text.includes('"', at)
}
