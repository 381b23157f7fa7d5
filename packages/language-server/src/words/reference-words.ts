import type {Name, Reference} from '@claimlint/core'

/** “Lee A, Park B, et al. Title. Journal. 2021;12(3):4-9.” with the way to it, as Markdown. */
export function referenceCard(reference: Reference): string {
  const {title, containerTitle, publisher, year, volume, issue, page, raw, retracted, fictional} = reference
  const place = `${volume ? `;${volume}` : ''}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}`
  const parts = [
    authors(reference, 3),
    title && `*${plain(title.replace(/\.$/, ''))}*`,
    containerTitle ?? publisher,
    year && `${year}${place}`,
  ]
  const line =
    raw && !title
      ? plain(raw)
      : `${parts
          .filter(part => part)
          .map(part => String(part).replace(/\.$/, ''))
          .join('. ')}.`
  const address = addressOf(reference)
  const marks = [retracted ? '**Retracted.**' : '', fictional ? '**Made up** (`fictional: true`).' : '']
  return [marks.filter(Boolean).join(' '), line, address ? `[${address.words}](${address.url})` : '']
    .filter(Boolean)
    .join(' ')
}

/** “Lee et al. 2021: Title”. */
export function referenceLine(reference: Reference): string {
  const {title, year, raw} = reference
  const head = [authors(reference, 1), year].filter(Boolean).join(' ')
  return [head, title ?? raw].filter(Boolean).join(': ') || reference.id
}

/** “Lee 2021”. */
export const shortReference = (reference: Reference): string =>
  [authors(reference, 1), reference.year].filter(Boolean).join(' ') || reference.id

function authors({author = []}: Reference, most: number): string {
  const names = author.slice(0, most).map(name => nameWords(name, most > 1))
  if (author.length > most) return `${names.join(', ')} et al`
  return names.join(', ')
}

const nameWords = ({literal, family, given}: Name, whole: boolean): string =>
  literal ?? [family, whole ? given : undefined].filter(Boolean).join(' ')

/** Only addresses that open a page. */
function addressOf({
  doi,
  pmid,
  pmcid,
  nbk,
  url,
}: Reference): {readonly words: string; readonly url: string} | undefined {
  if (doi) return {words: `doi:${doi}`, url: `https://doi.org/${encodeURI(doi)}`}
  if (pmid) return {words: `PubMed ${pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`}
  if (pmcid) return {words: pmcid, url: `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/`}
  if (nbk) return {words: nbk, url: `https://www.ncbi.nlm.nih.gov/books/${encodeURIComponent(nbk)}/`}
  return url && /^https?:\/\//i.test(url) ? {words: url, url: encodeURI(url)} : undefined
}

/** Words of others in Markdown: what would be markup stands as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ')
