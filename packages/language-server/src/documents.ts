import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentIdentifier,
} from 'vscode-languageserver'
import {EditorText, Lines} from './convert.ts'
import {pathOfUri} from './uris.ts'

/** A text that an editor has open. */
export interface OpenDocument {
  readonly uri: string
  /** Where it stands, or would stand once it is saved. */
  readonly path: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  readonly lines: Lines
}

interface Held extends Omit<OpenDocument, 'text' | 'lines' | 'version'> {
  readonly editor: EditorText
  version: number
  lines?: Lines
}

/** The open editors. It follows what clients send and breaks on none of it. */
export class Documents {
  readonly #held = new Map<string, Held>()
  readonly #byPath = new Map<string, string>()

  open({textDocument}: DidOpenTextDocumentParams, unsavedFolder: string): OpenDocument | undefined {
    const {uri, languageId, version, text} = textDocument
    const path = pathOfUri(uri, languageId, unsavedFolder)
    if (path === undefined) return undefined
    this.#held.set(uri, {uri, path, languageId, version, editor: new EditorText(String(text), version)})
    this.#byPath.set(path, uri)
    return this.get(uri)
  }

  /** `undefined` for a document that is not open, and for a change that comes after a later one. */
  change({textDocument: {uri, version}, contentChanges}: DidChangeTextDocumentParams): OpenDocument | undefined {
    const held = this.#held.get(uri)
    if (!held || (typeof version === 'number' && version <= held.version)) return undefined
    held.editor.apply(contentChanges, version)
    held.version = version ?? held.version + 1
    delete held.lines
    return this.get(uri)
  }

  close({uri}: TextDocumentIdentifier): OpenDocument | undefined {
    const document = this.get(uri)
    if (!document) return undefined
    this.#held.delete(uri)
    this.#byPath.delete(document.path)
    return document
  }

  get(uri: string): OpenDocument | undefined {
    const held = this.#held.get(uri)
    if (!held) return undefined
    const {path, languageId, version} = held
    const {text} = held.editor
    held.lines ??= new Lines(text)
    return {uri, path, languageId, version, text, lines: held.lines}
  }

  at(path: string): OpenDocument | undefined {
    const uri = this.#byPath.get(path)
    return uri === undefined ? undefined : this.get(uri)
  }

  get all(): OpenDocument[] {
    return [...this.#held.keys()].flatMap(uri => this.get(uri) ?? [])
  }
}
