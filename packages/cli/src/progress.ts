import type {Terminal} from './terminal.ts'

const STEPS = 24
/** A run shorter than this shows no bar: it would only flicker. */
const QUIET_MS = 400

/** A bar on standard error, drawn only while a person watches and the work is long. */
export class ProgressBar {
  readonly #draws: boolean
  readonly #started = performance.now()
  #drawn = ''

  constructor(terminal: Terminal) {
    this.#draws = terminal.watched
  }

  step(done: number, total: number): void {
    if (!this.#draws || performance.now() - this.#started < QUIET_MS) return
    const full = Math.floor((done / Math.max(total, 1)) * STEPS)
    const line = `\r${'█'.repeat(full)}${'░'.repeat(STEPS - full)} ${done} of ${total} files`
    if (line === this.#drawn) return
    this.#drawn = line
    process.stderr.write(line)
  }

  clear(): void {
    if (this.#drawn) process.stderr.write(`\r${' '.repeat(this.#drawn.length)}\r`)
    this.#drawn = ''
  }
}
