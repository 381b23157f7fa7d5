import type {ReviewGroup, ReviewPage} from '@claimlint/project'

/** The words of a claim as a line tells them. */
export const quote = (text: string): string => {
  const words = text
    .replaceAll('\uFFFC', ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)]|$)|[.]?\s*$/g, '')
    .trim()
  return `“${words.length > 76 ? `${words.slice(0, 75).trimEnd()}…` : words}”`
}

export const pagesOf = (groups: readonly ReviewGroup[]): readonly ReviewPage[] => groups.flatMap(({pages}) => pages)

/** What stands behind the path of a made-up page. */
export const stamp = (fictional: boolean | undefined): string => (fictional ? ' FICTIONAL' : '')

/** Lines as one text with a line end. */
export const lines = (all: readonly string[]): string => (all.length === 0 ? '' : `${all.join('\n')}\n`)
