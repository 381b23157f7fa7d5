import {loadReaders, readReviewPages} from '@claimlint/project'
import {calendarDate, type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {approve, withdraw} from '../review/approve.ts'
import {listDue} from '../review/due.ts'
import {listWaiting} from '../review/list.ts'
import {verify} from '../review/verify.ts'

const ACTIONS = ['list', 'approve', 'withdraw', 'verify', 'due'] as const
type Action = (typeof ACTIONS)[number]

const OPTIONS = {
  for: {type: 'string', value: 'NAME', help: 'list: only what waits for this reviewer'},
  claim: {type: 'string', value: 'ID[,ID…]', help: 'approve, withdraw: these claims'},
  all: {type: 'boolean', help: 'approve: every claim that has a source and no approval'},
  by: {type: 'string', value: 'NAME', help: 'approve, withdraw: who decides'},
  role: {
    type: 'string',
    value: 'ROLE',
    allowed: ['clinical', 'editorial', 'legal'],
    help: 'in what capacity (clinical)',
  },
  credentials: {type: 'string', value: 'TEXT', help: 'degree and field of the reviewer'},
  id: {type: 'string', value: 'ID', help: 'ORCID iD or registration number of the reviewer'},
  interests: {type: 'string', value: 'TEXT', help: 'declared interests of the reviewer'},
  until: {
    type: 'string',
    value: 'DATE',
    help: 'approve: the last day it holds (one year); due: nothing later than this',
  },
  note: {type: 'string', value: 'TEXT', help: 'a remark; a withdrawal needs one'},
  base: {type: 'string', value: 'REV', help: 'verify: compare with the point where the work left this revision'},
  format: {type: 'string', short: 'f', value: 'NAME', allowed: ['pretty', 'json'], help: 'list, due: how it is told'},
  ...LINT_OPTIONS,
} satisfies OptionSpecs

const review: Command = {
  name: 'review',
  usage: 'list|approve|withdraw|verify|due [PATH…] [options]',
  summary: 'Record who approved which claim, and tell what lapsed, waits or was tampered with',
  details: [
    'Each approval is one file under reviews/, named by the SHA-256 of its content and naming the records before it. It',
    'covers the sentence with its numbers and negations, the values of its facts, its evidence and its passages: a change',
    'of any of them lapses it; white space and line ends do not. The author may not be the only clinical reviewer.',
    '',
    'What a record cannot prove: who wrote it (a name is what somebody typed, shown as “identity not checked” unless the',
    'signature of the commit that brought it is good), that the reviewer read the source, or that the text is right. A',
    'record that was made and removed before it was ever committed leaves no trace, nor does one in a rewritten history',
    'that nobody else holds: protect the branch, and verify in CI against it.',
    '',
    'Exit code of verify: 1 when a record is at fault or an approval fell.',
  ],
  examples: [
    ['review list content', 'what waits for whom'],
    ['review approve content/pages/x.md --claim v1:0123456789abcdef --by “Name”', 'approve one claim'],
    ['review verify content --base origin/main', 'in CI: no record was removed or rewritten'],
    ['review due content --until 2027-03-31', 'what expires by then'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options} = invocation
    const [action, ...paths] = invocation.paths
    if (!ACTIONS.some(known => known === action)) {
      throw new UsageError(
        `Say what to do: claimlint review ${ACTIONS.join('|')}${action === undefined ? '' : `; “${action}” is none of them`}.`,
        action === undefined ? undefined : {word: action, known: ACTIONS, lead: 'review '},
      )
    }
    const {request, progress} = readLintRequest({...invocation, paths})
    if (request.stdin) throw new UsageError('`claimlint review` reads files; leave --stdin out.')
    await loadReaders()
    const {groups, failures} = readReviewPages(request)
    progress.clear()
    const {text, code} = act(action as Action)
    process.stdout.write(text)
    // `verify` tells records at fault as its findings; for every other action they are trouble.
    const damaged = action === 'verify' ? [] : groups.flatMap(({folder}) => folder.faults)
    for (const {path, message} of [...failures, ...damaged]) process.stderr.write(`${path}: ${message}\n`)
    return failures.length + damaged.length > 0 || groups.length === 0 ? EXIT.trouble : code

    function act(name: Action): {text: string; code: number} {
      const json = options['format'] === 'json'
      const {today} = request
      if (name === 'verify') {
        const {text, sound} = verify(groups, options['base'] === undefined ? undefined : String(options['base']))
        return {text, code: sound ? EXIT.clean : EXIT.findings}
      }
      const before = options['until'] === undefined ? undefined : calendarDate('--until', String(options['until']))
      const told = {
        list: () => listWaiting(groups, options['for'] === undefined ? undefined : String(options['for']), json),
        approve: () => approve(groups, options, today),
        withdraw: () => withdraw(groups, options, today),
        due: () => listDue(groups, before, json),
      }[name]
      return {text: told(), code: EXIT.clean}
    }
  },
}

export default review
