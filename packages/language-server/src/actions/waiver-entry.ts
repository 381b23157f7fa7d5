import {resolve} from 'node:path'
import type {FindingRecord} from '@claimlint/core'
import type {WorkspaceEdit} from 'vscode-languageserver'
import type {AskedPage, Session} from '../session.ts'
import type {WaiverAnswers} from './waive.ts'

/** Words that a waiver names, at most. */
const MOST_WORDS = 12

/** The edit that adds an entry to `waivers.yaml`; the file is made where there is none. */
export function waiverEntry(
  session: Session,
  asked: AskedPage,
  finding: FindingRecord,
  {reason, owner, approver, until}: WaiverAnswers,
): WorkspaceEdit | undefined {
  const {project, page} = asked
  const path = resolve(project.config.root, project.config.waivers)
  const uri = session.uri(path)
  const words = quotedWords(asked, finding)
  const fields: [string, string][] = [
    ['rule', finding.ruleId],
    ['page', page.key],
    ...(words ? [['words', words] as [string, string]] : []),
    ['reason', reason],
    ['owner', owner],
    ...(approver ? [['approver', approver] as [string, string]] : []),
    ['created', session.today],
    ['until', until],
  ]
  const entry = (indent: string): string =>
    fields.map(([key, value], at) => `${indent}${at === 0 ? '- ' : '  '}${key}: ${scalar(key, value)}\n`).join('')
  const source = project.source(path)
  if (!source) {
    if (!session.abilities.createsFiles) return undefined
    const start = {line: 0, character: 0}
    return {
      documentChanges: [
        {kind: 'create', uri, options: {ignoreIfExists: true}},
        {
          textDocument: {uri, version: null},
          edits: [{range: {start, end: start}, newText: `schema: 1\nwaivers:\n${entry('  ')}`}],
        },
      ],
    }
  }
  const {text} = source
  const lines = session.lines(path, source)
  const last = project.project.waivers.filter(({inline}) => !inline).at(-1)
  if (last) {
    // The entry stands under its dash, two columns to the left of its first key.
    const column = lines.position(last.range.start).character
    const end = text.indexOf('\n', last.range.end)
    const at = end < 0 ? text.length : end + 1
    const edit = {
      range: {start: at, end: at},
      text: `${end < 0 ? '\n' : ''}${entry(' '.repeat(Math.max(0, column - 2)))}`,
    }
    return {changes: {[uri]: [lines.edit(edit)]}}
  }
  const empty = /^waivers:[ \t]*(?:\[[ \t]*\])?[ \t]*\r?$/m.exec(text)
  const edit = empty
    ? {range: {start: empty.index, end: empty.index + empty[0].length}, text: `waivers:\n${entry('  ')}`.trimEnd()}
    : {
        range: {start: text.length, end: text.length},
        text: `${text === '' || text.endsWith('\n') ? '' : '\n'}waivers:\n${entry('  ')}`,
      }
  return {changes: {[uri]: [lines.edit(edit)]}}
}

/** The words of the page that the finding is about, up to a dozen; a few words more where they alone say too little. */
function quotedWords({page}: AskedPage, {range}: FindingRecord): string {
  const unit = page.draft.units.find(own => own.range.start <= range.start && range.start < own.range.end)
  if (!unit) return ''
  const {prose} = unit.block
  let [start, end] = [unit.span.start, unit.span.end]
  while (start < unit.span.end && prose.sourceStart(start) < range.start) start++
  while (end > start && prose.sourceEnd(end) > range.end) end--
  const plain = (text: string): string[] =>
    text
      .replace(/[\uFFFC\u25A1]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
  const own = plain(prose.text.slice(start, end))
  const chosen = own.length >= 3 ? own : plain(unit.text)
  return chosen.slice(0, MOST_WORDS).join(' ')
}

/** A value that YAML reads as the very text. */
const scalar = (key: string, value: string): string =>
  key === 'rule' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value)
