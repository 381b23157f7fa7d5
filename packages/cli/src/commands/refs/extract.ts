import {resolve} from 'node:path'
import {makeExtract} from '@claimlint/project'
import {type OptionSpecs, UsageError} from '../../arguments.ts'
import type {Command} from '../../command.ts'
import {EXIT} from '../../exit-code.ts'
import {LINT_OPTIONS, readToday} from '../../lint-options.ts'
import {VERSION} from '../../version.ts'
import {guardInputs} from '../../write-output.ts'

const OPTIONS = {
  ref: {type: 'string', value: 'KEY', help: 'the key of the source in the bibliography'},
  licence: {type: 'string', value: 'TEXT', help: 'why its words may be stored here'},
  fictional: {type: 'boolean', help: 'the source is made up for an example'},
  force: {type: 'boolean', help: 'write over the extract that is there'},
  output: {type: 'string', short: 'o', value: 'FILE', help: 'write the extract here (default: sources/KEY.txt)'},
  config: LINT_OPTIONS.config,
  today: {type: 'string', value: 'DATE', help: 'the day of the extract, YYYY-MM-DD'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const extract: Command = {
  name: 'refs extract',
  usage: 'FILE --ref KEY [options]',
  summary: 'Store the words of a source (text, HTML, PDF), so that passages can be proven against them',
  details: [
    'Writes a head with the SHA-256 of the original, then the words, with a mark where each page begins. Store only what',
    'licence or law lets you store. A reference with `storable: false` gets no extract: whoever read the source attests to',
    'its passages in the facts or the evidence file (checked: by, on, how: full-text).',
  ],
  examples: [['refs extract paper.pdf --ref lee2021', 'the words of the paper with its pages']],
  options: OPTIONS,
  async run({paths, options, cwd, env}) {
    const [file, ...more] = paths
    if (file === undefined || more.length > 0)
      throw new UsageError('`claimlint refs extract` takes one file: claimlint refs extract paper.pdf --ref KEY')
    const text = (name: string): string | undefined => (options[name] === undefined ? undefined : String(options[name]))
    const [ref, output, licence, configFile] = [text('ref'), text('output'), text('licence'), text('config')]
    if (ref === undefined) throw new UsageError('`claimlint refs extract` needs the key of the source: --ref KEY')
    guardInputs(output, [resolve(cwd, file)], cwd)
    const made = await makeExtract({
      file,
      ref,
      cwd,
      today: readToday({options, env}),
      by: `claimlint ${VERSION}`,
      ...(output === undefined ? {} : {output}),
      ...(licence === undefined ? {} : {licence}),
      ...(configFile === undefined ? {} : {configFile}),
      ...(options['fictional'] === true ? {fictional: true} : {}),
      ...(options['force'] === true ? {force: true} : {}),
    })
    if ('fault' in made) {
      process.stderr.write(`${made.fault}\n`)
      return EXIT.trouble
    }
    for (const warning of made.warnings) process.stderr.write(`${warning}\n`)
    const pages = made.pages === 0 ? '' : ` on ${made.pages} ${made.pages === 1 ? 'page' : 'pages'}`
    process.stdout.write(
      `${made.path}: ${made.words} words${pages}. Look them over: tables and columns may have lost their order.\n`,
    )
    return EXIT.clean
  },
}

export default extract
