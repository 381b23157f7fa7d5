import type {Draft} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'
import {child, itemsOf, textOf} from './data-node.ts'
import {readYaml} from './read-yaml.ts'

/** The facts files that the front matter of a page names under `procedures`, each with its place. */
export function findNamedProcedures({frontMatter}: Draft): {readonly id: string; readonly range: Range}[] {
  // The YAML is read a second time, with places, only where there is something to find.
  if (!frontMatter || !/^["']?procedures\b/m.test(frontMatter.yaml)) return []
  const {node} = readYaml(frontMatter.yaml, offset => frontMatter.offset + offset)
  return itemsOf(child(node, 'procedures')).flatMap(item => {
    const id = textOf(item)
    return id === undefined ? [] : [{id, range: item.range}]
  })
}
