import {defineRule} from '@claimlint/core'

const LOST = '\uFFFD'

export default defineRule({
  id: 'damaged-file',
  summary: 'A file could not be read as it was meant',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    'invalid-utf8': () =>
      'Some bytes of this file are not UTF-8, so words around them may be wrong. Save it as UTF-8; the rest was linted, and no fix touches the file.',
    'lost-sign': () =>
      'The sign “�” stands where another one was lost before this file was saved. Look up what belongs there.',
    utf16: () => 'This file is UTF-16, so nothing in it was linted. Save it as UTF-8.',
    binary: () =>
      'This file is not text, so nothing in it was linted. Leave it out, or name the Markdown it was made from.',
    'too-large': () => 'This file is larger than 8 MB, so nothing in it was linted. Split it into pages.',
    unsupported: ({ending}: {ending: string}) =>
      `Files that end in “${ending}” are not read, so nothing in it was linted. Convert it to Markdown first, for example with Pandoc.`,
  },
  *check({draft: {source}}) {
    const {damage, text, path} = source
    const lost = text.indexOf(LOST)
    if (damage === undefined && lost < 0) return
    const at = Math.max(0, lost)
    const range = {start: at, end: Math.min(text.length, at + 1)}
    if (damage === undefined) yield {message: 'lost-sign', range, data: {}, severity: 'warning'}
    else if (damage === 'unsupported') yield {message: damage, range, data: {ending: path.slice(path.lastIndexOf('.'))}}
    else yield {message: damage, range, data: {}}
  },
})
