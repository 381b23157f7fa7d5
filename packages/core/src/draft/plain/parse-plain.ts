import type {Nodes, Parents, Root} from 'mdast'
import {findRuns, isHeadUnclear, type Run} from './find-runs.ts'
import {gatherLabels, normaliseLabel} from './labels.ts'
import {placeAt} from './make-node.ts'

/** Stands for a run in the text that the whole parser reads: a paragraph, so that what follows starts anew. */
const STAND_IN = 'x'

/**
 * Parses a page: its plain chunks by itself, the rest with `parseRest`. Most of a page is paragraphs, headings and short
 * lists that show in each line what they are. The stand-in of each run must come back from the parser as a paragraph of
 * its own at the top of the tree: the proof that the run stood outside of every container, fence and comment.
 * `undefined` where that does not hold, or where signs in the text ask for the whole parser.
 */
export function parsePlain(text: string, parseRest: (rest: string) => Root): Root | undefined {
  if (/^\uFEFF|\0|\r(?!\n)/.test(text) || isHeadUnclear(text)) return undefined
  const labels = gatherLabels(text)
  let runs = findRuns(text, labels, true)
  let rest = cutRest(text, runs)
  // The parser must see the footnotes that the text left to it may call.
  if (rest.includes('[^')) {
    runs = findRuns(text, labels, false)
    rest = cutRest(text, runs)
  }
  if (runs.length === 0) return undefined
  const root: Root = {type: 'root', children: [], position: placeAt(0, text.length)}
  if (/^[ \t\r\n]*x[ \t\r\n]*$/.test(rest)) root.children = [...runs[0]!.nodes]
  else if (!weave(root, runs, parseRest(rest))) return undefined
  return labels.awaited.size === 0 || areDefined(labels.awaited, root) ? root : undefined
}

function cutRest(text: string, runs: readonly Run[]): string {
  const pieces: string[] = []
  let done = 0
  for (const {start, end} of runs) {
    pieces.push(text.slice(done, start))
    done = end
  }
  pieces.push(text.slice(done))
  return pieces.join(STAND_IN)
}

/** Puts the nodes of the runs in the place of their stand-ins and moves the others to where they stand in the text. */
function weave(root: Root, runs: readonly Run[], rest: Root): boolean {
  let next = 0
  let shift = 0
  for (const node of rest.children) {
    const run = runs[next]
    if (run && node.position!.start.offset! + shift >= run.start) {
      const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
      const stands =
        only?.type === 'text' && only.value === STAND_IN && node.position!.start.offset! + shift === run.start
      if (!stands) return false
      for (const child of run.nodes) root.children.push(child)
      shift += run.end - run.start - STAND_IN.length
      next++
    } else {
      if (shift > 0) moveNode(node, shift)
      root.children.push(node)
    }
  }
  return next === runs.length
}

function moveNode(node: Nodes, shift: number): void {
  const {start, end} = node.position!
  start.offset! += shift
  end.offset! += shift
  if ('children' in node) for (const child of (node as Parents).children) moveNode(child as Nodes, shift)
}

/** Whether every footnote that a chunk was taken to call is defined, as only the parser can tell. */
function areDefined(awaited: ReadonlySet<string>, root: Root): boolean {
  const missing = new Set(awaited)
  const stack: Nodes[] = [root]
  while (stack.length > 0 && missing.size > 0) {
    const node = stack.pop()!
    if (node.type === 'footnoteDefinition') missing.delete(normaliseLabel(node.identifier))
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table' && 'children' in node) {
      for (const child of (node as Parents).children) stack.push(child as Nodes)
    }
  }
  return missing.size === 0
}
