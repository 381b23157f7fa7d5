import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Certainty, StatedEvidence, Strength} from '@claimlint/core'
import {plainValue} from '../../packages/core/src/facts/data-node.ts'
import {readYaml} from '../../packages/core/src/facts/read-yaml.ts'
import {judgeStrength} from '../../packages/core/src/wording-strength/judge-strength.ts'

/** A claim and what its one source declares of itself; `over` names what the claim says too much. */
export interface Item {
  readonly claim: string
  readonly design: string
  readonly population: string
  readonly outcome: string
  readonly certainty?: Certainty
  readonly passage: string
  readonly over?: string
}

/** Designs as the items call them, and as facts and evidence files do. */
const DESIGNS: Readonly<Record<string, string>> = {
  'randomised-trial': 'rct',
  'cross-sectional': 'survey',
  'narrative-review': 'textbook',
}

/** Reads a file of items beside this one. */
export function readItems(name: string): readonly Item[] {
  const {node} = readYaml(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'))
  return node ? (plainValue(node) as readonly Item[]) : []
}

/** Judges an item as a claim bound to an entry of an evidence file. */
export function judgeItem({claim, design, population, outcome, certainty, passage}: Item): Strength {
  const evidence: StatedEvidence = {
    stance: 'supports',
    design: DESIGNS[design] ?? design,
    population,
    outcome,
    quote: passage,
    ...(certainty ? {certainty} : {}),
  }
  return judgeStrength({kind: 'promotional', text: claim}, [evidence])
}
