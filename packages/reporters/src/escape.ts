// Page text, paths and addresses are other people's words: each target's own syntax must never come alive in them.

// A stray escape sequence could repaint a terminal, a bidirectional override could show words in another order.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** One line of plain words: white space runs become one space, control and bidirectional signs become U+FFFD. */
export const plainLine = (text: string): string =>
  text
    .replace(/\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '\uFFFD')
    .trim()

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For HTML text and quoted attributes; control and bidirectional override signs become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, sign => HTML_ENTITIES[sign]!)
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '\uFFFD')

// XML 1.0 has no way to write these, not even as a reference.
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** For XML text and quoted attributes; line ends in attributes survive as references. */
export const escapeXml = (text: string): string =>
  text
    .replace(NOT_XML, '\uFFFD')
    .replace(/[&<>"']/g, sign => HTML_ENTITIES[sign]!)
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;')

/** For Markdown text in one line; also keeps `@name` and `#1` from calling people and issues, and `:100:` from becoming a picture. */
export const escapeMarkdown = (text: string): string =>
  plainLine(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[@#](?=\w)|:(?=[\w+-]+:)/g, '$&&#8203;')
    .replace(/^([-+=#]|\d+(?=[.)]))/, '&#8203;$1')

/** The message of a GitHub workflow command. */
export const escapeCommandMessage = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(INVISIBLE, '\uFFFD')

/** A property of a GitHub workflow command. */
export const escapeCommandProperty = (text: string): string =>
  escapeCommandMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** JSON as written, but for signs that would act in a terminal: they stand as `\\u…`, which reads back the same. */
export const escapeJson = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** A path as a relative URI: each segment percent-encoded, the slashes kept. */
export function encodePath(path: string): string {
  const wellFormed = path.replace(NOT_XML, '\uFFFD')
  return wellFormed.split('/').map(encodeURIComponent).join('/')
}

/** The address itself when it is `https:` or `http:` and holds no white space or control sign, else nothing. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[^\s\u0000-\u0020\u007f-\u009f"'<>\\]+$/i.test(url) ? url : undefined

/**
 * A cell of a CSV file, after RFC 4180. A spreadsheet runs a cell that starts with `=`, `+`, `-`, `@` or a tab as a formula:
 * such a cell gets an apostrophe in front, which Excel and LibreOffice take for “this is text”. The words stay readable
 * and a script can take one leading apostrophe off again.
 */
export function csvCell(text: string): string {
  const seen = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '\uFFFD')
  const safe = /^[\t\r\n ]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(seen) ? `'${seen}` : seen
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
