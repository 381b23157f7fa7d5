import type {Report} from '@claimlint/core'
import {formatGithub} from './github.ts'
import {formatGitlab} from './gitlab.ts'
import {formatJson, jsonPieces} from './json.ts'
import {formatJunit} from './junit.ts'
import {formatMarkdown} from './markdown.ts'
import type {FormatOptions} from './options.ts'
import {formatPretty} from './pretty/pretty.ts'
import {formatRdjson} from './rdjson.ts'
import {formatSarif} from './sarif.ts'
import {tellOnce} from './tally.ts'

export {CHANGE_FORMATS, type ChangeFormat, formatChanges} from './changes.ts'
export {formatCsv} from './csv.ts'
export {escapeHtml} from './escape.ts'
export {formatHtml} from './html/html.ts'
export type {FormatOptions} from './options.ts'
export {formatClaims} from './pretty/claims.ts'
export {formatRulePage} from './pretty/rule-page.ts'
export {type CitationStyle, formatCitations} from './references/citation-style.ts'
export {formatReferences, REFERENCE_FORMATS, type ReferenceFormat} from './references/formats.ts'

type Format = (report: Report, options: FormatOptions) => string

const BY_NAME = {
  pretty: formatPretty,
  json: formatJson,
  sarif: formatSarif,
  github: (report, {quiet}) => formatGithub(report, quiet),
  gitlab: formatGitlab,
  junit: formatJunit,
  rdjson: formatRdjson,
  markdown: (report, {quiet}) => formatMarkdown(report, quiet),
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof BY_NAME

export const FORMATS = Object.keys(BY_NAME) as readonly FormatName[]

/** Speaks a report in a format. Same report and options, same words. */
export const formatReport = (format: FormatName, report: Report, options: FormatOptions): string =>
  (BY_NAME[format] as Format)(format === 'json' ? report : tellOnce(report), options)

/** The same in pieces, so that the words of a large report need never be held whole. */
export const reportPieces = (format: FormatName, report: Report, options: FormatOptions): Iterable<string> =>
  format === 'json' ? jsonPieces(report) : [formatReport(format, report, options)]
