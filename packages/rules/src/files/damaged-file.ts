import {defineRule} from '@claimlint/core'

export default defineRule({
  id: 'damaged-file',
  summary: 'A file could not be read as it was meant',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    'invalid-utf8': () =>
      'Some bytes of this file are not UTF-8, so words around them may be wrong. Save it as UTF-8; the rest was linted, and no fix touches the file.',
    utf16: () => 'This file is UTF-16, so nothing in it was linted. Save it as UTF-8.',
    binary: () =>
      'This file is not text, so nothing in it was linted. Leave it out, or name the Markdown it was made from.',
    'too-large': () => 'This file is larger than 16 MB, so nothing in it was linted. Split it into pages.',
    unsupported: ({ending}: {ending: string}) =>
      `Files that end in “${ending}” are not read, so nothing in it was linted. Convert it to Markdown first, for example with Pandoc.`,
  },
  *check({draft: {source}}) {
    if (source.damage === undefined) return
    const at = source.damage === 'invalid-utf8' ? Math.max(0, source.text.indexOf('\uFFFD')) : 0
    const range = {start: at, end: Math.min(source.text.length, at + 1)}
    if (source.damage === 'unsupported') {
      yield {message: 'unsupported', range, data: {ending: source.path.slice(source.path.lastIndexOf('.'))}}
      return
    }
    yield {message: source.damage, range, data: {}}
  },
})
