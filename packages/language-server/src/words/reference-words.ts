import {addressOf, type Reference, referenceParts} from '@claimlint/core'
import {escapeMarkdown} from './escape-markdown.ts'

/** “Lee A, Park B, et al. *Title*. Journal. 2021;12(3):4-9.” with the way to it, as Markdown. */
export function referenceCard(reference: Reference): string {
  const {raw, retracted, fictional} = reference
  const {authors, title, source, issued} = referenceParts(reference)
  const parts = [
    authors && escapeMarkdown(authors),
    title && `*${escapeMarkdown(title)}*`,
    source && escapeMarkdown(source),
    issued,
  ]
  const line = raw && !title ? escapeMarkdown(raw) : `${parts.filter(Boolean).join('. ')}.`
  const address = addressOf(reference)
  const marks = [retracted ? '**Retracted.**' : '', fictional ? '**Made up** (`fictional: true`).' : '']
  return [
    marks.filter(Boolean).join(' '),
    line,
    address ? `[${escapeMarkdown(address.words)}](${linked(address.url)})` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** A bracket or a space would end the link too soon. */
const linked = (url: string): string =>
  url.replace(/[\s()<>]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
