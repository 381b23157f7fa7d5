import {lintPaths} from '@claimlint/project'
import {formatClaims} from '@claimlint/reporters'
import type {OptionSpecs} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT, tellFailures} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {guardInputs, writeOutput} from '../write-output.ts'

const OPTIONS = {
  format: {type: 'string', short: 'f', value: 'NAME', allowed: ['pretty', 'json'], help: 'how the inventory is told'},
  output: {type: 'string', short: 'o', value: 'FILE', help: 'write to a file instead of standard output'},
  ...LINT_OPTIONS,
} satisfies OptionSpecs

const claims: Command = {
  name: 'claims',
  usage: '[PATH…] [options]',
  summary: 'Print the inventory of claims: kind, words, values, checks, and the words that decided',
  examples: [['claims draft.md', 'what the linter takes for a claim, and why']],
  options: OPTIONS,
  async run(invocation) {
    const {options, terminal} = invocation
    const {request, progress} = readLintRequest(invocation)
    const {report, inputs} = await lintPaths(request)
    progress.clear()
    const output = options['output'] === undefined ? undefined : String(options['output'])
    guardInputs(output, inputs, invocation.cwd)
    const text = formatClaims(options['format'] === 'json' ? 'json' : 'pretty', report, {
      colour: terminal.colour && output === undefined,
      width: terminal.width,
    })
    writeOutput(text, output, invocation.cwd)
    tellFailures(report)
    return report.failures.length > 0 || report.documents.length === 0 ? EXIT.trouble : EXIT.clean
  },
}

export default claims
