import {tryLexiconFile} from '@claimlint/project'
import {type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'

const OPTIONS = {
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const testLexicon: Command = {
  name: 'test-lexicon',
  usage: 'FILE…',
  summary: 'Run the `finds` and `allows` sentences of your own lexicon',
  details: [
    'A lexicon names words by class; the sentences under `finds` must give a claim of their kind, those under `allows` none.',
  ],
  examples: [['test-lexicon lexicons/our-drugs.yaml', 'each sentence, and whether it holds']],
  options: OPTIONS,
  async run({paths, cwd}) {
    if (paths.length === 0)
      throw new UsageError('`claimlint test-lexicon` needs the lexicon: claimlint test-lexicon lexicon.yaml')
    let failed = 0
    let total = 0
    for (const path of paths) {
      for (const {sentence, kind, wanted, holds} of tryLexiconFile(path, cwd)) {
        total++
        if (holds) continue
        failed++
        process.stdout.write(
          `${path}: ${wanted === 'finds' ? `no ${kind} claim is found in` : `a ${kind} claim is found in`} “${sentence}”\n`,
        )
      }
    }
    process.stdout.write(`${total - failed} of ${total} sentences hold.\n`)
    return failed > 0 ? EXIT.findings : total === 0 ? EXIT.trouble : EXIT.clean
  },
}

export default testLexicon
