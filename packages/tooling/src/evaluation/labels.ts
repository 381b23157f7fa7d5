import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {CLAIM_KINDS, type ClaimKind} from '@claimlint/core'

/** One judgement of an annotator on one unit. Offsets are UTF-16 offsets into the document. */
export interface Label {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  /** `!` must be found; `?` is debatable: neither hit nor miss counts. */
  readonly required: boolean
  readonly cited?: boolean
}

export interface LabelledDocument {
  readonly name: string
  /** The first word of the name: what sort of page it is. */
  readonly register: string
  readonly text: string
  readonly labels: readonly Label[]
}

/**
 * Reads a folder of `NAME.md` with `NAME.labels.tsv` beside: kind, mark, cited, the unit's exact words and, where they
 * occur more than once, which time.
 *
 * @throws Error naming file and line when a label's words do not occur, or a column is not one of its values.
 */
export function readLabelledFolder(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.labels.tsv'))
    .sort()
    .map(file => {
      const name = file.slice(0, -'.labels.tsv'.length)
      const text = readFileSync(join(folder, `${name}.md`), 'utf8')
      const rows = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').slice(1)
      const labels = rows.map((row, at) => readRow(row, text, `${file}:${at + 2}`))
      return {name, register: name.split('-')[0]!, text, labels}
    })
}

function readRow(row: string, text: string, place: string): Label {
  const [kind, mark, cited, words, nth] = row.split('\t')
  if (!CLAIM_KINDS.includes(kind as ClaimKind)) throw new Error(`${place}: “${kind}” is no kind of claim`)
  if (mark !== '!' && mark !== '?') throw new Error(`${place}: the mark is ! or ?, not “${mark}”`)
  if (!words) throw new Error(`${place}: the words of the unit are missing`)
  let start = text.indexOf(words)
  for (let left = Number(nth || 1) - 1; left > 0 && start >= 0; left--) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`${place}: these words do not occur in the document: ${words}`)
  return {kind: kind as ClaimKind, start, end: start + words.length, required: mark === '!', cited: cited === 'yes'}
}

/** Reads labels by offset (`doc start end kind mark cited`, one file or several) for the documents of some folders. */
export function readOffsetLabels(files: readonly string[], folders: readonly string[]): LabelledDocument[] {
  const labels = new Map<string, Label[]>()
  for (const file of files) {
    const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const names = head.split('\t')
    for (const row of rows) {
      const cells = row.split('\t')
      const cell = (name: string): string => cells[names.indexOf(name)] ?? ''
      const name = cell('doc').replace(/\.md$/, '')
      const own = labels.get(name) ?? []
      labels.set(name, own)
      if (!CLAIM_KINDS.includes(cell('kind') as ClaimKind)) continue
      own.push({
        kind: cell('kind') as ClaimKind,
        start: Number(cell('start')),
        end: Number(cell('end')),
        required: cell('mark') === '!',
        ...(cell('cited') === '' ? {} : {cited: cell('cited') === 'yes'}),
      })
    }
  }
  return folders.flatMap(folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.md') && labels.has(file.slice(0, -3)))
      .sort()
      .map(file => {
        const name = file.slice(0, -3)
        return {
          name,
          register: name.split('-')[0]!,
          text: readFileSync(join(folder, file), 'utf8'),
          labels: labels.get(name)!,
        }
      }),
  )
}
