import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {build, type Plugin} from 'esbuild'
import {MODEL_PATHS} from './model-module.ts'
import {trainingDocuments} from './training-documents.ts'

/** Modules of this repository do nothing by being loaded, so what the training never calls drops out. */
const ownModules: Plugin = {
  name: 'own-modules',
  setup({onResolve, resolve}) {
    onResolve({filter: /.*/}, async ({path, importer, resolveDir, kind, pluginData}) => {
      if (kind === 'entry-point' || pluginData === 'own') return undefined
      if (!/^(?:\.|@claimlint\/)/.test(path)) return {path, external: true, sideEffects: false}
      const found = await resolve(path, {importer, resolveDir, kind, pluginData: 'own'})
      return {path: found.path, errors: found.errors, sideEffects: false}
    })
  },
}

/**
 * A digest of all that the models are made from: the labelled text and the code that the training runs, the compiled
 * lexicon with it, without its types, comments and white space. Trains nothing, and takes a fraction of a second.
 */
export async function digestInputs(root: string): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['packages/tooling/src/train.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [ownModules],
  })
  return createHash('sha256')
    .update(outputFiles[0]!.text)
    .update(JSON.stringify(trainingDocuments(root)))
    .digest('hex')
    .slice(0, 16)
}

/** The paths of the models that were trained from other inputs than those that stand here now. */
export async function staleModels(root: string): Promise<string[]> {
  const digest = await digestInputs(root)
  return Object.values(MODEL_PATHS).filter(path => {
    const file = `${root}/${path}`
    return !existsSync(file) || /^\/\/ Inputs: (\w+)$/m.exec(readFileSync(file, 'utf8'))?.[1] !== digest
  })
}
