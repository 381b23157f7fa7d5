import type {DocumentReport, ReferenceRecord} from '@claimlint/core'
import {escapeHtml, webAddress} from '../escape.ts'
import {FICTIONAL} from '../words.ts'

export {escapeHtml as e} from '../escape.ts'

/** A draft is known by its title, a data file by its path. */
export const nameOf = ({kind, title, path}: DocumentReport): string =>
  kind === 'draft' && title.trim() !== '' ? title : path

/** The words of a stamp that nobody can overlook. */
export const fictionalStamp = (): string => `<strong class="stamp">${FICTIONAL}</strong>`

/** A link that leaves the report; anything but a web address stays plain words. */
export function outwardLink(url: string | undefined, words: string): string {
  const address = webAddress(url)
  return address === undefined
    ? escapeHtml(words)
    : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(words)}</a>`
}

export const referenceMarks = ({fictional, retracted}: ReferenceRecord): string =>
  `${fictional ? `${fictionalStamp()} ` : ''}${retracted ? '<strong class="stamp retracted">RETRACTED</strong> ' : ''}`

/** A table whose cells carry their column's name, so that it reads as cards on a narrow screen. */
export function table(
  label: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  attributes: readonly string[] = [],
): string {
  const cells = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const name = escapeHtml(head[index] ?? '')
        const empty = cell === '' ? ' class="empty"' : ''
        return index === 0
          ? `<th scope="row" role="rowheader" data-label="${name}">${cell}</th>`
          : `<td role="cell" data-label="${name}"${empty}>${cell}</td>`
      })
      .join('')
  return `<table role="table" aria-label="${escapeHtml(label)}">
<thead role="rowgroup"><tr role="row">${head.map(name => `<th scope="col" role="columnheader">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${rows.map((row, index) => `<tr role="row"${attributes[index] ?? ''}>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`
}

/** A path that breaks after its slashes rather than within a name. */
export const breakPath = (path: string): string => escapeHtml(path).replaceAll('/', '/<wbr>')
