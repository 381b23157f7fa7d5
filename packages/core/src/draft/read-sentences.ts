import {remembering} from '../text/memory.ts'
import type {Range} from '../text/range.ts'
import {cutSentences} from './cut-sentences.ts'
import {isInstruction} from './find-instruction.ts'
import {findQuotations, type Quotation} from './find-quotation.ts'

/** What the words of a sentence tell of it, wherever it stands. */
export interface Sentence {
  readonly span: Range
  readonly text: string
  readonly question: boolean
  readonly instruction: boolean
  /** Signs, or a bare number: nothing that could be judged. */
  readonly wordless: boolean
  /** A number and nothing else. */
  readonly bareNumber: boolean
}

export interface Sentences {
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** Cuts the prose of a block into sentences. */
export const readSentences = remembering((text): Sentences => read(text, cutSentences(text)))

/** Takes the prose of a heading or a reference as one. */
export const readWhole = remembering((text): Sentences => read(text, whole(text)))

const read = (text: string, spans: readonly Range[]): Sentences => ({
  sentences: spans.map(span => describe(text.slice(span.start, span.end), span)),
  quotations: findQuotations(text),
})

function whole(text: string): Range[] {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return end > start ? [{start, end}] : []
}

function describe(text: string, span: Range): Sentence {
  const question = isQuestion(text)
  return {
    span,
    text,
    question,
    instruction: !question && isInstruction(text),
    wordless: !/\p{L}{2}/u.test(text) && !/\d/.test(text),
    bareNumber: /^\W*\d{1,3}\W{0,2}$/.test(text),
  }
}

const QUESTION_END = /\?["'”’»)\]\s\uFFFC]*$/
/** “It helps answer one question: is it the joint?” states first and asks then: it is judged for what it states. */
const STATES_FIRST =
  /^(?:\S+\s+){4,}\S+(?::|\s[–—-]|;)\s+(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|what|why|how|who|when|where|which)\b/i

const isQuestion = (text: string): boolean =>
  text.includes('?') && QUESTION_END.test(text) && !STATES_FIRST.test(text.slice(0, 400))
