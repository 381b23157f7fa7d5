import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type MessageConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const command = fileURLToPath(new URL('../../../cli/bin/claimlint.js', import.meta.url))

export const TODAY = '2026-11-22'
/** Noon of that day, for SOURCE_DATE_EPOCH. */
const EPOCH = String(Date.UTC(2026, 10, 22, 12) / 1000)

/** A folder with some files, and a real server over it, driven as an editor drives it. */
export class TestClient {
  readonly folder: string
  readonly published: PublishDiagnosticsParams[] = []
  readonly logged: string[] = []
  readonly progress: string[] = []
  connection!: ProtocolConnection
  process!: ChildProcess
  #versions = new Map<string, number>()
  #latest = new Map<string, PublishDiagnosticsParams>()

  constructor(files: Readonly<Record<string, string>>, folder?: string) {
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'claimlint-lsp-'))
    for (const [name, text] of Object.entries(files)) this.write(name, text)
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), {recursive: true})
    writeFileSync(join(this.folder, name), text)
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href
  }

  async start({
    capabilities = {},
    options = {},
    folders = true,
  }: {
    capabilities?: ClientCapabilities
    options?: object
    folders?: boolean
  } = {}): Promise<this> {
    this.process = spawn(process.execPath, [command, 'lsp', '--stdio'], {
      cwd: this.folder,
      env: {...process.env, SOURCE_DATE_EPOCH: EPOCH},
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.process.stderr!.on('data', data => this.logged.push(String(data)))
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    )
    this.connection.onError(() => {})
    this.process.stdin!.on('error', () => {})
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      this.#latest.set(params.uri, params)
    })
    this.connection.onNotification('window/logMessage', ({message, type}: {message: string; type: number}) => {
      if (type === 1) this.logged.push(message)
    })
    this.connection.onRequest('window/workDoneProgress/create', () => null)
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onRequest('workspace/codeLens/refresh', () => null)
    const {connection} = this as unknown as {connection: MessageConnection}
    connection.onUnhandledProgress(({value}) => this.progress.push((value as {kind: string}).kind))
    this.connection.listen()
    // A server that cannot start would otherwise be waited for until the test's time is up.
    const died = new Promise<never>((_, reject) => {
      this.process.once('exit', code => reject(new Error(`the server ended with ${code}: ${this.logged.join('')}`)))
    })
    died.catch(() => {})
    const ready = this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders ? [{uri: pathToFileURL(this.folder).href, name: 'test'}] : null,
      capabilities,
      initializationOptions: options,
    })
    await Promise.race([ready, died])
    await this.connection.sendNotification('initialized', {})
    return this
  }

  async open(
    name: string,
    text = this.read(name),
    languageId = name.endsWith('.md') ? 'markdown' : 'yaml',
  ): Promise<string> {
    const uri = this.uri(name)
    this.#versions.set(uri, 1)
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId, version: 1, text},
    })
    return uri
  }

  /** Sends changes as one version; without a range the whole text is given. */
  async change(
    name: string,
    changes: readonly {range?: {start: Place; end: Place}; text: string}[],
    version?: number,
  ): Promise<number> {
    const uri = this.uri(name)
    const next = version ?? (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, Math.max(next, this.#versions.get(uri) ?? 0))
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: next},
      contentChanges: changes,
    })
    return next
  }

  async close(name: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', {textDocument: {uri: this.uri(name)}})
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest(method, params) as Promise<T>
  }

  /** What a file shows now. */
  shown(name: string): readonly Diagnostic[] {
    return this.#latest.get(this.uri(name))?.diagnostics ?? []
  }

  /** Waits for the diagnostics of a file at a version; without one, for any that satisfy. */
  async diagnostics(
    name: string,
    wanted: {version?: number; where?: (diagnostics: readonly Diagnostic[]) => boolean} = {},
  ): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name)
    const {version, where = () => true} = wanted
    const until = Date.now() + 15_000
    while (Date.now() < until) {
      const latest = this.#latest.get(uri)
      if (latest && (version === undefined || latest.version === version) && where(latest.diagnostics))
        return latest.diagnostics
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    const last = JSON.stringify(this.#latest.get(uri))?.slice(0, 600)
    throw new Error(`no such diagnostics of ${name} (${version}) came; last: ${last}; logged: ${this.logged.join('')}`)
  }

  async stop({keep = false}: {keep?: boolean} = {}): Promise<number | null> {
    const ended = new Promise<number | null>(resolve => this.process.on('exit', resolve))
    try {
      await this.connection.sendRequest('shutdown')
      await this.connection.sendNotification('exit')
    } catch {
      this.process.kill()
    }
    const code = await ended
    this.connection.dispose()
    if (!keep) rmSync(this.folder, {recursive: true, force: true})
    return code
  }
}

export interface Place {
  readonly line: number
  readonly character: number
}
