/** The labels that a page may define: every `[label]:` in it, in code and anywhere else. */
export interface Labels {
  /** Whether the page may define anything. */
  readonly any: boolean
  /** Whether a label in brackets may lead to a definition. */
  mayDefine(label: string): boolean
  /** Labels of footnotes that were taken to be defined: to be held against the definitions that the parser finds. */
  readonly awaited: Set<string>
}

/** As CommonMark compares labels: blanks count as one, letters regardless of case. */
export const normaliseLabel = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()

const DEFINED = /\[([^[\]]*)\]:/g

/** Gathers what looks like a definition. A label with an escape or an entity may read otherwise: then any may be defined. */
export function gatherLabels(text: string): Labels {
  const awaited = new Set<string>()
  if (!text.includes(']:')) return {any: false, mayDefine: () => false, awaited}
  const labels = new Set<string>()
  let opaque = false
  for (const [, label] of text.matchAll(DEFINED)) {
    if (label!.includes('\\') || label!.includes('&')) opaque = true
    labels.add(normaliseLabel(label!))
  }
  // A bracket in a label is escaped, so that the pattern does not see the whole of it.
  if (/\\[[\]]/.test(text)) opaque = true
  return {any: true, mayDefine: label => opaque || labels.has(normaliseLabel(label)), awaited}
}
