// `npm start`: what the linter says of a faulty draft, then the gate over the real pages and the report.
import {spawnSync} from 'node:child_process'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

function claimlint(...args) {
  console.log(`\n$ npx claimlint ${args.join(' ')}\n`)
  const {status} = spawnSync(process.execPath, [join(root, 'packages/cli/bin/claimlint.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return status ?? 2
}

console.log('1. A draft with the faults that writers really make:')
const faulty = claimlint('check', 'content/drafts')
if (faulty !== 1) {
  console.error(`\nThe faulty draft should end with exit code 1, but it ended with ${faulty}.`)
  process.exit(2)
}
console.log('\nExit code 1: the draft may not be published as it stands.\n\n2. The gate over the real pages:')
const gate = claimlint('check', 'content/pages')
console.log('\n3. The citation report:')
const report = claimlint('report', 'content/pages', '--output', 'claimlint-report')
process.exit(gate || report)
