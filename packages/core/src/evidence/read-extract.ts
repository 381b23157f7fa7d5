import {readData} from '../facts/data-file.ts'
import {child, flagOf, textOf, textsIn} from '../facts/data-node.ts'
import type {Fault} from '../facts/fact.ts'
import {schema, validate} from '../facts/validators/extract.generated.ts'
import {hashText} from '../text/hash.ts'
import type {SourceText} from '../text/source-text.ts'
import type {Extract, PageStart} from './extract.ts'

export interface ExtractFile {
  readonly path: string
  readonly extract?: Extract
  readonly faults: readonly Fault[]
}

const HEAD = /^\uFEFF?---[ \t]*\r?\n/
const HEAD_END = /^---[ \t]*(?:\r?\n|$)/m
const PAGE_MARK = /^<!-- page ([^\s>-][^\s>]{0,15}) -->[ \t]*\r?$/gm

/** Whether a Markdown file is the extract of a source, and so no page of the site: its head names a source and how it was made. */
export function isExtract(text: string): boolean {
  const head = headOf(text)?.yaml
  return head !== undefined && /^ref:/m.test(head) && /^(?:sha256|original|made|digest):/m.test(head)
}

const DAMAGED =
  'This extract is not clean UTF-8 text of at most 8 MB, so that words of it may be missing. Extract the source again.'

/** Reads an extract: a head in YAML between two lines of three hyphens, then the words. */
export function readExtract(source: SourceText): ExtractFile {
  const {path, text, damage} = source
  const lost: Fault[] = damage ? [{range: {start: 0, end: 0}, code: 'damaged-file', message: DAMAGED}] : []
  if (damage && text === '') return {path, faults: lost}
  const head = headOf(text)
  if (!head) {
    const message =
      'This file has no head, so it proves nothing. Begin it with --- , schema: 1, ref: and the key of the source, and --- ; or make it with `claimlint refs extract`.'
    return {path, faults: [{range: {start: 0, end: 0}, code: 'no-head', message}]}
  }
  const {root, faults} = readData(path, head.yaml, {schema, validate}, offset => head.start + offset)
  const refNode = child(root, 'ref')
  const ref = textOf(refNode)
  const words = text.slice(head.end)
  const found: Fault[] = [...lost, ...faults]
  const digest = child(root, 'digest')
  if (digest && textOf(digest) !== digestOf(words)) {
    found.push({
      range: digest.range,
      code: 'altered-extract',
      message:
        'The words below were changed after this extract was made, so it proves nothing. Extract the source again; when they were mended by hand, take the digest out and say so in notes.',
    })
  }
  if (!refNode || !ref || found.some(({code}) => code === 'altered-extract')) return {path, faults: found}
  const made = textsIn(child(root, 'made'), ['from', 'on', 'by'])
  // Programs that read PDFs give letters and accents apart.
  const composed = words.normalize('NFC')
  const extract: Extract = {
    ref,
    path,
    text: composed,
    pages: pageStarts(composed),
    ...textsIn(root, ['original', 'sha256']),
    ...(Object.keys(made).length > 0 ? {made} : {}),
    fictional: flagOf(child(root, 'fictional')) ?? false,
    refRange: refNode.range,
  }
  return {path, extract, faults: found}
}

/** A digest of the words of an extract that no line ending changes. */
export const digestOf = (words: string): string => `v1:${hashText(words.replace(/\r\n?/g, '\n').trim())}`

function headOf(text: string): {yaml: string; start: number; end: number} | undefined {
  const opening = HEAD.exec(text)
  if (!opening) return undefined
  const start = opening[0].length
  const closing = HEAD_END.exec(text.slice(start))
  if (!closing) return undefined
  return {yaml: text.slice(start, start + closing.index), start, end: start + closing.index + closing[0].length}
}

function pageStarts(words: string): PageStart[] {
  return [...words.matchAll(PAGE_MARK)].map(match => ({
    label: match[1]!,
    mark: {start: match.index, end: match.index + match[0].length},
  }))
}
