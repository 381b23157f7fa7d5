import {type Fact, type Page, type Range, readFactBlocks, referenceLine, type Section} from '@claimlint/core'
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver'
import type {Lines} from '../convert.ts'
import type {AskedFile, Session} from '../session.ts'
import {CHECK_WORDS, nextCheck} from '../words/check-words.ts'
import {factLine, valueWords} from '../words/fact-words.ts'
import {sectionsOf} from './sections-of.ts'

/** The outline: sections with their claims, facts, references, waivers. */
export function documentSymbols(session: Session, uri: string): DocumentSymbol[] | null {
  const file = session.file(uri)
  if (!file) return null
  const {lines} = file.document
  if (file.kind === 'draft') {
    const page = file.project.page(file.path)
    return page ? outline(page, lines) : null
  }
  return dataSymbols(file, lines)
}

function outline(page: Page, lines: Lines): DocumentSymbol[] {
  const tops: DocumentSymbol[] = []
  const symbols = new Map<Section, DocumentSymbol>()
  for (const {section, range} of sectionsOf(page)) {
    const symbol: DocumentSymbol = {
      name: section.title || 'Section',
      kind: SymbolKind.String,
      range: lines.range(range),
      selectionRange: lines.range(section.heading!.range),
      children: [],
    }
    symbols.set(section, symbol)
    ;(nearest(symbols, section.parent)?.children ?? tops).push(symbol)
  }
  for (const claim of page.claims) {
    const next = nextCheck(claim)
    const own: DocumentSymbol = {
      name: claim.text.replaceAll('\uFFFC', '').trim() || claim.kind,
      detail: `${claim.kind}, rung ${claim.rung}${next ? `, next: ${CHECK_WORDS[next]}` : ''}`,
      kind: claim.checks.cited.status === 'fail' ? SymbolKind.Event : SymbolKind.Constant,
      range: lines.range(claim.range),
      selectionRange: lines.range(claim.range),
    }
    ;(nearest(symbols, claim.unit.block.section)?.children ?? tops).push(own)
  }
  for (const {facts} of readFactBlocks(page.draft)) {
    for (const fact of facts) {
      const around = sectionsOf(page).findLast(
        ({range}) => range.start <= fact.range.start && fact.range.end <= range.end,
      )
      ;(nearest(symbols, around?.section)?.children ?? tops).push(factSymbol(fact, lines))
    }
  }
  return tops
}

/** The symbol of a section, or of the nearest one around it that has a heading. */
function nearest(
  symbols: ReadonlyMap<Section, DocumentSymbol>,
  section: Section | undefined,
): DocumentSymbol | undefined {
  for (let at = section; at; at = at.parent) {
    const symbol = symbols.get(at)
    if (symbol) return symbol
  }
  return undefined
}

function dataSymbols({path, project}: AskedFile, lines: Lines): DocumentSymbol[] | null {
  const file = project.dataFile(path)
  if (!file) return null
  if (file.kind === 'waivers')
    return project.project.waivers.map(({id, rule, page, range}) => constant(lines, id, `${rule} on ${page}`, range))
  const facts = file.facts?.facts.map(fact => factSymbol(fact, lines))
  const references = file.references?.map(entry =>
    constant(lines, entry.id, referenceLine(entry), entry.range, entry.idRange),
  )
  const evidence = file.evidence?.map(({ref, page, words, range}) =>
    constant(lines, `${ref} for ${page}`, words, range),
  )
  return facts ?? references ?? evidence ?? null
}

const factSymbol = (fact: Fact, lines: Lines): DocumentSymbol =>
  constant(lines, fact.id.slice(fact.id.indexOf('/') + 1), valueWords(fact) ?? factLine(fact), fact.range, fact.idRange)

const constant = (
  lines: Lines,
  name: string,
  detail: string | undefined,
  range: Range,
  at?: Range,
): DocumentSymbol => ({
  name: name || '…',
  ...(detail === undefined ? {} : {detail}),
  kind: SymbolKind.Constant,
  range: lines.range(range),
  selectionRange: lines.range(at && range.start <= at.start && at.end <= range.end ? at : range),
})
