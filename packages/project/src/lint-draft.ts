import {
  applyWaivers,
  collectStatements,
  compareFindings,
  type DocumentReport,
  dropRepeated,
  lintPage,
  lintWaivers,
  makeDocumentReport,
  makePage,
  type OpenWaiver,
  type Page,
  readDraft,
  readFactBlocks,
  type SiteStatement,
  type SourceText,
  tellTogether,
  type UnplacedEvidence,
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
  /** Entries of the evidence file that name this page and back none of its claims. */
  readonly unplaced: readonly UnplacedEvidence[]
  /** What the page says that other pages may contradict, and the waivers that may accept it. */
  readonly statements: readonly SiteStatement[]
  readonly openWaivers: readonly OpenWaiver[]
  /** The names by which waivers and evidence may speak of this page. */
  readonly keys: readonly string[]
}

/** A draft taken all the way, with the live page for those who ask more of it. */
export interface LintedDraft {
  /** Absent when the tool broke on it. */
  readonly page?: Page
  readonly result: DraftResult
}

/** Lints a draft. A page that the tool breaks on is told as the tool's failure, and the run goes on. */
export const lintSafely = (source: SourceText, path: string, project: Project, today: string): DraftResult =>
  lintDocument(source, path, project, today).result

/** The same, with the page itself. */
export function lintDocument(source: SourceText, path: string, project: Project, today: string): LintedDraft {
  try {
    const page = readPage(source, path, project, today)
    return {page, result: judgePage(page, path, project)}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const {document} = judgePage(readPage({...source, text: '', bom: 0}, path, project, today), path, project)
    return {
      result: {
        document: {...document, text: source.text},
        failures: [
          {
            path: source.path,
            message: `claimlint broke on this page, so it was not linted: ${reason}. The other files were.`,
          },
        ],
        outcomes: [],
        unplaced: [],
        statements: [],
        openWaivers: [],
        keys: [source.path],
      },
    }
  }
}

function readPage(source: SourceText, path: string, project: Project, today: string): Page {
  const settings = project.settingsFor(path)
  const draft = readDraft(source)
  const frontMatterFaults = [...validateFrontMatter(draft), ...readFactBlocks(draft).flatMap(({faults}) => faults)]
  return makePage(draft, {
    lexicon: project.lexicon,
    library: project.library,
    today,
    regions: settings.regions,
    gate: settings.gate,
    ...(project.ratchet ? {ratchet: project.ratchet} : {}),
    support: {paragraphEnd: settings.paragraphEnd},
    frontMatterFaults,
  })
}

function judgePage(page: Page, path: string, project: Project): DraftResult {
  const {source} = page.draft
  const lintSettings = {rules: project.settingsFor(path).rules, ruleUrl}
  const judged = lintPage(page, RULES, lintSettings)
  const waived = applyWaivers(page, judged.findings, project.waivers, project.rules)
  const inline = waived.outcomes
    .filter(outcome => outcome.path === source.path)
    .map(outcome => lintWaivers(outcome, source.text, RULES, lintSettings))
  const findings = [
    ...tellTogether(dropRepeated(waived.findings)),
    ...inline.flatMap(outcome => outcome.findings),
  ].sort(compareFindings)
  return {
    document: makeDocumentReport(page, findings),
    failures: [...judged.failures, ...inline.flatMap(outcome => outcome.failures)],
    outcomes: waived.outcomes.filter(outcome => outcome.path !== source.path),
    unplaced: page.unplacedEvidence,
    statements: collectStatements(page, RULES, lintSettings),
    openWaivers: waived.open,
    keys: [source.path, page.key],
  }
}
