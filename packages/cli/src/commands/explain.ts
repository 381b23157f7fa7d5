import {nearestWord} from '@claimlint/core'
import {formatRulePage} from '@claimlint/reporters'
import {FAMILIES, RULES} from '@claimlint/rules'
import {type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {EXIT} from '../exit-code.ts'

const OPTIONS = {
  list: {type: 'boolean', help: 'list every rule'},
  help: {type: 'boolean', short: 'h', help: 'show this page'},
} satisfies OptionSpecs

const explain: Command = {
  name: 'explain',
  usage: 'RULE',
  summary: 'Show the page of a rule: what it finds, why, examples, when it is wrong',
  examples: [['explain uncited-risk', 'the page of one rule']],
  options: OPTIONS,
  async run({paths, options, terminal}) {
    if (options['list'] === true || paths.length === 0) {
      const width = Math.max(...RULES.map(({id}) => id.length))
      for (const family of new Set(Object.values(FAMILIES))) {
        process.stdout.write(`${family}\n`)
        for (const rule of RULES)
          if (FAMILIES[rule.id] === family) process.stdout.write(`  ${rule.id.padEnd(width)}  ${rule.summary}\n`)
      }
      return EXIT.clean
    }
    const {PAGES} = await import('@claimlint/rules/pages')
    for (const id of paths) {
      const page = PAGES[id]
      if (page === undefined) {
        const near = nearestWord(id, Object.keys(PAGES))
        throw new UsageError(
          `There is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ''} \`claimlint explain --list\` shows all.`,
        )
      }
      process.stdout.write(formatRulePage(page, {colour: terminal.colour, width: terminal.width}))
    }
    return EXIT.clean
  },
}

export default explain
