import type {
  Blockquote,
  Heading,
  Html,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
  Yaml,
} from 'mdast'

/** Where a node stands. Nothing reads lines and columns of a tree, so they are not counted. */
export function placeAt(start: number, end: number) {
  return {start: {line: 0, column: 0, offset: start}, end: {line: 0, column: 0, offset: end}}
}

export const makeText = (value: string, start: number, end: number): Text => ({
  type: 'text',
  value,
  position: placeAt(start, end),
})

export const makeHtml = (value: string, start: number, end: number): Html => ({
  type: 'html',
  value,
  position: placeAt(start, end),
})

export const makeLink = (
  url: string,
  title: string | null,
  children: PhrasingContent[],
  start: number,
  end: number,
): Link => ({type: 'link', title, url, children: children as Link['children'], position: placeAt(start, end)})

export const makeParagraph = (children: PhrasingContent[], start: number, end: number): Paragraph => ({
  type: 'paragraph',
  children,
  position: placeAt(start, end),
})

export const makeQuote = (paragraph: Paragraph, start: number, end: number): Blockquote => ({
  type: 'blockquote',
  children: [paragraph],
  position: placeAt(start, end),
})

export const makeHeading = (depth: number, children: PhrasingContent[], start: number, end: number): Heading => ({
  type: 'heading',
  depth: depth as Heading['depth'],
  children,
  position: placeAt(start, end),
})

export const makeBreak = (start: number, end: number): ThematicBreak => ({
  type: 'thematicBreak',
  position: placeAt(start, end),
})

export const makeYaml = (value: string, start: number, end: number): Yaml => ({
  type: 'yaml',
  value,
  position: placeAt(start, end),
})

/** A tight list: no blank line stands between its items. */
export const makeList = (first: number | null, children: ListItem[], start: number, end: number): List => ({
  type: 'list',
  ordered: first !== null,
  start: first,
  spread: false,
  children,
  position: placeAt(start, end),
})

export const makeItem = (paragraph: Paragraph, start: number, end: number): ListItem => ({
  type: 'listItem',
  spread: false,
  checked: null,
  children: [paragraph],
  position: placeAt(start, end),
})

export const makeTable = (align: Table['align'], children: TableRow[], start: number, end: number): Table => ({
  type: 'table',
  align: align ?? [],
  children,
  position: placeAt(start, end),
})

export const makeRow = (children: TableCell[], start: number, end: number): TableRow => ({
  type: 'tableRow',
  children,
  position: placeAt(start, end),
})

export const makeCell = (children: PhrasingContent[], start: number, end: number): TableCell => ({
  type: 'tableCell',
  children,
  position: placeAt(start, end),
})
