import type {IdentifierKind, IdentifierUse, Page, Range} from '@claimlint/core'

/** A label or address, then what stands for the identifier; runs end at blanks, quotation marks and angle signs. */
const LABELLED =
  /\b(doi|pmid|pmcid|isbn(?:-1[03])?|e?issn|orcid)(?:\s?:\s?|\s(?=[\dX(]))(?!\s?https?:)([^\s"<>]+(?:\s\d[\dXx-]*){0,4})|\b(?:https?:\/\/)?(?:www\.|dx\.)?(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|orcid\.org)\/([^\s"<>)\]]+)|\b(NCT\d+)\b|\b(PMC\d+)\b/gi

const HOSTS: Readonly<Record<string, IdentifierKind>> = {
  'doi.org': 'doi',
  'pubmed.ncbi.nlm.nih.gov': 'pmid',
  'orcid.org': 'orcid',
}

/** The identifiers in a stretch of the page, well formed or not, where they stand. */
export function* writtenIdentifiers({draft}: Page, {start, end}: Range): Iterable<IdentifierUse> {
  const text = draft.source.text.slice(start, end)
  for (const match of text.matchAll(LABELLED)) {
    const [, label, labelled, host, address, trial, pmc] = match
    const kind = label ? kindOf(label) : host ? HOSTS[host.toLowerCase()] : trial ? 'nct' : 'pmcid'
    const written = trim(kind, labelled ?? address ?? trial ?? pmc ?? '')
    // A home page or a search is no article.
    if (!kind || !written || (host && !/\d/.test(written)) || /^[?#]/.test(written)) continue
    const from = start + match.index + match[0].lastIndexOf(labelled ?? address ?? trial ?? pmc ?? '')
    yield {kind, text: written, range: {start: from, end: from + written.length}}
  }
}

const kindOf = (label: string): IdentifierKind => {
  const name = label.toLowerCase()
  return name.startsWith('isbn') ? 'isbn' : name.endsWith('issn') ? 'issn' : (name as IdentifierKind)
}

function trim(kind: IdentifierKind | undefined, written: string): string {
  const whole =
    kind === 'isbn' || kind === 'issn' || kind === 'orcid'
      ? (/^[\dXx][\dXx\s‐-―-]*/.exec(written)?.[0] ?? '')
      : /^\S*/.exec(written)![0]
  if (kind !== 'doi') return /^[\p{L}\d-]+(?:[\s‐-―-][\dXx-]+)*/u.exec(whole)?.[0].trim() ?? ''
  let end = whole.length
  while (end > 0 && /[.,;:*_\])}’”'|]/.test(whole[end - 1]!)) end--
  return whole.slice(0, end)
}
