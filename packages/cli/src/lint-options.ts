import {disk, type LintRequest} from '@claimlint/project'
import {calendarDate, type OptionSpecs, UsageError, wholeNumber} from './arguments.ts'
import type {Invocation} from './command.ts'
import {ProgressBar} from './progress.ts'
import {VERSION} from './version.ts'

export const CONFIG_OPTION = {
  type: 'string',
  short: 'c',
  value: 'FILE',
  help: 'use this config instead of the nearest claimlint.config.yaml',
} as const

/** Options of every command that reads drafts. */
export const LINT_OPTIONS = {
  config: CONFIG_OPTION,
  today: {type: 'string', value: 'DATE', help: 'the day that decides reviews and expiries, YYYY-MM-DD'},
  threads: {type: 'string', value: 'N', help: 'worker threads (default: one, more for many files)'},
  'no-cache': {type: 'boolean', help: 'read every file anew (this version keeps no cache, so every run does)'},
  stdin: {type: 'boolean', help: 'lint standard input'},
  'stdin-filename': {type: 'string', value: 'NAME', help: 'the name that standard input stands for'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

/** The day of the run: `--today`, else SOURCE_DATE_EPOCH, else the local date. */
export function readToday({options, env}: Pick<Invocation, 'options' | 'env'>): string {
  if (options['today'] !== undefined) return calendarDate('--today', String(options['today']))
  const epoch = env['SOURCE_DATE_EPOCH']
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,11}$/.test(epoch)) throw new UsageError(`SOURCE_DATE_EPOCH is a number of seconds; “${epoch}” is not.`)
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  }
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The request that the arguments stand for. */
export function readLintRequest(invocation: Invocation): {request: LintRequest; progress: ProgressBar} {
  const {options, paths, cwd, terminal} = invocation
  const progress = new ProgressBar(terminal)
  const stdin = options['stdin'] === true
  if (stdin && paths.length > 0) throw new UsageError('--stdin reads standard input; leave the paths out.')
  if (!stdin && options['stdin-filename'] !== undefined) throw new UsageError('--stdin-filename goes with --stdin.')
  const threads = wholeNumber('threads', options['threads'], 1)
  const request: LintRequest = {
    paths: stdin ? [] : paths.length > 0 ? paths : ['.'],
    cwd,
    today: readToday(invocation),
    version: VERSION,
    onProgress: (done, total) => progress.step(done, total),
    ...(options['config'] === undefined ? {} : {configFile: String(options['config'])}),
    ...(threads === undefined ? {} : {threads}),
    ...(stdin ? {stdin: {name: String(options['stdin-filename'] ?? 'stdin.md'), bytes: disk.readStdin()}} : {}),
  }
  return {request, progress}
}
