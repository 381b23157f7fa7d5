import type {Edit, Range as OffsetRange, Severity, SourceText} from '@claimlint/core'
import {
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'

/**
 * The lines of a text: the only place where offsets become lines and characters, and back. Both count UTF-16 units. A
 * byte order mark that the disk holds is no character for an editor; `shift` takes it out.
 */
export class Lines {
  readonly #document: TextDocument
  readonly #shift: number

  constructor(text: string, shift = 0) {
    this.#document = TextDocument.create('', '', 0, shift ? text.slice(shift) : text)
    this.#shift = shift
  }

  position(offset: number): Position {
    return this.#document.positionAt(Math.max(0, offset - this.#shift))
  }

  range({start, end}: OffsetRange): Range {
    return {start: this.position(start), end: this.position(end)}
  }

  /** Any position that a client may send gives an offset inside the text. */
  offset(position: Position): number {
    return offsetIn(this.#document, position) + this.#shift
  }

  offsets({start, end}: Range): OffsetRange {
    const [from, to] = [this.offset(start), this.offset(end)]
    return from <= to ? {start: from, end: to} : {start: to, end: from}
  }

  edit({range, text}: Edit): TextEdit {
    return {range: this.range(range), newText: text}
  }

  /** The number of the line that holds an offset, from 0. */
  line(offset: number): number {
    return this.position(offset).line
  }
}

/** Lines of a file that no editor has open: its editor will not count the byte order mark. */
export const linesOnDisk = (source: SourceText): Lines => new Lines(source.text, source.bom)

/** The text of an open editor, kept in step by the changes that it sends. */
export class EditorText {
  #document: TextDocument

  constructor(text: string, version: number) {
    this.#document = TextDocument.create('', '', version, text)
  }

  get text(): string {
    return this.#document.getText()
  }

  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    // One by one: each change counts in the text that the one before it left.
    for (const change of changes) {
      const text = String(change.text)
      const sound =
        'range' in change
          ? {range: {start: this.#settle(change.range.start), end: this.#settle(change.range.end)}, text}
          : {text}
      this.#document = TextDocument.update(this.#document, [sound], version)
    }
  }

  #settle(position: Position): Position {
    return this.#document.positionAt(offsetIn(this.#document, position))
  }
}

function offsetIn(document: TextDocument, {line, character}: Position): number {
  const sound = {line: whole(line), character: whole(character)}
  const offset = document.offsetAt(sound)
  const text = document.getText()
  // Between the halves of a surrogate pair there is no place to write.
  const split = isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
  return split ? offset - 1 : offset
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

const whole = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), 2 ** 31 - 1) : 0

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export const severityOf = (severity: Severity): DiagnosticSeverity => SEVERITIES[severity]
