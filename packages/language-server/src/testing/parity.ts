import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import {TODAY} from './client.ts'

const command = fileURLToPath(new URL('../../../cli/bin/claimlint.js', import.meta.url))

/** A finding as both sides tell it, places counted from 1. */
export interface ToldFinding {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly place: string
}

interface CheckedPlace {
  readonly line: number
  readonly column: number
}

/** What `check --format json` says of each file of a folder, waived findings left out. */
export function freshRun(folder: string, ...paths: string[]): Map<string, ToldFinding[]> {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [command, 'check', ...paths, '--format', 'json', '--today', TODAY, '--threads', '1'],
    {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 29},
  )
  if (!stdout) throw new Error(stderr)
  const report = JSON.parse(stdout) as {
    documents: {
      path: string
      findings: {
        ruleId: string
        severity: string
        message: string
        start: CheckedPlace
        end: CheckedPlace
        waivedBy?: string
        toldWith?: string
      }[]
    }[]
  }
  return new Map(
    report.documents.map(({path, findings}) => [
      path,
      inOrder(
        findings
          .filter(({waivedBy, toldWith}) => waivedBy === undefined && toldWith === undefined)
          .map(({ruleId: rule, severity, message, start, end}) => ({
            rule,
            severity,
            message,
            place: `${start.line}:${start.column}-${end.line}:${end.column}`,
          })),
      ),
    ]),
  )
}

const NAMES: Readonly<Record<number, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
}

export const toldBy = (diagnostics: readonly Diagnostic[]): ToldFinding[] =>
  inOrder(
    diagnostics.map(({code, severity, message, range: {start, end}}) => ({
      rule: String(code),
      severity: NAMES[severity ?? 0] ?? '',
      message: String(message),
      place: `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    })),
  )

const inOrder = (findings: readonly ToldFinding[]): ToldFinding[] =>
  [...findings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
