import {join} from 'node:path'
import {
  type DocumentReport,
  type Finding,
  judgeStrayWaivers,
  lintData,
  lintWaivers,
  makeDataReport,
  mergeOutcomes,
  type UnplacedEvidence,
} from '@claimlint/core'
import {RULES} from '@claimlint/rules'
import {disk} from './disk.ts'
import {isDraft} from './file-kinds.ts'
import type {DraftResult} from './lint-draft.ts'
import type {Project} from './project.ts'
import {ruleUrl} from './rule-url.ts'

/** Judges the data files of a project: the support of its drafts rests on them. */
export function lintDataFiles(
  project: Project,
  results: readonly DraftResult[],
  today: string,
): {documents: DocumentReport[]; failures: {path: string; message: string}[]} {
  const failures: {path: string; message: string}[] = []
  const outcomes = mergeOutcomes([
    ...results.flatMap(result => result.outcomes),
    ...judgeStrayWaivers(
      project.waivers,
      {read: new Set(results.flatMap(({keys}) => keys)), exists: page => disk.exists(join(project.config.root, page))},
      project.rules,
      today,
    ),
  ])
  const unplaced = findUnplaced(project, results)
  const documents = project.dataFiles.map(file => {
    const settings = {rules: project.settingsFor(join(project.config.root, file.source.path)).rules, ruleUrl}
    const judged = lintData({...file, today, ...(file.evidence ? {unplaced} : {})}, project.library, RULES, settings)
    failures.push(...judged.failures)
    const findings: Finding[] = [...judged.findings]
    for (const outcome of outcomes) {
      if (outcome.path !== file.source.path) continue
      const waivers = lintWaivers(outcome, file.source.text, RULES, settings)
      failures.push(...waivers.failures)
      findings.push(...waivers.findings)
    }
    findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    const document = makeDataReport(file, findings)
    // An evidence file has no mark of its own: it is made up when all of its sources are.
    const madeUp =
      file.evidence?.length && file.evidence.every(({ref}) => project.library.references.get(ref)?.fictional)
    return madeUp ? {...document, fictional: true} : document
  })
  return {documents, failures}
}

/** What the pages say of the evidence file, and its entries whose page does not exist. */
function findUnplaced({library, config, whole}: Project, results: readonly DraftResult[]): UnplacedEvidence[] {
  const read = new Set(results.flatMap(({keys}) => keys))
  const stray = [...(library.evidence ?? [])].flatMap(([page, entries]) =>
    // The id of a page can be told from a slip only when all pages were read.
    read.has(page) || disk.exists(join(config.root, page)) || !(whole || isDraft(page))
      ? []
      : entries.map((entry): UnplacedEvidence => ({entry, why: 'no-page'})),
  )
  return [...results.flatMap(({unplaced}) => unplaced), ...stray]
}
