import type {Library} from '../facts/library.ts'
import {hashText} from '../text/hash.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {Range} from '../text/range.ts'
import {type Finding, GRAVITY, type Severity} from './finding.ts'
import type {DataFile, Page} from './page.ts'
import {PageWords} from './page-words.ts'
import type {Problem, Rule} from './rule.ts'
import {settleFindings} from './settle-findings.ts'
import type {SiteStatement} from './site-statement.ts'
import type {WaiverOutcome} from './waiver-outcome.ts'

/** How one rule is set: its level and the options that differ from its defaults. */
export interface RuleLevel {
  readonly level: Severity | 'off'
  readonly options?: Readonly<Record<string, unknown>>
}

export interface LintSettings {
  /** By rule id; a rule that is not named runs as it was declared. */
  readonly rules: ReadonlyMap<string, RuleLevel>
  /** Where a rule's page is read. */
  readonly ruleUrl: (id: string) => string
}

/** A rule that broke: the tool's fault, not the writer's. */
export interface LintFailure {
  readonly path: string
  readonly message: string
}

export interface LintOutcome {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  readonly failures: readonly LintFailure[]
}

/** Judges a page by rules. A rule that throws is told in `failures`; the others still run. */
export function lintPage(page: Page, rules: readonly Rule[], settings: LintSettings): LintOutcome {
  let words: PageWords | undefined
  return run(rules, settings, {
    path: page.draft.source.path,
    key: page.key,
    length: page.draft.source.text.length,
    wordsAt(range) {
      words ??= new PageWords(page.draft)
      return words.at(range)
    },
    check: (rule, options) => rule.check?.(page, options),
  })
}

/** Judges a data file (facts, references, waivers, config) by rules. */
export function lintData(
  file: DataFile,
  library: Library,
  rules: readonly Rule[],
  settings: LintSettings,
): LintOutcome {
  const {path, text} = file.source
  return run(rules, settings, {
    path,
    key: path,
    length: text.length,
    wordsAt: range => normaliseWords(text.slice(range.start, Math.min(range.end, range.start + 400))),
    check: (rule, options) => rule.checkData?.(file, library, options),
  })
}

/** Judges the waivers that one file holds, once it is known what they waive. `text` is that file's. */
export function lintWaivers(
  outcome: WaiverOutcome,
  text: string,
  rules: readonly Rule[],
  settings: LintSettings,
): LintOutcome {
  return run(rules, settings, {
    path: outcome.path,
    key: outcome.path,
    length: text.length,
    wordsAt: range => normaliseWords(text.slice(range.start, Math.min(range.end, range.start + 400))),
    check: (rule, options) => rule.checkWaivers?.({...outcome, text}, options),
  })
}

interface Subject {
  readonly path: string
  /** What names the file in the identity of a finding without words. */
  readonly key: string
  readonly length: number
  wordsAt(range: Range): string
  check(rule: Rule, options: never): Iterable<Problem> | undefined
}

function run(rules: readonly Rule[], settings: LintSettings, subject: Subject): LintOutcome {
  const findings: OpenFinding[] = []
  const failures: LintFailure[] = []
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id)
    const level = setting?.level ?? rule.severity
    if (level === 'off') continue
    try {
      const problems = subject.check(rule, mergeOptions(rule, setting?.options) as never)
      if (problems) for (const problem of problems) findings.push(nameProblem(problem, rule, level, settings, subject))
    } catch (error) {
      failures.push({
        path: subject.path,
        message: `rule ${rule.id} broke: ${error instanceof Error ? error.message : String(error)}`,
      })
    }
  }
  const settled = settleFindings(findings)
  addFingerprints(settled, subject)
  return {findings: settled, failures}
}

/** What a page says that the whole site is to be held against, as plain data. */
export function collectStatements(page: Page, rules: readonly Rule[], settings: LintSettings): SiteStatement[] {
  const {path} = page.draft.source
  let words: PageWords | undefined
  return rules.flatMap(rule => {
    if (!rule.tellSite || levelOf(rule, settings) === 'off') return []
    words ??= new PageWords(page.draft)
    const options = mergeOptions(rule, settings.rules.get(rule.id)?.options)
    return Array.from(rule.tellSite(page, options as never), statement => ({
      ...statement,
      ruleId: rule.id,
      path,
      words: words!.at(statement.range),
      around: words!.around(statement.range),
    }))
  })
}

/**
 * Judges the pages of a run together. The outcome is that of the statements, in whatever order they come.
 *
 * @param settingsFor the settings of a page, by its path as statements tell it
 */
export function lintSite(
  statements: readonly SiteStatement[],
  rules: readonly Rule[],
  settingsFor: (path: string) => LintSettings,
): {readonly findings: readonly SiteFinding[]; readonly failures: readonly LintFailure[]} {
  const findings: SiteFinding[] = []
  const failures: LintFailure[] = []
  for (const rule of rules) {
    const own = rule.checkSite ? statements.filter(({ruleId}) => ruleId === rule.id) : []
    if (own.length < 2) continue
    own.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.range.start - b.range.start))
    const found: SiteFinding[] = []
    try {
      for (const problem of rule.checkSite!(own, mergeOptions(rule, undefined) as never)) {
        const {statement} = problem as {readonly statement: SiteStatement}
        const settings = settingsFor(statement.path)
        const level = levelOf(rule, settings)
        if (level === 'off') continue
        const {path} = statement
        const subject = {path, length: Number.MAX_SAFE_INTEGER}
        found.push({statement, finding: nameProblem(problem, rule, level, settings, subject)})
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      failures.push({path: own[0]!.path, message: `rule ${rule.id} broke: ${reason}`})
    }
    for (const path of new Set(found.map(({statement}) => statement.path))) {
      const here = found.filter(({statement}) => statement.path === path)
      const wordsOf = new Map(here.map(({finding, statement}) => [finding.range, statement.words]))
      addFingerprints(
        here.map(({finding}) => finding),
        {key: path, wordsAt: range => wordsOf.get(range) ?? ''},
      )
    }
    findings.push(...found)
  }
  return {findings, failures}
}

/** A finding of the whole site with the statement that it is about. */
export interface SiteFinding {
  readonly statement: SiteStatement
  readonly finding: OpenFinding
}

const levelOf = (rule: Rule, settings: LintSettings): Severity | 'off' =>
  settings.rules.get(rule.id)?.level ?? rule.severity

const NO_OPTIONS: Record<string, unknown> = Object.freeze({})

function mergeOptions(rule: Rule, given: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  let options: Record<string, unknown> | undefined
  for (const name in rule.options) {
    options ??= {}
    options[name] = given?.[name] ?? rule.options[name]!.default
  }
  return options ?? NO_OPTIONS
}

const NONE: readonly never[] = []

const lower = (a: Severity, b: Severity): Severity => (GRAVITY[a] <= GRAVITY[b] ? a : b)

type OpenFinding = {-readonly [K in keyof Finding]: Finding[K]}

function nameProblem(
  problem: Problem,
  rule: Rule,
  level: Severity,
  settings: LintSettings,
  subject: Pick<Subject, 'path' | 'length'>,
): OpenFinding {
  const messageId = String(problem.message)
  const message = rule.messages[messageId]
  if (!message) throw new Error(`it yields “${messageId}”, which is none of its messages`)
  const start = Math.min(Math.max(problem.range.start, 0), subject.length)
  const end = Math.min(Math.max(problem.range.end, start), subject.length)
  const capped = problem.severity ? lower(level, problem.severity) : level
  const finding: OpenFinding = {
    ruleId: rule.id,
    messageId,
    severity: problem.confidence === 'weak' ? lower(capped, 'warning') : capped,
    message: message(problem.data as never),
    data: problem.data,
    path: subject.path,
    range: {start, end},
    related: problem.related ?? NONE,
    suggestions: problem.suggestions ?? NONE,
    url: settings.ruleUrl(rule.id),
    fingerprint: '',
  }
  if (problem.claim !== undefined) finding.claim = problem.claim
  if (problem.confidence !== undefined) finding.confidence = problem.confidence
  if (problem.toldBy !== undefined) finding.toldBy = problem.toldBy
  if (problem.joint !== undefined) finding.joint = problem.joint
  return finding
}

/** Neither path nor place is hashed, so that text which moves keeps its identity; equals are told apart by their order. */
function addFingerprints(findings: readonly OpenFinding[], subject: Pick<Subject, 'key' | 'wordsAt'>): void {
  const ordinals = new Map<string, number>()
  for (const finding of findings) {
    const words = subject.wordsAt(finding.range) || `page ${subject.key}`
    const key = `${finding.ruleId}\n${finding.messageId}\n${words}`
    const ordinal = ordinals.get(key) ?? 0
    ordinals.set(key, ordinal + 1)
    finding.fingerprint = `v1:${hashText(`${key}\n${ordinal}`)}`
  }
}
