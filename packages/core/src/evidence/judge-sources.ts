import type {Check, CheckStatus} from '../support/check.ts'
import type {ClaimEvidence, ClaimSource} from './claim-evidence.ts'

/** What one rung says of a claim, and the evidence that the next rung goes on with. */
export interface SourcesVerdict {
  readonly check: Check
  /** Each source with the evidence that holds; with all of it where none does. */
  readonly standing: readonly ClaimSource[]
}

/** A source is as good as the best that is recorded of it; a slip in one entry outweighs what another leaves open. */
const BEST: readonly CheckStatus[] = ['pass', 'attested', 'fail', 'unknown', 'not-applicable']
/** A claim is as good as the worst of its sources: a reader takes each of them for a proof. */
const WORST: readonly CheckStatus[] = ['fail', 'unknown', 'attested', 'pass', 'not-applicable']

const NO_SOURCE: Check = {status: 'unknown', code: 'no-source', reason: 'there is no source to look in'}

/** Judges a claim by each of its sources, so that one entry has to carry all rungs: the place, the words, the numbers. */
export function judgeSources(
  sources: readonly ClaimSource[],
  judge: (evidence: ClaimEvidence) => Check,
): SourcesVerdict {
  const checks: Check[] = []
  const standing = sources.map(source => {
    const own = source.evidence.map(judge)
    checks.push(pick(own, BEST) ?? NO_SOURCE)
    const held = source.evidence.filter((_, at) => own[at]!.status === 'pass' || own[at]!.status === 'attested')
    return held.length === 0 || held.length === own.length ? source : {...source, evidence: held}
  })
  return {check: pick(checks, WORST) ?? NO_SOURCE, standing}
}

/** The first of the checks with the first status of an order. */
export function pick(checks: readonly Check[], order: readonly CheckStatus[]): Check | undefined {
  for (const status of order) {
    const check = checks.find(one => one.status === status)
    if (check) return check
  }
  return undefined
}
