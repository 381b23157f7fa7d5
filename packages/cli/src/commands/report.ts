import {join} from 'node:path'
import {verdict} from '@claimlint/core'
import {lintPaths} from '@claimlint/project'
import {formatCsv, formatHtml} from '@claimlint/reporters'
import type {OptionSpecs} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {writeOutput} from '../write-output.ts'

const OPTIONS = {
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    allowed: ['html', 'csv'],
    help: 'one format only (default: both, in a folder)',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'PATH',
    help: 'the folder to write to, or with --format the file (default claimlint-report)',
  },
  ...LINT_OPTIONS,
} satisfies OptionSpecs

const report: Command = {
  name: 'report',
  usage: '[PATH…] [options]',
  summary: 'Write the citation report: each claim, its source, its checks',
  details: ['The HTML page holds everything it needs: it opens without a server and prints.'],
  examples: [
    ['report content', 'claimlint-report/index.html and claims.csv'],
    ['report content --format csv --output claims.csv', 'the claim–evidence matrix for a spreadsheet'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options, cwd} = invocation
    const {request, progress} = readLintRequest(invocation)
    const {report: result, gate} = await lintPaths(request)
    progress.clear()
    for (const {path, message} of result.failures) process.stderr.write(`${path}: ${message}\n`)
    if (result.documents.length === 0) return EXIT.trouble
    const format = options['format']
    if (format !== undefined) {
      const text = format === 'csv' ? formatCsv(result) : formatHtml(result, {title: 'Citation report'})
      const output = options['output']
      writeOutput(text, output === undefined ? undefined : String(output), cwd)
    } else {
      const folder = String(options['output'] ?? 'claimlint-report')
      writeOutput(formatHtml(result, {title: 'Citation report'}), join(folder, 'index.html'), cwd)
      writeOutput(formatCsv(result), join(folder, 'claims.csv'), cwd)
      const drafts = result.documents.filter(({kind}) => kind === 'draft')
      const claims = drafts.reduce((sum, document) => sum + document.claims.length, 0)
      const verdictWords =
        verdict(result, {failOn: 'error', gate}) === 'pass'
          ? 'Nothing blocks.'
          : 'Something blocks: the report says what.'
      process.stdout.write(
        `${join(folder, 'index.html')} and ${join(folder, 'claims.csv')}: ${claims} ${claims === 1 ? 'claim' : 'claims'} on ${drafts.length} ${drafts.length === 1 ? 'page' : 'pages'}. ${verdictWords}\n`,
      )
    }
    return result.failures.length > 0 ? EXIT.trouble : EXIT.clean
  },
}

export default report
