import type {Unit} from '@claimlint/core'
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
  readonly certain: boolean
  readonly next?: RegExp
  readonly before?: RegExp
  readonly gloss?: {readonly before: RegExp; readonly after: RegExp}
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

/** Any word of the table, for one look at a whole text. */
export const WRITTEN_TERMS = wordPattern([...TERMS.keys()], 'i')
const EACH_TERM = wordPattern([...TERMS.keys()])

/** Cue words of the table split at commas; “ - ” stands for a hyphen. */
const split = (cues: string): string[] =>
  cues.split(',').map(cue => cue.trim().replace(/ - /g, '-').replace(/ -$/, '-'))

function compile({certain, next, before, gloss, near, right}: ConfusableTerm): Cues {
  const any = (cues: string): string =>
    `(?:${split(cues)
      .map(cue => cue.replace(/ /g, '[\\s\\u00A0]'))
      .join('|')})`
  return {
    certain: certain ?? false,
    ...(next
      ? {
          next: new RegExp(
            `^[\\s\\u00A0-](?:[\\p{L}\\p{N}-]+ |\\([^()]{1,20}\\) )??(${any(next)})(?![\\p{L}\\p{N}])`,
            'iu',
          ),
        }
      : {}),
    ...(before ? {before: new RegExp(`(?<![\\p{L}\\p{N}])(${any(before)})[\\s\\u00A0-]?$`, 'iu')} : {}),
    ...(gloss
      ? {
          gloss: {
            before: new RegExp(`(?<![\\p{L}\\p{N}])(${any(gloss)})(?: \\(|,? or )$`, 'iu'),
            after: new RegExp(`^(?: \\(|,? or )(${any(gloss)})(?![\\p{L}\\p{N}])`, 'iu'),
          },
        }
      : {}),
    ...(near ? {near: new RegExp(`(?<![\\p{L}\\p{N}])${any(near)}(?![\\p{L}\\p{N}])`, 'giu')} : {}),
    ...(right ? {right: new RegExp(`(?<![\\p{L}\\p{N}])${any(right)}(?![\\p{L}\\p{N}])`, 'iu')} : {}),
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
  for (const match of text.matchAll(EACH_TERM)) {
    const start = match.index
    const end = start + match[0].length
    if (isQuoted(unit, start)) continue
    for (const entry of TERMS.get(match[0].toLowerCase().replace(/[\s\u00A0]/g, ' ')) ?? []) {
      entry.cues ??= compile(entry.term)
      const shown = judge(entry.cues, entry.meant, unit, start, end)
      if (!shown) continue
      found.push({start, end, written: match[0], meant: inCaseOf(match[0], entry.meant), ...shown})
      break
    }
  }
  return found
}

function judge(
  cues: Cues,
  meant: string,
  unit: Unit,
  start: number,
  end: number,
): Pick<Confusion, 'cue' | 'confidence'> | undefined {
  const {text} = unit
  if (cues.certain) return isName(text, start, end) ? undefined : {cue: '', confidence: 'strong'}
  const others = `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`
  if (cues.right?.test(others)) return undefined
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const after = text.slice(end, end + BESIDE)
  const beside =
    cues.next?.exec(after) ??
    cues.before?.exec(before) ??
    cues.gloss?.before.exec(before) ??
    cues.gloss?.after.exec(after)
  if (beside) return isName(text, start, end) ? undefined : {cue: beside[1]!, confidence: 'strong'}
  if (!cues.near || startsCapital(text, start)) return undefined
  // A cue elsewhere in the sentence says less: then nothing around may speak for the word as it stands.
  const {block, span} = unit
  const wide = block.prose.text.slice(Math.max(0, span.start + start - AROUND), span.start + end + AROUND)
  if (cues.right?.test(wide) || cues.right?.test(block.section.title)) return undefined
  if (wide.toLowerCase().includes(meant.toLowerCase())) return undefined
  const near = [...new Set([...others.matchAll(cues.near)].map(([cue]) => cue.toLowerCase()))]
  return near.length > 0 ? {cue: near[0]!, confidence: near.length > 1 ? 'strong' : 'weak'} : undefined
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
