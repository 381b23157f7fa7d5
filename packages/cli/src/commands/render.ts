import {join, resolve} from 'node:path'
import {readDraft, renderDraft} from '@claimlint/core'
import {disk, findDrafts} from '@claimlint/project'
import {type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'
import {guardInputs, writeOutput} from '../write-output.ts'

const OPTIONS = {
  output: {
    type: 'string',
    short: 'o',
    value: 'PATH',
    help: 'a file for one draft, a folder for several (default: standard output)',
  },
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const render: Command = {
  name: 'render',
  usage: 'PATH… [options]',
  summary: 'Write the Markdown to publish: fact links become plain words, waivers go',
  examples: [['render content/pages --output public', 'each page, publishable, in a folder']],
  options: OPTIONS,
  async run({paths, options, cwd}) {
    if (paths.length === 0) throw new UsageError('`claimlint render` needs the draft: claimlint render draft.md')
    const {drafts, failures} = findDrafts(paths, cwd)
    for (const {path, message} of failures) process.stderr.write(`${path}: ${message}\n`)
    const output = options['output'] === undefined ? undefined : String(options['output'])
    if (drafts.length > 1 && output === undefined) throw new UsageError('Several drafts need --output FOLDER.')
    const toFolder =
      output !== undefined && (drafts.length > 1 || output.endsWith('/') || isFolder(resolve(cwd, output)))
    const target = (shortPath: string): string | undefined => (toFolder ? join(output, shortPath) : output)
    const inputs = drafts.map(({path}) => path)
    for (const {shortPath} of drafts) guardInputs(target(shortPath), inputs, cwd)
    for (const {source, shortPath} of drafts) {
      if (source.damage) {
        process.stderr.write(
          `${shortPath}: it is not clean UTF-8 text, so it is not rendered. Save it as UTF-8 first.\n`,
        )
        continue
      }
      writeOutput(renderDraft(readDraft(source)), target(shortPath), cwd)
    }
    return failures.length > 0 || drafts.length === 0 || drafts.some(({source}) => source.damage)
      ? EXIT.trouble
      : EXIT.clean
  },
}

function isFolder(path: string): boolean {
  try {
    return disk.kind(path) === 'folder'
  } catch {
    return false
  }
}

export default render
