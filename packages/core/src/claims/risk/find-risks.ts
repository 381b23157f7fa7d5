import type {Unit} from '../../draft/draft.ts'
import type {Range} from '../../text/range.ts'
import type {ClaimDraft, Confidence, RiskAspect} from '../claim.ts'
import {isNegated} from '../negation.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {findAftermath, findAnswer} from './aftermath.ts'
import {findBodilyHarm} from './bodily-harm.ts'
import {findCausation} from './causation.ts'
import {findContraindications} from './contraindication.ts'
import {findCounterEvidence} from './counter-evidence.ts'
import {CLAIM, type Evidence, OWN, STRONG, WEIGHTS} from './evidence.ts'
import {findInteractions} from './interaction.ts'
import {findLikelihood} from './likelihood.ts'
import {findLooseHarm} from './loose-harm.ts'
import {findNamedRisks} from './named-risks.ts'
import {findOccurrence} from './occurrence.ts'
import {findOtherMatters} from './other-matters.ts'
import {findRefusals} from './refusal.ts'
import {findSafety} from './safety.ts'
import {Scene} from './scene.ts'
import type {Sense} from './sense.ts'
import {sensesOf} from './senses.ts'
import {findListLeadIn} from './side-effect-list.ts'
import {findHarmInSection, findSurroundings, SURROUNDINGS} from './surroundings.ts'
import {findTellingWords, tellsHarm} from './telling-words.ts'
import {topicOf} from './topic.ts'
import {findUnwell} from './unwell.ts'

/** Without a word of one of these classes a unit says nothing of harm or safety. */
const CUE_CLASSES = [
  'harm',
  'harm-verb',
  'side-effect',
  'complication',
  'danger',
  'harmful',
  'safe',
  'safety-noun',
  'unwell',
  'ail-verb',
  'shift-verb',
  'likelier',
  'contra',
  'interact-cue',
  'effect-of',
] as const

function hasCue(reading: Reading): boolean {
  if (CUE_CLASSES.some(name => reading.has(name))) return true
  return reading.has('cause-verb') && (reading.has('condition') || reading.has('trouble'))
}

/** Finds what a unit says of the harm or safety of a treatment, product or exposure: at most one claim. */
export function findRisks(reading: Reading, context: ReadingContext): ClaimDraft[] {
  if (!hasCue(reading) && !tellsHarm(reading.unit.text) && !topicOf(reading.unit, context).riskHeading) return []
  for (const sense of sensesOf(reading)) {
    const evidence = weighRisk(sense, reading.unit, context)
    const score = scoreOf(evidence)
    if (score >= CLAIM) return [makeDraft(evidence, sense, score >= STRONG ? 'strong' : 'weak')]
  }
  return []
}

function makeDraft(evidence: readonly Evidence[], {words}: Sense, confidence: Confidence): ClaimDraft {
  const deciding = evidence.filter(e => WEIGHTS[e.name] > 0 && e.to > e.from)
  const span = (e: Evidence): Range => ({start: words[e.from]!.start, end: words[e.to - 1]!.end})
  const aspects = new Map<RiskAspect, Range>()
  for (const e of deciding) if (e.aspect && !aspects.has(e.aspect)) aspects.set(e.aspect, span(e))
  return {
    kind: 'risk',
    confidence,
    cues: mergeRanges(deciding.map(span)),
    aspects: [...aspects].map(([name, range]) => ({name, span: range, confidence})),
  }
}

/** Overlapping cues are shown once. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && range.start < last.end)
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    else merged.push(range)
  }
  return merged
}

/** The sum of all reasons; surroundings only lift what has a reason of its own. */
export function scoreOf(evidence: readonly Evidence[]): number {
  let own = 0
  let score = 0
  for (const name of new Set(evidence.map(e => e.name))) {
    score += WEIGHTS[name]
    if (!SURROUNDINGS.has(name) && WEIGHTS[name] > 0) own += WEIGHTS[name]
  }
  return own < OWN ? 0 : score
}

/** All reasons for and against, before they are weighed. */
export function weighRisk(sense: Sense, unit: Unit, context: ReadingContext): Evidence[] {
  const scene = new Scene(unit, sense, context)
  const found = [
    ...findCausation(scene),
    ...findBodilyHarm(scene),
    ...findLikelihood(scene),
    ...findUnwell(scene),
    ...findOccurrence(scene),
    ...findNamedRisks(scene),
    ...findSafety(scene),
    ...findContraindications(scene),
    ...findRefusals(scene),
    ...findInteractions(scene),
    ...findListLeadIn(scene),
    ...findHarmInSection(scene),
    ...findLooseHarm(scene),
    ...findTellingWords(scene),
    ...findAftermath(scene),
    ...findAnswer(scene),
  ].map(e => denied(e, scene))
  if (found.length === 0) return []
  return [...found, ...findCounterEvidence(scene), ...findOtherMatters(scene), ...findSurroundings(scene)]
}

/** A harm that is denied is still a claim, of another aspect. */
const denied = (e: Evidence, scene: Scene): Evidence =>
  e.aspect === 'harm' && !e.name.endsWith('-is-safe') && isNegated(scene.sense.words, e.from)
    ? {...e, aspect: 'denied-harm'}
    : e
