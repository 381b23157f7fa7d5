/** Identifiers and the first web address that stand in a run of words or Markdown. */
export interface Identifiers {
  readonly doi?: string
  readonly pmid?: string
  readonly pmcid?: string
  readonly nbk?: string
  readonly isbn?: string
  readonly url?: string
}

// Crossref's expression for modern DOIs, opened for the brackets and angle signs of older Wiley and Elsevier suffixes.
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/i
const PMID =
  /\bpmid\s?:?\s?(\d{1,8})\b|pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,8})\b|ncbi\.nlm\.nih\.gov\/pubmed\/(\d{1,8})\b/i
const PMCID = /\bPMC\d{1,9}\b/i
const NBK = /\bNBK\d{1,9}\b/i
const ISBN = /\bISBN(?:-1[03])?:?\s?([\dXx-]{10,17})\b/
const URL_START = /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/i

/** Everything in a text that is no word of a reference: addresses, identifiers and the labels before them. */
export const ADDRESSES =
  /<?\b(?:https?:\/\/|www\.)[^\s<>"]*>?|\b(?:doi:?\s?)?10\.\d{4,9}\/[^\s"<>]+|\b(?:pmid|pmcid|pmc)\s?:?\s?(?:PMC)?\d{1,9}\b\.?|\bNBK\d{1,9}\b|\bISBN(?:-1[03])?:?\s?[\dXx-]{10,17}|\b(?:retrieved|available|accessed) (?:from|at):?/gi

/** Reads the identifiers of a text as written; whether they are well formed is another question. */
export function identifyText(text: string): Identifiers {
  const doi = DOI.exec(text)?.[0]
  const pmid = PMID.exec(text)
  const pmcid = PMCID.exec(text)?.[0]
  const nbk = NBK.exec(text)?.[0]
  const isbn = ISBN.exec(text)?.[1]
  const url = URL_START.exec(text)?.[0]
  const number = pmid?.[1] ?? pmid?.[2] ?? pmid?.[3]
  return {
    ...(doi ? {doi: trimEnd(doi)} : {}),
    ...(number ? {pmid: number} : {}),
    ...(pmcid ? {pmcid: pmcid.toUpperCase()} : {}),
    ...(nbk ? {nbk: nbk.toUpperCase()} : {}),
    ...(isbn ? {isbn} : {}),
    ...(url ? {url: trimEnd(url)} : {}),
  }
}

/** Final punctuation belongs to the sentence; a closing bracket only where none was opened. */
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0) {
    const last = text[end - 1]!
    if ('.,;:*_|"”’\''.includes(last)) end--
    else if ((last === ')' || last === ']') && count(text, last === ')' ? '(' : '[', end) < count(text, last, end))
      end--
    else break
  }
  return text.slice(0, end)
}

function count(text: string, sign: string, end: number): number {
  let found = 0
  for (let i = 0; i < end; i++) if (text[i] === sign) found++
  return found
}
