import {type ChildProcess, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const hook = fileURLToPath(new URL('./tell-usage.mjs', import.meta.url))

/** What a server has taken so far. */
export interface Usage {
  /** Milliseconds of processor time, of all its threads. */
  readonly cpu: number
  /** Megabytes that it holds. */
  readonly heap: number
  readonly rss: number
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: {readonly message: string}
}

/** The built language server in a process of its own, spoken to as an editor does, that tells what it takes. */
export class MeasuredServer {
  readonly #process: ChildProcess
  readonly #answers = new Map<number | string, {done(result: unknown): void; failed(error: Error): void}>()
  readonly #waiting = new Map<string, (params: unknown) => void>()
  #buffer = Buffer.alloc(0)
  #next = 1

  constructor(server: string, folder: string) {
    this.#process = spawn(process.execPath, ['--expose-gc', '--import', hook, server, '--stdio'], {
      cwd: folder,
      env: {...process.env, SOURCE_DATE_EPOCH: '1795348800'},
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    })
    this.#process.stdout!.on('data', (data: Buffer) => this.#read(data))
  }

  request<T>(method: string, params: object): Promise<T> {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#answers.set(id, {done: result => resolve(result as T), failed: reject})
      this.#send({id, method, params})
    })
  }

  notify(method: string, params: object): void {
    this.#send({method, params})
  }

  /** The next time that the server says this. */
  heard(method: string): Promise<unknown> {
    return new Promise(resolve => this.#waiting.set(method, resolve))
  }

  /** @param clean the memory is told after everything was let go that may be; it takes a while */
  usage(clean = false): Promise<Usage> {
    return new Promise(resolve => {
      this.#process.once('message', message => resolve(message as Usage))
      this.#process.send({clean})
    })
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.#process.once('exit', resolve))
    await this.request('shutdown', {})
    this.notify('exit', {})
    await ended
  }

  #send(message: Message): void {
    const text = JSON.stringify({jsonrpc: '2.0', ...message})
    this.#process.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data])
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, Math.max(end, 0)))?.[1])
      if (end < 0 || this.#buffer.length < end + 4 + length) return
      const message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length)) as Message
      this.#buffer = this.#buffer.subarray(end + 4 + length)
      this.#take(message)
    }
  }

  #take({id, method, params, result, error}: Message): void {
    if (method !== undefined) {
      // Whatever the server asks of its client, it is told that it is done.
      if (id !== undefined) this.#send({id, result: null})
      const wait = this.#waiting.get(method)
      this.#waiting.delete(method)
      wait?.(params)
      return
    }
    const answer = this.#answers.get(id!)
    this.#answers.delete(id!)
    if (error) answer?.failed(new Error(error.message))
    else answer?.done(result)
  }
}
