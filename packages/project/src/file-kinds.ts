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
  'security',
  'license',
  'licence',
  'architecture',
  'governance',
  'authors',
  'support',
  'maintainers',
  'history',
  'news',
  'releasing',
  'agents',
  'claude',
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

export const isOwnPaper = (name: string): boolean => OWN_PAPERS.has(name.toLowerCase().replace(/\.[^.]+$/, ''))

export const isIgnoredFolder = (name: string): boolean =>
  IGNORED_FOLDERS.has(name) || (name.startsWith('.') && name.length > 1)
