import type {Page, Range, Section} from '@claimlint/core'

/** A section that has a heading, and how far it reaches: its parts of lower rank included. */
export interface SectionPlace {
  readonly section: Section
  readonly range: Range
}

export function sectionsOf({draft}: Page): SectionPlace[] {
  const headed = draft.sections.filter(({heading}) => heading !== undefined)
  const end = draft.source.text.trimEnd().length
  const places: SectionPlace[] = []
  // From the last to the first, so that the next heading of the same or a higher rank is at hand.
  const next: number[] = []
  for (const section of [...headed].reverse()) {
    const {start, end: headingEnd} = section.heading!.range
    const stop = Math.min(...next.slice(0, section.depth + 1).filter(at => at !== undefined), end)
    places.push({section, range: {start, end: Math.max(headingEnd, stop)}})
    next[section.depth] = start
    next.length = section.depth + 1
  }
  return places.reverse()
}
