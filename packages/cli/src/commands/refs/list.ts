import type {Reference} from '@claimlint/core'
import type {ListedReference, ReferenceListing} from '@claimlint/project'
import type {OptionSpecs} from '../../arguments.ts'
import type {Command} from '../../command.ts'
import {count} from '../../count.ts'
import {writeOutput} from '../../write-output.ts'
import {LISTING_OPTIONS, readListing} from './listing.ts'

const OPTIONS = {
  format: {type: 'string', short: 'f', value: 'NAME', allowed: ['pretty', 'json'], help: 'how the list is told'},
  ...LISTING_OPTIONS,
} satisfies OptionSpecs

const IDENTIFIERS = ['doi', 'pmid', 'pmcid', 'nbk', 'isbn'] as const

const list: Command = {
  name: 'refs list',
  usage: '[PATH…] [options]',
  summary: 'List the references: key, authors, year, title, identifiers, place, and how often they are cited',
  details: [
    'A path is a draft, a folder, or a bibliography; of a bibliography that is named, its own entries alone are listed.',
    'Exit code: 1 when an entry of a bibliography is at fault.',
  ],
  examples: [
    ['refs list content', 'every reference of the project, and how often its pages cite it'],
    ['refs list library.ris', 'the entries of one file, with the keys to cite them by'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options, cwd} = invocation
    const {listing, references, code} = await readListing(invocation)
    const text =
      options['format'] === 'json'
        ? `${JSON.stringify({version: 1, references: references.map(toRecord)}, null, 2)}\n`
        : tellAll(references, listing)
    writeOutput(text, options['output'] === undefined ? undefined : String(options['output']), cwd)
    return code
  },
}

function tellAll(references: readonly ListedReference[], {drafts, empty}: ReferenceListing): string {
  if (empty.length > 0)
    return `${empty.join(', ')} ${empty.length === 1 ? 'holds' : 'hold'} no reference yet. \`claimlint refs add\` adds the first one.\n`
  const told = references.map(one => tell(one, drafts > 0)).join('\n')
  const unused = references.filter(({cited}) => cited === 0).length
  const uncited = drafts > 0 && unused > 0 ? `, ${unused} of them cited by none of the drafts` : ''
  return `${told}${told ? '\n' : ''}${count(references.length, 'reference')}${uncited}.\n`
}

function tell({reference, path, line, cited}: ListedReference, counted: boolean): string {
  const {id, title, year, containerTitle, publisher} = reference
  const marks = [reference.retracted ? 'RETRACTED' : '', reference.fictional ? 'made up' : '']
    .filter(Boolean)
    .join(', ')
  const rest = [
    [tellAuthors(reference), year].filter(Boolean).join(' '),
    title,
    containerTitle ?? publisher,
    tellIdentifiers(reference),
    `${path}:${line}${counted ? `, cited ${cited === 1 ? 'once' : `${cited} times`}` : ''}`,
  ]
  return `${id}${marks ? ` [${marks}]` : ''}\n${rest
    .filter(Boolean)
    .map(words => `  ${words}\n`)
    .join('')}`
}

function tellAuthors({author = []}: Reference): string {
  const names = author.slice(0, 3).map(name => name.literal ?? name.family ?? name.given)
  return `${names.join(', ')}${author.length > 3 ? ' et al.' : ''}`
}

const tellIdentifiers = (reference: Reference): string =>
  IDENTIFIERS.flatMap(kind => (reference[kind] ? `${kind}:${reference[kind]}` : [])).join(' ') || (reference.url ?? '')

function toRecord({reference, item, path, line, cited}: ListedReference): Readonly<Record<string, unknown>> {
  const {id, type, title, author = [], year, url, retracted = false, fictional = false} = reference
  const identifiers = IDENTIFIERS.flatMap(kind => (reference[kind] ? [[kind, reference[kind]] as const] : []))
  return {
    id,
    type,
    title,
    author,
    year,
    container: item['container-title'],
    identifiers: Object.fromEntries(identifiers),
    url,
    path,
    line,
    cited,
    retracted,
    fictional,
  }
}

export default list
