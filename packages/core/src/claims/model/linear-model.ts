import type {FeatureGroup, FeatureSink} from './feature-sink.ts'

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
  /** The unit, by number, in which the run was last met. */
  met: number
  next?: Map<string, Node>
}

/** The groups whose features are runs of tokens. */
const RUNS: ReadonlySet<FeatureGroup> = new Set<FeatureGroup>(['word', 'run', 'heading', 'lead-in'])

/** A linear model ready to judge units: a merged matcher over runs of tokens and a table of named features. */
export class LinearModel {
  readonly strong: number
  readonly #bias: number
  readonly #named = new Map<FeatureGroup, ReadonlyMap<string, number>>()
  readonly #runs = new Map<FeatureGroup, Map<string, Node>>()
  #unit = 0

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
    let odds = this.#bias
    this.#meet(describe, worth => {
      odds += worth
    })
    return odds
  }

  /** What each feature of the unit added. */
  explain(describe: (sink: FeatureSink) => void): Contribution[] {
    const parts: Contribution[] = []
    this.#meet(describe, (worth, name, from, to) => parts.push({name, worth, from, to}))
    return parts
  }

  #meet(
    describe: (sink: FeatureSink) => void,
    add: (worth: number, name: string, from: number, to: number) => void,
  ): void {
    const unit = ++this.#unit
    describe({
      named: (group, name, value, from, to) => {
        const weight = this.#named.get(group)?.get(name)
        if (weight !== undefined) add(weight * value, name, from, to)
      },
      runs: (group, tokens, longest, value) => {
        const root = this.#runs.get(group)
        if (!root) return
        for (let first = 0; first < tokens.length; first++) {
          let node = root.get(tokens[first]!.text)
          for (let last = first; node; ) {
            if (node.weight !== 0 && node.met !== unit) {
              node.met = unit
              add(node.weight * value, node.name, tokens[first]!.from, tokens[last]!.to)
            }
            last++
            node = last < tokens.length && last - first < longest ? node.next?.get(tokens[last]!.text) : undefined
          }
        }
      },
    })
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
