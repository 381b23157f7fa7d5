/** What is wrong with the bytes of a file; the text is linted as decoded, and no fix touches it. */
export type Damage = 'invalid-utf8' | 'utf16' | 'binary' | 'too-large' | 'unsupported'

/** A decoded file. Offsets everywhere count UTF-16 units of `text`, its byte order mark included. */
export interface SourceText {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  readonly text: string
  /** 1 when the text starts with a byte order mark, else 0. Parsers that drop the mark are shifted by this much. */
  readonly bom: 0 | 1
  readonly damage?: Damage
}

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
const lenient = new TextDecoder('utf-8', {ignoreBOM: true})

/** Files above this many bytes are not read: no health page is that long, and a mistake would cost minutes. */
export const MAX_BYTES = 8 * 1024 * 1024

export function sourceText(path: string, text: string): SourceText {
  return {path, text, bom: text.charCodeAt(0) === 0xfeff ? 1 : 0}
}

/** Decodes a file as UTF-8; bytes that are not UTF-8 become U+FFFD and the damage is told. */
export function decodeSource(path: string, bytes: Uint8Array): SourceText {
  if (bytes.length > MAX_BYTES) return {path, text: '', bom: 0, damage: 'too-large'}
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {path, text: '', bom: 0, damage: 'utf16'}
  }
  if (bytes.subarray(0, 8192).includes(0)) return {path, text: '', bom: 0, damage: 'binary'}
  try {
    return sourceText(path, strict.decode(bytes))
  } catch {
    return {...sourceText(path, lenient.decode(bytes)), damage: 'invalid-utf8'}
  }
}
