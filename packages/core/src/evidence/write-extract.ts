import {digestOf} from './read-extract.ts'

/** What the head of an extract tells. */
export interface ExtractHead {
  readonly ref: string
  readonly original: string
  readonly sha256: string
  readonly made: {readonly from: 'pdf' | 'html' | 'text'; readonly on: string; readonly by: string}
  readonly licence?: string
  readonly fictional?: boolean
}

const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffd\ufffe\uffff]/g

/** The text of an extract file, as `readExtract` reads it. Words that look like a page mark lose their brackets. */
export function writeExtract(
  {ref, original, sha256, made, licence, fictional}: ExtractHead,
  pages: readonly {readonly label?: string; readonly text: string}[],
): string {
  const words = `${pages
    .map(({label, text}) => {
      const tidy = text
        .normalize('NFC')
        // Signs of fonts without letters come out as controls, and such a file would count as damaged.
        .replace(CONTROLS, ' ')
        .replace(/<!-- (page [^\n]*?) -->/g, '$1')
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
      return label === undefined ? tidy : `<!-- page ${label} -->\n${tidy}`
    })
    .join('\n\n')}\n`
  const head = [
    'schema: 1',
    `ref: ${JSON.stringify(ref)}`,
    `original: ${JSON.stringify(original)}`,
    `sha256: ${sha256}`,
    `made: {from: ${made.from}, on: ${made.on}, by: ${JSON.stringify(made.by)}}`,
    `digest: "${digestOf(words)}"`,
    ...(licence === undefined ? [] : [`licence: ${JSON.stringify(licence)}`]),
    ...(fictional ? ['fictional: true'] : []),
  ]
  return `---\n${head.join('\n')}\n---\n${words}`
}
