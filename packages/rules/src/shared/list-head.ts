import type {Page, Range} from '@claimlint/core'

/** Where the heading of the page's own reference list stands, if one announces it. */
export function listHead({referenceList: {blocks}}: Page): Range | undefined {
  const section = blocks[0]?.section
  return section?.role === 'references' ? section.heading?.range : undefined
}
