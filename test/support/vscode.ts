import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, Frame, Locator, Page} from 'playwright-core'
import {codeServer, toolsNode} from '../../packages/tooling/src/editor-tools.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface VsCodeOptions {
  /** A `.code-workspace` file of the folder to open in place of the folder. */
  readonly workspace?: string
  /** Nobody has said yet that the folder is trusted. */
  readonly untrusted?: boolean
}

/** Visual Studio Code with the packed extension, over a folder of its own, in a browser. */
export class VsCode {
  readonly folder: string
  readonly pictures: string | undefined
  page!: Page
  readonly #base: string
  readonly #options: VsCodeOptions
  #server: ChildProcess | undefined
  #port = 0

  /** @param files their names and texts; the folder's own path stands where a text says FOLDER */
  constructor(files: Readonly<Record<string, string>>, options: VsCodeOptions = {}) {
    this.#options = options
    this.#base = mkdtempSync(join(tmpdir(), 'claimlint-vscode-'))
    this.folder = join(this.#base, 'writing')
    this.pictures = process.env['CLAIMLINT_PICTURES']
    for (const [name, text] of Object.entries({...files, '../data/User/settings.json': SETTINGS})) {
      mkdirSync(dirname(join(this.folder, name)), {recursive: true})
      writeFileSync(join(this.folder, name), text.replaceAll('FOLDER', this.folder))
    }
  }

  /** Packs the extension, installs it, and opens a file of the folder. */
  async start(browser: Browser, file: string): Promise<void> {
    const packed = spawnSync(process.execPath, [join(root, 'packages/tooling/src/pack-vscode.mjs')], {encoding: 'utf8'})
    if (packed.status !== 0) throw new Error(packed.stderr)
    const vsix = join(root, 'packages/vscode/dist/claimlint.vsix')
    const installed = this.#run(['--install-extension', vsix])
    if (installed.status !== 0) throw new Error(`${installed.stdout}${installed.stderr}`)
    this.#port = await freePort()
    this.#server = spawn(
      toolsNode,
      [
        codeServer,
        '--auth',
        'none',
        '--bind-addr',
        `127.0.0.1:${this.#port}`,
        ...this.#folders,
        '--disable-telemetry',
        '--disable-update-check',
        ...(this.#options.untrusted ? [] : ['--disable-workspace-trust']),
        '--disable-getting-started-override',
        join(this.folder, this.#options.workspace ?? ''),
      ],
      {env: this.#env, stdio: 'ignore'},
    )
    await this.#answers()
    this.page = await browser.newPage({viewport: {width: 1280, height: 800}, deviceScaleFactor: 1})
    const address = `vscode-remote://127.0.0.1:${this.#port}${join(this.folder, file)}`
    const payload = encodeURIComponent(JSON.stringify([['openFile', address]]))
    const {workspace} = this.#options
    const opened = `${workspace ? 'workspace' : 'folder'}=${encodeURIComponent(join(this.folder, workspace ?? ''))}`
    await this.page.goto(`http://127.0.0.1:${this.#port}/?${opened}&payload=${payload}`)
    await this.page.waitForSelector('.monaco-workbench .monaco-editor .view-line', {timeout: 60_000})
  }

  async stop(): Promise<void> {
    await this.page?.close().catch(() => {})
    const ended = new Promise(resolve => this.#server?.once('exit', resolve))
    if (this.#server?.kill()) await ended
    rmSync(this.#base, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }

  /** A file as the disk has it. */
  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  /**
   * Runs a command by its name, as a person does.
   *
   * @param asks it goes on with a question in the same box
   */
  async command(name: string, asks = false): Promise<void> {
    await this.page.keyboard.press('F1')
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await input.waitFor()
    await input.fill(`>${name}`)
    await this.page.locator('.quick-input-list .monaco-list-row').first().getByText(name.split(': ').at(-1)!).waitFor()
    await this.page.keyboard.press('Enter')
    if (!asks) await input.waitFor({state: 'hidden'})
  }

  /** Opens a file by its name; words after it tell it from others of the same name. */
  async openFile(asked: string): Promise<void> {
    const [name = ''] = asked.split(' ')
    await this.page.keyboard.press('Control+p')
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await input.waitFor()
    await input.fill(asked)
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .first()
      .getByText(name.split('/').at(-1)!)
      .first()
      .waitFor()
    await this.page.keyboard.press('Enter')
    await this.page.locator('.tab.active', {hasText: name.split('/').at(-1)!}).waitFor()
  }

  /** A line of the editor in front that holds some words. */
  line(words: string): Locator {
    // The editor writes its blanks as non-breaking ones.
    return this.page
      .locator('.editor-group-container.active .view-line')
      .filter({hasText: new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\u00a0 ]'))})
      .first()
  }

  /** The frame of a panel, once it shows some words. */
  async frame(words: string): Promise<Frame> {
    const until = Date.now() + 20_000
    while (Date.now() < until) {
      for (const frame of this.page.frames()) {
        const shown = await frame.evaluate('document.body?.innerText ?? ""').catch(() => '')
        if (frame !== this.page.mainFrame() && String(shown).includes(words)) return frame
      }
      await this.page.waitForTimeout(100)
    }
    throw new Error(`no panel shows “${words}”`)
  }

  /** Keeps a picture where CLAIMLINT_PICTURES says; the README's are made so. */
  async picture(name: string): Promise<void> {
    if (!this.pictures) return
    mkdirSync(this.pictures, {recursive: true})
    await this.page.waitForTimeout(400)
    await this.page.screenshot({path: join(this.pictures, `${name}.png`)})
  }

  get #folders(): string[] {
    return ['--extensions-dir', join(this.#base, 'extensions'), '--user-data-dir', join(this.#base, 'data')]
  }

  get #env(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      HOME: this.#base,
      XDG_CONFIG_HOME: join(this.#base, 'config'),
      XDG_DATA_HOME: join(this.#base, 'share'),
      SOURCE_DATE_EPOCH: '1795348800',
    }
  }

  #run(args: readonly string[]) {
    return spawnSync(toolsNode, [codeServer, ...args, ...this.#folders], {env: this.#env, encoding: 'utf8'})
  }

  async #answers(): Promise<void> {
    const until = Date.now() + 60_000
    while (Date.now() < until) {
      const answer = await fetch(`http://127.0.0.1:${this.#port}/healthz`).catch(() => undefined)
      if (answer?.ok) return
      await new Promise(resolve => setTimeout(resolve, 200))
    }
    throw new Error('code-server did not start')
  }
}

const SETTINGS = JSON.stringify({
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off',
  'security.workspace.trust.startupPrompt': 'never',
})

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
