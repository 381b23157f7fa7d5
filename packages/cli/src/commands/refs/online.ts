import type {LookupPort} from '@claimlint/project'
import {type OptionSpecs, type OptionValues, UsageError, wholeNumber} from '../../arguments.ts'
import {VERSION} from '../../version.ts'

/** Options of the two commands that may open a connection. */
export const ONLINE_OPTIONS = {
  online: {type: 'boolean', help: 'allow a connection to Crossref and NCBI; without it nothing is asked'},
  server: {type: 'string', value: 'URL', help: 'ask this server in the place of both'},
  mailto: {
    type: 'string',
    value: 'ADDRESS',
    help: 'an address for the registries to write to, as they ask of heavy users',
  },
  timeout: {type: 'string', value: 'SECONDS', help: 'how long to wait for an answer (default: 15)'},
} satisfies OptionSpecs

/**
 * The way to the registries. Its code is loaded only here, and only when the user allows a connection.
 *
 * @throws UsageError without `--online`.
 */
export async function openLookup(command: string, options: OptionValues): Promise<LookupPort> {
  if (options['online'] !== true) {
    throw new UsageError(
      `\`claimlint ${command}\` asks api.crossref.org and ncbi.nlm.nih.gov about the identifiers, and nothing else is sent. Allow it with --online.`,
    )
  }
  const timeout = wholeNumber('timeout', options['timeout'], 1)
  const server = options['server'] === undefined ? undefined : serverUrl(String(options['server']))
  const mailto = options['mailto'] === undefined ? undefined : String(options['mailto'])
  if (mailto !== undefined && !/^[\x21-\x7E]+@[\x21-\x7E]+$/.test(mailto))
    throw new UsageError(`--mailto takes an e-mail address; “${mailto}” is none.`)
  const {makeLookup, openConnection, registriesAt} = await import('@claimlint/lookup')
  const connection = openConnection({
    userAgent: `claimlint/${VERSION} (linter of medical text${mailto ? `; mailto:${mailto}` : ''})`,
    ...(timeout === undefined ? {} : {timeout: timeout * 1000}),
    // A server of one's own needs no sparing.
    ...(server ? {pause: 0} : {}),
  })
  return makeLookup(connection, server && registriesAt(server))
}

function serverUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new UsageError(`--server takes an address such as http://127.0.0.1:8080/; “${text}” is none.`)
  return url
}
