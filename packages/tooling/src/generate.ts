import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {conceptsModule, lexiconModule, strengthModule} from './generate-lexicons.ts'
import {type GeneratedFile, RULE_INDEX, ruleFiles} from './generate-rules.ts'
import {validatorModules} from './generate-validators.ts'
import {staleModels} from './training/digest-inputs.ts'

/**
 * Writes every generated file; with `--check` writes none and fails when one is not fresh. The learned models it only
 * judges, by the digest of their inputs: to train them takes minutes.
 */
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
const {readme, files} = await ruleFiles(root)
for (const file of files) put(file)
// After the rules: the config's validator is compiled from the schema that names them.
for (const file of validatorModules(root)) put(file)
// These two load the index of rules, which may name one that is gone until it is written.
if (!stale.includes(RULE_INDEX)) {
  const {vscodeManifest} = await import('./generate-vscode.ts')
  put(vscodeManifest(root))
  const {readmeFile} = await import('./generate-readme.ts')
  put(await readmeFile(root, readme))
}

if (stale.length > 0) {
  console.error(`Not fresh, run \`pnpm generate\`: ${stale.join(', ')}`)
  process.exitCode = 1
}
const models = await staleModels(root)
if (models.length > 0) {
  console.error(`Trained from other text or code than stands here, run \`pnpm train\`: ${models.join(', ')}`)
  if (check) process.exitCode = 1
}
