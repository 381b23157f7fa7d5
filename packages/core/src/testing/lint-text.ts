import {builtInLexicon} from '../claims/built-in-lexicon.ts'
import type {Lexicon} from '../claims/lexicon.ts'
import type {PageStatus} from '../draft/page-status.ts'
import {readDraft} from '../draft/read-draft.ts'
import type {Library} from '../facts/library.ts'
import {readFactBlocks} from '../facts/read-fact-blocks.ts'
import {validateFrontMatter} from '../facts/validate-front-matter.ts'
import type {Waiver} from '../facts/waiver.ts'
import {applyWaivers} from '../lint/apply-waivers.ts'
import {dropRepeated} from '../lint/drop-repeated.ts'
import type {Finding} from '../lint/finding.ts'
import type {Gate} from '../lint/gate.ts'
import {makePage} from '../lint/make-page.ts'
import type {Rule} from '../lint/rule.ts'
import {type LintFailure, lintPage, lintWaivers, type RuleLevel} from '../lint/run-rules.ts'
import {tellTogether} from '../lint/tell-together.ts'
import type {Ratchet} from '../ratchet/ratchet.ts'
import {sourceText} from '../text/source-text.ts'

export interface LintTextOptions {
  readonly path?: string
  readonly library?: Library
  readonly today?: string
  readonly status?: PageStatus
  readonly regions?: readonly string[]
  readonly support?: {readonly paragraphEnd?: boolean}
  readonly lexicon?: Lexicon
  readonly gate?: Gate
  readonly ratchet?: Ratchet
  /** By rule id. */
  readonly settings?: Readonly<Record<string, RuleLevel>>
  /** As `waivers.yaml` would give them. */
  readonly waivers?: readonly Waiver[]
  /** The text of the file that holds them. */
  readonly waiversText?: string
  /** Rules that waivers may name beside those that run. */
  readonly known?: readonly Rule[]
}

/** Lints a Markdown text as a page, waivers included; rules that only judge waivers run as well. */
export function lintText(
  text: string,
  rules: readonly Rule[],
  options: LintTextOptions = {},
): {readonly findings: readonly Finding[]; readonly failures: readonly LintFailure[]} {
  const {path = 'page.md', waivers = [], known = []} = options
  const draft = readDraft(sourceText(path, text))
  const page = makePage(draft, {
    lexicon: options.lexicon ?? builtInLexicon(),
    today: options.today ?? '2026-11-22',
    frontMatterFaults: [...validateFrontMatter(draft), ...readFactBlocks(draft).flatMap(({faults}) => faults)],
    ...(options.library ? {library: options.library} : {}),
    ...(options.status ? {status: options.status} : {}),
    ...(options.regions ? {regions: options.regions} : {}),
    ...(options.gate ? {gate: options.gate} : {}),
    ...(options.ratchet ? {ratchet: options.ratchet} : {}),
    ...(options.support ? {support: options.support} : {}),
  })
  const settings = {
    rules: new Map(Object.entries(options.settings ?? {})),
    ruleUrl: (id: string) => `rules/${id}.md`,
  }
  const {findings, failures} = lintPage(page, rules, settings)
  const byId = new Map([...known, ...rules].map(rule => [rule.id, rule]))
  const waived = applyWaivers(page, findings, waivers, byId)
  const judged = waived.outcomes.map(outcome =>
    lintWaivers(outcome, outcome.path === path ? text : (options.waiversText ?? ''), rules, settings),
  )
  return {
    findings: [...tellTogether(dropRepeated(waived.findings)), ...judged.flatMap(({findings}) => findings)],
    failures: [...failures, ...judged.flatMap(({failures}) => failures)],
  }
}
