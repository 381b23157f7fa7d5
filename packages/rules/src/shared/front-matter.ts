import type {Page, Range} from '@claimlint/core'

/** Where the line of a top-level key stands; the whole front matter when the key is not written at the margin. */
export function frontMatterLine({draft}: Page, key: string): Range {
  const {frontMatter} = draft
  if (!frontMatter) return {start: 0, end: 0}
  let start = frontMatter.offset
  for (const line of frontMatter.yaml.split('\n')) {
    if (line.startsWith(key) && /^\s*:/.test(line.slice(key.length))) return {start, end: start + line.trimEnd().length}
    start += line.length + 1
  }
  return frontMatter.range
}

/** The day of a front matter date as YYYY-MM-DD, `undefined` when it is none. */
export function dayOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : ''
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
}

/** The names that a front matter list of people holds, blanks left out. */
export function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return list
    .map(person => (typeof person === 'string' ? person : ((person as {name?: unknown} | null)?.name ?? '')))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
}
