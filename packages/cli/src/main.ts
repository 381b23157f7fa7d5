import {parseArguments, UsageError} from './arguments.ts'
import type {Command} from './command.ts'
import {EXIT} from './exit-code.ts'
import {readTerminal} from './terminal.ts'
import {VERSION} from './version.ts'

/** Each command is loaded only when it is called: a run pays for what it uses. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).default,
  claims: async () => (await import('./commands/claims.ts')).default,
  report: async () => (await import('./commands/report.ts')).default,
  render: async () => (await import('./commands/render.ts')).default,
  explain: async () => (await import('./commands/explain.ts')).default,
  review: async () => (await import('./commands/review.ts')).default,
  diff: async () => (await import('./commands/diff.ts')).default,
  impact: async () => (await import('./commands/impact.ts')).default,
  baseline: async () => (await import('./commands/baseline.ts')).default,
  init: async () => (await import('./commands/init.ts')).default,
  refs: async () => (await import('./commands/refs.ts')).default,
  'test-lexicon': async () => (await import('./commands/test-lexicon.ts')).default,
  lsp: async () => (await import('./commands/lsp.ts')).default,
  'print-config': async () => (await import('./commands/print-config.ts')).default,
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${VERSION}\n`)
    return EXIT.clean
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const {overview} = await import('./help.ts')
    const page = overview(await Promise.all(Object.values(COMMANDS).map(load => load())), VERSION)
    ;(name === undefined ? process.stderr : process.stdout).write(page)
    return name === undefined ? EXIT.trouble : EXIT.clean
  }
  const load = COMMANDS[name]
  if (!load) {
    throw new UsageError(`There is no command “${name}”. \`claimlint --help\` lists them.`, {
      word: name,
      known: Object.keys(COMMANDS),
      lead: '',
    })
  }
  const {command, args: own} = await descend(await load(), rest)
  if (own.includes('--help') || own.includes('-h')) {
    const {commandHelp} = await import('./help.ts')
    const parts = await Promise.all(Object.values(command.parts ?? {}).map(loadPart => loadPart()))
    process.stdout.write(commandHelp(command, parts))
    return EXIT.clean
  }
  const {options, paths} = parseArguments(own, command.options)
  return command.run({
    paths,
    options,
    cwd: process.cwd(),
    env: process.env,
    terminal: readTerminal(process.env, process.stdout, process.stderr),
  })
}

/** The command that the next words name, of one that has commands under it. */
async function descend(
  command: Command,
  args: readonly string[],
): Promise<{command: Command; args: readonly string[]}> {
  const [name, ...rest] = args
  if (!command.parts || name === '--help' || name === '-h') return {command, args}
  const load = name === undefined ? undefined : command.parts[name]
  if (load) return descend(await load(), rest)
  const known = Object.keys(command.parts)
  throw new UsageError(
    `Say what to do: claimlint ${command.name} ${known.join('|')}${name === undefined ? '' : `; “${name}” is none of them`}.`,
    name === undefined ? undefined : {word: name, known, lead: `${command.name} `},
  )
}

// A reader that stops early (`claimlint check | head`) is no fault; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean)
  process.stderr.write(`The output could not be written: ${error.message}.\n`)
  process.exit(EXIT.trouble)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = EXIT.trouble
  process.stderr.write(
    isForUser(error)
      ? `${await withNearest(error)}\n`
      : `claimlint stopped: ${describe(error)}
This is claimlint's fault, not the text's. Set CLAIMLINT_DEBUG=1 for the details.
`,
  )
}

/** Mistakes in the call or in the configuration: their message is all that a user needs. */
function isForUser(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && 'configuration' in error)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return (process.env['CLAIMLINT_DEBUG'] && error.stack) || error.message
}

/** The core is loaded for a slip alone: a run that is called rightly pays nothing for it. */
async function withNearest(error: Error): Promise<string> {
  const slip = error instanceof UsageError ? error.slip : undefined
  if (!slip) return error.message
  const {nearestWord} = await import('@claimlint/core')
  const near = nearestWord(slip.word, slip.known)
  return near ? `${error.message} Did you mean “${slip.lead}${near}”?` : error.message
}
