import {builtInLexicon, decodeSource, makePage, type Page, readDraft} from '@claimlint/core'
import type {LabelledDocument} from './labels.ts'
import type {Found} from './score.ts'

export function readPage(document: LabelledDocument): Page {
  const draft = readDraft(decodeSource(`${document.name}.md`, new TextEncoder().encode(document.text)))
  return makePage(draft, {lexicon: builtInLexicon(), today: '2026-01-01'})
}

/** The claims of a page as they are scored. */
export const foundClaims = (page: Page): Found[] =>
  page.claims.map(claim => ({
    kind: claim.kind,
    start: claim.range.start,
    end: claim.range.end,
    cited: claim.checks.cited.status === 'pass',
    strong: claim.confidence === 'strong',
    cues: claim.cues,
  }))
