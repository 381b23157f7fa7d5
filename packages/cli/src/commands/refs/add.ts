import {type AddedReference, type AskedIdentifier, addReferences} from '@claimlint/project'
import {formatReferences} from '@claimlint/reporters'
import {type OptionSpecs, UsageError} from '../../arguments.ts'
import type {Command} from '../../command.ts'
import {EXIT} from '../../exit-code.ts'
import {LINT_OPTIONS, readToday} from '../../lint-options.ts'
import {ONLINE_OPTIONS, openLookup} from './online.ts'

const OPTIONS = {
  ...ONLINE_OPTIONS,
  to: {type: 'string', value: 'FILE', help: 'the bibliography to add to (default: the project’s own)'},
  key: {type: 'string', value: 'KEY', help: 'the key to cite it by (default: the first author’s name and the year)'},
  'dry-run': {type: 'boolean', help: 'show what would be added, and write nothing'},
  config: LINT_OPTIONS.config,
  today: {type: 'string', value: 'DATE', help: 'the day of the look-up, YYYY-MM-DD'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const add: Command = {
  name: 'refs add',
  usage: 'doi:… | pmid:… … --online [options]',
  summary: 'Look sources up at Crossref or PubMed and add them to the bibliography',
  details: [
    'The entry goes to the end of the bibliography in its own format; what the registry said is locked in',
    'references.lock.yaml, which every other command reads. Look the entry over before you cite it.',
    'Exit code: 1 when a registry does not know an identifier, or the bibliography has it already; 2 when there is no answer.',
  ],
  examples: [['refs add doi:10.5555/12345678 --online', 'one entry more in references.yaml']],
  options: OPTIONS,
  async run({paths, options, cwd, env}) {
    if (paths.length === 0) throw new UsageError('Name what to add: claimlint refs add doi:10.… or pmid:… --online')
    const text = (name: string): string | undefined => (options[name] === undefined ? undefined : String(options[name]))
    const asked = await Promise.all(paths.map(readAsked))
    const [to, key, configFile] = [text('to'), text('key'), text('config')]
    if (key !== undefined && asked.length > 1) throw new UsageError('--key goes with one identifier alone.')
    const dryRun = options['dry-run'] === true
    const lookup = await openLookup('refs add', options)
    const results = await addReferences(
      {
        asked,
        cwd,
        today: readToday({options, env}),
        dryRun,
        ...(to === undefined ? {} : {to}),
        ...(key === undefined ? {} : {key}),
        ...(configFile === undefined ? {} : {configFile}),
      },
      lookup,
      (ending, item) =>
        ending === '.bib'
          ? formatReferences('bibtex', [item])
          : ending === '.ris'
            ? formatReferences('ris', [item])
            : undefined,
    )
    for (const result of results) tell(result, dryRun)
    return codeOf(results)
  },
}

async function readAsked(written: string): Promise<AskedIdentifier> {
  const {identifierFromUrl, readIdentifier} = await import('@claimlint/core')
  const fromUrl = identifierFromUrl(written)
  if (fromUrl?.kind === 'doi' || fromUrl?.kind === 'pmid') return {kind: fromUrl.kind, value: fromUrl.value}
  const kind = /^(doi|pmid)\s?:/i.exec(written)?.[1]?.toLowerCase() as 'doi' | 'pmid' | undefined
  if (!kind)
    throw new UsageError(`“${written}” is neither doi:… nor pmid:…. Write what kind of identifier it is in front.`)
  const reading = readIdentifier(kind, written)
  if (!reading.ok) throw new UsageError(reading.message)
  return {kind, value: reading.identifier.value}
}

function tell(result: AddedReference, dryRun: boolean): void {
  if ('fault' in result) {
    process.stderr.write(`${result.identifier}: ${result.message}\n`)
    return
  }
  const {path, key, item, notices = []} = result
  process.stdout.write(`${path}: ${dryRun ? 'would get' : 'got'} “${key}”, cited as [@${key}].\n\n`)
  process.stdout.write(`${formatReferences('csl-yaml', [item]).replace(/^references:\n/, '')}\n`)
  for (const {nature, notice} of notices)
    process.stderr.write(
      `${result.identifier}: the registry tells of a ${nature.replaceAll('-', ' ')}${notice ? ` (${notice})` : ''}.\n`,
    )
}

function codeOf(results: readonly AddedReference[]): number {
  const faults = results.flatMap(result => ('fault' in result ? [result.fault] : []))
  if (faults.some(fault => fault === 'no-answer' || fault === 'not-written')) return EXIT.trouble
  return faults.length > 0 ? EXIT.findings : EXIT.clean
}

export default add
