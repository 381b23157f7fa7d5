import {WordingNotes} from '../wording-notes.ts'
import type {FeatureGroup, FeaturePart, FeatureSink, UnitCase} from './feature-sink.ts'
import type {NeighbourWeights} from './neighbourhood.ts'
import {SumMemory} from './sum-memory.ts'
import type {Token} from './unit-tokens.ts'

/** A linear model as it is kept in a file. */
export interface ModelData {
  readonly bias: number
  /** From these log odds on nine claims in ten are right, on pages that were not trained on. */
  readonly strong: number
  /** What stands around a unit is worth so much; without it a unit is judged by itself. */
  readonly around?: NeighbourWeights
  /** Per group, lines of a feature and its weight in thousandths, parted by a tab; the tokens of a run by spaces. */
  readonly weights: Readonly<Partial<Record<FeatureGroup, string>>>
}

/** What one feature added to the log odds of a unit, and the words (half-open word numbers) that showed it. */
export interface Contribution {
  readonly name: string
  readonly worth: number
  readonly from: number
  readonly to: number
}

interface Node {
  weight: number
  name: string
  /** The turn in which the run was last met. */
  met: number
  next?: Map<string, Node>
}

/** The groups whose features are runs of tokens. */
const RUNS: ReadonlySet<FeatureGroup> = new Set<FeatureGroup>([
  'word',
  'word-stem',
  'run',
  'stem',
  'shape',
  'heading',
  'lead-in',
])
/** Adds what a feature is worth, and the words (half-open word numbers) that showed it. */
type Add = (worth: number, name: string, from: number, to: number) => void

/** A linear model ready to judge units: a merged matcher over runs of tokens and a table of named features. */
export class LinearModel {
  readonly strong: number
  readonly around: NeighbourWeights | undefined
  readonly #bias: number
  readonly #named = new Map<FeatureGroup, ReadonlyMap<string, number>>()
  readonly #runs = new Map<FeatureGroup, Map<string, Node>>()
  /** By the place of a part among those of its unit. */
  readonly #sums: SumMemory[] = []
  readonly #explained: WordingNotes<readonly Contribution[]>[] = []
  readonly #sink = this.#sinkInto(worth => {
    this.#sum += worth
  })
  #sum = 0
  #turns = 0

  constructor({bias, strong, around, weights}: ModelData) {
    this.#bias = bias
    this.strong = strong
    this.around = around
    for (const group of Object.keys(weights) as FeatureGroup[]) {
      const table = readWeights(weights[group]!)
      if (RUNS.has(group)) this.#runs.set(group, growMatcher(table))
      else this.#named.set(group, new Map(table))
    }
  }

  /** The log odds that the model adds to those of the grammar for a unit. */
  judge(unit: UnitCase): number {
    const parts = unit.parts()
    let odds = this.#bias
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place]
      if (!part) continue
      this.#sums[place] ??= new SumMemory()
      odds += (part.value ?? 1) * this.#sums[place]!.recall(part.on, () => this.#add(part))
    }
    return odds
  }

  #add(part: FeaturePart): number {
    this.#sum = 0
    part.describe(this.#sink)
    return this.#sum
  }

  /** What each feature of a unit adds. */
  explain(unit: UnitCase): Contribution[] {
    return unit.parts().flatMap((part, place) => (part ? this.#explainPart(part, place) : []))
  }

  #explainPart(part: FeaturePart, place: number): readonly Contribution[] {
    const {on, value = 1} = part
    const tell = (): Contribution[] => {
      const told: Contribution[] = []
      part.describe(this.#sinkInto((worth, name, from, to) => told.push({name, worth: worth * value, from, to})))
      return told
    }
    if (!on?.words || on.key !== undefined || value !== 1) return tell()
    this.#explained[place] ??= new WordingNotes()
    return this.#explained[place]!.recall(on.words, tell)
  }

  #sinkInto(add: Add): FeatureSink {
    return {
      named: (group, name, value, from, to) => {
        const weight = this.#named.get(group)?.get(name)
        if (weight !== undefined) add(weight * value, name, from, to)
      },
      runs: (group, tokens, longest, value) => {
        const root = this.#runs.get(group)
        if (!root) return
        meetRuns(root, tokens, longest, ++this.#turns, (weight, name, from, to) => add(weight * value, name, from, to))
      },
    }
  }
}

/** Meets each run of tokens that a matcher knows, once a turn. */
function meetRuns(
  root: Map<string, Node>,
  tokens: readonly Token[],
  longest: number,
  turn: number,
  meet: (weight: number, name: string, from: number, to: number) => void,
): void {
  for (let first = 0; first < tokens.length; first++) {
    let node = root.get(tokens[first]!.text)
    for (let last = first; node; ) {
      if (node.weight !== 0 && node.met !== turn) {
        node.met = turn
        meet(node.weight, node.name, tokens[first]!.from, tokens[last]!.to)
      }
      last++
      node = last < tokens.length && last - first < longest ? node.next?.get(tokens[last]!.text) : undefined
    }
  }
}

function readWeights(lines: string): [string, number][] {
  return lines.split('\n').map(line => {
    const tab = line.lastIndexOf('\t')
    return [line.slice(0, tab), Number(line.slice(tab + 1)) / 1000]
  })
}

function growMatcher(table: readonly (readonly [string, number])[]): Map<string, Node> {
  const root = new Map<string, Node>()
  for (const [name, weight] of table) {
    let branch = root
    let node: Node | undefined
    for (const token of name.split(' ')) {
      if (node) branch = node.next ??= new Map()
      const next: Node = branch.get(token) ?? {weight: 0, name, met: 0}
      branch.set(token, next)
      node = next
    }
    if (node) Object.assign(node, {weight, name})
  }
  return root
}

/** The words that spoke most for a claim: at most `most` of those worth something, weightiest first. */
export function tellingWords(parts: readonly Contribution[], most: number): Contribution[] {
  return parts
    .filter(({worth, from, to}) => to > from && worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth || a.from - b.from || a.to - b.to)
    .slice(0, most)
}

const LEAST_WORTH = 0.15
