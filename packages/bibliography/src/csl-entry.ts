import type {DataEntry, DataNode, ListNode, MapNode, Range, ScalarNode} from '@claimlint/core'
import type {CslDate} from './parse-date.ts'
import type {NoteValues} from './read-note.ts'

/** A person or body as CSL holds it. */
export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly suffix?: string
  readonly 'non-dropping-particle'?: string
}

/** Builds one entry in CSL's shape; each value keeps the place in the file that it was read from. */
export class CslEntry {
  readonly #entries = new Map<string, DataEntry>()

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  textAt(key: string): string | undefined {
    const value = this.#entries.get(key)?.value
    return value?.kind === 'scalar' ? value.written : undefined
  }

  /** Sets what a note tells, each value where the note stands. */
  note({rest, pmid, pmcid, doi, status}: NoteValues, range: Range): void {
    this.set('note', rest, range)
    this.set('PMID', pmid, range)
    this.set('PMCID', pmcid, range)
    this.set('DOI', doi, range)
    this.set('status', status, range)
  }

  /** Sets a value; an empty text sets nothing, and the first value of a key stays. */
  set(key: string, value: string | undefined, range: Range): void {
    if (value !== undefined && value.trim() !== '') this.node(key, scalar(value.trim(), range))
  }

  node(key: string, value: DataNode): void {
    if (!this.#entries.has(key)) this.#entries.set(key, {key, keyRange: value.range, value})
  }

  /** One text as itself, several as a list. */
  texts(key: string, values: readonly {readonly text: string; readonly range: Range}[]): void {
    const [first] = values
    if (values.length === 1) this.set(key, first!.text, first!.range)
    else if (first) {
      const nodes = values.map(({text, range}) => scalar(text.trim(), range))
      this.node(key, list(nodes, {start: first.range.start, end: values.at(-1)!.range.end}))
    }
  }

  names(key: string, names: readonly CslName[], range: Range): void {
    if (names.length === 0) return
    this.node(
      key,
      list(
        names.map(name => map(Object.entries(name), range)),
        range,
      ),
    )
  }

  date(key: string, {parts, season, literal}: CslDate, range: Range): void {
    if (parts.length === 0) {
      if (literal) this.node(key, map([['literal', literal]], range))
      return
    }
    const lists = parts.map(part =>
      list(
        part.map(number => scalar(number, range)),
        range,
      ),
    )
    const entries: [string, DataNode][] = [['date-parts', list(lists, range)]]
    if (season) entries.push(['season', scalar(season, range)])
    this.node(key, mapOf(entries, range))
  }

  /** What we add under `custom`: texts, flags and maps of texts. */
  custom(values: Readonly<Record<string, CustomValue | undefined>>): void {
    const nodes = Object.entries(values).flatMap(([key, value]): [string, DataNode][] => {
      if (!value) return []
      const inner = value.value
      if (typeof inner !== 'object') return [[key, scalar(inner, value.range)]]
      return [[key, map(Object.entries(inner), value.range)]]
    })
    if (nodes.length > 0) this.node('custom', mapOf(nodes, nodes[0]![1].range))
  }

  build(range: Range): MapNode {
    let size = 1
    for (const {value} of this.#entries.values()) size += value.size
    return {kind: 'map', range, entries: this.#entries, size}
  }
}

export interface CustomValue {
  readonly value: string | boolean | Readonly<Record<string, string>>
  readonly range: Range
}

const scalar = (value: string | number | boolean, range: Range): ScalarNode => ({
  kind: 'scalar',
  range,
  value,
  written: String(value),
  plain: false,
  size: 1,
})

const list = (items: readonly DataNode[], range: Range): ListNode => ({
  kind: 'list',
  range,
  items,
  size: items.reduce((sum, {size}) => sum + size, 1),
})

const mapOf = (nodes: readonly (readonly [string, DataNode])[], range: Range): MapNode => ({
  kind: 'map',
  range,
  entries: new Map(nodes.map(([key, value]) => [key, {key, keyRange: range, value}])),
  size: nodes.reduce((sum, [, {size}]) => sum + size, 1),
})

const map = (texts: readonly (readonly [string, string])[], range: Range): MapNode =>
  mapOf(
    texts.map(([key, text]) => [key, scalar(text, range)] as const),
    range,
  )
