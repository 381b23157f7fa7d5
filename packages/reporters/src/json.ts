import type {DocumentReport, FindingRecord, Range, Report} from '@claimlint/core'
import {claimJson, placeJson, unitsJson} from './claim-json.ts'
import {escapeJson} from './escape.ts'
import {Places} from './places.ts'
import {countSeverities, countWaived, draftsOf, sumUnits, tallyKinds} from './tally.ts'

/**
 * The whole report for programs, after `schemas/report.schema.json`: one document a line. Offsets count a byte order mark.
 */
export const formatJson = (report: Report): string => [...jsonPieces(report)].join('')

/** The same document by document: the report of a large project is many times its text, and need never be held whole. */
export function* jsonPieces(report: Report): Generator<string> {
  const drafts = draftsOf(report)
  const places = new Places(report)
  const {seen, judged} = sumUnits(drafts)
  const frame = `${escapeJson(
    JSON.stringify({
      version: 1,
      tool: {name: report.tool.name, version: report.tool.version},
      today: report.today,
      commit: report.commit,
      config: report.config,
      retractions: report.retractions?.map(({path, asOf, notices}) => ({path, asOf, notices})),
      documents: [],
      summary: {
        documents: report.documents.length,
        drafts: drafts.length,
        ...countSeverities(report.documents),
        waived: countWaived(report.documents),
        claims: tallyKinds(drafts).map(({kind, found, held}) => ({kind, found, held})),
        units: {seen, judged},
      },
      failures: report.failures.map(({path, message}) => ({path, message})),
      waivers: report.waivers.map(({id, rule, page, reason, owner, approver, until}) => ({
        id,
        rule,
        page,
        reason,
        owner,
        approver,
        until,
      })),
    }),
  )}\n`
  const cut = frame.indexOf(NO_DOCUMENTS) + NO_DOCUMENTS.length - 1
  yield frame.slice(0, cut)
  for (const [index, document] of report.documents.entries()) {
    yield `${index > 0 ? ',' : ''}\n${escapeJson(JSON.stringify(documentJson(document, places)))}`
  }
  yield report.documents.length > 0 ? `\n${frame.slice(cut)}` : frame.slice(cut)
}

const NO_DOCUMENTS = '"documents":[]'

const documentJson = (document: DocumentReport, places: Places): object => ({
  path: document.path,
  kind: document.kind,
  title: document.title,
  status: document.status,
  fictional: document.fictional,
  language: document.language,
  damage: document.damage,
  findings: document.findings.map(finding => findingJson(finding, places)),
  claims: document.claims.map(claimJson),
  references: document.references.map(({id, text, url, fictional, retracted}) => ({
    id,
    text,
    url,
    fictional,
    retracted,
  })),
  units: unitsJson(document),
})

const findingJson = (finding: FindingRecord, places: Places): object => ({
  ruleId: finding.ruleId,
  messageId: finding.messageId,
  severity: finding.severity,
  confidence: finding.confidence,
  message: finding.message,
  data: finding.data,
  start: placeJson(finding.start),
  end: placeJson(finding.end),
  related: finding.related.map(({path, range, note}) => {
    const lines = places.lines(path)
    const place = (offset: number): object => placeJson({...lines!.position(offset), offset})
    return {
      path,
      note,
      range: rangeJson(range),
      ...(lines === undefined ? {} : {start: place(range.start), end: place(range.end)}),
    }
  }),
  suggestions: finding.suggestions.map(({title, safety, edits}) => ({
    title,
    safety,
    edits: edits.map(({range, text}) => ({range: rangeJson(range), text})),
  })),
  url: finding.url,
  fingerprint: finding.fingerprint,
  claim: finding.claim,
  toldWith: finding.toldWith,
  also: finding.also,
  waivedBy: finding.waivedBy,
})

const rangeJson = ({start, end}: Range): object => ({start, end})
