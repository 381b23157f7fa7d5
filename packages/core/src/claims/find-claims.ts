import type {Block, Draft} from '../draft/draft.ts'
import {hashText} from '../text/hash.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {Claim, ClaimDraft} from './claim.ts'
import {findDurations} from './duration/find-durations.ts'
import type {Lexicon} from './lexicon.ts'
import {findPercentages} from './percentage/find-percentages.ts'
import {findPromotion} from './promotion/find-promotion.ts'
import {findQuantities, mayHoldQuantity} from './quantities/find-quantities.ts'
import {Reading} from './reading.ts'
import {findRisks} from './risk/find-risks.ts'
import {WordingNotes} from './wording-notes.ts'

/** Finds every claim of a draft, in the order of the text: once, for all rules, reports and the editor. */
export function findClaims(draft: Draft, lexicon: Lexicon): Claim[] {
  const readings = draft.units.map(unit => new Reading(unit, lexicon))
  const ordinals = new Map<string, number>()
  const claims: Claim[] = []
  readings.forEach((reading, index) => {
    if (reading.unit.skip) return
    const context = {readings, index}
    for (const found of findNumbers(reading)) claims.push(makeClaim(found, reading, ordinals))
    for (const found of findRisks(reading, context)) claims.push(makeClaim(found, reading, ordinals))
    for (const found of findPromotion(reading, context)) claims.push(makeClaim(found, reading, ordinals))
  })
  return claims
}

const numbers = new WordingNotes<Map<string, readonly ClaimDraft[]>>()

/** Durations and percentages hang on the words, the kind of block and, in cells, the heads and the caption of the table. */
function findNumbers(reading: Reading): readonly ClaimDraft[] {
  if (!mayHoldQuantity(reading)) return NONE
  const byPlace = numbers.recall(reading.wording, () => new Map())
  const key = placeOf(reading.unit.block)
  let found = byPlace.get(key)
  if (!found) {
    found = readNumbers(reading)
    byPlace.set(key, found)
  }
  return found
}

function placeOf({kind, cell}: Block): string {
  if (!cell) return kind
  const {columnHead, rowHead, caption, row} = cell
  const texts = [columnHead, rowHead, caption].map(head => head?.prose.text ?? '')
  return `${kind} ${row === 0} ${texts.join('\n')}`
}

function readNumbers(reading: Reading): readonly ClaimDraft[] {
  const quantities = findQuantities(reading)
  if (quantities.length === 0) return NONE
  return [...findDurations(reading, quantities), ...findPercentages(reading, quantities)]
}

const NONE: readonly ClaimDraft[] = []

const words = new WordingNotes<string>()
/** The ids of the first claim of each kind in the same words. */
const firstIds = new WordingNotes<Map<string, string>>()

function idOf(kind: string, {wording}: Reading, ordinals: Map<string, number>): string {
  const key = `${kind}\n${words.recall(wording, ({text}) => normaliseWords(text))}`
  const ordinal = ordinals.get(key) ?? 0
  ordinals.set(key, ordinal + 1)
  if (ordinal > 0) return `v1:${hashText(`${key}\n${ordinal}`)}`
  const ids = firstIds.recall(wording, () => new Map())
  let id = ids.get(kind)
  if (id === undefined) {
    id = `v1:${hashText(`${key}\n0`)}`
    ids.set(kind, id)
  }
  return id
}

function makeClaim(found: ClaimDraft, reading: Reading, ordinals: Map<string, number>): Claim {
  const {unit} = reading
  const toSource = (span: {start: number; end: number}) => ({
    start: unit.block.prose.sourceStart(unit.span.start + span.start),
    end: unit.block.prose.sourceEnd(unit.span.start + span.end),
  })
  return {
    id: idOf(found.kind, reading, ordinals),
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
