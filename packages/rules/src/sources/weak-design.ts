import {
  BENCH_DESIGNS,
  type ClaimEvidence,
  type ClaimKind,
  defineRule,
  type SupportedClaim,
  tellDesigns,
} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

const VENDORS = 'sources that sell what they are about'
const DESIGNS = [
  ...BENCH_DESIGNS,
  'case-report',
  'case-series',
  'survey',
  'registry',
  'nonrandomised',
  'expert-opinion',
  'textbook',
  'vendor',
] as const

const designs = (kind: string, preset: readonly string[]) =>
  ({
    type: 'strings',
    enum: DESIGNS,
    default: preset,
    description: `Designs that are too weak to carry a ${kind} claim alone; \`vendor\` is a source whose author sells what it is about.`,
  }) as const

export default defineRule({
  id: 'weak-design',
  summary: 'A claim rests on nothing but studies whose design cannot carry it',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  options: {
    duration: designs('duration', [...BENCH_DESIGNS, 'case-report', 'vendor']),
    percentage: designs('percentage', [...BENCH_DESIGNS, 'case-report', 'vendor']),
    // Rare harms are known from single cases, and who sells a product tells its harms against the own interest.
    risk: designs('risk', BENCH_DESIGNS),
    promotional: designs('promotional', [
      ...BENCH_DESIGNS,
      'case-report',
      'case-series',
      'survey',
      'expert-opinion',
      'vendor',
    ]),
  },
  messages: {
    weak: ({kind, design, keys}: {kind: string; design: string; keys: string}) =>
      `This ${kind} claim rests on ${design} alone (${keys}). Cite people who were compared, or say in the sentence what kind of study it was.`,
    vendor: ({kind, keys}: {kind: string; keys: string}) =>
      `This ${kind} claim rests alone on sources whose author sells what they are about (${keys}). Cite an independent one, or say whose figure it is.`,
  },
  *check(page, options) {
    for (const claim of page.claims) {
      const known = claim.evidence.filter(({reference}) => reference && reference.raw === undefined)
      if (known.length === 0 || known.length < claim.evidence.length) continue
      const weak = options[claim.kind as ClaimKind] as readonly string[]
      const faults = known.map(evidence => weaknessOf(evidence, claim, weak))
      const [first] = faults
      if (!first || faults.some(fault => !fault)) continue
      const keys = [...new Set(known.map(({ref}) => `“${quote(ref, 40)}”`))].join(', ')
      const common = {range: claim.range, claim: claim.id, confidence: claim.confidence}
      if (faults.every(fault => fault === 'vendor'))
        yield {...common, message: 'vendor' as const, data: {kind: claim.kind, keys}}
      else {
        const told = [...new Set(faults.map(fault => tellDesigns(fault!) ?? VENDORS))].join(' and ')
        yield {...common, message: 'weak' as const, data: {kind: claim.kind, design: told, keys}}
      }
    }
  },
})

/** A sentence that tells the design itself claims no more than the study shows. */
const TOLD: Readonly<Record<string, RegExp>> = {
  animal: /\b(?:animals?|mice|mouse|murine|rats?|rabbits?|rodents?|pigs?|dogs?|sheep|monkeys?|primates?)\b/i,
  'in-vitro': /\b(?:in vitro|laborator(?:y|ies)|lab|test tubes?|petri|cell (?:cultures?|lines?)|cells in)\b/i,
  'case-report':
    /\b(?:case reports?|single case|one (?:case|patient|person|man|woman|child)|a (?:man|woman|child|patient))\b/i,
  'case-series': /\b(?:case series|series of|without (?:a )?comparison|no control|uncontrolled|not compared)\b/i,
  survey: /\b(?:surveys?|polls?|asked|said|reported)\b/i,
  'expert-opinion': /\b(?:experts?|opinions?|specialists?|believe|think|consensus)\b/i,
  vendor: /\b(?:manufacturers?|makers?|company|companies|clinic’s own|own figures?)\b/i,
}

function weaknessOf({entry, reference}: ClaimEvidence, {text, checks}: SupportedClaim, weak: readonly string[]) {
  const design = entry?.design ?? reference?.kind
  // What was seen in animals and is said of people is told by the rung above.
  if (/^(?:animal|lab)-to-human$/.test(checks.proportionate.code)) return undefined
  if (design && weak.includes(design) && !TOLD[design]?.test(text)) return design
  return weak.includes('vendor') && reference?.vendorOf?.length && !TOLD['vendor']!.test(text) ? 'vendor' : undefined
}
