import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const tool = fileURLToPath(new URL('../../packages/cli/bin/claimlint.js', import.meta.url))

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built command as a user does. */
export function claimlint(
  cwd: string,
  args: readonly string[],
  {input, env}: {input?: string; env?: NodeJS.ProcessEnv} = {},
): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [tool, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {...process.env, NO_COLOR: '1', COLUMNS: '100', SOURCE_DATE_EPOCH: undefined, ...env},
  })
  return {code: status ?? -1, out: stdout, err: stderr}
}

/** A folder with some files, gone at the end. */
export function withFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-test-'))
  const remove = (): void => rmSync(folder, {recursive: true, force: true})
  let result: T | undefined
  try {
    for (const [name, data] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(join(folder, name), data)
    }
    result = use(folder)
    return result
  } finally {
    // An asynchronous use needs its folder until it is done.
    if (result instanceof Promise) result.finally(remove)
    else remove()
  }
}

/** `check --format json` of a folder, parsed. */
export function checkJson(cwd: string, ...args: string[]): {run: Run; report: JsonReport} {
  const run = claimlint(cwd, ['check', ...args, '--format', 'json', '--today', '2026-11-22'])
  return {run, report: JSON.parse(run.out || '{"documents":[],"failures":[]}') as JsonReport}
}

export interface JsonReport {
  readonly documents: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly ruleId: string
      readonly messageId: string
      readonly severity: string
      readonly message: string
      readonly start: {readonly line: number; readonly column: number; readonly offset: number}
      readonly end: {readonly line: number; readonly column: number; readonly offset: number}
      readonly waivedBy?: string
    }[]
    readonly claims: readonly {
      readonly kind: string
      readonly text: string
      readonly checks: Readonly<Record<string, unknown>>
    }[]
  }[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}
