import type {Root} from 'mdast'
import type {Range} from '../text/range.ts'
import type {SourceText} from '../text/source-text.ts'
import {assignRoles} from './assign-roles.ts'
import {buildBlocks} from './build-blocks.ts'
import {CutMap, cutRanges, joinRanges} from './cut-source.ts'
import type {Draft, WaiverComment} from './draft.ts'
import {findWaivers, rangesOfWaivers} from './find-waivers.ts'
import {gatherLinks} from './gather-links.ts'
import {guardInput} from './guard-input.ts'
import {guessLanguage} from './guess-language.ts'
import {fieldsOf} from './page-meta.ts'
import {parseMarkdown} from './parse-markdown.ts'
import type {ProseBuilder} from './prose-builder.ts'
import type {RawBlock} from './raw-block.ts'
import {type RawPage, readBlocks} from './read-blocks.ts'
import {type FrontMatter, isFrontMatterUnclosed, readFrontMatter, straightenText} from './read-front-matter.ts'
import {rangeOf} from './read-prose.ts'

export interface ReadOptions {
  /** BCP 47; stands over front matter and guess. */
  readonly language?: string
}

/** The imports and exports of an MDX page: blocks of code without a fence. */
const MODULE_LINES = /^\uFEFF?(?:import|export)(?=[\s{*'"])[^\n]*(?:\n[ \t]*[^\s][^\n]*)*/gm

const findModuleLines = (text: string): Range[] =>
  [...text.matchAll(MODULE_LINES)]
    .filter(({index}) =>
      /(?:^\uFEFF?|\n[ \t]*\r?\n|\n---[ \t]*\r?\n)$/.test(text.slice(Math.max(0, index - 80), index)),
    )
    .map(match => ({start: match.index + (match[0].startsWith('\uFEFF') ? 1 : 0), end: match.index + match[0].length}))

/** How many characters of prose the guess of a page's language rests on. */
const LANGUAGE_SAMPLE = 6000

/**
 * Reads a page: parses it, gathers its prose with a map to the source, finds citation markers, cuts sentences and labels
 * each unit. Never throws; what is not read is told in `unread`.
 */
export function readDraft(source: SourceText, options: ReadOptions = {}): Draft {
  const text = straightenText(source.text)
  const guards = guardInput(text)
  const {tree, parsed, waivers, map} = parseGuarded(
    {text, bom: source.bom},
    joinRanges([...guards.map(guard => guard.range), ...(/\.mdx$/i.test(source.path) ? findModuleLines(text) : [])]),
  )
  const body = readBlocks(tree, parsed)
  const {frontMatter, titles} = readHead(tree, parsed, body)
  const page = {...body, blocks: [...titles, ...body.blocks], sections: body.sections}
  if (map.changes) movePage(page, tree, map)
  assignRoles(page)
  const settings = fieldsOf(frontMatter?.value)
  const language = options.language ?? languageOf(settings) ?? guessLanguage(sample(page.blocks))
  const built = buildBlocks(page.blocks, language)
  return {
    source,
    tree,
    ...(frontMatter ? {frontMatter: moveFrontMatter(frontMatter, map)} : {}),
    ...(!frontMatter && isFrontMatterUnclosed(text) ? {frontMatterFault: 'unclosed' as const} : {}),
    sections: page.sections,
    ...built,
    ...gatherLinks(page.blocks),
    waivers,
    language,
    fictional: settings['fictional'] === true,
    unread: [...guards, ...page.unread].sort((a, b) => a.range.start - b.range.start),
  }
}

interface Parsed {
  readonly tree: Root
  /** The text that the tree's offsets count in, until it is moved. */
  readonly parsed: string
  readonly waivers: readonly WaiverComment[]
  readonly map: CutMap
}

/**
 * Parses without what the guard leaves out and without inline waivers, so that a waiver changes neither the claims nor
 * the words of a page, wherever it stands.
 */
function parseGuarded({text, bom}: Pick<SourceText, 'text' | 'bom'>, guards: readonly Range[]): Parsed {
  const parse = (cuts: readonly Range[]): Omit<Parsed, 'waivers'> => {
    const parsed = cutRanges(text, cuts).slice(bom)
    return {tree: parseMarkdown(parsed), parsed, map: new CutMap(bom, cuts)}
  }
  const first = parse(guards)
  if (!text.includes('claimlint-allow')) return {...first, waivers: []}
  first.map.moveTree(first.tree)
  const waivers = findWaivers(text, first.tree, bom)
  return {...parse(joinRanges([...guards, ...rangesOfWaivers(text, waivers)])), waivers}
}

function readHead(tree: Root, parsed: string, page: RawPage): {frontMatter?: FrontMatter; titles: RawBlock[]} {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return {titles: []}
  const range = rangeOf(node)
  const offset = parsed.indexOf('\n', range.start) + 1
  const {frontMatter, prose} = readFrontMatter(node.value, offset, range)
  const section = page.sections[0]!
  return {frontMatter, titles: prose.map(piece => ({...piece, section}))}
}

function movePage(page: RawPage, tree: Root, map: CutMap): void {
  map.moveTree(tree)
  const moved = new Set<ProseBuilder>()
  for (const block of page.blocks) {
    block.range = map.range(block.range)
    if (!moved.has(block.builder)) map.moveProse(block.builder)
    moved.add(block.builder)
  }
  page.unread.forEach((part, index) => {
    page.unread[index] = {...part, range: map.range(part.range)}
  })
}

const moveFrontMatter = (frontMatter: FrontMatter, map: CutMap): FrontMatter => ({
  ...frontMatter,
  range: map.range(frontMatter.range),
  offset: map.start(frontMatter.offset),
})

function languageOf({language, lang}: Readonly<Record<string, unknown>>): string | undefined {
  const named = language ?? lang
  return typeof named === 'string' && /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(named)
    ? named.replace(/_/g, '-')
    : undefined
}

function sample(blocks: readonly RawBlock[]): string {
  let words = ''
  for (const block of blocks) {
    if (block.role || block.skip) continue
    words += `${block.builder.text}\n`
    if (words.length > LANGUAGE_SAMPLE) break
  }
  return words
}
