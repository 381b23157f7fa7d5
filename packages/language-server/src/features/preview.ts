import type {Block, Page, SupportedClaim} from '@claimlint/core'
import {escapeHtml} from '@claimlint/reporters'
import type {Session} from '../session.ts'
import {ladderLines, nextStep, tallyWords} from '../words/check-words.ts'
import {PREVIEW_STYLE} from './preview-style.ts'

/** The words of a page with each claim marked by its rung; it is for reading over, not for publishing. */
export function preview(session: Session, uri: string): {html: string} | null {
  const asked = session.page(uri)
  if (!asked) return null
  const {page} = asked
  const body = `<p class="tally">${escapeHtml(tallyWords(page.claims))}${page.draft.fictional ? ' · <b>FICTIONAL</b>' : ''}</p>
<p class="key">${[0, 1, 2, 3].map(rung => `<mark class="rung-${rung}">${KEYS[rung]}</mark>`).join(' ')}</p>
${blocksHtml(page)}`
  return {
    html: `<!doctype html><html lang="${escapeHtml(page.draft.language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${PREVIEW_STYLE}</style></head><body>${body}</body></html>`,
  }
}

const KEYS = ['no source', 'cited', 'source found', 'passage given or better'] as const

function blocksHtml(page: Page): string {
  const claims = new Map<Block, SupportedClaim[]>()
  for (const claim of page.claims) {
    const own = claims.get(claim.unit.block)
    if (own) own.push(claim)
    else claims.set(claim.unit.block, [claim])
  }
  let html = ''
  let row: string | undefined
  const title = page.draft.blocks.find(({kind}) => kind === 'heading')?.prose.text
  for (const block of page.draft.blocks) {
    // Most pages say their title twice.
    if (block.kind === 'title' && block.prose.text === title) continue
    const at = block.cell ? `${block.cell.id} ${block.cell.row}` : undefined
    if (row !== undefined && at !== row) html += '</div>\n'
    if (at !== undefined && at !== row) html += '<div class="row">'
    row = at
    html += blockHtml(block, wordsHtml(block, claims.get(block) ?? []))
  }
  return row === undefined ? html : `${html}</div>`
}

function blockHtml({kind, section, list, quoted}: Block, words: string): string {
  if (kind === 'cell') return `<span class="cell">${words}</span>`
  if (kind === 'heading') {
    const level = Math.min(Math.max(section.depth, 1), 6)
    return `<h${level}>${words}</h${level}>\n`
  }
  if (kind === 'item') return `<p class="item depth-${Math.min(list?.depth ?? 1, 4)}">${words}</p>\n`
  const name =
    kind === 'title' ? 'title' : kind === 'description' || kind === 'alt' || kind === 'caption' ? 'aside' : ''
  return `<p class="${[name, quoted ? 'quoted' : ''].filter(Boolean).join(' ')}">${words}</p>\n`
}

/** The words of a block with marks around its claims. Claims of one sentence overlap: the lower rung is shown. */
function wordsHtml({prose, units}: Block, claims: readonly SupportedClaim[]): string {
  let html = ''
  let done = 0
  for (const unit of units) {
    const own = claims.filter(claim => claim.unit === unit)
    if (own.length === 0) continue
    const lowest = own.reduce((low, claim) => (claim.rung < low.rung ? claim : low))
    const words = own.map(claim =>
      [`${claim.kind}, rung ${claim.rung}`, ...ladderLines(claim), nextStep(claim) ?? ''].join('\n'),
    )
    html += `${told(prose.text.slice(done, unit.span.start))}<mark class="rung-${Math.min(lowest.rung, 3)}" title="${escapeHtml(words.join('\n\n'))}">${told(prose.text.slice(unit.span.start, unit.span.end))}</mark>`
    done = unit.span.end
  }
  return html + told(prose.text.slice(done))
}

/** A citation marker shows as a small circle, hidden code as dots. */
const told = (text: string): string => escapeHtml(text).replaceAll('\uFFFC', '<sup>●</sup>').replaceAll('\u25A1', '…')
