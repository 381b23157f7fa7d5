import {describeConfig} from '@claimlint/project'
import {type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'
import {CONFIG_OPTION} from '../lint-options.ts'

const OPTIONS = {
  config: CONFIG_OPTION,
  format: {type: 'string', short: 'f', value: 'NAME', allowed: ['pretty', 'json'], help: 'how it is told'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const printConfig: Command = {
  name: 'print-config',
  usage: 'FILE',
  summary: 'Show the settings that hold for a file, and where each value comes from',
  options: OPTIONS,
  async run({paths, options, cwd}) {
    const [path, ...more] = paths
    if (path === undefined || more.length > 0)
      throw new UsageError('`claimlint print-config` takes one file: claimlint print-config draft.md')
    const config = describeConfig(path, cwd, options['config'] === undefined ? undefined : String(options['config']))
    if (options['format'] === 'json') {
      process.stdout.write(`${JSON.stringify(config, null, 2)}\n`)
      return EXIT.clean
    }
    const width = Math.max(...config.values.map(({key}) => key.length))
    process.stdout.write(`Settings for ${config.path}${config.file ? ` (${config.file})` : ' (no config file)'}\n\n`)
    for (const {key, value, origin} of config.values)
      process.stdout.write(`${key.padEnd(width)}  ${JSON.stringify(value)}  ← ${origin}\n`)
    return EXIT.clean
  },
}

export default printConfig
