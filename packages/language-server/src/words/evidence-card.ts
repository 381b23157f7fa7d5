import type {Library, Page, SupportedClaim} from '@claimlint/core'
import type {OpenProject} from '@claimlint/project'
import {ladderLines, nextStep} from './check-words.ts'
import {escapeMarkdown} from './escape-markdown.ts'
import {evidenceLines} from './fact-card.ts'
import {referenceCard} from './reference-words.ts'

/** What stands behind a claim, as Markdown: its rung, each check and why, what the next one needs, its sources. */
export function evidenceCard(claim: SupportedClaim, page: Page, {project}: OpenProject): string {
  const kind = `${claim.kind[0]!.toUpperCase()}${claim.kind.slice(1)} claim`
  const weak = claim.confidence === 'weak' ? ', weak cue' : ''
  const step = nextStep(claim)
  return [
    `**${kind}**, rung ${claim.rung} of 7${weak}${page.draft.fictional ? ' · FICTIONAL page' : ''}`,
    step ?? '',
    ladderLines(claim).map(escapeMarkdown).join('  \n'),
    ...sourceParts(claim, project.library),
    claim.cues.length > 0 ? `Found by: ${claim.cues.map(cue => `“${escapeMarkdown(cue)}”`).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function sourceParts(claim: SupportedClaim, library: Library): string[] {
  const cited = new Map(
    claim.citations.flatMap(({item, reference}) =>
      reference ? [[reference.id, {reference, locator: item.locator}] as const] : [],
    ),
  )
  const parts = [...cited.values()].map(({reference, locator}) =>
    [
      `**${escapeMarkdown(reference.id)}** ${referenceCard(reference)}`,
      locator ? `Where: ${escapeMarkdown(locator)}` : '',
      ...passages(claim, reference.id),
    ]
      .filter(Boolean)
      .join('  \n'),
  )
  for (const {binding, fact} of claim.bound) {
    if (!fact) continue
    parts.push(`Bound to **${escapeMarkdown(binding.target)}**  \n${evidenceLines(fact, library).join('  \n')}`)
  }
  return parts
}

/** What is recorded of a source for this claim beside the facts that it is bound to. */
function passages({evidence}: SupportedClaim, key: string): string[] {
  return evidence
    .filter(({ref, from}) => ref === key && from !== 'fact')
    .flatMap(({passage, locator, entry}) => [
      locator && entry ? `Where: ${escapeMarkdown(locator)}` : '',
      passage ? `Passage: “${escapeMarkdown(passage)}”` : '',
      entry?.says ? `It says: ${escapeMarkdown(entry.says)}` : '',
      entry?.design ? `Design: ${escapeMarkdown(entry.design)}` : '',
    ])
}
