import type {Definition, Nodes, Parents, Root} from 'mdast'

/** The link definitions of a page by identifier; the first of equals holds, as in CommonMark. */
export type Definitions = ReadonlyMap<string, Definition>

/** Gathers the definitions of a tree; the prose itself, which holds none, is passed over. */
export function collectDefinitions(tree: Root): Definitions {
  const definitions = new Map<string, Definition>()
  const stack: Nodes[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table' && 'children' in node) {
      for (const child of (node as Parents).children) stack.push(child as Nodes)
    }
  }
  return definitions
}
