// Sets the repository up on a machine with Node and npm alone: the pinned pnpm, the packages, the bundled command.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`claimlint needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(2)
}

/** Runs a command and passes its output on; the output is kept back unless it fails. */
function run(command, args) {
  const shell = process.platform === 'win32'
  const {status, stdout, stderr, error} = spawnSync(command, args, {cwd: root, encoding: 'utf8', shell})
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  console.error(
    `Set-up stopped: \`${command} ${args.join(' ')}\` ${error ? `could not be started (${error.message})` : `ended with ${status}`}.`,
  )
  process.exit(2)
}

const inputs = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'packages/cli/package.json']
const wanted = createHash('sha256')
  .update(inputs.map(file => readFileSync(join(root, file), 'utf8')).join('\0'))
  .digest('hex')
const stamp = join(root, 'node_modules/.claimlint-setup')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Setting up: installing packages …')
  run('npm', ['exec', '--yes', `--package=${manifest.packageManager}`, '--', 'pnpm', 'install', '--frozen-lockfile'])
  writeFileSync(stamp, wanted)
}
run(process.execPath, [join(root, 'packages/tooling/src/build.mjs')])
