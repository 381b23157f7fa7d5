import type {Draft} from '../draft/draft.ts'
import {hashText} from '../text/hash.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {Claim, ClaimDraft} from './claim.ts'
import {findDurations} from './duration/find-durations.ts'
import type {Lexicon} from './lexicon.ts'
import {findPercentages} from './percentage/find-percentages.ts'
import {findPromotion} from './promotion/find-promotion.ts'
import {findQuantities} from './quantities/find-quantities.ts'
import {Reading} from './reading.ts'
import {findRisks} from './risk/find-risks.ts'

/** Finds every claim of a draft, in the order of the text: once, for all rules, reports and the editor. */
export function findClaims(draft: Draft, lexicon: Lexicon): Claim[] {
  const readings = draft.units.map(unit => new Reading(unit, lexicon))
  const ordinals = new Map<string, number>()
  const claims: Claim[] = []
  readings.forEach((reading, index) => {
    if (reading.unit.skip) return
    const quantities = findQuantities(reading)
    const context = {readings, index}
    const drafts = [
      ...findDurations(reading, quantities),
      ...findPercentages(reading, quantities),
      ...findRisks(reading, context),
      ...findPromotion(reading, context),
    ]
    if (drafts.length === 0) return
    const words = normaliseWords(reading.unit.text)
    for (const found of drafts) claims.push(makeClaim(found, reading, words, ordinals))
  })
  return claims
}

function makeClaim(found: ClaimDraft, reading: Reading, words: string, ordinals: Map<string, number>): Claim {
  const {unit} = reading
  const key = `${found.kind}\n${words}`
  const ordinal = ordinals.get(key) ?? 0
  ordinals.set(key, ordinal + 1)
  const toSource = (span: {start: number; end: number}) => ({
    start: unit.block.prose.sourceStart(unit.span.start + span.start),
    end: unit.block.prose.sourceEnd(unit.span.start + span.end),
  })
  return {
    id: `v1:${hashText(`${key}\n${ordinal}`)}`,
    kind: found.kind,
    unit,
    range: unit.range,
    text: unit.text,
    quantities: found.quantities ?? [],
    aspects: (found.aspects ?? []).map(({name, span, confidence}) => ({name, range: toSource(span), confidence})),
    confidence: found.confidence,
    cues: [...found.cues].sort((a, b) => a.start - b.start).map(cue => unit.text.slice(cue.start, cue.end)),
  }
}
