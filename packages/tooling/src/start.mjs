// `npm start`: what the linter says of a faulty draft, then the gate over the real pages and the report.
import {spawnSync} from 'node:child_process'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {tellEnd, tellPart} from './start-words.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

function run(part, about, ...args) {
  console.log(`\n${part}. ${about}\n\n$ npx claimlint ${args.join(' ')}\n`)
  const {status} = spawnSync(process.execPath, [join(root, 'packages/cli/bin/claimlint.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  const code = status ?? 2
  console.log(`\n${tellPart(part, code)}`)
  return code
}

const codes = [
  run(1, 'A draft with the faults that writers really make; it has to be stopped:', 'check', 'content/drafts'),
  run(2, 'The gate over the real pages; they have to pass:', 'check', 'content/pages'),
  run(3, 'The citation report of the real pages:', 'report', 'content/pages', '--output', 'claimlint-report'),
]
const {code, text} = tellEnd(codes)
console.log(`\n${text}`)
process.exit(code)
