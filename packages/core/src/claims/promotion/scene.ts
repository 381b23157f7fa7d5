import type {PromotionAspect} from '../claim.ts'
import type {Tag} from '../lexicon.ts'
import type {Reading} from '../reading.ts'
import type {Word} from '../words.ts'
import type {Cue, CueName} from './cue.ts'
import {CueList, maskOf} from './cue-list.ts'
import {TRIGGERS} from './triggers.ts'

const STOPS = new Set(['.', ';', ':', '!', '?'])

/** One unit under judgement: its words and runs, the brands of its page, and the cues found so far. */
export class Scene {
  readonly reading: Reading
  /** Runs of words that name a brand of the page. */
  readonly brands: readonly Tag[]
  readonly list: CueList
  #marked: number[] | undefined
  readonly #gathered = new Map<readonly string[], readonly Tag[]>()

  /** `list` holds the cues found before in the same words at a like place. */
  constructor(reading: Reading, brands: readonly Tag[], list = new CueList()) {
    this.reading = reading
    this.brands = brands
    this.list = list
  }

  get cues(): readonly Cue[] {
    return this.list.all
  }

  get words(): readonly Word[] {
    return this.reading.words
  }

  runs(name: string): readonly Tag[] {
    return this.reading.runs(name)
  }

  /** The numbers of the words that any finder asks for, so that the plain words of a page are looked at once. */
  get marked(): readonly number[] {
    if (this.#marked) return this.#marked
    const marked: number[] = []
    const {words} = this.reading
    for (let i = 0; i < words.length; i++) {
      const {text, kind} = words[i]!
      if (kind === 'number' || kind === 'marker' || TRIGGERS.has(text) || (text.length > 5 && text.endsWith('est')))
        marked.push(i)
    }
    this.#marked = marked
    return marked
  }

  /** The runs of several classes, in the order of the text. */
  runsOf(...names: readonly string[]): readonly Tag[] {
    const found: Tag[] = []
    for (const name of names) for (const run of this.runs(name)) found.push(run)
    return found.length > 1 ? found.sort((a, b) => a.from - b.from || b.to - a.to) : found
  }

  /** The same, gathered once: for those who ask again at each of their words. `names` has to be the same array each time. */
  gathered(names: readonly string[]): readonly Tag[] {
    let runs = this.#gathered.get(names)
    if (!runs) {
      runs = this.runsOf(...names)
      this.#gathered.set(names, runs)
    }
    return runs
  }

  text(word: number): string {
    return this.reading.words[word]?.text ?? ''
  }

  add(name: CueName, run: {readonly from: number; readonly to: number}, aspect?: PromotionAspect): void {
    this.list.add(aspect ? {name, from: run.from, to: run.to, aspect} : {name, from: run.from, to: run.to})
  }

  has(name: CueName): boolean {
    return this.list.hasAny(maskOf([name]))
  }

  hasAny(...names: readonly CueName[]): boolean {
    return this.list.hasAny(maskOf(names))
  }

  /** No full stop, semicolon or colon stands between two words. */
  sameClause(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.words[i]?.kind === 'sign' && STOPS.has(this.text(i))) return false
    return true
  }
}

/** The number of the first of ordered runs that starts at a word or behind it. */
function firstFrom(runs: readonly Tag[], from: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of ordered runs that starts at a word or behind it, if it starts before another one. */
export function firstRun(runs: readonly Tag[], from: number, before: number): Tag | undefined {
  const run = runs[firstFrom(runs, from)]
  return run && run.from < before ? run : undefined
}

/** No phrase of a lexicon has as many words. */
const LONGEST_RUN = 24

/** The first of ordered runs that ends within some words before one, or right before it. */
export function firstRunBehind(runs: readonly Tag[], word: number, reach: number): Tag | undefined {
  for (let at = firstFrom(runs, word - reach - LONGEST_RUN); at < runs.length && runs[at]!.from < word; at++) {
    const {to} = runs[at]!
    if (to <= word && word - to <= reach) return runs[at]
  }
  return undefined
}
