import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, it} from 'vitest'

const bin = fileURLToPath(new URL('../bin', import.meta.url))
let root: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'claimlint-bin-')))
  cpSync(bin, join(root, 'packages/cli/bin'), {recursive: true})
  writeFileSync(join(root, 'packages/cli/package.json'), '{"type": "module"}')
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

const run = () =>
  spawnSync(process.execPath, [join(root, 'packages/cli/bin/claimlint.js'), 'check'], {encoding: 'utf8'})

it('says in one line what to run before it is set up', () => {
  const {status, stderr} = run()
  expect(status).toBe(2)
  expect(stderr).toBe(
    `claimlint is not set up yet: run \`npm start\` once in ${root}/ (or \`node packages/tooling/src/setup.mjs\`).\n`,
  )
})

it('does not take another fault for a missing set-up', () => {
  mkdirSync(join(root, 'packages/cli/dist'))
  writeFileSync(join(root, 'packages/cli/dist/claimlint.js'), "import './gone.js'\n")
  const {status, stderr} = run()
  expect(status).not.toBe(0)
  expect(stderr).toContain('gone.js')
  expect(stderr).not.toContain('set up yet')
})
