import type {SourcePage} from './source-page.ts'

/** Plain text; a form feed ends a page. */
export function readText(text: string): SourcePage[] {
  const pages = text.replace(/\r\n?/g, '\n').split('\f')
  if (pages.length === 1) return [{text: pages[0]!}]
  return pages.map((page, at) => ({label: String(at + 1), text: page})).filter(page => page.text.trim() !== '')
}
