import {readDraft} from '../draft/read-draft.ts'
import {sourceText} from '../text/source-text.ts'
import type {ClaimKind} from './claim.ts'
import type {LexiconFile} from './compile-lexicon.ts'
import {findClaims} from './find-claims.ts'
import type {Lexicon} from './lexicon.ts'

/** One sentence of a lexicon's `finds` or `allows`, and whether it held. */
export interface LexiconTrial {
  readonly kind: ClaimKind
  readonly sentence: string
  /** `finds`: a claim must be found; `allows`: none may be. */
  readonly wanted: 'finds' | 'allows'
  readonly holds: boolean
}

/** Runs the sentences that a lexicon file proves itself by. Each one stands as a page of its own. */
export function tryLexicon(file: LexiconFile, lexicon: Lexicon): LexiconTrial[] {
  const trials: LexiconTrial[] = []
  for (const wanted of ['finds', 'allows'] as const) {
    for (const [kind, sentences] of Object.entries(file[wanted] ?? {})) {
      for (const sentence of sentences) {
        const found = findClaims(readDraft(sourceText('sentence.md', sentence)), lexicon).some(
          claim => claim.kind === kind,
        )
        trials.push({kind: kind as ClaimKind, sentence, wanted, holds: found === (wanted === 'finds')})
      }
    }
  }
  return trials
}
