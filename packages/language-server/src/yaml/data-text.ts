import {findFactBlocks, mayHoldFacts} from '@claimlint/core'
import {type DescribedSchema, SCHEMAS} from '@claimlint/core/schemas'
import type {AskedFile} from '../session.ts'
import {endsLikeYaml} from './endings.ts'

/** YAML that a schema describes: a data file, the front matter of a draft, a fenced block of facts in it. */
export interface DataText {
  readonly text: string
  /** The asked place in it. */
  readonly at: number
  readonly schema: DescribedSchema
  readonly kind: keyof typeof SCHEMAS
  /** From offsets of the text to its file's. */
  toSource(offset: number): number
}

/** The YAML under an offset; `undefined` in prose and in files without a schema. */
export function dataTextAt(file: AskedFile, offset: number): DataText | undefined {
  const {kind, path, document} = file
  const {text} = document
  if (kind === 'draft') return frontMatterAt(text, offset) ?? factBlockAt(file, offset)
  if (!endsLikeYaml(path) || !(kind in SCHEMAS)) return undefined
  const known = kind as keyof typeof SCHEMAS
  return {text, at: offset, schema: SCHEMAS[known], kind: known, toSource: at => at}
}

function frontMatterAt(text: string, offset: number): DataText | undefined {
  const head = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (!head || offset < head[0].length) return undefined
  const from = head[0].length
  const end = text.slice(from).search(/^(?:---|\.\.\.)[ \t]*\r?$/m)
  if (end < 0 || offset > from + end) return undefined
  return {
    text: text.slice(from, from + end),
    at: offset - from,
    schema: SCHEMAS['front-matter'],
    kind: 'front-matter',
    toSource: at => from + at,
  }
}

function factBlockAt({path, project, document}: AskedFile, offset: number): DataText | undefined {
  const page = mayHoldFacts(document.text) ? project.page(path) : undefined
  for (const {text, range, toText, toSource} of page ? findFactBlocks(page.draft) : []) {
    if (offset < range.start || range.end < offset) continue
    const at = toText(offset)
    return at === undefined ? undefined : {text, at, schema: SCHEMAS.facts, kind: 'facts', toSource}
  }
  return undefined
}
