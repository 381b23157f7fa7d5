import {type DescribedSchema, SCHEMAS} from '@claimlint/core/schemas'
import type {AskedFile} from '../session.ts'
import {endsLikeYaml} from './endings.ts'

/** YAML that a schema describes: a data file, or the front matter of a draft. */
export interface DataText {
  readonly text: string
  /** Where it starts in its file. */
  readonly from: number
  readonly schema: DescribedSchema
  readonly kind: keyof typeof SCHEMAS
}

/** The YAML under an offset; `undefined` in prose and in files without a schema. */
export function dataTextAt({kind, path, document}: AskedFile, offset: number): DataText | undefined {
  const {text} = document
  if (kind === 'draft') {
    const head = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
    if (!head || offset < head[0].length) return undefined
    const end = text.slice(head[0].length).search(/^(?:---|\.\.\.)[ \t]*\r?$/m)
    const stop = end < 0 ? undefined : head[0].length + end
    if (stop === undefined || offset > stop) return undefined
    return {
      text: text.slice(head[0].length, stop),
      from: head[0].length,
      schema: SCHEMAS['front-matter'],
      kind: 'front-matter',
    }
  }
  if (!endsLikeYaml(path) || !(kind in SCHEMAS)) return undefined
  const known = kind as keyof typeof SCHEMAS
  return {text, from: 0, schema: SCHEMAS[known], kind: known}
}
