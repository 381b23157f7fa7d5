import {dirname, join} from 'node:path'
import {CONFIG_NAMES, type OpenProject, type OpenRun} from '@claimlint/project'
import type {Diagnostic, PublishDiagnosticsParams} from 'vscode-languageserver'
import {configDiagnostics, diagnosticsOf, failureDiagnostic} from './features/diagnostics.ts'
import type {Session} from './session.ts'

/** Where the loop tells what it found. */
export interface LintListener {
  publish(params: PublishDiagnosticsParams): void
  /** Files whose result changed since the last call; called once the loop has come to rest. */
  settled(uris: readonly string[]): void
  /** Opens a progress bar; resolves to what moves and ends it. */
  progress(title: string): Promise<{report(done: number, total: number): void; done(): void}>
  /** The tool itself is at fault; the next edit starts a new round. */
  failed(error: unknown): void
}

/** A writer's pause. Shorter ones would judge half words. */
const PAUSE_MS = 120
/** The longest stretch of work before a waiting request is served. */
const SLICE_MS = 12
/** A bar for fewer files than this would only flicker. */
const WORTH_A_BAR = 25

/**
 * Judges what changed, the file being written first, then the other open ones, then the rest of the workspace. It gives
 * way to requests between files, and a new edit ends the round: what was judged stays kept, and the next round goes on
 * from there.
 */
export class LintLoop {
  readonly #session: Session
  readonly #listener: LintListener
  readonly #published = new Map<string, {readonly basis: readonly unknown[]; readonly empty: boolean}>()
  #changed = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #round = 0
  #first: string | undefined

  constructor(session: Session, listener: LintListener) {
    this.#session = session
    this.#listener = listener
  }

  /** Something changed; with a path, that file is judged first. */
  touch(path?: string, pause = this.#session.abilities.pause ?? PAUSE_MS): void {
    this.#round++
    if (path !== undefined) this.#first = path
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#run(this.#round).catch(error => this.#listener.failed(error))
    }, pause)
  }

  stop(): void {
    this.#round++
    clearTimeout(this.#timer)
  }

  async #run(round: number): Promise<void> {
    const session = this.#session
    const stale = (): boolean => round !== this.#round
    const told = new Set<string>()
    const pace = new Pace()
    let bar: Awaited<ReturnType<LintListener['progress']>> | undefined
    try {
      for (const [project, path] of this.#openDrafts()) {
        if (stale()) return
        this.#tellDraft(project, path, told)
        await pace.rest()
      }
      const runs = session.workspace.runs
      for (const run of runs) {
        if (stale()) return
        this.#tellFaults(run, told)
        const waiting = run.projects.flatMap(project => project.drafts.filter(path => !project.isFresh(path)))
        if (waiting.length >= WORTH_A_BAR && !bar) bar = await this.#listener.progress('Reading the workspace')
        let done = 0
        for (const project of run.projects) {
          const wanted = session.settings.wholeWorkspace || this.#opensData(project)
          if (!wanted) continue
          for (const path of project.drafts) {
            if (stale()) return
            if (!project.isFresh(path)) bar?.report(++done, waiting.length)
            if (session.settings.wholeWorkspace || session.documents.at(path)) this.#tellDraft(project, path, told)
            else project.lint(path)
            await pace.rest()
          }
          if (stale()) return
          this.#tellData(project, told)
          // Only now is it known what the pages say against one another.
          for (const path of project.drafts)
            if (session.settings.wholeWorkspace || session.documents.at(path)) this.#tellDraft(project, path, told)
          await pace.rest()
        }
      }
      if (stale()) return
      for (const uri of [...this.#published.keys()]) if (!told.has(uri)) this.#forget(uri)
      const changed = [...this.#changed]
      this.#changed = new Set()
      this.#listener.settled(changed)
    } finally {
      bar?.done()
    }
  }

  /** The open drafts, the one last edited first. */
  #openDrafts(): [OpenProject, string][] {
    const paths = this.#session.documents.all.map(({path}) => path)
    if (this.#first !== undefined && paths.includes(this.#first)) paths.unshift(this.#first)
    return [...new Set(paths)].flatMap(path => {
      const file = this.#session.workspace.find(path)
      return file?.kind === 'draft' ? [[file.project, path] as [OpenProject, string]] : []
    })
  }

  #opensData(project: OpenProject): boolean {
    return project.project.dataFiles.some(({source}) => this.#session.documents.at(project.pathOf(source.path)))
  }

  #tellDraft(project: OpenProject, path: string, told: Set<string>): void {
    const {document, failures} = project.result(path)
    this.#tell(path, told, [document], () => [
      ...failures.map(({message}) => failureDiagnostic(message)),
      ...diagnosticsOf(document, project, this.#session),
    ])
  }

  #tellData(project: OpenProject, told: Set<string>): void {
    const {documents, failures} = project.lintData()
    const files = new Map(documents.map(document => [document.path, document]))
    const troubles = [...project.project.failures, ...failures]
    const paths = new Set([...files.keys(), ...troubles.map(({path}) => path)])
    for (const shortPath of paths) {
      const path = project.pathOf(shortPath)
      if (!this.#session.settings.wholeWorkspace && !this.#session.documents.at(path)) continue
      // A file of several projects is told by the first of them.
      if (told.has(this.#session.uri(path))) continue
      const document = files.get(shortPath)
      const own = troubles.filter(trouble => trouble.path === shortPath)
      this.#tell(path, told, [document, JSON.stringify(own)], () => [
        ...own.map(({message}) => failureDiagnostic(message)),
        ...(document ? diagnosticsOf(document, project, this.#session) : []),
      ])
    }
  }

  #tellFaults(run: OpenRun, told: Set<string>): void {
    void run.projects
    const {error} = run
    if (error) {
      const path = error.places?.path ?? join(run.path, CONFIG_NAMES[0]!)
      this.#tell(path, told, [error], () =>
        error.places
          ? configDiagnostics(error.places.text, error.places.faults)
          : [failureDiagnostic(`${error.message} Until it is mended, nothing of this project is judged.`)],
      )
    }
    for (const {path, message} of run.failures) {
      const at = join(run.covers(join(run.path, path)) ? run.path : dirname(run.path), path)
      this.#tell(at, told, [message], () => [failureDiagnostic(message)])
    }
  }

  /** Publishes when what the diagnostics rest on has changed. */
  #tell(path: string, told: Set<string>, basis: readonly unknown[], make: () => Diagnostic[]): void {
    const document = this.#session.documents.at(path)
    const uri = this.#session.uri(path)
    told.add(uri)
    const whole = [...basis, this.#session.settings, document?.version]
    const before = this.#published.get(uri)
    if (before?.basis.length === whole.length && before.basis.every((value, at) => value === whole[at])) return
    const diagnostics = make()
    this.#changed.add(uri)
    this.#published.set(uri, {basis: whole, empty: diagnostics.length === 0})
    // A clean file that was never told of is left alone.
    if (!before && diagnostics.length === 0 && !document) return
    this.#listener.publish({uri, diagnostics, ...(document ? {version: document.version} : {})})
  }

  #forget(uri: string): void {
    const before = this.#published.get(uri)
    this.#published.delete(uri)
    this.#changed.add(uri)
    if (before && !before.empty) this.#listener.publish({uri, diagnostics: []})
  }
}

/** Gives waiting requests their turn. */
class Pace {
  #since = performance.now()

  async rest(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return
    await new Promise(resolve => setImmediate(resolve))
    this.#since = performance.now()
  }
}
