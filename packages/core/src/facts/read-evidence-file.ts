import type {SourceText} from '../text/source-text.ts'
import {readDataFile} from './data-file.ts'
import {child, itemsOf, textOf} from './data-node.ts'
import type {Fault} from './fact.ts'
import type {PlacedEvidence} from './placed-evidence.ts'
import {readEvidence} from './read-evidence.ts'
import {schema, validate} from './validators/evidence.generated.ts'

export interface EvidenceFile {
  readonly path: string
  readonly evidence: readonly PlacedEvidence[]
  readonly faults: readonly Fault[]
}

/** Reads the evidence file; an entry without page, words or reference backs nothing and is left out, its fault told. */
export function readEvidenceFile(source: SourceText): EvidenceFile {
  const {root, faults, trusted} = readDataFile(source, {schema, validate})
  const evidence: PlacedEvidence[] = []
  for (const node of itemsOf(root?.kind === 'list' ? root : child(root, 'evidence'))) {
    const [page, wordsNode] = [textOf(child(node, 'page')), child(node, 'words')]
    const words = textOf(wordsNode)
    // The claim cites the source, so an entry supports it unless it says otherwise.
    const entry = readEvidence(node, 'supports')
    if (!page || !wordsNode || !words || !entry || node.range.end > trusted) continue
    evidence.push({...entry, page, words, wordsRange: wordsNode.range, path: source.path})
  }
  return {path: source.path, evidence, faults}
}
