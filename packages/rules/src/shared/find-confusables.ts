import {remembering, type Unit} from '@claimlint/core'
import {CONFUSABLE_TERMS, type ConfusableTerm} from './confusable-terms.ts'
import {isQuoted} from './is-quoted.ts'
import {wordPattern} from './word-pattern.ts'

/** A word that is likely written for another. */
export interface Confusion {
  readonly start: number
  readonly end: number
  /** As the author wrote it. */
  readonly written: string
  /** In the author's letter case. */
  readonly meant: string
  /** The words that show it, '' for words that do not exist. */
  readonly cue: string
  readonly confidence: 'strong' | 'weak'
}

interface Cues {
  readonly next: readonly string[]
  readonly before: readonly string[]
  readonly gloss: readonly string[]
  readonly near?: RegExp
  readonly right?: RegExp
}

/** The terms of each written word. Their patterns are made when the word is first met: most texts hold none. */
const TERMS = new Map<string, {readonly meant: string; readonly term: ConfusableTerm; cues?: Cues}[]>()
for (const term of CONFUSABLE_TERMS) {
  for (const [written, meant] of term.pairs) {
    const list = TERMS.get(written)
    if (list) list.push({meant, term})
    else TERMS.set(written, [{meant, term}])
  }
}

const ANY_TERM = wordPattern([...TERMS.keys()], 'i')

/** Whether a text holds any word of the table: most do not. */
export const mayConfuse = remembering(text => ANY_TERM.test(text))

const EACH_TERM = wordPattern([...TERMS.keys()])

/** Cue words of the table split at commas; “ - ” stands for a hyphen. */
const split = (cues = ''): string[] =>
  cues
    .split(',')
    .map(cue => cue.trim().replace(/ - /g, '-').replace(/ -$/, '-'))
    .filter(cue => cue !== '')

function compile({next, before, gloss, near, right}: ConfusableTerm): Cues {
  return {
    next: split(next),
    before: split(before),
    gloss: split(gloss),
    ...(near ? {near: wordPattern(split(near))} : {}),
    ...(right ? {right: wordPattern(split(right), 'i')} : {}),
  }
}

/** How far to each side a cue that must stand beside the word is looked for. */
const BESIDE = 60
/** How far to each side the other cues are looked for: no sentence means more, and a line may be endless. */
const AROUND = 400

/** The words of a sentence that are likely written for others. Quotations and names are left alone. */
export function findConfusables(unit: Unit): Confusion[] {
  const {text} = unit
  const found: Confusion[] = []
  EACH_TERM.lastIndex = 0
  for (let match = EACH_TERM.exec(text); match; match = EACH_TERM.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    if (isQuoted(unit, start)) continue
    for (const entry of TERMS.get(match[0].toLowerCase().replace(/[\s\u00A0]/g, ' ')) ?? []) {
      entry.cues ??= compile(entry.term)
      const shown = judge(entry.cues, entry.term, entry.meant, unit, start, end)
      if (!shown) continue
      found.push({start, end, written: match[0], meant: inCaseOf(match[0], entry.meant), ...shown})
      break
    }
  }
  return found
}

function judge(
  {next, before, gloss, near, right}: Cues,
  {certain}: ConfusableTerm,
  meant: string,
  unit: Unit,
  start: number,
  end: number,
): Pick<Confusion, 'cue' | 'confidence'> | undefined {
  const {text} = unit
  if (certain) return isName(text, start, end) ? undefined : {cue: '', confidence: 'strong'}
  const left = evenSpaces(text.slice(Math.max(0, start - BESIDE), start))
  const rest = evenSpaces(text.slice(end, end + BESIDE))
  const beside = findAfter(next, rest) ?? findBefore(before, left.replace(/[ -]$/, '')) ?? findGloss(gloss, left, rest)
  if (beside === undefined && !near) return undefined
  const others = `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`
  if (beside !== undefined) {
    // A word of the cue itself, the “patch” of a blood patch, speaks for nothing else.
    return right?.test(evenSpaces(others).replace(beside, ' ')) || isName(text, start, end)
      ? undefined
      : {cue: beside, confidence: 'strong'}
  }
  const cues = [...new Set([...others.matchAll(near!)].map(([cue]) => cue.toLowerCase()))]
  if (cues.length === 0 || startsCapital(text, start)) return undefined
  // A cue elsewhere in the sentence says less: then nothing around may speak for the word as it stands.
  const {block, span} = unit
  const wide = block.prose.text.slice(Math.max(0, span.start + start - AROUND), span.start + end + AROUND)
  if (right?.test(wide) || right?.test(block.section.title)) return undefined
  if (wide.toLowerCase().includes(meant.toLowerCase())) return undefined
  return {cue: cues[0]!, confidence: cues.length > 1 ? 'strong' : 'weak'}
}

const evenSpaces = (text: string): string => text.toLowerCase().replace(/[\s\u00A0]/g, ' ')

const LETTER = /[\p{L}\p{N}]/u
const isEdge = (text: string, at: number): boolean => !LETTER.test(text[at] ?? ' ')

/** The cue that starts right after the word or one word later. */
function findAfter(cues: readonly string[], rest: string): string | undefined {
  if (cues.length === 0 || !/^[ -]/.test(rest)) return undefined
  const second = /^[ -](?:[\p{L}\p{N}-]+|\([^()]{1,20}\)) /u.exec(rest)?.[0].length
  const startsAt = (at: number) => cues.find(cue => rest.startsWith(cue, at) && isEdge(rest, at + cue.length))
  return startsAt(1) ?? (second === undefined ? undefined : startsAt(second))
}

const findBefore = (cues: readonly string[], left: string): string | undefined =>
  cues.find(cue => left.endsWith(cue) && isEdge(left, left.length - cue.length - 1))

/** “low blood pressure (hypotension)”, “hypotension, or low blood pressure”. */
function findGloss(cues: readonly string[], left: string, rest: string): string | undefined {
  if (cues.length === 0) return undefined
  const opened = /(?: \(|,? or )$/.exec(left)
  if (opened) return findBefore(cues, left.slice(0, opened.index))
  const opening = /^(?: \(|,? or )/.exec(rest)?.[0].length
  return opening === undefined
    ? undefined
    : cues.find(cue => rest.startsWith(cue, opening) && isEdge(rest, opening + cue.length))
}

const COMPANY =
  /^(?:[ -]\p{Lu}[\p{L}’'&]*){0,4}(?: (?:Clinics?|Centers?|Centres?|Hospital|Institute|Group|Ltd|Limited|Inc|LLC|Company|Co|Foundation|Trust|Society|Journal|Liquidators)\b| ?[™®])/u

/** A firm or a journal may be called as it likes. */
const isName = (text: string, start: number, end: number): boolean =>
  startsCapital(text, start) && COMPANY.test(text.slice(end, end + 80))

/** A capital in the middle of a sentence makes a name; at its start it says nothing. */
const startsCapital = (text: string, start: number): boolean =>
  /\p{Lu}/u.test(text[start]!) && /[\p{L}\p{N},]/u.test(text.slice(0, start))

/** The meant word as the author wrote the other: all capitals, a first capital, or as it is. */
function inCaseOf(written: string, meant: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return meant.toUpperCase()
  return /^\p{Lu}/u.test(written) ? meant[0]!.toUpperCase() + meant.slice(1) : meant
}
