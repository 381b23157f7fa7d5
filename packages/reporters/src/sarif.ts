import type {DocumentReport, FindingRecord, Place, Report, Severity} from '@claimlint/core'
import {encodePath, escapeJson, plainLine, webAddress} from './escape.ts'
import {Places, viewPlace} from './places.ts'

const ROOT = '%SRCROOT%'
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** SARIF 2.1.0 for code-scanning services. Columns and offsets are UTF-16 units and leave a byte order mark out. */
export function formatSarif(report: Report): string {
  const places = new Places(report)
  const ruleIndex = new Map(report.rules.map(({id}, index) => [id, index]))
  const artifactIndex = new Map(report.documents.map(({path}, index) => [path, index]))
  const artifact = (path: string): object => ({
    uri: encodePath(path),
    uriBaseId: ROOT,
    ...(artifactIndex.has(path) ? {index: artifactIndex.get(path)} : {}),
  })
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: report.rules.map(rule => ({
          id: rule.id,
          shortDescription: {text: rule.summary},
          ...help(rule.url),
          defaultConfiguration: {level: LEVELS[rule.severity]},
          properties: {tags: [rule.family]},
        })),
      },
    },
    invocations: [
      {
        executionSuccessful: report.failures.length === 0,
        toolExecutionNotifications: report.failures.map(({path, message}) => ({
          level: 'error',
          message: {text: message},
          locations: [{physicalLocation: {artifactLocation: artifact(path)}}],
        })),
      },
    ],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: {[ROOT]: {description: {text: 'The folder that claimlint was run on.'}}},
    artifacts: report.documents.map(({path, fictional}) => ({
      location: {uri: encodePath(path), uriBaseId: ROOT},
      ...(fictional ? {properties: {fictional: true}} : {}),
    })),
    results: report.documents.flatMap(document =>
      document.findings.map(finding =>
        result(finding, document, places, artifact, ruleIndex.get(finding.ruleId), report),
      ),
    ),
    properties: {
      today: report.today,
      config: report.config,
      ...(report.commit === undefined ? {} : {commit: report.commit}),
    },
  }
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`
}

const help = (url: string): object => (webAddress(url) === undefined ? {} : {helpUri: url})

function result(
  finding: FindingRecord,
  document: DocumentReport,
  places: Places,
  artifact: (path: string) => object,
  ruleIndex: number | undefined,
  report: Report,
): object {
  const start = viewPlace(document, finding.start)
  const end = viewPlace(document, finding.end)
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : {ruleIndex}),
    level: LEVELS[finding.severity],
    message: {text: finding.message},
    locations: [{physicalLocation: {artifactLocation: artifact(document.path), region: region(start, end)}}],
    partialFingerprints: {'claimlint/v1': finding.fingerprint},
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({path, range, note}, id) => {
            const view = places.view(path, range)
            return {
              id,
              message: {text: note},
              physicalLocation: {
                artifactLocation: artifact(path),
                ...(view === undefined ? {} : {region: region(view.start, view.end)}),
              },
            }
          }),
        }),
    ...(finding.suggestions.length === 0
      ? {}
      : {fixes: finding.suggestions.map(suggestion => fix(suggestion, document, places, artifact))}),
    ...(finding.waivedBy === undefined ? {} : {suppressions: [suppression(finding.waivedBy, report)]}),
    properties: {
      messageId: finding.messageId,
      ...(finding.confidence === undefined ? {} : {confidence: finding.confidence}),
      ...(finding.claim === undefined ? {} : {claim: finding.claim}),
      ...(finding.also === undefined ? {} : {also: finding.also}),
    },
  }
}

const region = (start: Place, end: Place): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
})

const fix = (
  {title, edits, safety}: FindingRecord['suggestions'][number],
  {path}: DocumentReport,
  places: Places,
  artifact: (path: string) => object,
): object => ({
  description: {text: safety === 'safe' ? title : `${title} (look at it before you take it)`},
  artifactChanges: [
    {
      artifactLocation: artifact(path),
      replacements: edits.map(({range, text}) => {
        const {start, end} = places.view(path, range)!
        return {deletedRegion: region(start, end), ...(text === '' ? {} : {insertedContent: {text}})}
      }),
    },
  ],
})

/** A waiver without an entry of its own is a comment in the page. */
function suppression(waivedBy: string, report: Report): object {
  const waiver = report.waivers.find(({id}) => id === waivedBy)
  if (waiver === undefined) return {kind: 'inSource', status: 'accepted', justification: waivedBy}
  const people = [waiver.owner && `owner ${waiver.owner}`, waiver.approver && `approved by ${waiver.approver}`]
  const tail = [...people, waiver.until && `until ${waiver.until}`].filter(Boolean).join(', ')
  return {
    kind: 'external',
    status: 'accepted',
    justification: plainLine(tail === '' ? waiver.reason : `${waiver.reason} (${tail})`),
  }
}
