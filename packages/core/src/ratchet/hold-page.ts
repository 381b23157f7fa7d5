import type {Claim} from '../claims/claim.ts'
import {MARKER_CHAR} from '../draft/prose.ts'
import {CHECKS, type CheckName, type SupportedClaim} from '../support/check.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {KnownLack, RatchetPage} from './ratchet.ts'

type JudgedClaim = Pick<SupportedClaim, 'id' | 'kind' | 'text' | 'checks' | 'confidence'>

/** A claim that lacks checks which the ratchet holds, and is not known to. */
export interface LostClaim<C extends JudgedClaim> {
  readonly claim: C
  readonly lacks: readonly CheckName[]
}

/** A check that fewer claims pass than did. */
export interface LostCount {
  readonly check: CheckName
  readonly before: number
  readonly now: number
}

export interface HeldPage<C extends JudgedClaim> {
  readonly claims: readonly LostClaim<C>[]
  readonly counts: readonly LostCount[]
  /** The page has come further than the ratchet knows, so that it could be raised. */
  readonly further: boolean
}

/** From this share of common words on, a claim is a known one worded anew. */
const ALIKE = 0.5

const passes = ({checks}: JudgedClaim, name: CheckName): boolean =>
  checks[name].status !== 'fail' && checks[name].status !== 'unknown'

/** A claim that rests on weak cues alone stops nothing, and holds nothing. */
const counted = <C extends JudgedClaim>(claims: readonly C[]): C[] =>
  claims.filter(({confidence}) => confidence === 'strong')

const lacksOf = (claim: JudgedClaim, checks: readonly CheckName[]): CheckName[] =>
  CHECKS.filter(name => checks.includes(name) && !passes(claim, name))

const plain = (text: string): string => text.replaceAll(MARKER_CHAR, '').replace(/\s+/g, ' ').trim()

/** How far a page has come today. */
export function measurePage(claims: readonly JudgedClaim[], checks: readonly CheckName[]): RatchetPage {
  const own = counted(claims)
  return {
    claims: own.length,
    passed: Object.fromEntries(CHECKS.map(name => [name, own.filter(claim => passes(claim, name)).length])),
    lacking: own.flatMap((claim): KnownLack[] => {
      const lacks = lacksOf(claim, checks)
      return lacks.length === 0 ? [] : [{claim: claim.id, kind: claim.kind, lacks, words: plain(claim.text)}]
    }),
  }
}

/**
 * Holds a page against how far it had come. A claim may lack a check only when it is known to: one that was mended and a
 * new one that is not do not cancel out. A known claim may be worded anew, but not given another number. Claims that were
 * taken out take their passes with them.
 */
export function holdPage<C extends JudgedClaim>(
  claims: readonly C[],
  floor: RatchetPage | undefined,
  checks: readonly CheckName[],
): HeldPage<C> {
  const own = counted(claims)
  const known = new Map((floor?.lacking ?? []).map(lack => [lack.claim, lack]))
  const used = new Set(own.map(({id}) => id))
  const gone = (floor?.lacking ?? []).filter(({claim}) => !used.has(claim))
  const lost: LostClaim<C>[] = []
  for (const claim of own) {
    const lacks = lacksOf(claim, checks)
    if (lacks.length === 0) continue
    const same = known.get(claim.id) ?? takeAlike(gone, claim)
    const news = lacks.filter(name => !same?.lacks.includes(name))
    if (news.length > 0) lost.push({claim, lacks: news})
  }
  const now = measurePage(claims, checks)
  const takenOut = Math.max(0, (floor?.claims ?? 0) - now.claims)
  const counts = CHECKS.flatMap((check): LostCount[] => {
    // Checks that the ratchet holds claim by claim are told at the claim.
    const before = checks.includes(check) ? 0 : Math.max(0, (floor?.passed[check] ?? 0) - takenOut)
    const today = now.passed[check] ?? 0
    return today < before ? [{check, before, now: today}] : []
  })
  const further =
    floor !== undefined &&
    (CHECKS.some(name => (now.passed[name] ?? 0) > (floor.passed[name] ?? 0)) ||
      now.lacking.length < floor.lacking.length)
  return {claims: lost, counts, further: further && lost.length === 0 && counts.length === 0}
}

/** The known claim that this one was, of those whose words are gone; each stands for one claim. */
function takeAlike(gone: KnownLack[], claim: Pick<Claim, 'kind' | 'text'>): KnownLack | undefined {
  const [words, numbers] = partsOf(claim.text)
  let best = -1
  let most = ALIKE
  gone.forEach((lack, at) => {
    const [others, theirs] = partsOf(lack.words)
    if (lack.kind !== claim.kind || numbers !== theirs) return
    const common = [...words].filter(word => others.has(word)).length
    const alike = (2 * common) / (words.size + others.size)
    if (alike >= most) {
      best = at
      most = alike
    }
  })
  return best < 0 ? undefined : gone.splice(best, 1)[0]
}

function partsOf(text: string): [words: Set<string>, numbers: string] {
  const all = normaliseWords(text).split(' ')
  return [new Set(all.filter(word => !/\d/.test(word))), all.filter(word => /\d/.test(word)).join(' ')]
}
