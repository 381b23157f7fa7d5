import {basename, dirname, relative, sep} from 'node:path'
import type {DataFile} from '@claimlint/core'
import {disk} from './disk.ts'
import {endingOf, isDraft} from './file-kinds.ts'
import {CONFIG_NAMES} from './find-config.ts'
import {groupDrafts} from './group-drafts.ts'
import {ConfigError} from './load-config.ts'
import {OpenProject} from './open-project.ts'

export type FileKind = 'draft' | DataFile['kind']

/** A file of the workspace: what it is, and the project that it belongs to. */
export interface WorkspaceFile {
  readonly path: string
  readonly kind: FileKind
  readonly project: OpenProject
}

/** What `check FOLDER`, or `check FILE` for a file outside all folders, would read. */
export class OpenRun {
  /** The folder or file. */
  readonly path: string
  readonly #today: () => string
  #projects: readonly OpenProject[] = []
  #fresh = false
  /** Why nothing of it can be judged. */
  error: ConfigError | undefined
  failures: readonly {readonly path: string; readonly message: string}[] = []

  constructor(path: string, today: () => string) {
    this.path = path
    this.#today = today
  }

  /** Empty while the configuration is at fault; the fault stands in `error`. */
  get projects(): readonly OpenProject[] {
    if (this.#fresh) return this.#projects
    this.#fresh = true
    this.error = undefined
    this.failures = []
    const file = isFile(this.path)
    try {
      const {groups, failures} = groupDrafts({paths: [this.path], cwd: file ? dirname(this.path) : this.path})
      const former = new Map(this.#projects.map(project => [project.config.root, project]))
      const projects = groups.map(group => new OpenProject(group, this.#today, former.get(group.config.root)))
      // A config that cannot be used is told now, not at the first draft.
      for (const project of projects) void project.project
      this.#projects = projects
      this.failures = failures
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.error = error
      this.#projects = []
    }
    return this.#projects
  }

  /** The projects and files are looked up again when they are next asked for. */
  lookAgain(): void {
    this.#fresh = false
  }

  covers(path: string): boolean {
    if (path === this.path) return true
    const inside = relative(this.path, path)
    return inside !== '' && !inside.startsWith('..') && !inside.startsWith(sep) && !/^[A-Za-z]:/.test(inside)
  }

  /**
   * A file was edited in the editor, or changed on the disk.
   *
   * @param edited it was there before and only its text changed, so that what is none of ours stays so
   */
  changed(path: string, edited: boolean): void {
    if (!this.#fresh) return
    const name = basename(path)
    const owners = this.#projects.filter(project => project.has(path))
    if (CONFIG_NAMES.includes(name) || name === '.gitignore' || this.error) this.lookAgain()
    else if (owners.length > 0) {
      if (owners.some(project => !project.readAgain(path))) this.lookAgain()
    } else if (isDraft(name) || ENTRY.has(name)) {
      if (!edited) this.lookAgain()
    } else for (const project of this.#projects) project.reload(path, edited)
  }

  find(path: string): WorkspaceFile | undefined {
    for (const project of this.projects) {
      if (project.has(path)) return {path, kind: 'draft', project}
      if (project.config.file === path) return {path, kind: 'config', project}
      const kind = DATA_ENDINGS.has(endingOf(path)) ? project.dataFile(path)?.kind : undefined
      if (kind) return {path, kind, project}
    }
    return undefined
  }
}

const DATA_ENDINGS = new Set(['.yaml', '.yml', '.json', '.bib', '.ris', '.nbib'])
const ENTRY = new Set(['.git'])

function isFile(path: string): boolean {
  try {
    return disk.kind(path) === 'file'
  } catch {
    return false
  }
}

/**
 * The folders that an editor has open, and files outside of them. Texts that are held stand in the place of what the
 * disk holds, and everything is computed by the functions of `check`: the editor and the command line cannot differ.
 */
export class Workspace {
  readonly #today: () => string
  #folders: readonly OpenRun[] = []
  /** Files outside all folders, each a run of its own while it is open. */
  readonly #singles = new Map<string, OpenRun>()

  /** @param today gives YYYY-MM-DD; asked again each time, for an editor stays open over midnight */
  constructor(folders: readonly string[], today: () => string) {
    this.#today = today
    this.setFolders(folders)
  }

  setFolders(folders: readonly string[]): void {
    const known = new Map(this.#folders.map(run => [run.path, run]))
    this.#folders = folders.map(path => known.get(path) ?? new OpenRun(path, this.#today))
    for (const path of this.#singles.keys()) if (this.#folderOf(path)) this.#singles.delete(path)
  }

  get runs(): readonly OpenRun[] {
    return [...this.#folders, ...this.#singles.values()]
  }

  /** Holds the text of an open editor. */
  hold(path: string, text: string): void {
    const appears = !disk.exists(path)
    disk.hold(path, text)
    const folder = this.#folderOf(path)
    if (!folder && !this.#singles.has(path)) this.#singles.set(path, new OpenRun(path, this.#today))
    if (appears) folder?.lookAgain()
    this.#tell(path, !appears)
  }

  /** Lets the text of a closed editor go: what the disk holds counts again. */
  letGo(path: string): void {
    disk.letGo(path)
    this.#singles.delete(path)
    if (!disk.exists(path)) this.#folderOf(path)?.lookAgain()
    for (const run of this.runs) {
      if (run.covers(path)) for (const project of run.projects) project.forgetPage(path)
    }
    this.#tell(path, disk.exists(path))
  }

  /** A file was made, changed or removed on the disk. */
  changedOnDisk(path: string): void {
    if (!disk.holds(path)) this.#tell(path, false)
  }

  /** Looks up and reads everything again; what has not changed stays judged. */
  lookAgain(): void {
    for (const run of this.runs) run.lookAgain()
  }

  /** The run that a path belongs to: its deepest folder, else its own. */
  runOf(path: string): OpenRun | undefined {
    return this.#folderOf(path) ?? this.#singles.get(path)
  }

  /** What a file is; `undefined` for one that is ignored or none of ours. */
  find(path: string): WorkspaceFile | undefined {
    const own = this.runOf(path)?.find(path)
    if (own) return own
    // Data files may stand beside the folder that the editor has open.
    for (const run of this.runs) {
      const found = run.find(path)
      if (found) return found
    }
    return undefined
  }

  #folderOf(path: string): OpenRun | undefined {
    return this.#folders.filter(run => run.covers(path)).sort((a, b) => b.path.length - a.path.length)[0]
  }

  /** A data file may serve projects of several runs, so each is told. */
  #tell(path: string, edited: boolean): void {
    const run = this.runOf(path)
    for (const other of this.runs)
      if (other === run || !isDraft(path) || other.covers(path)) other.changed(path, edited)
  }
}
