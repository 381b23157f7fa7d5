import {basename, extname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

/**
 * The path behind an address; an unsaved text gets the place where it would likely be saved. `undefined` for what lies
 * on no disk, such as the old side of a comparison.
 */
export function pathOfUri(uri: string, languageId: string, unsavedFolder: string): string | undefined {
  try {
    if (uri.startsWith('file:')) return fileURLToPath(uri)
    if (!uri.startsWith('untitled:')) return undefined
    const name = basename(decodeURIComponent(uri.slice('untitled:'.length))) || 'untitled'
    const ending = extname(name) || ENDINGS[languageId]
    return ending === undefined ? undefined : join(unsavedFolder, extname(name) ? name : `${name}${ending}`)
  } catch {
    return undefined
  }
}

const ENDINGS: Readonly<Record<string, string>> = {markdown: '.md', mdx: '.mdx', quarto: '.qmd', yaml: '.yaml'}

export const uriOfPath = (path: string): string => pathToFileURL(path).href
