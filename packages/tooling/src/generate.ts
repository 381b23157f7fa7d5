import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {conceptsModule, lexiconModule, strengthModule} from './generate-lexicons.ts'
import {readmeFile} from './generate-readme.ts'
import {type GeneratedFile, ruleFiles} from './generate-rules.ts'
import {validatorModules} from './generate-validators.ts'
import {vscodeManifest} from './generate-vscode.ts'

/** Writes every generated file; with `--check` writes none and fails when one is not fresh. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const check = process.argv.includes('--check')
const stale: string[] = []

function put({path, text}: GeneratedFile): void {
  const file = `${root}/${path}`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (check) stale.push(path)
  else writeFileSync(file, text)
}

put(lexiconModule(root))
put(strengthModule(root))
put(conceptsModule(root))
for (const file of await ruleFiles(root)) put(file)
// After the rules: the config's validator is compiled from the schema that names them.
for (const file of validatorModules(root)) put(file)
put(vscodeManifest(root))
put(await readmeFile(root))

if (stale.length > 0) {
  console.error(`Not fresh, run \`pnpm generate\`: ${stale.join(', ')}`)
  process.exitCode = 1
}
