import type {Range} from '../text/range.ts'

export interface Quotation {
  /** Offsets of the words inside the marks, in the prose of the block. */
  readonly span: Range
  readonly speaker?: string
}

const VERB =
  '(?:says?|said|explain(?:s|ed)|add(?:s|ed)|note[sd]|tells?|told|ask(?:s|ed)|repl(?:ies|ied)|recall(?:s|ed)|warn(?:s|ed)|advise[sd]|writes?|wrote|clarif(?:ies|ied)|continue[sd]|suggest(?:s|ed)|stress(?:es|ed)|recommend(?:s|ed)|confirm(?:s|ed)|comment(?:s|ed)|describe[sd]?|according to|point(?:s|ed) out|shared?|claim(?:s|ed)?)'
const TITLED =
  "(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Nurse)\\.?\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3}(?:,\\s(?:[A-Z]{2,6}|PhD|BSc|MSc|Ph\\.D\\.|M\\.D\\.)(?![A-Za-z]))*"
/** Looked for first: the patterns with names in any script are costly to make and rarely needed. */
const SPEAKS = new RegExp(VERB)
const PRONOUN = '(?:he|she|they|He|She|They|I|we|We)'
const AFTER = new RegExp(
  `^[,.!?…]?["”’]?[,]?\\s*(?:(${TITLED}|${PRONOUN}),?\\s${VERB}\\b|${VERB}\\s(${TITLED}|${PRONOUN}))`,
  'u',
)
const SIGNED = new RegExp(`^["”’]?\\s*[–—-]+\\s*(${TITLED}|\\p{Lu}\\.)`, 'u')
const LAST_VERB = new RegExp(`^([\\s\\S]*)\\b${VERB}\\b[^.!?“"]{0,60}$`, 'u')
const NAME = new RegExp(`(?:${TITLED}|\\b${PRONOUN}\\b)`, 'gu')
const ACCORDING = new RegExp(`\\b[Aa]ccording to (${TITLED})[^“"]{0,40}$`, 'u')

/** Finds the quotations of a block and who says them; words in quotation marks of a few words are no quotation. */
export function findQuotations(text: string): Quotation[] {
  if (!/["“«‘]/.test(text)) return []
  const spans = findSpans(text)
  const found: Quotation[] = spans
    .filter(span => countWords(text.slice(span.start, span.end)) >= 4)
    .map(span => {
      const speaker = findSpeaker(text, span)
      return {span, ...(speaker ? {speaker} : {})}
    })
  // One speaker of a paragraph speaks all of it: “…,” says Dr Rao. “…”
  const named = new Set(found.flatMap(({speaker}) => (speaker ? [speaker] : [])))
  if (named.size === 1) return found.map(quotation => ({speaker: [...named][0]!, ...quotation}))
  return found
}

function findSpans(text: string): Range[] {
  const spans: Range[] = []
  let open = -1
  let mark = ''
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!
    if (open < 0) {
      if (sign === '“' || sign === '«') {
        open = i + 1
        mark = sign === '“' ? '”' : '»'
      } else if (
        (sign === '"' || sign === '‘') &&
        /^$|[\s([—–-]/.test(text[i - 1] ?? '') &&
        /\S/.test(text[i + 1] ?? '')
      ) {
        open = i + 1
        mark = sign === '"' ? '"' : '’'
      }
      continue
    }
    if (sign !== mark) continue
    // ’ is an apostrophe as well: it closes only behind the punctuation of speech.
    if (mark === '’' && !/[,.!?…]/.test(text[i - 1] ?? '')) continue
    if (mark === '"' && /\d/.test(text[i - 1] ?? '') && /[\w]/.test(text[i + 1] ?? '')) continue
    spans.push({start: open, end: i})
    open = -1
  }
  // A quotation that runs on into the next paragraph is left open.
  if (open >= 0 && mark === '”') spans.push({start: open, end: text.length})
  return spans
}

function findSpeaker(text: string, span: Range): string | undefined {
  const after = text.slice(span.end, span.end + 120)
  const follows =
    (SPEAKS.test(after) ? AFTER.exec(after) : undefined) ?? (/[–—-]/.test(after) ? SIGNED.exec(after) : undefined)
  if (follows) return clean(follows[1] ?? follows[2])
  const before = text.slice(Math.max(0, span.start - 180), span.start - 1)
  const source = before.includes('ccording to ') ? ACCORDING.exec(before)?.[1] : undefined
  if (source) return clean(source)
  if (!SPEAKS.test(before)) return undefined
  // The name nearest to the verb: “Pain specialist Ayo Lind, MD, describes it as “…””.
  const clause = LAST_VERB.exec(before)?.[1]?.replace(/^[\s\S]*[.!?]\s+(?=\p{Lu})/u, '')
  return clean(clause?.match(NAME)?.at(-1))
}

const clean = (name: string | undefined): string | undefined => name?.replace(/[.,\s]+$/, '')

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
