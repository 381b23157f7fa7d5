import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const FURNISHING = (n: number): string => `
## Numbers at a glance ${n}

| Outcome | After 3 months | After a year |
|:--|--:|--:|
| Pain halved | ${20 + (n % 40)}% [@src${n % 9}] | 1 in ${2 + (n % 9)} |
| Bleeding | rare[^n${n}] | *fewer than* 1 in ${100 * (1 + (n % 9))} |

See [the plain guide](https://example.org/guide/${n}) and the <sup>${1 + (n % 4)}</sup> note; about ${2 + (n % 5)}&ndash;${4 + (n % 5)} weeks pass before most people notice.[^n${n}]

[^n${n}]: A trial report, 20${10 + (n % 14)}. <https://doi.org/10.5555/bench.${n}>
`

/** Copies the pages of some folders into one; returns how many. */
export function copyPages(sources: readonly string[], folder: string): number {
  mkdirSync(folder, {recursive: true})
  const pages = sources.flatMap(source =>
    readdirSync(source)
      .filter(name => name.endsWith('.md') && name !== 'README.md')
      .map(name => join(source, name)),
  )
  for (const [index, page] of pages.entries())
    copyFileSync(page, join(folder, `page-${String(index).padStart(4, '0')}.md`))
  return pages.length
}

/**
 * Writes a folder of drafts for the bench: blocks of the project's own labelled pages, drawn anew for each file by a fixed
 * rule, with a table, links, footnotes and citations in each. Returns the files and their size in bytes.
 */
export function makeCorpus(source: string, folder: string, count: number): {files: string[]; bytes: number} {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const blocks = blocksOf(source)
  let state = 7
  const draw = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return blocks[Math.floor((state / 2 ** 32) * blocks.length)]!
  }
  let bytes = 0
  const files = Array.from({length: count}, (_, n) => {
    const body = Array.from({length: 32}, draw).join('\n\n')
    const text = `---\ntitle: Bench page ${n}\nfictional: true\n---\n\n# Bench page ${n}\n\n${body}\n${FURNISHING(n)}`
    const file = join(folder, `page-${String(n).padStart(4, '0')}.md`)
    writeFileSync(file, text)
    bytes += Buffer.byteLength(text)
    return file
  })
  return {files, bytes}
}

/** A draft of so many words: blocks of a folder's pages one after another, none of them twice while they last. */
export function makeDraft(source: string, words: number): string {
  const blocks = blocksOf(source)
  const chosen: string[] = []
  for (let at = 0, count = 0; count < words; at++) {
    const block = blocks[at % blocks.length]!
    chosen.push(block)
    count += block.split(/\s+/).length
  }
  return `---\ntitle: A long draft\nfictional: true\n---\n\n# A long draft\n\n${chosen.join('\n\n')}\n`
}

/** The blocks of the pages of a folder, front matter and footnotes left out. */
const blocksOf = (source: string): string[] =>
  readdirSync(source)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap(name =>
      readFileSync(join(source, name), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .split(/\n{2,}/)
        .filter(block => block.trim() !== '' && !block.startsWith('[^')),
    )
