/** Endings that are read as Markdown. */
export const DRAFT_ENDINGS: readonly string[] = ['.md', '.markdown', '.mdx', '.qmd']

/** Endings of bibliographies in other formats than CSL; such a file is nothing else. */
const BIBLIOGRAPHY_ENDINGS: ReadonlySet<string> = new Set(['.bib', '.ris', '.nbib'])

/** A project's own papers are no health content; they are linted only when named outright. */
const OWN_PAPERS = new Set([
  'readme',
  'changelog',
  'contributing',
  'code_of_conduct',
  'license',
  'licence',
  'agents',
  'claude',
])
/** These are a project's own where they are written in capitals; `news.md` may well be a page. */
const OWN_IN_CAPITALS = new Set([
  'SECURITY',
  'ARCHITECTURE',
  'GOVERNANCE',
  'AUTHORS',
  'SUPPORT',
  'MAINTAINERS',
  'HISTORY',
  'NEWS',
  'RELEASING',
])

const IGNORED_FOLDERS = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  'dist',
  'build',
  'coverage',
  '.claimlint-cache',
])

export const endingOf = (name: string): string => /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? ''

export const isDraft = (name: string): boolean => DRAFT_ENDINGS.includes(endingOf(name))

export const isBibliography = (name: string): boolean => BIBLIOGRAPHY_ENDINGS.has(endingOf(name))

/** Whether a file can hold facts, references or waivers. */
export const isDataFile = (name: string): boolean =>
  isBibliography(name) || ['.yaml', '.yml', '.json'].includes(endingOf(name))

export function isOwnPaper(name: string): boolean {
  const stem = name.replace(/\.[^.]+$/, '')
  return OWN_PAPERS.has(stem.toLowerCase()) || OWN_IN_CAPITALS.has(stem)
}

export const isIgnoredFolder = (name: string): boolean =>
  IGNORED_FOLDERS.has(name) || (name.startsWith('.') && name.length > 1)
