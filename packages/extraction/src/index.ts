import {readHtml} from './read-html.ts'
import {readText} from './read-text.ts'
import {type OriginalKind, type SourcePage, UnreadableOriginal} from './source-page.ts'

export {type OriginalKind, type SourcePage, UnreadableOriginal} from './source-page.ts'

/** What a file is, by its first bytes and its name. */
export function kindOf(name: string, bytes: Uint8Array): OriginalKind {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (opening.includes('%PDF-')) return 'pdf'
  return /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html\b)/i.test(opening) ? 'html' : 'text'
}

/**
 * The words of a source, page by page.
 *
 * @throws UnreadableOriginal when it holds none that can be read
 */
export async function readOriginal(bytes: Uint8Array, kind: OriginalKind): Promise<SourcePage[]> {
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes)
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new UnreadableOriginal('it is not clean UTF-8 text. Save it as UTF-8 first.')
  }
  const pages = kind === 'html' ? readHtml(text) : readText(text)
  if (pages.every(page => page.text.trim() === '')) throw new UnreadableOriginal('it holds no words.')
  return pages
}
