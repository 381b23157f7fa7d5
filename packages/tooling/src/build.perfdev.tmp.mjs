// Bundles the command: one file, and a chunk for each part that a clean run does not need.
import {rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = '/work/main'
const outdir = process.argv[2]
// The CommonJS build of yaml asks for `process` at run time and cannot be cut down; its module build can.
const yaml = join(
  dirname(createRequire(join(root, 'packages/core/package.json')).resolve('yaml')),
  '../browser/dist/index.js',
)
rmSync(outdir, {recursive: true, force: true})
await build({
  absWorkingDir: root,
  entryPoints: {claimlint: 'packages/cli/src/main.ts', worker: 'packages/project/src/worker.ts'},
  outdir,
  alias: {yaml},
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',

  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  legalComments: 'linked',
})
