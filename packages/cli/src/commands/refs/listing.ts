import {type ListedReference, listReferences, type ReferenceListing} from '@claimlint/project'
import type {OptionSpecs} from '../../arguments.ts'
import type {Invocation} from '../../command.ts'
import {EXIT} from '../../exit-code.ts'
import {CONFIG_OPTION} from '../../lint-options.ts'
import {guardInputs} from '../../write-output.ts'

/** Options of every command that reads bibliographies. */
export const LISTING_OPTIONS = {
  cited: {type: 'boolean', help: 'only what the given drafts cite, in the order of its first citation'},
  output: {type: 'string', short: 'o', value: 'FILE', help: 'write to a file instead of standard output'},
  config: CONFIG_OPTION,
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

/**
 * The references that the arguments name, and the exit code of the reading. Faults go to standard error; an output that is one of
 * them is refused.
 */
export async function readListing({
  paths,
  options,
  cwd,
}: Invocation): Promise<{listing: ReferenceListing; references: readonly ListedReference[]; code: number}> {
  const listing = await listReferences({
    paths: paths.length > 0 ? paths : ['.'],
    cwd,
    ...(options['config'] === undefined ? {} : {configFile: String(options['config'])}),
  })
  guardInputs(options['output'] === undefined ? undefined : String(options['output']), listing.inputs, cwd)
  for (const {path, line, message} of listing.faults) process.stderr.write(`${path}:${line}: ${message}\n`)
  for (const {path, message} of listing.failures) process.stderr.write(`${path}: ${message}\n`)
  const references = options['cited'] === true ? inOrderOfCitation(listing.references) : listing.references
  const code = listing.failures.length > 0 ? EXIT.trouble : listing.faults.length > 0 ? EXIT.findings : EXIT.clean
  return {listing, references, code}
}

const inOrderOfCitation = (references: readonly ListedReference[]): ListedReference[] =>
  references.filter(({order}) => order !== undefined).sort((a, b) => a.order! - b.order!)
