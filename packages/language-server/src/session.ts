import type {Page, SourceText} from '@claimlint/core'
import {disk, type OpenProject, Workspace, type WorkspaceFile} from '@claimlint/project'
import type {Location, Position} from 'vscode-languageserver'
import type {ClientAbilities} from './client-abilities.ts'
import {Lines, linesOnDisk} from './convert.ts'
import {Documents, type OpenDocument} from './documents.ts'
import {readSettings, type Settings} from './settings.ts'
import {today} from './today.ts'
import {uriOfPath} from './uris.ts'

/** A file that a feature is asked about. */
export interface AskedFile extends WorkspaceFile {
  readonly document: OpenDocument
}

/** A draft that a feature is asked about, judged. */
export interface AskedPage extends AskedFile {
  readonly page: Page
}

/** What all features share: the open editors, the workspace behind them, what the client can do. */
export class Session {
  readonly documents = new Documents()
  readonly workspace: Workspace
  readonly abilities: ClientAbilities
  settings: Settings = readSettings(undefined)
  #folders: readonly string[]

  constructor(folders: readonly string[], abilities: ClientAbilities) {
    this.#folders = folders
    this.workspace = new Workspace(folders, today)
    this.abilities = abilities
  }

  get folders(): readonly string[] {
    return this.#folders
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders
    this.workspace.setFolders(folders)
  }

  /** Where an unsaved text counts as standing. */
  get unsavedFolder(): string {
    return this.#folders[0] ?? process.cwd()
  }

  get today(): string {
    return today()
  }

  /** An open file that claimlint knows; `undefined` for any other. */
  file(uri: string): AskedFile | undefined {
    const document = this.documents.get(uri)
    const file = document && this.workspace.find(document.path)
    return document && file ? {...file, document} : undefined
  }

  /** An open draft with its claims, judged as its text stands now. */
  page(uri: string): AskedPage | undefined {
    const file = this.file(uri)
    if (file?.kind !== 'draft') return undefined
    const page = file.project.page(file.path)
    return page && {...file, page}
  }

  uri(path: string): string {
    return this.documents.at(path)?.uri ?? uriOfPath(path)
  }

  /** The lines of a file as its editor counts them, open or not. */
  lines(path: string, source: SourceText | undefined): Lines {
    const open = this.documents.at(path)
    if (open) return open.lines
    if (source) return linesOnDisk(source)
    try {
      return new Lines(new TextDecoder().decode(disk.read(path)))
    } catch {
      return new Lines('')
    }
  }

  location(project: OpenProject, path: string, range: {readonly start: number; readonly end: number}): Location {
    return {uri: this.uri(path), range: this.lines(path, project.source(path)).range(range)}
  }
}

export interface AskedPlace {
  readonly textDocument: {readonly uri: string}
  readonly position: Position
}
