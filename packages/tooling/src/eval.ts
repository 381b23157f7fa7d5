import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {CLAIM_KINDS} from '@claimlint/core'
import {FAMILIES, RULES} from '@claimlint/rules'
import {citedRow, type Judged, judge, kindRow, TABLE_HEAD} from './evaluation/corpus-table.ts'
import {readLabelledFolder, readOffsetLabels} from './evaluation/labels.ts'
import {measureRules} from './evaluation/rule-figures.ts'
import {ruleTable} from './evaluation/rule-table.ts'
import {tallyKind} from './evaluation/score.ts'

/**
 * Measures how well claims are found on labelled text.
 *
 *   pnpm eval                      the project's own text, test/corpus
 *   pnpm eval --folder FOLDER      another folder of NAME.md and NAME.labels.tsv
 *   pnpm eval --labels FILE --root FOLDER   labels by offset, for text kept elsewhere
 *   pnpm eval --registers          a table for each register
 *   pnpm eval --rules              how many findings of each rule stand on a labelled claim
 *   pnpm eval --misses 20          what was missed, and the false alarms
 *   pnpm eval --floors             fail when a kind falls under its floor (test/corpus/floors.json)
 */
const {values} = parseArgs({
  options: {
    labels: {type: 'string', multiple: true},
    root: {type: 'string', multiple: true},
    folder: {type: 'string'},
    misses: {type: 'string', default: '0'},
    floors: {type: 'boolean'},
    registers: {type: 'boolean'},
    rules: {type: 'boolean'},
    from: {type: 'string'},
    to: {type: 'string'},
  },
})
const root = fileURLToPath(new URL('../../..', import.meta.url))
const all = values.labels
  ? readOffsetLabels(values.labels, values.root ?? [])
  : readLabelledFolder(values.folder ?? `${root}/test/corpus`)
const documents = all.filter(
  ({name}) => (values.from === undefined || name >= values.from) && (values.to === undefined || name < values.to),
)
const judged = judge(documents)

const table = (some: readonly Judged[]): string =>
  [TABLE_HEAD, ...CLAIM_KINDS.map(kind => kindRow(kind, some).line), citedRow(some).line].join('\n')

console.log(`${documents.length} documents\n\n${table(judged)}`)
if (values.registers) {
  for (const register of [...new Set(documents.map(document => document.register))]) {
    const some = judged.filter(({document}) => document.register === register)
    console.log(`\n${register} (${some.length} documents)\n\n${table(some)}`)
  }
}

if (values.rules)
  console.log(
    `\n${ruleTable(
      measureRules(
        documents,
        RULES.map(rule => ({rule, family: FAMILIES[rule.id]!})),
      ),
    )}`,
  )

const most = Number(values.misses)
for (const kind of most > 0 ? CLAIM_KINDS : []) {
  const lines = judged.flatMap(({document, found}) => {
    const {misses, alarms} = tallyKind(document, found, kind)
    const words = ({start, end}: {start: number; end: number}): string =>
      document.text.slice(start, end).replace(/\s+/g, ' ')
    return [
      ...misses.map(label => `missed       ${document.name}  ${words(label)}`),
      ...alarms.map(
        claim =>
          `false alarm  ${document.name}  ${words(claim)}  [${claim.cues.join(' | ')}]${claim.strong ? '' : ' (weak)'}`,
      ),
    ]
  })
  const told = (start: string): string[] => lines.filter(line => line.startsWith(start)).slice(0, most)
  console.log(`\n${kind}\n${[...told('missed'), ...told('false')].join('\n')}`)
}

if (values.floors) {
  const floors = JSON.parse(readFileSync(`${root}/test/corpus/floors.json`, 'utf8')) as Record<string, number>
  const scores = [
    ...CLAIM_KINDS.map(kind => [kind, kindRow(kind, judged).score.f1] as const),
    ['cited', citedRow(judged).score.f1] as const,
  ]
  for (const [kind, f1] of scores) {
    if (f1 >= (floors[kind] ?? 0)) continue
    console.error(`${kind}: F1 ${f1.toFixed(3)} is under its floor of ${floors[kind]}.`)
    process.exitCode = 1
  }
}
