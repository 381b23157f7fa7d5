import type {Edit, FindingRecord} from '@claimlint/core'
import type {AskedPage} from '../session.ts'
import {isProtected} from './waive.ts'

/**
 * A waiver as a comment of its own before the paragraph; `undefined` for a rule that needs an approver, and in lists,
 * tables and quotations, where a comment would change the page.
 */
export function commentEdit({page, path}: AskedPage, finding: FindingRecord, reason: string): Edit | undefined {
  if (isProtected(finding.ruleId)) return undefined
  const {range} = finding
  const block = page.draft.blocks.find(({range: own}) => own.start <= range.start && range.end <= own.end)
  if (!block || block.quoted || (block.kind !== 'paragraph' && block.kind !== 'heading')) return undefined
  const {text} = page.draft.source
  const start = block.range.start
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  if (text.slice(lineStart, start).trim() !== '') return undefined
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const words = `claimlint-allow ${finding.ruleId} -- ${reason.replace(/--+>?/g, '–').trim()}`
  const comment = path.toLowerCase().endsWith('.mdx') ? `{/* ${words} */}` : `<!-- ${words} -->`
  return {range: {start: lineStart, end: lineStart}, text: `${comment}${end}${end}`}
}
