import type {Range} from '../text/range.ts'
import type {DataNode} from './data-node.ts'

/** A place in a data file. */
export interface Located {
  readonly node: DataNode
  /** The last step of the way: a key or, in a list, its number. */
  readonly key?: string
  /** Where the key stands; absent for items of a list and for the whole file. */
  readonly keyRange?: Range
  /** The nearest key on the way: what an item of a list belongs to. */
  readonly named?: {readonly key: string; readonly range: Range}
}

/** The steps of a JSON pointer. */
export const pointerSteps = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Follows a JSON pointer as far as it leads; `undefined` when a step is missing. */
export function locatePointer(root: DataNode, pointer: string): Located | undefined {
  let place: Located = {node: root}
  for (const step of pointerSteps(pointer)) {
    const {node} = place
    if (node.kind === 'map') {
      const entry = node.entries.get(step)
      if (!entry) return undefined
      place = {node: entry.value, key: step, keyRange: entry.keyRange, named: {key: step, range: entry.keyRange}}
    } else if (node.kind === 'list') {
      const item = node.items[Number(step)]
      if (!item) return undefined
      place = {node: item, key: step, ...(place.named ? {named: place.named} : {})}
    } else return undefined
  }
  return place
}
