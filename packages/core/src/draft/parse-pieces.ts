import type {List, Nodes, Parents, Root, RootContent} from 'mdast'
import {normaliseLabel} from './plain/labels.ts'

export interface PieceLimits {
  /** Lines of lists and quotations that are parsed in one go. */
  readonly most: number
  /** Lines of a piece, where the text allows a cut. */
  readonly lines: number
}

/** The parser's time grows with the square of the containers it closes: beyond so many a text is parsed in pieces. */
const LIMITS: PieceLimits = {most: 300, lines: 120}

const CONTAINER = /^[ \t]*(?:[-+*>]|\d{1,9}[.)])/gm
/** An item that cannot lie inside another one and interrupts whatever stands above it. */
const OUTER_ITEM = / ?(?:[-+*]|\d{1,9}[.)])[ \t]+\S/y
const HEAD = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m
const DEFINED = /\[([^[\]]{1,999})\]:/g
const LABEL = /\[([^[\]]{1,999})\]/g
/** Behind each piece: it comes back as a paragraph of its own unless an open fence or comment swallows it. */
const STAND_IN = 'x'

/**
 * Parses a text with `parse`; one with many lists and quotations piece by piece, so that its time stays in proportion to
 * its length. Pieces end where no container and no leaf can run on; a list that is cut there is put together again.
 */
export function parsePieces(text: string, parse: (text: string) => Root, limits: PieceLimits = LIMITS): Root {
  if (!hasMany(text, limits.most)) return parse(text)
  const labels = new Map<string, string>()
  for (const [, label] of text.matchAll(DEFINED)) labels.set(normaliseLabel(label!), label!)
  const called = new Set<string>()
  const root = parseWith(text, parse, limits, labels, called)
  // What looks like a definition may be words; then its label leads nowhere.
  const defined = definedIn(root)
  for (const label of called) if (!defined.has(label)) labels.delete(label)
  return [...called].every(label => defined.has(label)) ? root : parseWith(text, parse, limits, labels, called)
}

function definedIn(root: Root): Set<string> {
  const defined = new Set<string>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') defined.add(normaliseLabel(node.label ?? node.identifier))
    if (node.type === 'footnoteDefinition') defined.add(normaliseLabel(`^${node.label ?? node.identifier}`))
    if (node.type !== 'paragraph' && 'children' in node) {
      for (const child of (node as Parents).children) stack.push(child as Nodes)
    }
  }
  return defined
}

function parseWith(
  text: string,
  parse: (text: string) => Root,
  limits: PieceLimits,
  labels: ReadonlyMap<string, string>,
  called: Set<string>,
): Root {
  const root: Root = {
    type: 'root',
    children: [],
    position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: text.length}},
  }
  let at = 0
  let lines = limits.lines
  while (at < text.length) {
    const cut = findCut(text, at === 0 ? (HEAD.exec(text)?.[0].length ?? 0) : at, lines)
    const piece = text.slice(at, cut)
    const {nodes, whole} = parsePiece(piece, at > 0, labels, called, parse)
    const last = nodes.at(-1)
    const ended = cut >= text.length || (whole && !swallowsItem(text, cut, last))
    // What may run on beyond the cut is read again from its start, with more lines if nothing stands before it.
    const kept = ended ? nodes : nodes.slice(0, -1)
    if (!ended && kept.length === 0) {
      lines *= 2
      continue
    }
    for (const node of kept) move(node, at)
    addNodes(root.children, kept, text)
    at = ended ? cut : lineStart(text, at + last!.position!.start.offset!)
    lines = limits.lines
  }
  return root
}

function hasMany(text: string, most: number): boolean {
  CONTAINER.lastIndex = 0
  for (let count = 0; count <= most; count++) if (!CONTAINER.test(text)) return false
  return true
}

/** The start of a line, some lines on, at which every container is closed or an outermost item starts. */
function findCut(text: string, from: number, lines: number): number {
  let at = from
  for (let line = 0; ; line++) {
    const feed = text.indexOf('\n', at)
    if (feed < 0) return text.length
    at = feed + 1
    if (line >= lines && (isOuterItem(text, at) || (!isBlank(text, at) && isBlankLine(text, from, at)))) return at
  }
}

function isOuterItem(text: string, at: number): boolean {
  OUTER_ITEM.lastIndex = at
  return OUTER_ITEM.test(text)
}

const isBlank = (text: string, at: number): boolean => /[\s]/.test(text[at] ?? ' ')

/** Whether the line before an offset is blank. */
function isBlankLine(text: string, from: number, at: number): boolean {
  let before = at - 2
  while (before >= from && /[ \t\r]/.test(text[before]!)) before--
  return before >= from && text[before] === '\n'
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** In raw HTML, tables and definitions an item right below may be words, a number in a paragraph too. */
function swallowsItem(text: string, cut: number, last: RootContent | undefined): boolean {
  if (!last || last.type === 'list' || isBlankLine(text, 0, cut)) return false
  return last.type !== 'paragraph' || /^ ?\d/.test(text.slice(cut, cut + 2))
}

function parsePiece(
  piece: string,
  inside: boolean,
  labels: ReadonlyMap<string, string>,
  called: Set<string>,
  parse: (text: string) => Root,
): {readonly nodes: RootContent[]; readonly whole: boolean} {
  const wanted = new Set<string>()
  if (labels.size > 0) {
    for (const [, label] of piece.matchAll(LABEL)) {
      const name = normaliseLabel(label!)
      const defined = labels.get(name)
      if (defined === undefined) continue
      wanted.add(defined)
      called.add(name)
    }
  }
  // Without a definition in sight a reference would be read as words.
  const definitions = [...wanted].map(label => `\n\n[${label}]: ${STAND_IN}`).join('')
  // Behind the start of the text `---` opens no front matter.
  const lead = inside ? '\n' : ''
  const {nodes, rest} = behind(lead, piece, parse(`${lead}${piece}\n\n${STAND_IN}${definitions}`))
  const [stand] = rest
  const start = piece.length + 2
  const {position} = stand ?? {}
  if (stand?.type === 'paragraph' && position!.start.offset === start && position!.end.offset === start + 1)
    return {nodes, whole: true}
  // What swallowed the stand-in swallowed the definitions too.
  const before = inside || !piece.startsWith('---') ? `${definitions}\n\n` : ''
  return {nodes: behind(before, piece, parse(before + piece)).nodes, whole: false}
}

/** The nodes of a piece that was parsed behind a lead, at their places in the piece, and those behind it. */
function behind(lead: string, piece: string, {children}: Root) {
  for (const node of children) move(node, -lead.length)
  const nodes = children.filter(({position}) => {
    const at = position!.start.offset!
    return at >= 0 && at < piece.length
  })
  return {nodes, rest: children.filter(({position}) => position!.start.offset! >= piece.length)}
}

/** Adds nodes; a list that goes on right behind a cut becomes one with the list before it. */
function addNodes(to: RootContent[], nodes: readonly RootContent[], text: string): void {
  const [first, ...rest] = nodes
  const last = to.at(-1)
  if (first?.type === 'list' && last?.type === 'list' && markOf(last, text) === markOf(first, text)) {
    for (const item of first.children) last.children.push(item)
    last.spread ||= first.spread ?? false
    last.position!.end = first.position!.end
  } else if (first) to.push(first)
  for (const node of rest) to.push(node)
}

function markOf(list: List, text: string): string {
  const at = list.children[0]!.position!.start.offset!
  return /^(?:[-+*]|\d{1,9}([.)]))/.exec(text.slice(at, at + 10))?.[1] ?? text[at]!
}

function move(node: RootContent, shift: number): void {
  if (shift === 0) return
  const stack: Nodes[] = [node]
  while (stack.length > 0) {
    const next = stack.pop()!
    next.position!.start.offset! += shift
    next.position!.end.offset! += shift
    if ('children' in next) for (const child of (next as Parents).children) stack.push(child as Nodes)
  }
}
