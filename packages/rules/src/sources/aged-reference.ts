import {type ClaimKind, defineRule, type Reference, type SupportedClaim} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

const years = (value: number, kind: string) =>
  ({
    type: 'number',
    default: value,
    minimum: 0,
    description: `After how many years the newest source of a ${kind} claim is old; 0 for never.`,
  }) as const

export default defineRule({
  id: 'aged-reference',
  summary: 'The newest source of a claim is older than claims of its kind should rest on',
  severity: 'info',
  presets: ['strict'],
  options: {
    duration: years(15, 'duration'),
    percentage: years(10, 'percentage'),
    risk: years(10, 'risk'),
    promotional: years(10, 'promotional'),
  },
  messages: {
    aged: ({key, year, limit, kind}: {key: string; year: number; limit: number; kind: string}) =>
      `“${key}” of ${year} is the newest source of this ${kind} claim, and the limit is ${limit} years. Look for newer evidence, or write the day on which you found that it still holds under custom.stillCurrent.on.`,
  },
  *check(page, options) {
    const today = Number(page.today.slice(0, 4))
    const told = new Set<string>()
    for (const claim of page.claims) {
      const limit = options[claim.kind as ClaimKind]
      const newest = limit > 0 ? newestOf(claim, page.today, limit) : undefined
      if (!newest?.year || today - newest.year <= limit || told.has(`${claim.kind} ${newest.id}`)) continue
      told.add(`${claim.kind} ${newest.id}`)
      yield {
        message: 'aged',
        range: claim.range,
        data: {key: quote(newest.id), year: newest.year, limit, kind: claim.kind},
        claim: claim.id,
      }
    }
  },
})

// A label and a regulator's word hold until they are replaced, however old.
const LASTING = new Set(['label', 'regulator'])

/** The newest of a claim's sources; none where one of them cannot be dated, or is known to hold still. */
function newestOf({evidence}: SupportedClaim, today: string, limit: number): Reference | undefined {
  const references = evidence.flatMap(({reference}) => reference ?? [])
  const since = `${String(Number(today.slice(0, 4)) - limit).padStart(4, '0')}${today.slice(4)}`
  const open = references.some(
    ({year, kind, stillCurrentOn, raw}) =>
      year === undefined || raw !== undefined || LASTING.has(kind ?? '') || (stillCurrentOn ?? '') >= since,
  )
  if (open || references.length === 0) return undefined
  return references.reduce((newest, one) => (one.year! > newest.year! ? one : newest))
}
