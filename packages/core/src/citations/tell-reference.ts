import type {Name, Reference} from './reference.ts'

/** A reference's page on the web, and the words for a link to it. */
export interface ReferenceAddress {
  readonly words: string
  readonly url: string
}

/** The page that a reference opens, its registered number before its own address; `undefined` where none opens one. */
export function addressOf({doi, pmid, pmcid, nbk, url}: Reference): ReferenceAddress | undefined {
  if (doi) {
    const name = doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '')
    return {words: `doi:${name}`, url: `https://doi.org/${encodeURI(name)}`}
  }
  if (pmid) return {words: `PubMed ${pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`}
  if (pmcid) return {words: pmcid, url: `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/`}
  if (nbk) return {words: nbk, url: `https://www.ncbi.nlm.nih.gov/books/${encodeURIComponent(nbk)}/`}
  // Any other scheme could run code when a reader follows the link.
  return url && /^https?:\/\//i.test(url) ? {words: url, url} : undefined
}

/** The most authors that a line names before “et al”. */
const MOST_AUTHORS = 3

/** What a line about a reference says, in its order: authors, title, where it appeared, when; what is unknown is left out. */
export function referenceParts(reference: Reference): {
  readonly authors?: string
  readonly title?: string
  readonly source?: string
  readonly issued?: string
} {
  const {author = [], title, containerTitle, publisher, year, volume, issue, page} = reference
  const names = author.slice(0, MOST_AUTHORS).map(wholeName)
  if (author.length > MOST_AUTHORS) names.push('et al')
  const source = containerTitle ?? publisher
  const place = `${volume ? `;${volume}` : ''}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}`
  return {
    ...(names.length > 0 ? {authors: bare(names.join(', '))} : {}),
    ...(title ? {title: bare(title)} : {}),
    ...(source ? {source: bare(source)} : {}),
    ...(year ? {issued: `${year}${place}`} : {}),
  }
}

/** The full stop between the parts is put by whoever joins them. */
const bare = (part: string): string => part.replace(/\.$/, '')

const wholeName = ({literal, family, given}: Name): string => literal ?? [family, given].filter(Boolean).join(' ')

/** “Lee A, Park B, Roe C, et al. Title. Journal. 2021;12(3):4-9”; the words of a page's own list as they stand there. */
export function tellReference(reference: Reference): string {
  if (reference.raw) return reference.raw
  const {authors, title, source, issued} = referenceParts(reference)
  return [authors, title, source, issued].filter(Boolean).join('. ') || reference.id
}

/** “Lee et al 2021”. */
export function shortReference({author = [], year, id}: Reference): string {
  const [first] = author
  const name = first && (first.literal ?? first.family ?? first.given)
  return [name && author.length > 1 ? `${name} et al` : name, year].filter(Boolean).join(' ') || id
}

/** “Lee et al 2021: Title”. */
export function referenceLine(reference: Reference): string {
  const {author = [], year, title, raw, id} = reference
  const head = author.length > 0 || year ? shortReference(reference) : ''
  return [head, title ?? raw].filter(Boolean).join(': ') || id
}
