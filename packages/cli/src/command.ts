import type {OptionSpecs, OptionValues} from './arguments.ts'
import type {Terminal} from './terminal.ts'

/** What a command gets from the outside. */
export interface Invocation {
  readonly paths: readonly string[]
  readonly options: OptionValues
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly terminal: Terminal
}

/** One command: its words for the help page, its options, and what it does. Resolves to the exit code. */
export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly details?: readonly string[]
  readonly examples?: readonly (readonly [string, string])[]
  readonly options: OptionSpecs
  /** Commands that stand under this one by their second word; each is loaded only when it is called. */
  readonly parts?: Readonly<Record<string, () => Promise<Command>>>
  run(invocation: Invocation): Promise<number>
}
