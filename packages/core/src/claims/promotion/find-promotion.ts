import type {ClaimDraft, PromotionAspect} from '../claim.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {Cue} from './cue.ts'
import {pageRegister} from './page-register.ts'
import {QUOTED_BONUS, STRONG, THRESHOLD, WEIGHTS} from './weights.ts'

/** A cue worth this much carries its aspect by itself. */
const TELLING = 1

/**
 * Promotion in one unit: at most one claim, with all that it does. The score of a unit adds the weights of its cues and of
 * what stands around it on the page; `cues` are those that speak for promotion.
 */
export function findPromotion(reading: Reading, context: ReadingContext): ClaimDraft[] {
  const page = pageRegister(context.readings)
  const scene = page.scenes[context.index]
  if (!scene) return []
  let score = page.scores[context.index]!
  if (page.quoted) score = page.quoted.has(reading) ? score + QUOTED_BONUS : Number.NEGATIVE_INFINITY
  if (score <= THRESHOLD) return []
  const speaking = scene.cues.filter(cue => cue.to > cue.from && (WEIGHTS[cue.name] ?? 0) > 0)
  const strong = score >= STRONG
  return [
    {
      kind: 'promotional',
      aspects: mentions(speaking, reading, strong),
      confidence: strong ? 'strong' : 'weak',
      cues: outermost(speaking).map(cue => span(reading, cue)),
    },
  ]
}

/** Each aspect once, shown by its heaviest cue; a sale that shows none of the others is about a product. */
function mentions(cues: readonly Cue[], reading: Reading, strong: boolean): NonNullable<ClaimDraft['aspects']> {
  const heaviest = new Map<PromotionAspect, Cue>()
  for (const cue of cues) {
    if (!cue.aspect) continue
    const known = heaviest.get(cue.aspect)
    if (!known || weight(cue) > weight(known)) heaviest.set(cue.aspect, cue)
  }
  if (heaviest.size === 0)
    return [{name: 'product', span: {start: 0, end: reading.unit.text.length}, confidence: 'weak'}]
  return [...heaviest].map(([name, cue]) => ({
    name,
    span: span(reading, cue),
    confidence: strong && weight(cue) >= TELLING ? ('strong' as const) : ('weak' as const),
  }))
}

const weight = (cue: Cue): number => WEIGHTS[cue.name] ?? 0

function span(reading: Reading, {from, to}: Cue): {start: number; end: number} {
  return {start: reading.words[from]!.start, end: reading.words[Math.min(to, reading.words.length) - 1]!.end}
}

/** Cues that lie inside another are told by it. */
function outermost(cues: readonly Cue[]): Cue[] {
  return cues.filter(
    (cue, i) =>
      !cues.some(
        (other, k) =>
          k !== i &&
          other.from <= cue.from &&
          cue.to <= other.to &&
          (other.to - other.from > cue.to - cue.from || k < i),
      ),
  )
}
