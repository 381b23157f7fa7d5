import {CHANGE_NAMES} from '@claimlint/core'
import {compareRevision} from '@claimlint/project'
import {CHANGE_FORMATS, type ChangeFormat, formatChanges} from '@claimlint/reporters'
import {type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT, tellFailures} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {guardInputs, writeOutput} from '../write-output.ts'

const OPTIONS = {
  format: {type: 'string', short: 'f', value: 'NAME', allowed: CHANGE_FORMATS, help: 'how changes are told'},
  output: {type: 'string', short: 'o', value: 'FILE', help: 'write to a file instead of standard output'},
  'fail-on': {type: 'string', value: 'NAME[,NAME…]', help: `fail on these changes: ${CHANGE_NAMES.join(', ')}`},
  ...LINT_OPTIONS,
} satisfies OptionSpecs

const diff: Command = {
  name: 'diff',
  usage: 'REV [PATH…] [options]',
  summary: 'Tell which claims were added, removed, re-numbered, strengthened, un-anchored or lapsed since a Git commit',
  details: [
    'Claims are paired by their words, values and neighbours, so a page may be laid out anew or renamed. Of a branch the',
    'point counts where the work left it. Both sides are read with the facts, sources and records of their own time. Git’s',
    'history is read; nothing of the repository is changed.',
    '',
    'Exit code: 0, or 1 when a change happened that --fail-on names.',
  ],
  examples: [
    ['diff main', 'what this branch does to the claims'],
    ['diff main content --format markdown --output changes.md', 'for a pull request'],
    ['diff HEAD~1 --fail-on unanchored,lapsed', 'stop when support was lost'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options, cwd} = invocation
    const [revision, ...paths] = invocation.paths
    if (revision === undefined)
      throw new UsageError('Say since when: claimlint diff REV, such as `claimlint diff main`.')
    const fatal = options['fail-on'] === undefined ? [] : String(options['fail-on']).split(',')
    for (const word of fatal) {
      if (!CHANGE_NAMES.some(name => name === word))
        throw new UsageError(`--fail-on knows no change “${word}”; it takes ${CHANGE_NAMES.join(', ')}.`)
    }
    const {request, progress} = readLintRequest({...invocation, paths})
    if (request.stdin) throw new UsageError('`claimlint diff` reads files; leave --stdin out.')
    const comparison = await compareRevision(request, revision)
    progress.clear()
    const {commit, since, report, failures, changes} = comparison
    const text = formatChanges((options['format'] ?? 'pretty') as ChangeFormat, comparison, {
      revision,
      commit,
      since,
      today: request.today,
    })
    const output = options['output'] === undefined ? undefined : String(options['output'])
    guardInputs(output, comparison.inputs, cwd)
    writeOutput([text], output, cwd)
    tellFailures(report)
    for (const {path, message} of failures) process.stderr.write(`${path} (at ${commit.slice(0, 12)}): ${message}\n`)
    if (report.failures.length > 0 || failures.length > 0) return EXIT.trouble
    return changes.some(({what}) => what.some(name => fatal.includes(name))) ? EXIT.findings : EXIT.clean
  },
}

export default diff
