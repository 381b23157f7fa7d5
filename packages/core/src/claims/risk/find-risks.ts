import type {Range} from '../../text/range.ts'
import type {ClaimDraft, RiskAspect} from '../claim.ts'
import {type Judged, PageJudge} from '../model/judge-page.ts'
import {type Contribution, tellingWords} from '../model/linear-model.ts'
import {riskModel} from '../model/models.ts'
import {type RiskCase, riskCase} from '../model/risk-features.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {assertsNothing, isBareItem} from './asserts-nothing.ts'
import {type EvidenceName, WEIGHTS} from './evidence.ts'
import type {Weighed} from './weigh-unit.ts'

/** Words that the model adds to the cues of a claim. */
const MODEL_CUES = 2
/** Where the model alone speaks, its words are all that is shown. */
const LONE_CUES = 4

const judge = new PageJudge((readings, index) => riskCase({readings, index}))

/**
 * Finds what a unit says of the harm or safety of a treatment, product or exposure: at most one claim. The log odds of the
 * grammar and of the model are added up and weighed against those of the units around: above 0 the unit is a claim.
 */
export function findRisks(reading: Reading, context: ReadingContext, model = riskModel()): ClaimDraft[] {
  const page = judge.judge(context.readings, model)
  const own = page[context.index]
  if (!own || !isClaim(own) || assertsNothing(reading)) return []
  if (isBareItem(reading)) {
    if (!own.unit.weighed.evidence.some(({name}) => WEIGHTS[name] > 0)) return []
    // The line that announces a list of harms is the claim: once for the list, not for each of its items.
    const announced = page[reading.unit.block.list!.leadIn!.index]
    if (announced && isClaim(announced)) return []
  }
  return [makeDraft(reading, own.unit.weighed, model.explain(own.unit), own.odds >= model.strong)]
}

const isClaim = ({unit, odds}: Judged<RiskCase>): boolean => odds > 0 || speaksForItself(unit.weighed, unit.grammar)

/**
 * Full safety asserted of a treatment, a harm of it that is denied, the line that opens a list of side effects, who must
 * not have a treatment, and a treatment that harms a body or makes a harm likelier by its own name: what nobody may miss
 * is found by the grammar alone.
 */
const speaksForItself = ({evidence, score, sense}: Weighed, grammar: number): boolean =>
  score >= PLAIN ||
  // “There is no risk of nerve damage.”
  (sense !== undefined && NO_RISK.test(sense.body) && evidence.some(({name}) => RISKS.has(name))) ||
  (grammar > 0 &&
    evidence.some(
      ({name, aspect}) =>
        SPEAKS.has(name) ||
        (aspect === 'denied-harm' && name === 'agent-causes-harm') ||
        (aspect === 'absolute-safety' && (name === 'agent-is-safe' || name === 'it-is-safe')),
    ))

const NO_RISK = /\b(?:no|zero) (?:\w+ )?(?:risk|danger|chance) of\b/i
const RISKS: ReadonlySet<EvidenceName> = new Set<EvidenceName>(['there-is-risk', 'risk-with-agent'])

/** Nine in ten units of this score are claims, whatever the model says. */
const PLAIN = 6

const SPEAKS: ReadonlySet<EvidenceName> = new Set<EvidenceName>([
  'list-of-harms',
  'contra-agent-if',
  'refuses-agent',
  'refuses-it',
  'side-effect',
  'risk-with-agent',
  'agent-harms-body',
  'agent-makes-likelier',
  'agent-is-harmful',
  'agents-interact',
  'echoes-harm-of-agent',
])

function makeDraft(
  reading: Reading,
  {evidence, sense}: Weighed,
  parts: readonly Contribution[],
  strong: boolean,
): ClaimDraft {
  const confidence = strong ? 'strong' : 'weak'
  const deciding = evidence.filter(e => WEIGHTS[e.name] > 0 && e.to > e.from)
  const reasons = deciding.map(e => ({...e, span: spanOf(sense!.words, e)}))
  const words = tellingWords(parts, reasons.length > 0 ? MODEL_CUES : LONE_CUES)
  const cues = mergeRanges([...reasons.map(({span}) => span), ...words.map(part => spanOf(reading.words, part))])
  const aspects = new Map<RiskAspect, Range>()
  for (const {aspect, span} of reasons) if (aspect && !aspects.has(aspect)) aspects.set(aspect, span)
  if (aspects.size === 0) {
    const shown = words[0] ? spanOf(reading.words, words[0]) : {start: 0, end: reading.unit.text.length}
    aspects.set(aspectOf(words), shown)
  }
  return {kind: 'risk', confidence, cues, aspects: [...aspects].map(([name, span]) => ({name, span, confidence}))}
}

const spanOf = (words: Reading['words'], {from, to}: {readonly from: number; readonly to: number}): Range => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
})

/** What the model's words speak of, where the grammar found no reason. */
function aspectOf(words: readonly Contribution[]): RiskAspect {
  for (const {name} of words) for (const [pattern, aspect] of ASPECTS) if (pattern.test(name)) return aspect
  return 'harm'
}

const ASPECTS: readonly (readonly [RegExp, RiskAspect])[] = [
  [/^(?:contra|pregnancy|interact-cue)$|<(?:contra|pregnancy|interact)>/, 'contraindication'],
  [/^(?:safe|safety-noun)$|<(?:safe|safety)>/, 'safety'],
  [/^lower-verb$|<lowers>/, 'reduced-harm'],
]

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
