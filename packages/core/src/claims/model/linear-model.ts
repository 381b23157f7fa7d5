import {Notes} from '../../text/notes.ts'
import type {FeatureGroup, FeatureSink} from './feature-sink.ts'
import type {Token} from './unit-tokens.ts'

/** A linear model as it is kept in a file. */
export interface ModelData {
  readonly bias: number
  /** From these log odds on nine claims in ten are right, on pages that were not trained on. */
  readonly strong: number
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
const RUNS: ReadonlySet<FeatureGroup> = new Set<FeatureGroup>(['word', 'run', 'heading', 'lead-in'])
/** Groups whose tokens stand around many units: the runs in one row of tokens are looked up once. */
const SHARED: ReadonlySet<FeatureGroup> = new Set<FeatureGroup>(['heading', 'lead-in'])

/** A linear model ready to judge units: a merged matcher over runs of tokens and a table of named features. */
export class LinearModel {
  readonly strong: number
  readonly #bias: number
  readonly #named = new Map<FeatureGroup, ReadonlyMap<string, number>>()
  readonly #runs = new Map<FeatureGroup, Map<string, Node>>()
  readonly #shared = new Map<FeatureGroup, Notes<readonly Token[], readonly Contribution[]>>()
  readonly #sink: FeatureSink = {
    named: (group, name, value, from, to) => {
      const weight = this.#named.get(group)?.get(name)
      if (weight !== undefined) this.#add(weight * value, name, from, to)
    },
    runs: (group, tokens, longest, value) => {
      const root = this.#runs.get(group)
      if (!root) return
      if (SHARED.has(group)) {
        for (const {worth, name, from, to} of this.#meetShared(group, root, tokens, longest))
          this.#add(worth * value, name, from, to)
      } else
        meetRuns(root, tokens, longest, this.#unit, (weight, name, from, to) =>
          this.#add(weight * value, name, from, to),
        )
    },
  }
  #turns = 0
  /** What the unit in hand adds up to, feature by feature; kept for those who ask to have it explained. */
  #unit = 0
  #odds = 0
  #judged: ((sink: FeatureSink) => void) | undefined
  #count = 0
  readonly #names: string[] = []
  readonly #worths: number[] = []
  readonly #places: number[] = []

  constructor({bias, strong, weights}: ModelData) {
    this.#bias = bias
    this.strong = strong
    for (const group of Object.keys(weights) as FeatureGroup[]) {
      const table = readWeights(weights[group]!)
      if (RUNS.has(group)) this.#runs.set(group, growMatcher(table))
      else this.#named.set(group, new Map(table))
    }
  }

  /** The log odds that the model adds to those of the grammar for the unit that `describe` tells of. */
  judge(describe: (sink: FeatureSink) => void): number {
    this.#unit = ++this.#turns
    this.#odds = this.#bias
    this.#count = 0
    describe(this.#sink)
    this.#judged = describe
    return this.#odds
  }

  /** What each feature of the unit added. */
  explain(describe: (sink: FeatureSink) => void): Contribution[] {
    if (this.#judged !== describe) this.judge(describe)
    const parts: Contribution[] = []
    for (let at = 0; at < this.#count; at++) {
      parts.push({
        name: this.#names[at]!,
        worth: this.#worths[at]!,
        from: this.#places[2 * at]!,
        to: this.#places[2 * at + 1]!,
      })
    }
    return parts
  }

  #add(worth: number, name: string, from: number, to: number): void {
    const at = this.#count++
    this.#odds += worth
    this.#names[at] = name
    this.#worths[at] = worth
    this.#places[2 * at] = from
    this.#places[2 * at + 1] = to
  }

  #meetShared(
    group: FeatureGroup,
    root: Map<string, Node>,
    tokens: readonly Token[],
    longest: number,
  ): readonly Contribution[] {
    const notes = this.#shared.get(group) ?? new Notes<readonly Token[], readonly Contribution[]>()
    this.#shared.set(group, notes)
    const known = notes.get(tokens)
    if (known) return known
    const parts: Contribution[] = []
    meetRuns(root, tokens, longest, ++this.#turns, (worth, name, from, to) => parts.push({name, worth, from, to}))
    notes.set(tokens, parts)
    return parts
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
