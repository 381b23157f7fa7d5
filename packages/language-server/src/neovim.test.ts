import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {TestClient} from './testing/client.ts'
import {PROJECT} from './testing/project.fixture.ts'

const script = fileURLToPath(new URL('./testing/neovim.lua', import.meta.url))
const command = fileURLToPath(new URL('../../cli/bin/claimlint.js', import.meta.url))
const neovim = process.env['NVIM_PATH'] ?? 'nvim'
const missing = spawnSync(neovim, ['--version']).status !== 0

interface Seen {
  readonly fault?: string
  readonly diagnostics: string[]
  readonly hover: string
  readonly completion: string[]
  readonly actions: string[]
  readonly cited: string
  readonly renamed: string[]
  readonly after: string[]
}

// In CI a missing editor is a failure, not a skip.
it.skipIf(missing && !process.env['CI'])(
  `serves Neovim${missing ? ' (skipped: there is no nvim on this machine; `apt-get install neovim` brings one)' : ''}`,
  () => {
    expect(missing).toBe(false)
    const {folder} = new TestClient(PROJECT)
    const {stdout, stderr} = spawnSync(neovim, ['--headless', '--clean', '-n', '-S', script], {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        CLAIMLINT_NODE: process.execPath,
        CLAIMLINT_COMMAND: command,
        CLAIMLINT_FOLDER: folder,
        SOURCE_DATE_EPOCH: '1795348800',
      },
    })
    const line = stdout.split('\n').find(one => one.startsWith('{'))
    expect(line, stderr).toBeDefined()
    const seen = JSON.parse(line!) as Seen
    expect(seen.fault).toBeUndefined()
    expect(seen.diagnostics).toEqual(['uncited-duration'])
    expect(seen.hover).toContain('rung 0 of 7')
    expect(seen.completion).toEqual(['lee2021', 'ito2020'])
    expect(seen.actions[0]).toBe('Cite [@lee2021]: Baths for sore wrists')
    expect(seen.actions.some(title => title.startsWith('Accept this uncited-duration'))).toBe(true)
    expect(seen.cited).toBe('A warm wrist bath eases soreness for up to five days [@lee2021].')
    expect(seen.renamed).toEqual(['bath.md', 'bath.yaml', 'other.md', 'references.yaml'])
    expect(seen.after).toEqual([])
  },
  90_000,
)
