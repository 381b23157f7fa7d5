import type {Root} from 'mdast'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parsePieces} from './parse-pieces.ts'
import {parsePlain} from './plain/parse-plain.ts'

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [frontmatter(['yaml']), gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [
    frontmatterFromMarkdown(['yaml']),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ])
  .freeze()

/** Parses Markdown with front matter, tables and footnotes, from end to end with remark-parse. */
export function parseWhole(text: string): Root {
  return processor.parse(text)
}

/**
 * Parses Markdown with front matter, tables and footnotes: the tree that `parseWhole` gives, but for lines and columns,
 * several times as fast. Offsets leave a byte order mark out, as remark's do.
 */
export function parseMarkdown(text: string): Root {
  const parse = (rest: string): Root => parsePieces(rest, parseWhole)
  return parsePlain(text, parse) ?? parse(text)
}
