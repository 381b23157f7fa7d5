import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'

const refs: Command = {
  name: 'refs',
  usage: 'COMMAND [PATH…] [options]',
  summary: 'List, add and convert the references of a project, and keep what is known of them',
  details: [
    'Read are CSL-JSON, CSL-YAML, BibTeX and BibLaTeX (.bib), RIS (.ris) and MEDLINE (.nbib), several files a project.',
    'An entry that is broken is told with its line, and the others are read.',
    'Only `add` and `update` open a connection, and only with --online.',
    '`claimlint refs COMMAND --help` shows the options of a command.',
  ],
  options: {help: {type: 'boolean', short: 'h', help: 'show this page'}},
  parts: {
    list: async () => (await import('./refs/list.ts')).default,
    format: async () => (await import('./refs/format.ts')).default,
    export: async () => (await import('./refs/export.ts')).default,
    extract: async () => (await import('./refs/extract.ts')).default,
    add: async () => (await import('./refs/add.ts')).default,
    update: async () => (await import('./refs/update.ts')).default,
    retractions: async () => (await import('./refs/retractions.ts')).default,
  },
  // One of its parts runs.
  run: async () => EXIT.trouble,
}

export default refs
