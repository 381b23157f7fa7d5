import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {
  builtInLexicon,
  type ClaimKind,
  findClaims,
  type Match,
  matchNumbers,
  readDraft,
  sourceText,
} from '@claimlint/core'
import {plainValue} from '../../packages/core/src/facts/data-node.ts'
import {readYaml} from '../../packages/core/src/facts/read-yaml.ts'

/** A passage and a claim that follows from it. */
export interface Pair {
  readonly passage: string
  readonly claim: string
  readonly kind: ClaimKind
  readonly note?: string
}

/** Reads a file of pairs beside this one; none where there is no such file. */
export function readPairs(name: string): readonly Pair[] {
  const path = fileURLToPath(new URL(name, import.meta.url))
  if (!existsSync(path)) return []
  const {node} = readYaml(readFileSync(path, 'utf8'))
  return node ? (plainValue(node) as readonly Pair[]) : []
}

/** Matches a claim as a page would: found by the finders, with its whole sentence. */
export function matchPair({passage, claim: text, kind}: Pair): Match {
  const claim = findClaims(readDraft(sourceText('page.md', text)), builtInLexicon()).find(one => one.kind === kind)
  return matchNumbers({kind, text, quantities: claim?.text === text ? claim.quantities : []}, {passage})
}

/** The same without the finders, which would find nothing in many a mutant. */
export const matchText = (text: string, {passage, kind}: Pair): Match =>
  matchNumbers({kind, text, quantities: []}, {passage})
