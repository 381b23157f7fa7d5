import {join, relative} from 'node:path'
import {CHECKS, type CheckName} from '@claimlint/core'
import {RATCHET, type RatchetRun, raiseRatchets} from '@claimlint/project'
import {type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {count} from '../count.ts'
import {EXIT} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {lines, quote} from '../review/told.ts'

const OPTIONS = {
  ratchet: {type: 'boolean', help: `write ${RATCHET}: how far the support of each page has come`},
  checks: {
    type: 'string',
    value: 'NAME[,NAME…]',
    help: 'hold these checks claim by claim too (first: cited, resolved and what the gate names)',
  },
  ...LINT_OPTIONS,
} satisfies OptionSpecs

const baseline: Command = {
  name: 'baseline',
  usage: '--ratchet [PATH…] [options]',
  summary: 'Write down how far the support of each page has come, so that it can only rise',
  details: [
    `${RATCHET} stands beside the config and is committed. From then on \`claimlint check\` fails where a page falls behind`,
    '(rule lost-support). The file lists each claim that lacks a check, so that one that was mended and a new one that is',
    'not do not cancel out; of the other checks it counts the claims that pass. This command only raises: a page that is',
    'behind keeps its floor and is told. To lower one, change the file by hand, where a reviewer sees it.',
    '',
    'Exit code: 1 when a page is behind.',
  ],
  examples: [
    ['baseline --ratchet content', 'begin, or raise after a day of mending'],
    ['baseline --ratchet --checks anchored,quoted content', 'hold two more checks'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options, cwd} = invocation
    if (options['ratchet'] !== true) throw new UsageError('Say what to write: `claimlint baseline --ratchet`.')
    const checks = options['checks'] === undefined ? [] : String(options['checks']).split(',')
    for (const word of checks) {
      if (!CHECKS.some(name => name === word))
        throw new UsageError(`--checks knows no check “${word}”; it takes ${CHECKS.join(', ')}.`)
    }
    const {request, progress} = readLintRequest(invocation)
    if (request.stdin) throw new UsageError('`claimlint baseline` reads files; leave --stdin out.')
    const {runs, failures} = await raiseRatchets(request, checks as CheckName[])
    progress.clear()
    process.stdout.write(lines(runs.flatMap(run => tell(run, cwd))))
    for (const {path, message} of failures) process.stderr.write(`${path}: ${message}\n`)
    if (failures.length > 0 || runs.length === 0) return EXIT.trouble
    return runs.some(({fallen}) => fallen.length > 0) ? EXIT.findings : EXIT.clean
  },
}

export default baseline

function tell({root, ratchet, fallen, added, raised, dropped, fictional}: RatchetRun, cwd: string): string[] {
  const lacking = [...ratchet.pages.values()].reduce((sum, page) => sum + page.lacking.length, 0)
  const did = [
    added.length > 0 ? `${added.length} new` : '',
    raised.length > 0 ? `${raised.length} raised` : '',
    dropped.length > 0 ? `${dropped.length} gone` : '',
  ].filter(words => words !== '')
  return [
    ...fallen.flatMap(({key, held}) => [
      `${key} is behind and keeps its floor:`,
      ...held.claims.map(({claim, lacks}) => `    not ${lacks.join(', ')}: ${quote(claim.text)}`),
      ...held.counts.map(({check, before, now}) => `    ${check}: ${now}, where it was ${before}`),
    ]),
    `${relative(cwd, join(root, RATCHET)).split('\\').join('/')}: ${count(ratchet.pages.size, 'page')}${did.length > 0 ? ` (${did.join(', ')})` : ', as it was'}, held to ${ratchet.checks.join(', ')}; ${count(lacking, 'claim')} may go on without.`,
    ...(fictional ? ['FICTIONAL: some of these pages are made up and no evidence for anything real.'] : []),
  ]
}
