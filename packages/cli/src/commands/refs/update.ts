import {updateLock} from '@claimlint/project'
import type {OptionSpecs} from '../../arguments.ts'
import type {Command} from '../../command.ts'
import {EXIT} from '../../exit-code.ts'
import {LINT_OPTIONS, readToday} from '../../lint-options.ts'
import {ONLINE_OPTIONS, openLookup} from './online.ts'

const OPTIONS = {
  ...ONLINE_OPTIONS,
  config: LINT_OPTIONS.config,
  today: {type: 'string', value: 'DATE', help: 'the day of the look-up, YYYY-MM-DD'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const update: Command = {
  name: 'refs update',
  usage: '[PATH…] --online [options]',
  summary: 'Look up every source again and refresh the lock file',
  details: [
    'Asked are Crossref for DOIs and NCBI for PubMed numbers: those of the bibliographies, and those that pages print or cite',
    'without one. What gets no answer stays as it was locked; what nothing cites any longer is dropped.',
    'Exit code: 1 when a registry does not know an identifier, 2 when there is no answer.',
  ],
  examples: [['refs update --online', 'refresh references.lock.yaml, then commit it']],
  options: OPTIONS,
  async run({paths, options, cwd, env}) {
    const lookup = await openLookup('refs update', options)
    const result = await updateLock(
      {
        paths: paths.length > 0 ? paths : ['.'],
        cwd,
        today: readToday({options, env}),
        ...(options['config'] === undefined ? {} : {configFile: String(options['config'])}),
      },
      lookup,
    )
    for (const {identifier, message} of result.faults) process.stderr.write(`${identifier}: ${message}\n`)
    for (const {path, message} of result.failures) process.stderr.write(`${path}: ${message}\n`)
    const lines = [
      ...result.added.map(identifier => `${identifier}: locked`),
      ...result.changed.map(identifier => `${identifier}: the registry tells it otherwise than before`),
      ...result.dropped.map(identifier => `${identifier}: dropped, nothing cites it`),
      `${result.fetched} looked up, ${result.faults.length} without an answer, ${result.without} without DOI or PubMed number.`,
      ...result.paths.map(path => `Written: ${path}`),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
    if (result.failures.length > 0 || result.faults.some(({kind}) => kind === 'no-answer')) return EXIT.trouble
    return result.faults.length > 0 ? EXIT.findings : EXIT.clean
  },
}

export default update
