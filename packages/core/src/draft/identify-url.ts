/** `10.` registrant `/` suffix, as Crossref describes it, with the punctuation that ends a sentence left out later. */
export const DOI = /10\.\d{4,9}\/[^\s"<>\u25A1\uFFFC]+/

/**
 * The identifier that an address leads to: `doi:10.…`, `pmid:…`, `pmcid:PMC…`, `nbk:NBK…`; `undefined` for every other
 * address.
 */
export function identifyUrl(url: string): string | undefined {
  const lower = url.toLowerCase()
  if (lower.startsWith('doi:')) return identifyDoi(url.slice(4))
  if (lower.startsWith('pmid:')) {
    const digits = /^\s*([1-9]\d{0,7})\b/.exec(url.slice(5))?.[1]
    return digits && `pmid:${digits}`
  }
  const host = /^(?:https?:)?\/\/([^/?#\s]+)/.exec(lower)?.[1]
  if (!host) return undefined
  if (/(?:^|\.)doi\.org$/.test(host)) return identifyDoi(decode(url.slice(lower.indexOf(host) + host.length + 1)))
  if (!/(?:^|\.)(?:nih\.gov|europepmc\.org)$/.test(host)) return undefined
  const pmc = /\/(pmc\d+)/.exec(lower)?.[1]
  if (pmc) return `pmcid:${pmc.toUpperCase()}`
  const nbk = /\/books\/(nbk\d+)/.exec(lower)?.[1]
  if (nbk) return `nbk:${nbk.toUpperCase()}`
  const pmid = /(?:pubmed\.ncbi\.nlm\.nih\.gov\/|\/pubmed\/|\/med\/)([1-9]\d{0,7})(?![\d])/.exec(lower)?.[1]
  return pmid ? `pmid:${pmid}` : undefined
}

function identifyDoi(text: string): string | undefined {
  const found = DOI.exec(text)
  if (!found || text.slice(0, found.index).trim() !== '') return undefined
  return `doi:${trimAddress(found[0].replace(/[?#].*$/, ''))}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An address without the punctuation of the sentence around it; a bracket stays where it was opened inside. */
export function trimAddress(address: string): string {
  let end = address.length
  let open = 0
  for (let i = 0; i < end; i++) open += address[i] === '(' ? 1 : address[i] === ')' ? -1 : 0
  for (; end > 0; end--) {
    const last = address[end - 1]!
    if (last === ')') {
      if (open >= 0) break
      open++
    } else if (!/[.,;:!?'"’”*_\]]/.test(last)) break
  }
  return address.slice(0, end)
}
