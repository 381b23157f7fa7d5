import type {Claim} from '../claims/claim.ts'
import type {Draft} from '../draft/draft.ts'
import type {PlacedEvidence, UnplacedEvidence} from '../facts/placed-evidence.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {ClaimEvidence} from './claim-evidence.ts'

/** Gives each claim the entries of the evidence file that name it by words of its own, or by a stretch that holds it. */
export class EvidencePlacer {
  /** By their longest word, which any claim that holds them has; and by each of their words. */
  readonly #byLongest = new Map<string, Named[]>()
  readonly #byWord = new Map<string, Named[]>()

  /** @param entries those of the claims’ page */
  constructor(entries: readonly PlacedEvidence[]) {
    for (const [at, entry] of entries.entries()) {
      const words = normaliseWords(entry.words)
      const named = {at, entry, words: ` ${words} `}
      const tokens = new Set(words.split(' '))
      push(this.#byLongest, longestOf(tokens), named)
      for (const token of tokens) push(this.#byWord, token, named)
    }
  }

  /** In the order of the file. */
  entriesOf(claim: Claim): readonly PlacedEvidence[] {
    const words = normaliseWords(claim.text)
    const tokens = new Set(words.split(' '))
    const near = new Set([...tokens].flatMap(token => this.#byLongest.get(token) ?? []))
    for (const named of this.#byWord.get(longestOf(tokens)) ?? []) near.add(named)
    return [...near]
      .filter(named => names(named.words, ` ${words} `, claim))
      .sort((a, b) => a.at - b.at)
      .map(({entry}) => entry)
  }
}

interface Named {
  readonly at: number
  readonly entry: PlacedEvidence
  readonly words: string
}

const longestOf = (tokens: ReadonlySet<string>): string =>
  [...tokens].reduce((longest, token) => (token.length > longest.length ? token : longest), '')

function push(map: Map<string, Named[]>, key: string, named: Named): void {
  const own = map.get(key)
  if (own) own.push(named)
  else map.set(key, [named])
}

function names(words: string, text: string, {unit}: Claim): boolean {
  if (words.trim() === '' || text.trim() === '') return false
  if (text.includes(words)) return true
  return words.includes(text) && ` ${normaliseWords(unit.block.prose.text)} `.includes(words)
}

/** The entries of a page that back none of its claims, each with the reason. */
export function findUnplacedEvidence(
  draft: Draft,
  claims: readonly (Claim & {readonly evidence: readonly ClaimEvidence[]})[],
  entries: readonly PlacedEvidence[],
): UnplacedEvidence[] {
  const used = new Set(claims.flatMap(({evidence}) => evidence.map(({entry}) => entry)))
  // Evidence that speaks against a claim, or for its background, backs none and is no slip.
  const idle = entries.filter(entry => entry.stance === 'supports' && !used.has(entry))
  if (idle.length === 0) return []
  const blocks = draft.blocks.map(({prose}) => ` ${normaliseWords(prose.text)} `)
  return idle.map(entry => {
    const words = ` ${normaliseWords(entry.words)} `
    if (words.trim() === '' || !blocks.some(text => text.includes(words))) return {entry, why: 'no-words'}
    const placer = new EvidencePlacer([entry])
    return {entry, why: claims.some(claim => placer.entriesOf(claim).length > 0) ? 'not-cited' : 'no-claim'}
  })
}
