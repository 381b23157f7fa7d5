// Bundles the command: one file, and a chunk for each part that a clean run does not need.
import {existsSync, renameSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const dist = join(root, 'packages/cli/dist')
// Made beside it and put in its place at once: a build that fails leaves the last one, and a run never meets half of one.
const outdir = join(root, `packages/cli/dist.${process.pid}.tmp`)
// The CommonJS build of yaml asks for `process` at run time and cannot be cut down; its module build can.
const yaml = join(
  dirname(createRequire(join(root, 'packages/core/package.json')).resolve('yaml')),
  '../browser/dist/index.js',
)
process.on('exit', () => rmSync(outdir, {recursive: true, force: true}))
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
  minifyWhitespace: true,
  minifySyntax: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  legalComments: 'linked',
})
// The language server is one file of its own: the protocol's packages are CommonJS, and the extension ships the same file.
await build({
  absWorkingDir: root,
  entryPoints: {server: 'packages/language-server/src/main.ts'},
  outdir,
  outExtension: {'.js': '.cjs'},
  alias: {yaml},
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  // Only the pool of worker threads asks where it stands, and the server starts none.
  logOverride: {'empty-import-meta': 'silent'},
  logLevel: 'warning',
  legalComments: 'linked',
})
const old = `${outdir}.old`
if (existsSync(dist)) renameSync(dist, old)
renameSync(outdir, dist)
rmSync(old, {recursive: true, force: true})
