import {CHECKS, type DocumentReport, type FindingRecord, LineIndex, type Report} from '@claimlint/core'
import type {MatrixRow} from '../matrix.ts'
import {viewPlace} from '../places.ts'
import {draftsOf, inTextOrder, isOpen, knownChecks, unitWords} from '../tally.ts'
import {formatValues} from '../value.ts'
import {KIND_WORDS} from '../words.ts'
import {checkList, citationList, evidenceList, findingWords, referenceList} from './cells.ts'
import {e, fictionalStamp, nameOf} from './element.ts'
import type {Links} from './links.ts'
import {cutBlocks, markText, type TextBlock, type TextMark} from './marked-text.ts'

/** Every page: its text with the claims marked, and beside each block what stands behind them. */
export function pagesSection(report: Report, links: Links): string {
  const known = knownChecks(draftsOf(report))
  const data = report.documents.filter(({kind, findings}) => kind !== 'draft' && findings.length > 0)
  return `<section id="pages" aria-labelledby="pages-head">
<h2 id="pages-head">Pages</h2>
${draftsOf(report)
  .map(document => page(document, links, known))
  .join('\n')}
${data.map(document => dataFile(document, links)).join('\n')}
</section>`
}

function page(document: DocumentReport, links: Links, known: ReturnType<typeof knownChecks>): string {
  const rows = links.rowsOf(document.path)
  const claims = new Set(rows.map(({claim}) => claim.id))
  const loose = inTextOrder(document.findings).filter(({claim}) => claim === undefined || !claims.has(claim))
  const blocks = cutBlocks(document.text)
  const lone = loose.filter(isOpen).map(finding => ({finding, mark: findingMark(finding, document, links)}))
  const marks = new Map<TextBlock, TextMark[]>()
  const notes = new Map<TextBlock, string[]>()
  for (const {mark, note} of [
    ...rows.map(row => ({mark: claimMark(row), note: claimNote(row, links, known)})),
    ...lone.map(({finding, mark}) => ({mark, note: findingNote(finding, mark.number, document)})),
  ]) {
    let index = homeOf(blocks, mark.start)
    const home = blocks[index]
    if (home === undefined) continue
    push(notes, home, note)
    push(marks, home, mark)
    while (blocks[++index] !== undefined && blocks[index]!.start < mark.end)
      push(marks, blocks[index]!, {...mark, numbered: false})
  }
  const body = blocks.map(block => {
    const own = notes.get(block) ?? []
    const aside = own.length === 0 ? '' : `<div class="notes">${own.join('\n')}</div>`
    const words = markText(document.text, block, marks.get(block) ?? [])
    return `<div class="block"><div class="text ${block.look}" dir="auto">${words}</div>${aside}</div>`
  })
  const empty =
    blocks.length === 0
      ? lone.map(({finding, mark}) => `<div class="notes">${findingNote(finding, mark.number, document)}</div>`)
      : []
  const language = document.language === undefined ? '' : ` lang="${e(document.language)}"`
  return `${head(document, links)}
<p class="judged">${unitWords(document.units)}</p>
<div class="page-text"${language}>
${[...body, ...empty].join('\n')}
</div>
</article>`
}

/** The block that an offset stands in or before; the last one for what stands behind the text. */
function homeOf(blocks: readonly TextBlock[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const own = map.get(key)
  if (own === undefined) map.set(key, [value])
  else own.push(value)
}

const head = (document: DocumentReport, links: Links): string => {
  const anchor = links.pageAnchor(document.path)
  const status = document.status === undefined ? '' : ` <span class="status">${document.status}</span>`
  const made = document.fictional
    ? `<p class="banner">${fictionalStamp()} This page is made up from end to end. Nothing on it is evidence for anything real.</p>`
    : ''
  return `<article id="${anchor}" aria-labelledby="${anchor}-head"${document.fictional ? ' class="made-up"' : ''}>
<h3 id="${anchor}-head">${e(nameOf(document))}${document.fictional ? ` ${fictionalStamp()}` : ''}</h3>
<p class="path">${e(document.path)}${status}</p>${made}`
}

function dataFile(document: DocumentReport, links: Links): string {
  const lines = new LineIndex(document.text)
  const items = inTextOrder(document.findings).map(finding => {
    const {line, column} = viewPlace(document, finding.start)
    const words = lines.line(finding.start.line).trim()
    return `<li id="${links.findingAnchor(document.path, finding)}"><span class="place">line ${line}, column ${column}</span> ${findingWords(finding)}<code>${e(words.slice(0, 200))}${words.length > 200 ? '…' : ''}</code></li>`
  })
  return `${head(document, links)}
<ul class="data">${items.join('')}</ul>
</article>`
}

const claimMark = ({number, claim}: MatrixRow): TextMark => ({
  start: claim.start.offset,
  end: claim.end.offset,
  number,
  target: `note-${number}`,
  words: `${KIND_WORDS[claim.kind]}, rung ${claim.rung}`,
  style: `claim kind-${claim.kind} rung-${claim.rung}`,
})

function findingMark(finding: FindingRecord, document: DocumentReport, links: Links): TextMark {
  const number = links.findingAnchor(document.path, finding)
  // A finding about the whole page would paint all of it: its number alone stands at its start.
  const whole = /\n\s*\n/.test(document.text.slice(finding.start.offset, finding.end.offset))
  return {
    start: finding.start.offset,
    end: whole ? finding.start.offset : finding.end.offset,
    number,
    target: `note-${number}`,
    words: finding.severity,
    style: `finding ${finding.severity}`,
  }
}

function claimNote(row: MatrixRow, links: Links, known: ReturnType<typeof knownChecks>): string {
  const {number, claim} = row
  const value = formatValues(claim.quantities)
  const lines = [
    value === '' ? '' : `<p><span class="key">Value</span> ${e(value)}</p>`,
    checkList(row, known.length === 0 ? CHECKS : known),
    claim.citations.length === 0
      ? ''
      : `<div class="row"><span class="key">Cites</span><div>${citationList(row)}</div></div>`,
    claim.evidence.length === 0
      ? ''
      : `<div class="row"><span class="key">Evidence</span><div>${evidenceList(row)}</div></div>`,
    row.references.length === 0
      ? ''
      : `<div class="row"><span class="key">Source</span><div>${referenceList(row, links)}</div></div>`,
    claim.facts.length === 0 ? '' : `<p><span class="key">Fact</span> ${e(claim.facts.join(', '))}</p>`,
    ...row.findings.map(
      finding =>
        `<p class="said ${finding.waivedBy === undefined ? finding.severity : 'waived'}" id="${isOpen(finding) ? links.findingAnchor(row.document.path, finding) : `waived-${number}`}">${findingWords(finding)}${fixes(finding)}</p>`,
    ),
    claim.cues.length === 0
      ? ''
      : `<p class="cues"><span class="key">Found by</span> ${e(claim.cues.map(cue => `“${cue}”`).join(', '))}</p>`,
  ]
  return `<section class="note" id="note-${number}" aria-label="Claim ${number}">
<h4><a href="#${number}">${number}</a> ${KIND_WORDS[claim.kind]} <a class="to-row" href="#row-${number}">in the matrix</a></h4>
${lines.filter(line => line !== '').join('\n')}
</section>`
}

function findingNote(finding: FindingRecord, number: string, document: DocumentReport): string {
  const {line, column} = viewPlace(document, finding.start)
  return `<section class="note" id="note-${number}" aria-label="Finding ${number}">
<h4><a href="#${number}">${number}</a> line ${line}, column ${column}</h4>
<p class="said ${finding.severity}">${findingWords(finding)}${fixes(finding)}</p>
</section>`
}

const fixes = ({suggestions}: FindingRecord): string =>
  suggestions.map(({title}) => `<small class="fix">fix: ${e(title)}</small>`).join('')
