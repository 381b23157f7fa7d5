import type {SourceText} from '../text/source-text.ts'
import {readDataFile} from './data-file.ts'
import {child, itemsOf, textOf} from './data-node.ts'
import type {Fault} from './fact.ts'
import {schema, validate} from './validators/waivers.generated.ts'
import type {Waiver} from './waiver.ts'

export interface WaiversFile {
  readonly path: string
  readonly waivers: readonly Waiver[]
  readonly faults: readonly Fault[]
}

/** Reads a waivers file; an entry without rule or page covers nothing and is left out, with its fault told. */
export function readWaivers(source: SourceText): WaiversFile {
  const {root, faults, trusted} = readDataFile(source, {schema, validate})
  const found = [...faults]
  const waivers: Waiver[] = []
  const ids = new Map<string, Waiver>()
  itemsOf(root?.kind === 'list' ? root : child(root, 'waivers')).forEach((node, at) => {
    const [rule, page] = [textOf(child(node, 'rule')), textOf(child(node, 'page'))]
    if (!rule || !page || node.range.end > trusted) return
    const optional: {words?: string; owner?: string; approver?: string; until?: string; created?: string} = {}
    for (const key of ['words', 'owner', 'approver', 'until', 'created'] as const) {
      const text = textOf(child(node, key))
      if (text !== undefined) optional[key] = text
    }
    const id = textOf(child(node, 'id'))
    const waiver: Waiver = {
      id: id ?? `waiver ${at + 1}`,
      rule,
      page,
      ...optional,
      reason: textOf(child(node, 'reason')) ?? '',
      path: source.path,
      range: node.range,
      inline: false,
    }
    const earlier = id ? ids.get(id) : undefined
    if (id && earlier) {
      found.push({
        range: child(node, 'id')!.range,
        code: 'duplicate-id',
        message: `The id “${id}” is used twice in this file. Give this waiver another one.`,
        related: [{path: source.path, range: earlier.range, note: 'first used here'}],
      })
    } else if (id) ids.set(id, waiver)
    waivers.push(waiver)
  })
  return {
    path: source.path,
    waivers,
    faults: found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
  }
}
