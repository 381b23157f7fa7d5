import {
  applyWaivers,
  type DocumentReport,
  lintPage,
  lintWaivers,
  makeDocumentReport,
  makePage,
  readDraft,
  readFactBlocks,
  type SourceText,
  validateFrontMatter,
  type WaiverOutcome,
} from '@claimlint/core'
import {RULES} from '@claimlint/rules'
import type {Project} from './project.ts'
import {ruleUrl} from './rule-url.ts'

/** What one draft gives: plain data, so that a worker can hand it over. */
export interface DraftResult {
  readonly document: DocumentReport
  readonly failures: readonly {readonly path: string; readonly message: string}[]
  /** What became of the waivers of `waivers.yaml` that speak of this page. */
  readonly outcomes: readonly WaiverOutcome[]
  /** The names by which waivers may speak of this page. */
  readonly keys: readonly string[]
}

/** The same, but a page that the tool breaks on is told as the tool's failure, and the run goes on. */
export function lintSafely(source: SourceText, path: string, project: Project, today: string): DraftResult {
  try {
    return lintDraft(source, path, project, today)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const {document} = lintDraft({...source, text: '', bom: 0}, path, project, today)
    return {
      document: {...document, text: source.text},
      failures: [
        {
          path: source.path,
          message: `claimlint broke on this page, so it was not linted: ${reason}. The other files were.`,
        },
      ],
      outcomes: [],
      keys: [source.path],
    }
  }
}

/** Takes one draft from text to report. */
function lintDraft(source: SourceText, path: string, project: Project, today: string): DraftResult {
  const settings = project.settingsFor(path)
  const draft = readDraft(source)
  const frontMatterFaults = [...validateFrontMatter(draft), ...readFactBlocks(draft).flatMap(({faults}) => faults)]
  const page = makePage(draft, {
    lexicon: project.lexicon,
    library: project.library,
    today,
    regions: settings.regions,
    gate: settings.gate,
    support: {paragraphEnd: settings.paragraphEnd},
    frontMatterFaults,
  })
  const lintSettings = {rules: settings.rules, ruleUrl}
  const judged = lintPage(page, RULES, lintSettings)
  const waived = applyWaivers(page, judged.findings, project.waivers, project.rules)
  const inline = waived.outcomes
    .filter(outcome => outcome.path === source.path)
    .map(outcome => lintWaivers(outcome, source.text, RULES, lintSettings))
  const findings = [...waived.findings, ...inline.flatMap(outcome => outcome.findings)].sort(
    (a, b) =>
      a.range.start - b.range.start ||
      a.range.end - b.range.end ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  )
  return {
    document: makeDocumentReport(page, findings),
    failures: [...judged.failures, ...inline.flatMap(outcome => outcome.failures)],
    outcomes: waived.outcomes.filter(outcome => outcome.path !== source.path),
    keys: [source.path, page.key],
  }
}
