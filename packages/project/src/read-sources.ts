import {decodeSource, type SourceText} from '@claimlint/core'
import {disk, explainDiskError} from './disk.ts'
import {endingOf, isDraft} from './file-kinds.ts'

/** Reads a draft; a file that is no Markdown is marked as damaged by its kind and gives no text. */
export function readSource(path: string, shortPath: string): SourceText | {readonly fault: string} {
  let bytes: Uint8Array
  try {
    bytes = disk.read(path)
  } catch (error) {
    return {fault: `it could not be read: ${explainDiskError(error)}. The other files were linted.`}
  }
  if (!isDraft(path) && endingOf(path) !== '') return {path: shortPath, text: '', bom: 0, damage: 'unsupported'}
  return decodeSource(shortPath, bytes)
}

/** The bibliographies that a draft's front matter names, as written. */
export function namedBibliographies(text: string): string[] {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  const at = front?.search(/^bibliography:/m) ?? -1
  if (front === undefined || at < 0) return []
  const [first = '', ...rest] = front.slice(at + 'bibliography:'.length).split(/\r?\n/)
  const items = first.trim()
    ? first
        .trim()
        .replace(/^\[|\]$/g, '')
        .split(',')
    : rest.slice(0, rest.findIndex(line => !/^\s*-/.test(line)) >>> 0)
  return items
    .map(item =>
      item
        .trim()
        .replace(/^-\s*/, '')
        .replace(/^["']|["']$/g, ''),
    )
    .filter(item => item !== '' && !item.startsWith('#'))
}
