import type {Block, Draft} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'

/** A line by which a page tells how many sources it has. */
export interface StatedCount {
  readonly count: number
  readonly range: Range
  /** The word it uses: `citations` may mean the markers in the text as well, and not every source is one of `studies`. */
  readonly noun: 'citations' | 'sources' | 'references' | 'studies'
}

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBER = `\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${UNITS.join('|')}))?|${[...TEENS, ...UNITS].join('|')}`
/** What a page boasts of in its sources. */
const PRAISE =
  '(?:(?:scientific|medical|clinical|academic|research|published|peer[- ]reviewed|cited|trusted|reliable|reputable|external|independent|evidence[- ]based|primary|numbered)[, ]+){0,3}'
const LISTED = '(?:citation|source|reference)s?'
const STUDIES = '(?:stud(?:y|ies)|papers?|(?:journal |research )?articles?|publications?|trials?)'
const COUNTED = `(?<number>${NUMBER}) ${PRAISE}(?<noun>${LISTED}|${STUDIES})`
const HERE =
  '(?: (?:cited|listed|given|named|used|below|here|in total|(?:in|for|on) this (?:page|article|guide|post))){1,3}'

const FORMS: readonly RegExp[] = [
  // “18 citations”, “See all 14 references”, “14 scientific sources cited”
  `(?:(?:see|show|view|read|hide|expand|open)(?: (?:all|the|our))* |all |a total of )?(?<number>${NUMBER}) ${PRAISE}(?<noun>${LISTED})(?: (?:were|are|have been))?(?:${HERE})?`,
  // “Sources: 12”, “References (9)”
  `(?<noun>${LISTED})\\s?(?::\\s?|\\()(?<number>\\d{1,3})\\)?`,
  // “14 studies cited below”: without such a word it may tell of any studies.
  `(?:a total of )?${COUNTED}(?: (?:were|are|have been))?${HERE}`,
  // “This article cites 14 studies”
  `(?:this|our) (?:page|article|guide|post|leaflet|review|text|information) (?:cites|references|lists|uses|has|draws on|relies on|rests on|(?:is|was) (?:backed|supported|informed) by|(?:is|was) (?:based|built) on) (?:a total of )?${COUNTED}(?:${HERE})?`,
  // “Backed by 14 sources”
  `(?:backed|supported|informed) (?:up )?by ${COUNTED}(?:${HERE})?`,
  `based on ${COUNTED}(?:${HERE})?`,
].map(form => new RegExp(`^(?:${form})[.:]?$`, 'i'))

const CUE = /citation|source|reference|stud(?:y|ies)|paper|article|publication|trial/i

/** Lines of such counts stand beside other facts of the page: “12 min read · 18 citations”. */
const PARTING = /\s+[·•|–—-]\s+/
const LONGEST = 80

/** The first short line, part of one or sentence such as “18 citations”, “Sources: 12” or “Backed by 9 sources.” */
export function readStatedCount(draft: Draft): StatedCount | undefined {
  for (const block of draft.blocks) {
    const {text} = block.prose
    if (block.kind === 'cell' || block.role === 'reference' || !CUE.test(text)) continue
    if (text.length <= LONGEST) {
      let start = 0
      for (const part of text.split(PARTING)) {
        start = text.indexOf(part, start)
        const found = readCount(block, part, start)
        if (found) return found
      }
    }
    if (block.units.length < 2) continue
    for (const {text: words, span} of block.units) {
      const found = words.length <= LONGEST ? readCount(block, words, span.start) : undefined
      if (found) return found
    }
  }
  return undefined
}

function readCount({prose}: Block, part: string, start: number): StatedCount | undefined {
  const words = part.trim()
  const line = words.replace(/\s+/g, ' ')
  for (const form of FORMS) {
    const {number, noun} = form.exec(line)?.groups ?? {}
    if (!number || !noun) continue
    const from = start + part.indexOf(words)
    const range = {start: prose.sourceStart(from), end: prose.sourceEnd(from + words.length)}
    return {count: readNumber(number.toLowerCase()), range, noun: nounOf(noun.toLowerCase())}
  }
  return undefined
}

function nounOf(noun: string): StatedCount['noun'] {
  const [listed] = /^(?:citation|source|reference)/.exec(noun) ?? []
  return listed ? (`${listed}s` as StatedCount['noun']) : 'studies'
}

function readNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words)
  const teen = TEENS.indexOf(words)
  if (teen >= 0) return 10 + teen
  const [first = '', second = ''] = words.split(/[- ]/)
  const tens = TENS.indexOf(first)
  return tens < 0 ? UNITS.indexOf(first) + 1 : 20 + 10 * tens + UNITS.indexOf(second) + 1
}
