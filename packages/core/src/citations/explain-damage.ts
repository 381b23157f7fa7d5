import type {Fault} from '../facts/fact.ts'
import type {SourceText} from '../text/source-text.ts'

const WORDS: Readonly<Record<NonNullable<SourceText['damage']>, string>> = {
  'invalid-utf8':
    'Some bytes of this bibliography are not UTF-8, so names and titles from here on may be wrong. Save it as UTF-8; the entries were read as well as they could be.',
  utf16: 'This bibliography is UTF-16, so nothing in it was read. Save it as UTF-8.',
  binary: 'This bibliography is not text, so nothing in it was read. Export it again from the reference manager.',
  'too-large': 'This bibliography is larger than 8 MB, so nothing in it was read. Split it into several files.',
  unsupported: 'A bibliography in this format is not read. Export it as CSL-JSON, BibTeX, RIS or MEDLINE (nbib).',
}

/** What is wrong with the bytes of a bibliography, told once, at the first sign that was lost. */
export function explainDamage({damage, text}: SourceText): Fault[] {
  if (!damage) return []
  const start = Math.max(0, text.indexOf('\uFFFD'))
  return [{range: {start, end: Math.min(text.length, start + 1)}, code: 'damaged-file', message: WORDS[damage]}]
}
