import type {OptionSpecs} from '../arguments.ts'
import type {Command} from '../command.ts'
import {startLanguageServer} from '../language-server.ts'

const OPTIONS = {
  stdio: {type: 'boolean', help: 'speak over standard input and output (the default)'},
  'node-ipc': {type: 'boolean', help: 'speak over the channel of the process that started it'},
  socket: {type: 'string', value: 'PORT', help: 'speak over a socket that the client listens on'},
  pipe: {type: 'string', value: 'NAME', help: 'speak over a named pipe that the client listens on'},
  clientProcessId: {type: 'string', value: 'ID', help: 'end when this process ends'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const lsp: Command = {
  name: 'lsp',
  usage: '[--stdio]',
  summary: 'Start the language server for an editor',
  details: [
    'An editor starts it; on its own it waits for a client. Findings are those of `claimlint check`, as you type, with',
    'completion, hover, definition, references, rename and code actions. See packages/language-server/README.md.',
  ],
  options: OPTIONS,
  async run() {
    await startLanguageServer()
    // The server ends the process when its client does.
    return new Promise(() => {})
  },
}

export default lsp
