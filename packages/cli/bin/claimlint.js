#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'

// A run is short and its code is wide: compiling it again and again for speed that comes too late costs a quarter of it.
v8.setFlagsFromString('--interrupt-budget=400000')
// Nearly every pattern is met twice; compiling it first for one use costs more than it saves.
v8.setFlagsFromString('--no-regexp-tier-up')
// Node 22.1 and later keep the compiled code between runs.
module.enableCompileCache?.()
try {
  await import('../dist/claimlint.js')
} catch (error) {
  const {existsSync} = await import('node:fs')
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || existsSync(new URL('../dist/claimlint.js', import.meta.url)))
    throw error
  const {fileURLToPath} = await import('node:url')
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  console.error(
    `claimlint is not set up yet: run \`npm start\` once in ${root} (or \`node packages/tooling/src/setup.mjs\`).`,
  )
  process.exitCode = 2
}
