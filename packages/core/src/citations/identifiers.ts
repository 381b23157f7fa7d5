/** Kinds of identifier that a reference may carry. */
export type IdentifierKind = 'doi' | 'pmid' | 'pmcid' | 'nbk' | 'isbn' | 'issn' | 'orcid' | 'nct'

export interface Identifier {
  readonly kind: IdentifierKind
  /** In the form that is compared: a DOI in small letters, an ISBN without hyphens, `PMC123`, `1234-5679`. */
  readonly value: string
}

/** An identifier that is written right, or what is wrong with it, then what to do. */
export type IdentifierReading =
  | {readonly ok: true; readonly identifier: Identifier}
  | {readonly ok: false; readonly message: string; readonly suggestion?: string}

/** Reads an identifier of a known kind, with or without its label or address in front, and checks its check digit. */
export function readIdentifier(kind: IdentifierKind, written: string): IdentifierReading {
  const text = written.trim()
  return READERS[kind](text)
}

/** The identifier, or `undefined` when it is not written right. */
export function parseIdentifier(kind: IdentifierKind, written: string): string | undefined {
  const reading = readIdentifier(kind, written)
  return reading.ok ? reading.identifier.value : undefined
}

const good = (kind: IdentifierKind, value: string): IdentifierReading => ({ok: true, identifier: {kind, value}})
const bad = (message: string, suggestion?: string): IdentifierReading => ({
  ok: false,
  message,
  ...(suggestion ? {suggestion} : {}),
})

const DOI_LEAD =
  /^(?:doi\s*:?\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|https?:\/\/[^\s/]+\/doi\/(?:abs\/|full\/|pdf\/|epdf\/)?)/i
const PUBMED_LEAD =
  /^(?:pmid\s*:?\s*|(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/)/i
const PMC_LEAD =
  /^(?:pmcid\s*:?\s*|(?:https?:\/\/)?(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc)\/articles\/)/i
const BOOKSHELF_LEAD = /^(?:https?:\/\/)?(?:www\.)?ncbi\.nlm\.nih\.gov\/books\//i
const ORCID_LEAD = /^(?:orcid\s*:?\s*|(?:https?:\/\/)?(?:www\.)?orcid\.org\/)/i
const TRIAL_LEAD = /^(?:https?:\/\/)?(?:www\.)?clinicaltrials\.gov\/(?:ct2\/show\/|study\/|show\/)/i

const READERS: Readonly<Record<IdentifierKind, (text: string) => IdentifierReading>> = {
  doi(text) {
    const rest = trimDoi(text.replace(DOI_LEAD, ''))
    if (/^10\.\d{4,9}(?:\.\d+)*\/[^\s]+$/.test(rest)) {
      if (/["{}|\\^`]/.test(rest)) {
        return bad(`“${text}” holds signs that no DOI has. Copy the DOI again from the article.`)
      }
      return good('doi', decodeDoi(rest).toLowerCase())
    }
    if (/\s/.test(rest))
      return bad(`“${text}” has a space in the DOI. Remove it, or copy the DOI again from the article.`)
    const cut = /^(?:1?0?[.,])?(\d{4,9})\/(\S+)$/.exec(rest)
    if (cut)
      return bad(
        `“${text}” does not begin with “10.”, as every DOI does. Write 10.${cut[1]}/${cut[2]} if that is the one.`,
        `10.${cut[1]}/${cut[2]}`,
      )
    if (/^10\.\d{4,9}\/?$/.test(rest))
      return bad(`“${text}” ends after the publisher’s number. Copy the whole DOI: it goes on after a slash.`)
    return bad(
      `“${text}” is no DOI. Write it as 10., the publisher’s number, a slash and the rest, such as 10.1000/182.`,
    )
  },
  pmid(text) {
    const rest = text.replace(PUBMED_LEAD, '').replace(/[/?#].*$/, '')
    if (/^0*$/.test(rest)) return bad(`“${text}” is no PubMed number. Look the article up in PubMed and copy its PMID.`)
    if (/^[1-9]\d{0,7}$/.test(rest)) return good('pmid', rest)
    if (/^PMC\d+$/i.test(rest))
      return bad(
        `“${text}” is a PubMed Central number. Move it to PMCID, and write the PubMed number (digits only) here.`,
      )
    if (/^\d{9,}$/.test(rest))
      return bad(`“${text}” has ${rest.length} digits, and a PMID has at most 8. Copy it again from PubMed.`)
    return bad(`“${text}” is no PMID. Write 1 to 8 digits and nothing else.`)
  },
  pmcid(text) {
    const rest = text.replace(PMC_LEAD, '').replace(/[/?#].*$/, '')
    if (/^PMC[1-9]\d{0,8}(?:\.\d+)?$/i.test(rest)) return good('pmcid', rest.toUpperCase())
    if (/^[1-9]\d{0,8}$/.test(rest)) return bad(`“${text}” lacks its letters. Write PMC${rest}.`, `PMC${rest}`)
    return bad(`“${text}” is no PubMed Central number. Write PMC and the digits, such as PMC1234567.`)
  },
  nbk(text) {
    const rest = text.replace(BOOKSHELF_LEAD, '').replace(/[/?#].*$/, '')
    if (/^NBK[1-9]\d{0,8}$/i.test(rest)) return good('nbk', rest.toUpperCase())
    if (/^[1-9]\d{0,8}$/.test(rest)) return bad(`“${text}” lacks its letters. Write NBK${rest}.`, `NBK${rest}`)
    return bad(`“${text}” is no Bookshelf number. Write NBK and the digits, such as NBK12345.`)
  },
  isbn(text) {
    const rest = text
      .replace(/^isbn(?:-1[03])?\s*:?\s*/i, '')
      .replace(/[\s‐-―-]/g, '')
      .toUpperCase()
    if (/^\d{13}$/.test(rest)) {
      if (!/^97[89]/.test(rest))
        return bad(`“${text}” has 13 digits and does not begin with 978 or 979. Copy the ISBN again from the book.`)
      return isbn13(rest) ? good('isbn', rest) : wrongCheck(text, 'ISBN', 'the book')
    }
    if (/^\d{9}[\dX]$/.test(rest)) return isbn10(rest) ? good('isbn', rest) : wrongCheck(text, 'ISBN', 'the book')
    return bad(`“${text}” has ${rest.length} digits, and an ISBN has 10 or 13. Copy it again from the book.`)
  },
  issn(text) {
    const rest = text
      .replace(/^e?issn\s*:?\s*/i, '')
      .replace(/[\s‐-―-]/g, '')
      .toUpperCase()
    if (!/^\d{7}[\dX]$/.test(rest))
      return bad(`“${text}” is no ISSN. Write four digits, a hyphen and four more, such as 1234-5679.`)
    const whole = `${rest.slice(0, 4)}-${rest.slice(4)}`
    return issn(rest) ? good('issn', whole) : wrongCheck(text, 'ISSN', 'the journal')
  },
  orcid(text) {
    const rest = text
      .replace(ORCID_LEAD, '')
      .replace(/[\s‐-―-]/g, '')
      .toUpperCase()
    if (!/^\d{15}[\dX]$/.test(rest))
      return bad(`“${text}” is no ORCID iD. Write four groups of four digits, such as 0000-0002-1825-0097.`)
    return orcid(rest)
      ? good('orcid', rest.replace(/(.{4})(?=.)/g, '$1-'))
      : wrongCheck(text, 'ORCID iD', 'the person’s ORCID page')
  },
  nct(text) {
    const rest = text.replace(TRIAL_LEAD, '').replace(/[/?#].*$/, '')
    if (/^NCT\d{8}$/i.test(rest)) return good('nct', rest.toUpperCase())
    if (/^\d{8}$/.test(rest)) return bad(`“${text}” lacks its letters. Write NCT${rest}.`, `NCT${rest}`)
    return bad(`“${text}” is no number of ClinicalTrials.gov. Write NCT and 8 digits, such as NCT01234567.`)
  },
}

const wrongCheck = (text: string, kind: string, where: string): IdentifierReading =>
  bad(
    `The check digit of “${text}” does not fit: at least one digit of this ${kind} is wrong or swapped. Copy it again from ${where}.`,
  )

/** A digit’s value; `X` stands for 10. */
const digit = (sign: string): number => (sign === 'X' ? 10 : Number(sign))
const weigh = (text: string, weight: (at: number) => number): number =>
  [...text].reduce((sum, sign, at) => sum + digit(sign) * weight(at), 0)

const isbn10 = (text: string): boolean => weigh(text, at => 10 - at) % 11 === 0
const isbn13 = (text: string): boolean => weigh(text, at => (at % 2 === 0 ? 1 : 3)) % 10 === 0
const issn = (text: string): boolean => weigh(text, at => 8 - at) % 11 === 0

/** ISO 7064, mod 11-2. */
function orcid(text: string): boolean {
  let sum = 0
  for (const sign of text.slice(0, -1)) sum = ((sum + digit(sign)) * 2) % 11
  return (12 - sum) % 11 === digit(text.at(-1)!)
}

/** Final punctuation belongs to the sentence; a closing bracket stays where one was opened (old Elsevier and Wiley DOIs). */
function trimDoi(text: string): string {
  let open = 0
  for (const sign of text) open += sign === '(' ? 1 : sign === ')' ? -1 : 0
  let end = text.length
  while (end > 0) {
    const last = text[end - 1]!
    if ('.,;:'.includes(last)) end--
    else if (last === ')' && open < 0) {
      end--
      open++
    } else break
  }
  return text.slice(0, end)
}

function decodeDoi(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const URLS: readonly (readonly [RegExp, IdentifierKind])[] = [
  [/^https?:\/\/(?:dx\.|www\.)?doi\.org\/(10\.[^\s?#]+)/i, 'doi'],
  [/^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)/i, 'pmid'],
  [/^https?:\/\/(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed\/(\d+)/i, 'pmid'],
  [/^https?:\/\/pmc\.ncbi\.nlm\.nih\.gov\/articles\/(PMC\d+)/i, 'pmcid'],
  [/^https?:\/\/(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc\/articles\/(PMC\d+)/i, 'pmcid'],
  [/^https?:\/\/(?:www\.)?ncbi\.nlm\.nih\.gov\/books\/(NBK\d+)/i, 'nbk'],
  [/^https?:\/\/(?:www\.)?clinicaltrials\.gov\/(?:ct2\/show\/|study\/|show\/)(NCT\d+)/i, 'nct'],
  [/^https?:\/\/(?:www\.)?orcid\.org\/([\dX-]+)/i, 'orcid'],
  // Publishers that put the DOI into the address of the article.
  [/^https?:\/\/[^\s/]+\/(?:[a-z-]+\/)?doi\/(?:abs\/|full\/|pdf\/|epdf\/)?(10\.\d{4,9}\/[^\s?#]+)/i, 'doi'],
]

/** The identifier that a web address carries; `undefined` when it carries none or a wrong one. */
export function identifierFromUrl(url: string): Identifier | undefined {
  for (const [pattern, kind] of URLS) {
    const written = pattern.exec(url.trim())?.[1]
    const reading = written ? readIdentifier(kind, written) : undefined
    if (reading?.ok) return reading.identifier
  }
  return undefined
}
