import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export interface Figures {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of processor time. */
  readonly cpu: number
  /** Peak megabytes. */
  readonly memory: number
}

const hook = fileURLToPath(new URL('./measure-exit.mjs', import.meta.url))

/** Runs Node with some arguments and tells what it took. */
export function runNode(args: readonly string[], figures: string): Figures {
  const started = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--import', hook, ...args], {
    env: {...process.env, BENCH_FIGURES: figures, NO_COLOR: '1'},
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wall = performance.now() - started
  if (status !== 0 && status !== 1)
    throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 400)}`)
  const {cpu, memory} = JSON.parse(readFileSync(figures, 'utf8')) as {cpu: number; memory: number}
  return {wall, cpu, memory}
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Runs several commands in turn, A B C A B C …, so that a slower minute of the machine hits all alike. */
export function runInTurn(
  commands: Readonly<Record<string, readonly string[]>>,
  rounds: number,
  figures: string,
): Record<string, Figures> {
  const taken: Record<string, Figures[]> = {}
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const result = runNode(args, figures)
      if (round >= 0) taken[name] = [...(taken[name] ?? []), result]
    }
  }
  return Object.fromEntries(
    Object.entries(taken).map(([name, list]) => [
      name,
      {
        wall: median(list.map(({wall}) => wall)),
        cpu: median(list.map(({cpu}) => cpu)),
        memory: median(list.map(({memory}) => memory)),
      },
    ]),
  )
}
