import {type CitationStyle, formatCitations} from '@claimlint/reporters'
import type {OptionSpecs} from '../../arguments.ts'
import type {Command} from '../../command.ts'
import {writeOutput} from '../../write-output.ts'
import {LISTING_OPTIONS, readListing} from './listing.ts'

const OPTIONS = {
  style: {
    type: 'string',
    short: 's',
    value: 'NAME',
    allowed: ['numeric', 'author-year'],
    help: 'numbered in their order, or by author with the year',
  },
  ...LISTING_OPTIONS,
} satisfies OptionSpecs

const format: Command = {
  name: 'refs format',
  usage: '[PATH…] [options]',
  summary: 'Print the references as a plain list, in the manner of the National Library of Medicine',
  examples: [['refs format draft.md --cited', 'the list for the foot of a page, in the order of its citations']],
  options: OPTIONS,
  async run(invocation) {
    const {options, cwd} = invocation
    const {references, code} = await readListing(invocation)
    const style = (options['style'] ?? 'numeric') as CitationStyle
    const text = formatCitations(
      references.map(({item}) => item),
      style,
    )
    writeOutput(text, options['output'] === undefined ? undefined : String(options['output']), cwd)
    return code
  },
}

export default format
