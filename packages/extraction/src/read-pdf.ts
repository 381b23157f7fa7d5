import {type SourcePage, UnreadableOriginal} from './source-page.ts'

const PRINTABLE = /^[^\s>-][^\s>]{0,15}$/

/**
 * The words of a PDF, page by page, each with its number as printed where the file tells it. Lines end where the file ends
 * them, so that words may be parted by hyphens.
 *
 * @throws UnreadableOriginal when it is no PDF, is locked, or holds pictures of pages alone
 */
export async function readPdf(bytes: Uint8Array): Promise<SourcePage[]> {
  const {getDocumentProxy} = await import('unpdf')
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    // The reader takes the bytes over, and the caller still needs them for the hash. Code in the file is never run.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {isEvalSupported: false, verbosity: 0})
  } catch (error) {
    const reason = error instanceof Error && /password/i.test(error.message) ? 'it is locked' : 'it is no sound PDF'
    throw new UnreadableOriginal(`${reason}. Extract its words with another program and give them as a text file.`)
  }
  const labels = await pdf.getPageLabels()
  const pages: SourcePage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const {items} = await page.getTextContent()
    let text = ''
    for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str
    const label = labels?.[number - 1] ?? ''
    pages.push({label: PRINTABLE.test(label) ? label : String(number), text})
    page.cleanup()
  }
  await pdf.cleanup()
  if (pages.every(({text}) => text.trim() === ''))
    throw new UnreadableOriginal('it holds pictures of pages and no words. Read it with a text recogniser first.')
  return pages
}
