import type {Block, Draft} from '@claimlint/core'

type Root = Draft['tree']
type FlowNode = Root['children'][number]
type Heading = Extract<FlowNode, {type: 'heading'}>
type Paragraph = Extract<FlowNode, {type: 'paragraph'}>
type Parent = Root | Extract<FlowNode, {children: unknown}>

/** What stands after a block, where it is no list, table, code, quotation, picture or raw HTML. */
export type Following =
  | {readonly kind: 'end'}
  | {
      readonly kind: 'heading'
      /** Below the heading that the block stands under. */
      readonly deeper: boolean
      /** How many headings of its depth follow before a higher one; 2 stands for more. */
      readonly siblings: number
      /** The block stands before any heading or under the page's title. */
      readonly top: boolean
    }
  | {
      readonly kind: 'prose'
      /** Short lines, bullets typed by hand, labels: a list that Markdown does not see. */
      readonly listLike: boolean
      /** It goes on with the sentence. */
      readonly continues: boolean
      /** It goes through several things: “Your pulse, your breath and the wound.” */
      readonly series: boolean
      /** It gives an order: “Rest for two days.” */
      readonly order: boolean
    }

/** What follows a paragraph or an item; `undefined` when something that fills an announcement does. */
export function flowAfter(draft: Draft, block: Block): Following | undefined {
  const place = findPlace(draft, block)
  if (!place) return undefined
  const {parent, index} = place
  const siblings = parent.children as FlowNode[]
  let at = index + 1
  while (siblings[at] && isSilent(siblings[at]!)) at++
  const next = siblings[at]
  if (!next) return parent.type === 'root' ? {kind: 'end'} : undefined
  if (next.type === 'thematicBreak') return {kind: 'end'}
  if (next.type === 'heading') return afterHeading(block, siblings, at)
  if (next.type !== 'paragraph') return undefined
  const text = textOf(next)
  if (text.trim() === '' || FILLS.test(text) || startsMarked(next)) return undefined
  const after = siblings[at + 1]
  const pair = after?.type === 'paragraph' && isAlike(text, textOf(after))
  return {
    kind: 'prose',
    listLike: pair || text.length < 60 || GERUND.test(text),
    continues: /^[\p{Ll}…(]/u.test(text),
    series: SERIES.test(text.slice(0, LONGEST_SERIES)),
    order: isOrder(draft, block, next),
  }
}

/** A colon, a quotation, a hand-typed bullet, a label, math, a directive or a shortcode starts the paragraph. */
const FILLS =
  /^\s*(?:["“‘«']|[•·●▪◦‣–—*+✓✔☑✅→►➤-]\s?|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s|:|\||\$\$|\{|<|\[|[\p{L} '’-]{2,40}:\s|(?:first|firstly|one|the first|to begin)\b|\p{Extended_Pictographic})/iu

/** Comments and definitions show nothing to the reader. */
const isSilent = (node: FlowNode): boolean =>
  node.type === 'definition' || (node.type === 'html' && /^\s*<!--/.test(node.value))

/** Items set as paragraphs of their own: short ones, or ones that start with the same word. */
const isAlike = (a: string, b: string): boolean =>
  (a.length < SHORT && b.length < SHORT) || (/^\w+/.exec(a)?.[0] ?? '-') === (/^\w+/.exec(b)?.[0] ?? '')

/** Two commas or more and a joining word, semicolons, or what is told in its order. */
const SERIES =
  /,[^,.!?]*,[^.!?]*\b(?:and|or)\b|,[^,.!?]*\b(?:and|or)\b|;|\b(?:the (?:second|other|next|latter)|secondly|another|the first|either|both)\b/i
const LONGEST_SERIES = 600

const SHORT = 90
/** “The goals include:” and a paragraph for each, “Preventing …”, “Restoring …”. */
const GERUND = /^\p{Lu}\p{Ll}+ing\b/u

/** Bold or linked words at the start of a paragraph make it an item of a list; a picture fills it. */
function startsMarked({children}: Paragraph): boolean {
  const first = children.find(child => child.type !== 'text' || child.value.trim() !== '')
  return first !== undefined && first.type !== 'text' && first.type !== 'emphasis' && first.type !== 'inlineCode'
}

function isOrder({blocks}: Draft, block: Block, node: Paragraph): boolean {
  const start = node.position?.start.offset
  const next = blocks[block.index + 1]
  return next !== undefined && next.range.start === start && (next.units[0]?.instruction ?? false)
}

function afterHeading({section}: Block, siblings: readonly FlowNode[], at: number): Following {
  const {depth} = siblings[at] as Heading
  let count = 0
  for (let i = at; i < siblings.length; i++) {
    const node = siblings[i]!
    if (node.type !== 'heading') continue
    if (node.depth < depth) break
    if (node.depth === depth && ++count > 1) break
  }
  return {kind: 'heading', deeper: depth > section.depth, siblings: count, top: section.depth <= 1}
}

interface Place {
  readonly parent: Parent
  readonly index: number
}

/** The node of a block: the paragraph that holds its start, found by halving at each level of the tree. */
function findPlace(draft: Draft, block: Block): Place | undefined {
  const offset = block.range.start
  let parent: Parent = draft.tree
  for (;;) {
    const children = parent.children as FlowNode[]
    let low = 0
    let high = children.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((children[middle]!.position?.start.offset ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const node = children[low]
    if (!node || (node.position?.end.offset ?? 0) < offset) return undefined
    if (node.type === 'paragraph') return {parent, index: low}
    if (!('children' in node)) return undefined
    parent = node
  }
}

function textOf(node: FlowNode): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(child => textOf(child as FlowNode)).join('') : ''
}
