import {resolve} from 'node:path'
import {makeRetractionIndex} from '@claimlint/project'
import {calendarDate, type OptionSpecs, UsageError} from '../../arguments.ts'
import type {Command} from '../../command.ts'
import {EXIT} from '../../exit-code.ts'
import {LINT_OPTIONS, readToday} from '../../lint-options.ts'
import {guardInputs} from '../../write-output.ts'

const OPTIONS = {
  'as-of': {type: 'string', value: 'DATE', help: 'the day that the file is of (default: that of its newest notice)'},
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'write the index here (default: what the config names, else retractions.tsv)',
  },
  config: LINT_OPTIONS.config,
  today: {type: 'string', value: 'DATE', help: 'the day of the index, YYYY-MM-DD'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const retractions: Command = {
  name: 'refs retractions',
  usage: 'FILE.csv [options]',
  summary: 'Build the index of retractions from the CSV of Retraction Watch',
  details: [
    'Download the CSV yourself: Crossref publishes it at gitlab.com/crossref/retraction-watch-data, and this command asks no',
    'network. Every run then looks its sources up in the index, by DOI and PubMed number, and reports tell its age.',
  ],
  examples: [['refs retractions retraction_watch.csv', 'writes retractions.tsv beside the config']],
  options: OPTIONS,
  async run({paths, options, cwd, env}) {
    const [file, ...more] = paths
    if (file === undefined || more.length > 0)
      throw new UsageError(
        '`claimlint refs retractions` takes one file: claimlint refs retractions retraction_watch.csv',
      )
    const text = (name: string): string | undefined => (options[name] === undefined ? undefined : String(options[name]))
    const [asOf, output, configFile] = [text('as-of'), text('output'), text('config')]
    guardInputs(output, [resolve(cwd, file)], cwd)
    const made = makeRetractionIndex({
      file,
      cwd,
      today: readToday({options, env}),
      ...(asOf === undefined ? {} : {asOf: calendarDate('--as-of', asOf)}),
      ...(output === undefined ? {} : {output}),
      ...(configFile === undefined ? {} : {configFile}),
    })
    if ('fault' in made) {
      process.stderr.write(`${made.fault}\n`)
      return EXIT.trouble
    }
    const {path, kept, unnamed, broken} = made
    const left = [
      unnamed > 0 ? `${unnamed} about works without DOI and PubMed number` : '',
      broken > 0 ? `${broken} that could not be read` : '',
    ].filter(Boolean)
    process.stdout.write(
      `${path}: ${kept} notices, up to ${made.asOf}.${left.length > 0 ? ` Left out: ${left.join(', ')}.` : ''}\n`,
    )
    return EXIT.clean
  },
}

export default retractions
