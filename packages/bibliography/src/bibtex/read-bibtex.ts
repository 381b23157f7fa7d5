import {type Bibliography, type CslReading, explainDamage, referencesOf, type SourceText} from '@claimlint/core'
import {noEntries} from '../no-entries.ts'
import {entryToCsl} from './entry-to-csl.ts'
import {inheritFields} from './inherit-fields.ts'
import {scanBibtex} from './scan-bibtex.ts'

/** Reads a BibTeX or BibLaTeX file. A broken entry is told and left out; the others count. */
export const readBibtex = (source: SourceText): Bibliography => referencesOf(readBibtexCsl(source))

/** The entries of a BibTeX or BibLaTeX file in CSL's shape. */
export function readBibtexCsl(source: SourceText): CslReading {
  const scanned = scanBibtex(source.text)
  const {entries, faults} = inheritFields(scanned.entries)
  const told = [...scanned.faults, ...faults]
  return {
    path: source.path,
    entries: entries.map(entryToCsl),
    faults: [
      ...explainDamage(source),
      ...(scanned.entries.length + told.length === 0
        ? noEntries(source, 'A BibTeX entry begins with @article{key,')
        : told),
    ],
  }
}
