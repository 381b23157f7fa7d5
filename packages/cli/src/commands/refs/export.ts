import {formatReferences, REFERENCE_FORMATS, type ReferenceFormat} from '@claimlint/reporters'
import {type OptionSpecs, UsageError} from '../../arguments.ts'
import type {Command} from '../../command.ts'
import {writeOutput} from '../../write-output.ts'
import {LISTING_OPTIONS, readListing} from './listing.ts'

const OPTIONS = {
  format: {type: 'string', short: 'f', value: 'NAME', allowed: REFERENCE_FORMATS, help: 'the format to write'},
  ...LISTING_OPTIONS,
} satisfies OptionSpecs

const exportReferences: Command = {
  name: 'refs export',
  usage: '[PATH…] --format NAME [options]',
  summary: 'Write the references as CSL-JSON, CSL-YAML, BibTeX or RIS',
  details: [
    'CSL keeps every field. BibTeX and RIS keep what a reference manager needs, and that a source is retracted or made up;',
    'our own notes under “custom” stay behind.',
  ],
  examples: [['refs export library.nbib --format csl-yaml --output references.yaml', 'from PubMed to a bibliography']],
  options: OPTIONS,
  async run(invocation) {
    const {options, cwd} = invocation
    const format = options['format']
    if (format === undefined) throw new UsageError(`Say the format: --format ${REFERENCE_FORMATS.join('|')}.`)
    const {references, code} = await readListing(invocation)
    const text = formatReferences(
      format as ReferenceFormat,
      references.map(({item}) => item),
    )
    writeOutput(text, options['output'] === undefined ? undefined : String(options['output']), cwd)
    return code
  },
}

export default exportReferences
