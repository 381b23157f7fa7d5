import {parseArgs} from 'node:util'

/** A mistake in how the command was called: exit code 2. */
export class UsageError extends Error {
  /** A word that is not known, and those that are: the nearest one is offered when the message is told. */
  readonly slip?: {readonly word: string; readonly known: readonly string[]; readonly lead: string}

  constructor(message: string, slip?: UsageError['slip']) {
    super(message)
    if (slip) this.slip = slip
  }
}

interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly allowed?: readonly string[]
  readonly help: string
  readonly value?: string
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

/** Reads the arguments of one command; an unknown option names the nearest one. */
export function parseArguments(args: readonly string[], specs: OptionSpecs): {options: OptionValues; paths: string[]} {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, {type, short}]) => [name, {type, ...(short ? {short} : {})}]),
  )
  const {tokens} = parseArgs({args: [...args], options, allowPositionals: true, strict: false, tokens: true})
  const values: Record<string, string | boolean> = {}
  const paths: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const negated =
      token.name.startsWith('no-') && specs[token.name] === undefined && specs[token.name.slice(3)]?.type === 'boolean'
    const name = negated ? token.name.slice(3) : token.name
    const spec = specs[name]
    if (!spec) {
      throw new UsageError(`There is no option ${token.rawName}.`, {word: name, known: Object.keys(specs), lead: '--'})
    }
    if (spec.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`)
      values[name] = !negated
      continue
    }
    if (token.value === undefined || token.value === '')
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? 'VALUE'}.`)
    if (spec.allowed && !spec.allowed.includes(token.value)) {
      throw new UsageError(`${token.rawName} is one of ${spec.allowed.join(', ')}; “${token.value}” is not.`)
    }
    values[name] = token.value
  }
  return {options: values, paths}
}

/** A whole number of at least `least`. */
export function wholeNumber(name: string, value: string | boolean | undefined, least: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d+$/.test(String(value)) || number < least)
    throw new UsageError(`--${name} takes a whole number of at least ${least}; “${value}” is not.`)
  return number
}

/** A calendar date as YYYY-MM-DD. */
export function calendarDate(name: string, value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageError(`${name} takes a date as YYYY-MM-DD; “${value}” is not one.`)
  }
  return value
}
