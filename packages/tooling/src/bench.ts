import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {copyPages, makeCorpus} from './benchmark/make-corpus.ts'
import {type Figures, runInTurn} from './benchmark/run-process.ts'

/**
 * Speed and memory as ratios of one run: `pnpm bench`, after `pnpm build`.
 *
 *   --rounds N    how often each command is measured (default 5; the median counts)
 *   --files N     the size of the large corpus (default 1000)
 *   --max RATIO   fail when the cold run on one thread costs more than this many bare parses, in processor time
 */
const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}, files: {type: 'string', default: '1000'}, max: {type: 'string'}},
})
const root = fileURLToPath(new URL('../../..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'claimlint-bench-'))
const figures = join(work, 'figures.json')
const tool = join(root, 'packages/cli/bin/claimlint.js')
const script = (name: string): string => fileURLToPath(new URL(`./benchmark/${name}`, import.meta.url))
const rounds = Number(values.rounds)
const both = ({cpu, wall}: Figures): string => `${cpu.toFixed(0)} (${wall.toFixed(0)}) ms`
const ratio = (a: number, b: number): string => (a / b).toFixed(2)

try {
  const sizes = [1, 100, Number(values.files)]
  console.log(
    [
      'Processor time and, in brackets, time on the wall; ratios to a bare parse of the same files.\n',
      "| Files | Size | Bare parse | claimlint, 1 thread | Ratio | 2 threads to 1, on the wall | Peak memory to the parse's |",
      '|--:|--:|--:|--:|--:|--:|--:|',
    ].join('\n'),
  )
  let last = 0
  for (const count of sizes) {
    const folder = join(work, `drafts-${count}`)
    const {bytes} = makeCorpus(join(root, 'test/corpus'), folder, count)
    const check = [tool, 'check', folder, '--no-cache', '--format', 'json', '--output', join(work, 'out.json')]
    const taken = runInTurn(
      {bare: [script('bare-parse.mjs'), folder], one: [...check, '--threads', '1'], two: [...check, '--threads', '2']},
      rounds,
      figures,
    )
    const {bare, one, two} = taken as Record<'bare' | 'one' | 'two', Figures>
    last = one.cpu / bare.cpu
    const size = bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(0)} kB`
    console.log(
      `| ${count} | ${size} | ${both(bare)} | ${both(one)} | **${ratio(one.cpu, bare.cpu)}** (${ratio(one.wall, bare.wall)}) | ${ratio(two.wall, one.wall)} | ${ratio(one.memory, bare.memory)} |`,
    )
  }
  // The pages above are drawn from the same blocks over and over, as those of a site with much boilerplate; these are not.
  const distinct = join(work, 'distinct')
  const pages = copyPages([join(root, 'test/training'), join(root, 'test/corpus')], distinct)
  const {bare, one} = runInTurn(
    {
      bare: [script('bare-parse.mjs'), distinct],
      one: [
        tool,
        'check',
        distinct,
        '--no-cache',
        '--format',
        'json',
        '--output',
        join(work, 'out.json'),
        '--threads',
        '1',
      ],
    },
    rounds,
    figures,
  ) as Record<'bare' | 'one', Figures>
  console.log(
    `\n${pages} pages without a block in common: ${ratio(one.cpu, bare.cpu)} (${ratio(one.wall, bare.wall)}) bare parses.`,
  )
  const large = join(work, `drafts-${sizes.at(-1)}`)
  const small = join(work, 'drafts-1')
  const start = runInTurn(
    {
      empty: ['-e', '0'],
      small: [tool, 'check', small, '--no-cache', '--threads', '1'],
      reading: [script('bare-read.mjs'), large],
    },
    rounds,
    figures,
  )
  const over = (key: 'cpu' | 'wall'): string => (start['small']![key] - start['empty']![key]).toFixed(0)
  console.log(`\nOne small file: ${over('cpu')} (${over('wall')}) ms over \`node -e 0\`.`)
  const unchanged = runInTurn(
    {warm: [tool, 'check', large, '--format', 'json', '--output', join(work, 'out.json')]},
    rounds,
    figures,
  )
  const [warm, reading] = [unchanged['warm']!, start['reading']!]
  console.log(
    `An unchanged tree: ${ratio(warm.cpu, reading.cpu)} (${ratio(warm.wall, reading.wall)}) times merely reading it.`,
  )
  if (values.max !== undefined && last > Number(values.max)) {
    console.error(`The cold run costs ${last.toFixed(2)} bare parses, more than ${values.max}.`)
    process.exitCode = 1
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}
