import type {Claim} from '../claims/claim.ts'
import type {Binding} from '../draft/draft.ts'
import type {Evidence, Fact} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'
import {type Range, rangesOverlap} from '../text/range.ts'
import type {Check} from './check.ts'
import {type BindingPage, judgeBinding} from './judge-binding.ts'

/** The first two rungs by the facts that a claim is bound to, and the evidence that each of them earned. */
export interface FactSupport {
  readonly cited: Check
  readonly resolved: Check
  readonly earned: readonly {readonly binding: Binding; readonly fact: Fact; readonly evidence: readonly Evidence[]}[]
}

const RISK_AREAS = new Set(['risk', 'contraindication', 'caution', 'interaction', 'red-flag'])

/**
 * A fact speaks for the words bound to it and for nothing beside them: every value of a duration or percentage must be
 * bound, and a risk needs a fact about a risk or words of harm that are bound.
 */
export function judgeBoundFacts(
  claim: Claim,
  bound: readonly {readonly binding: Binding; readonly fact?: Fact}[],
  library: Library,
  page: BindingPage,
): FactSupport {
  const judged = bound.map(({binding, fact}) => ({
    binding,
    fact,
    area: fact?.area ?? 'other',
    ...judgeBinding(binding.target, fact, library, page),
  }))
  const covering = (range: Range) => judged.filter(({binding}) => rangesOverlap(binding.words, range))
  const needs = quantityRanges(claim)
  let chosen = judged
  if ((claim.kind === 'duration' || claim.kind === 'percentage') && needs.length) {
    const open = needs.find(range => covering(range).length === 0)
    if (open) return failed('unbound-value', 'a value beside the bound words has no marker and no bound fact')
    const all = needs.flatMap(range =>
      covering(range).filter((one, _, all) => one.earned || !all.some(({earned}) => earned)),
    )
    chosen = [...new Set(all)]
  } else if (claim.kind === 'risk') {
    const harms = claim.aspects.map(({range}) => range)
    chosen = judged.filter(
      one => RISK_AREAS.has(one.area) || harms.some(range => rangesOverlap(one.binding.words, range)),
    )
    if (chosen.length === 0) return failed('other-subject', 'the bound fact is not about the harm')
  }
  const short = chosen.find(({earned}) => !earned)
  if (short) return failed(short.code, short.reason, short.binding.target)
  const reason = [...new Set(chosen.map(one => one.reason))].join('; ')
  const pass: Check = {status: 'pass', code: 'bound', reason, about: chosen[0]!.binding.target}
  return {
    cited: pass,
    resolved: pass,
    earned: chosen.map(({binding, fact, evidence}) => ({binding, fact: fact!, evidence})),
  }
}

const failed = (code: string, reason: string, about?: string): FactSupport => ({
  cited: {status: 'fail', code, reason, ...(about === undefined ? {} : {about})},
  resolved: {status: 'unknown', code: 'no-source', reason: 'there is no accepted source to follow'},
  earned: [],
})

/** Where a claim's values stand in the source; their spans count from the start of the unit. */
function quantityRanges({unit, quantities}: Claim): Range[] {
  const {prose} = unit.block
  return quantities.map(({span}) => ({
    start: prose.sourceStart(unit.span.start + span.start),
    end: prose.sourceEnd(unit.span.start + span.end),
  }))
}
