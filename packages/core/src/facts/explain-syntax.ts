import type {YAMLParseError} from 'yaml'

/** What is wrong with YAML that cannot be read, then what to do. `line` is the line it stands on. */
export function explainSyntax(error: YAMLParseError, written: string): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'This line is indented with a tab, which YAML does not allow. Indent with spaces.'
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^[^'"\s{[]+$/.test(written))
        return `The line below “${written}” is indented deeper than its key. Line both keys up; in a list the first one has “- ” before it.`
      return `“${written}” holds a colon that starts a new key here. Put the text in quotes, or give the key a line of its own at the right indentation.`
    case 'BAD_INDENT':
      return /flow/i.test(error.message)
        ? 'A bracket that was opened before this place is never closed, or its lines are not indented. Close it, and indent what stands inside.'
        : 'This line is indented differently from the keys that it belongs to. Line it up with them.'
    case 'MISSING_CHAR':
      if (/quote/.test(error.message))
        return 'A quotation mark is opened here and never closed. Close it at the end of the text.'
      if (/^\s*[\w-]+:(?:\s|$)/.test(written))
        return `“${written.trim()}” is indented differently from the keys that it belongs to. Line it up with them.`
      return `“${written}” stands where a key was expected and has no colon after it. Write it as “key: value”, or indent it so that it belongs to the line before.`
    case 'MULTILINE_IMPLICIT_KEY':
      return `“${written}” stands where a key was expected and has no colon on its line. Write it as “key: value”, or indent it so that it belongs to the line before.`
    case 'BAD_SCALAR_START':
      return `A text cannot begin with “${written.slice(0, 1)}” without quotes. Put the text in quotes.`
    case 'BAD_DQ_ESCAPE':
      return `“${written}” is no escape that YAML knows. Write \\\\ for a backslash, or use single quotes.`
    case 'MULTIPLE_DOCS':
      return 'A second document starts here. Keep one document in a file: move the rest to a file of its own.'
    case 'UNEXPECTED_TOKEN':
      return `“${written}” stands where nothing more was expected. If it belongs to the text before it, put all of that text in quotes; else check the indentation.`
    case 'KEY_OVER_1024_CHARS':
      return 'This key is longer than 1,024 characters. Put the colon nearer, or quote the text.'
    default:
      return `This YAML cannot be read from “${written}” on. Check the indentation, the colons and the quotes around it.`
  }
}
