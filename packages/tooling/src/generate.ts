import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {lexiconModule} from './generate-lexicons.ts'
import {validatorModules} from './generate-validators.ts'

/** Writes every generated file; with `--check` writes none and fails when one is not fresh. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const check = process.argv.includes('--check')
const stale: string[] = []
for (const {path, text} of [lexiconModule(root), ...validatorModules(root)]) {
  const file = `${root}/${path}`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (check) stale.push(path)
  else writeFileSync(file, text)
}
if (stale.length > 0) {
  console.error(`Not fresh, run \`pnpm generate\`: ${stale.join(', ')}`)
  process.exitCode = 1
}
