import type {OptionSpecs} from './arguments.ts'
import type {Command} from './command.ts'

/** The first page of help. */
export function overview(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({name}) => name.length))
  return `claimlint ${version} – finds every claim in medical text, asks for its source, flags promotion

Usage: claimlint COMMAND [PATH…] [options]

${commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

  claimlint check draft.md          lint one draft; nothing to set up
  claimlint check content           lint a folder
  claimlint COMMAND --help          the options of a command
  claimlint --version

Exit code: 0 nothing that fails · 1 findings · 2 the tool or its configuration is at fault, or nothing was read.
claimlint gives no medical or legal clearance: it tells what a text lacks, and people decide.
`
}

/** The page of one command; `under` are the commands that stand under it. */
export function commandHelp(
  {name, usage, summary, details, examples, options}: Command,
  under: readonly Command[] = [],
): string {
  const parts = [`${summary}\n\nUsage: claimlint ${name} ${usage}`]
  const width = Math.max(...under.map(part => part.name.length))
  if (under.length > 0) parts.push(under.map(part => `  ${part.name.padEnd(width)}  ${part.summary}`).join('\n'))
  if (details) parts.push(details.join('\n'))
  parts.push(`Options:\n${optionLines(options)}`)
  if (examples)
    parts.push(`Examples:\n${examples.map(([command, why]) => `  claimlint ${command}\n      ${why}`).join('\n')}`)
  return `${parts.join('\n\n')}\n`
}

function optionLines(options: OptionSpecs): string {
  const rows = Object.entries(options).map(([name, {short, value, help, allowed}]) => {
    const flag = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
    return [flag, allowed ? `${help}: ${allowed.join(', ')}` : help] as const
  })
  const width = Math.max(...rows.map(([flag]) => flag.length))
  return rows.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`).join('\n')
}
