import {join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {disk} from './disk.ts'

/** The patterns of one folder: its `.gitignore`, and for a project's root those of the config. */
interface Layer {
  readonly folder: string
  readonly matcher: Ignore
}

/** The ignore patterns that hold in a folder, the outer ones first; the last pattern that matches decides, as in Git. */
export class IgnoreRules {
  readonly #layers: readonly Layer[]

  constructor(layers: readonly Layer[] = []) {
    this.#layers = layers
  }

  /** The rules inside a folder: what its own `.gitignore` says on top. */
  enter(folder: string): IgnoreRules {
    const file = join(folder, '.gitignore')
    if (!disk.exists(file)) return this
    try {
      return this.with(folder, new TextDecoder().decode(disk.read(file)).split(/\r?\n/))
    } catch {
      return this
    }
  }

  with(folder: string, patterns: readonly string[]): IgnoreRules {
    return patterns.length === 0
      ? this
      : new IgnoreRules([...this.#layers, {folder, matcher: ignore().add([...patterns])}])
  }

  ignores(path: string, folder: boolean): boolean {
    let ignored = false
    for (const layer of this.#layers) {
      const inside = relative(layer.folder, path).split(sep).join('/')
      if (inside === '' || inside.startsWith('..')) continue
      const {ignored: yes, unignored: no} = layer.matcher.test(folder ? `${inside}/` : inside)
      if (yes) ignored = true
      else if (no) ignored = false
    }
    return ignored
  }
}
