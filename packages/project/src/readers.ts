import {type Bibliography, type CslReading, readCsl, referencesOf, type SourceText} from '@claimlint/core'
import {endingOf, isBibliography} from './file-kinds.ts'

/** The readers of BibTeX, RIS and MEDLINE, once they are loaded. */
let readers: Readonly<Record<string, (source: SourceText) => CslReading>> | undefined

/**
 * Loads the readers that bibliographies need, unless CSL is all that there is: a run pays for what it uses. It comes
 * before `loadProject`, which does not wait. Without paths the readers are loaded at once, for an editor may meet any.
 */
export async function loadReaders(paths?: readonly string[]): Promise<void> {
  if (readers || (paths && !paths.some(isBibliography))) return
  const {readBibtexCsl, readMedlineCsl, readRisCsl} = await import('@claimlint/bibliography')
  readers = {'.bib': readBibtexCsl, '.ris': readRisCsl, '.nbib': readMedlineCsl}
}

/** The entries of a bibliography in CSL's shape, by the ending of its name. */
export function readEntries(source: SourceText): CslReading {
  if (!isBibliography(source.path)) return readCsl(source)
  const read = readers?.[endingOf(source.path)]
  if (read) return read(source)
  const message =
    'This bibliography was not read, because its reader is not loaded. This is claimlint’s fault; convert it to CSL-JSON meanwhile.'
  return {path: source.path, entries: [], faults: [{range: {start: 0, end: 0}, code: 'not-read', message}]}
}

export const readBibliography = (source: SourceText): Bibliography => referencesOf(readEntries(source))
