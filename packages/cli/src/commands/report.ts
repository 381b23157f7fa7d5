import {join} from 'node:path'
import {lintPaths} from '@claimlint/project'
import {formatCsv, formatHtml} from '@claimlint/reporters'
import type {OptionSpecs} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT, exitCode, tellFailures} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {guardInputs, writeOutput} from '../write-output.ts'

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
  details: [
    'The HTML page holds everything it needs: it opens without a server and prints. Like `check`, the command ends',
    'with 1 when something blocks; the report is written all the same.',
  ],
  examples: [
    ['report content', 'claimlint-report/index.html and claims.csv'],
    ['report content --format csv --output claims.csv', 'the claim–evidence matrix for a spreadsheet'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options, cwd} = invocation
    const {request, progress} = readLintRequest(invocation)
    const {report: result, inputs} = await lintPaths(request)
    progress.clear()
    tellFailures(result)
    if (result.documents.length === 0) return EXIT.trouble
    const code = exitCode(result)
    const output = options['output'] === undefined ? undefined : String(options['output'])
    if (options['format'] !== undefined) {
      guardInputs(output, inputs, cwd)
      const text = options['format'] === 'csv' ? formatCsv(result) : formatHtml(result, {title: 'Citation report'})
      writeOutput(text, output, cwd)
      return code
    }
    const folder = output ?? 'claimlint-report'
    const [page, sheet] = [join(folder, 'index.html'), join(folder, 'claims.csv')]
    for (const file of [page, sheet]) guardInputs(file, inputs, cwd)
    writeOutput(formatHtml(result, {title: 'Citation report'}), page, cwd)
    writeOutput(formatCsv(result), sheet, cwd)
    const drafts = result.documents.filter(({kind}) => kind === 'draft')
    const claims = drafts.reduce((sum, document) => sum + document.claims.length, 0)
    const counts = `${claims} ${claims === 1 ? 'claim' : 'claims'} on ${drafts.length} ${drafts.length === 1 ? 'page' : 'pages'}`
    process.stdout.write(
      `${page} and ${sheet}: ${counts}. ${code === EXIT.clean ? 'Nothing blocks.' : 'Something blocks: the report says what.'}\n`,
    )
    return code
  },
}

export default report
