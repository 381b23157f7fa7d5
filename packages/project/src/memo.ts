import type {SourceText} from '@claimlint/core'

/** Keeps what was read from a file while its text stays the same: an edit of one data file leaves the others read. */
export class Memo {
  readonly #kept = new Map<string, {readonly text: string; readonly read: unknown}>()

  of<T>(source: SourceText, read: (source: SourceText) => T): T {
    const kept = this.#kept.get(source.path)
    if (kept?.text === source.text) return kept.read as T
    const made = read(source)
    this.#kept.set(source.path, {text: source.text, read: made})
    return made
  }
}
