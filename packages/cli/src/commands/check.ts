import type {FailLevel} from '@claimlint/core'
import {applyFixes, countOfferedFixes, type FixResult, lintPaths} from '@claimlint/project'
import {FORMATS, type FormatName, reportPieces} from '@claimlint/reporters'
import {type OptionSpecs, UsageError, wholeNumber} from '../arguments.ts'
import type {Command} from '../command.ts'
import {exitCode, tellFailures} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {tellFixes} from '../tell-fixes.ts'
import {guardInputs, writeOutput} from '../write-output.ts'

const OPTIONS = {
  format: {type: 'string', short: 'f', value: 'NAME', allowed: FORMATS, help: 'how findings are told'},
  output: {type: 'string', short: 'o', value: 'FILE', help: 'write to a file instead of standard output'},
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    allowed: ['error', 'warning', 'info', 'never'],
    help: 'the least level that fails the run (default: what the config asks, else error)',
  },
  'max-warnings': {type: 'string', value: 'N', help: 'fail when there are more warnings than this'},
  fix: {type: 'boolean', help: 'apply the fixes that are safe'},
  'fix-suggestions': {
    type: 'boolean',
    help: 'apply offered fixes too, save those that change a number, unit, negation, modal or population',
  },
  quiet: {type: 'boolean', short: 'q', help: 'show errors only'},
  verbose: {type: 'boolean', help: 'list every unit that was not judged'},
  ...LINT_OPTIONS,
} satisfies OptionSpecs

const check: Command = {
  name: 'check',
  usage: '[PATH…] [options]',
  summary: 'Lint drafts and gate on the findings',
  details: ['A PATH is a file, a folder or a pattern; without one the current folder is linted. No set-up is needed.'],
  examples: [
    ['check draft.md', 'what one draft lacks'],
    ['check content --format sarif --output findings.sarif', 'for a code-scanning service'],
    ['check content --max-warnings 0', 'let no warning pass'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options, terminal} = invocation
    const maxWarnings = wholeNumber('max-warnings', options['max-warnings'], 0)
    const {request, progress} = readLintRequest(invocation)
    let run = await lintPaths(request)
    const output = options['output'] === undefined ? undefined : String(options['output'])
    guardInputs(output, run.inputs, invocation.cwd)
    let fixed: FixResult | undefined
    const suggestions = options['fix-suggestions'] === true
    if (options['fix'] === true || suggestions) {
      if (request.stdin) throw new UsageError('--fix changes files; it does not go with --stdin.')
      fixed = applyFixes(run.report, run.files, {suggestions})
      if (fixed.files > 0) run = await lintPaths(request)
      for (const {path, message} of fixed.refused) process.stderr.write(`${path}: ${message}\n`)
    }
    progress.clear()
    const {report} = run
    const format = (options['format'] ?? 'pretty') as FormatName
    const text = reportPieces(format, report, {
      colour: terminal.colour && output === undefined,
      width: output === undefined ? terminal.width : 100,
      quiet: options['quiet'] === true,
      verbose: options['verbose'] === true,
    })
    writeOutput(text, output, invocation.cwd)
    // The pretty form tells them itself.
    if (output !== undefined || format !== 'pretty') tellFailures(report)
    if (fixed) {
      const shown = format === 'pretty' && output === undefined && options['quiet'] !== true
      const {paths} = invocation
      process.stderr.write(`${tellFixes(fixed, countOfferedFixes(report), {suggestions, shown, paths})}\n`)
    }
    return exitCode(report, {
      ...(options['fail-on'] === undefined ? {} : {failOn: String(options['fail-on']) as FailLevel}),
      ...(maxWarnings === undefined ? {} : {maxWarnings}),
    })
  },
}

export default check
