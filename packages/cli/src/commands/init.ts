import {writeStarter} from '@claimlint/project/starter'
import type {OptionSpecs} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'

const OPTIONS = {
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const init: Command = {
  name: 'init',
  usage: '[FOLDER]',
  summary:
    'Start a project: config, facts, references, waivers, a first draft and schemas for editors; nothing is overwritten',
  options: OPTIONS,
  async run({paths, cwd}) {
    const {written, kept} = writeStarter(paths[0] ?? '.', cwd)
    for (const path of written) process.stdout.write(`written  ${path}\n`)
    for (const path of kept) process.stdout.write(`kept     ${path} (it was there)\n`)
    process.stdout.write('\nNext: claimlint check\n')
    return EXIT.clean
  },
}

export default init
