/** What reference managers write into a note because the format has no field for it. */
export interface NoteValues {
  readonly pmid?: string
  readonly pmcid?: string
  readonly doi?: string
  readonly nbk?: string
  readonly nct?: string
  readonly status?: string
  readonly fictional?: boolean
  /** The note without those lines. */
  readonly rest: string
}

const LABELLED = /^(PMID|PMCID|DOI|NBK|NCT|status|fictional)[ \t]{0,5}[:=][ \t]{0,5}(\S[^\n]{0,200})$/i

/** Reads lines such as `PMID: 12345` and `fictional: true`; parts of one line are set apart by semicolons. */
export function readNote(text: string | undefined): NoteValues {
  if (!text || !/[:=]/.test(text)) return {rest: text ?? ''}
  const values: Record<string, string | boolean> = {}
  const rest: string[] = []
  for (const part of text.split(/\n|;\s/)) {
    const match = LABELLED.exec(part.trim().replace(/[.;]$/, ''))
    const key = match?.[1]?.toLowerCase()
    if (!match || !key) rest.push(part.trim())
    else if (key === 'fictional') values['fictional'] = /^(?:true|yes|1)$/i.test(match[2]!)
    else values[key] ??= match[2]!.trim()
  }
  return {...values, rest: rest.filter(part => part !== '').join('; ')}
}
