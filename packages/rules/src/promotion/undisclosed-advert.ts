import {type Block, defineRule, type Page, type SupportedClaim} from '@claimlint/core'
import {isLabelled, praisesGoods, sells, sellsOpenly} from '../shared/advert.ts'
import {findBrandSignal} from '../shared/brand-signals.ts'
import {isQuoted} from '../shared/is-quoted.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'undisclosed-advert',
  summary: 'A product is promoted within an article and nothing says that it is an advertisement',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  messages: {
    unlabelled: ({quote, signal}: {quote: string; signal: string}) =>
      `“${quote}” starts a passage that promotes a product (${signal}) without a label. Take the passage out, or head it “Advertisement” and declare \`sponsorship\` in the front matter.`,
  },
  *check(page) {
    if (sellsOpenly(page)) return
    for (const run of sellingRuns(page)) {
      if (!run.claims.some(praisesGoods)) continue
      const first = run.claims[0]!
      const signal = findBrandSignal(page, run.blocks, run.claims)
      if (!signal || isLabelled(page, first.unit.block)) continue
      const strong = run.claims.some(({confidence}) => confidence === 'strong')
      yield {
        message: 'unlabelled',
        range: first.range,
        data: {quote: quote(first.text), signal},
        claim: first.id,
        confidence: strong ? 'strong' : 'weak',
      }
    }
  },
})

interface SellingRun {
  readonly claims: SupportedClaim[]
  /** From the first block that sells to the last, pictures right after it included. */
  blocks: readonly Block[]
}

/** Blocks apart by more than this many others of prose belong to two passages. */
const GAP = 2

/** Runs of promotional claims that a reader meets as one passage: same section, no long neutral stretch between. */
function sellingRuns(page: Page): SellingRun[] {
  const runs: SellingRun[] = []
  let last: SupportedClaim | undefined
  for (const claim of page.claims) {
    // A letter or a critic quotes what a maker says; the page does not say it.
    if (!sells(claim) || claim.unit.block.role || isQuoted(claim.unit, 1)) continue
    const {block} = claim.unit
    const run = runs.at(-1)
    if (run && last && last.unit.block.section === block.section && block.index - last.unit.block.index <= GAP)
      run.claims.push(claim)
    else runs.push({claims: [claim], blocks: []})
    last = claim
  }
  const {blocks} = page.draft
  for (const run of runs) {
    const start = run.claims[0]!.unit.block.index
    let end = run.claims.at(-1)!.unit.block.index + 1
    while (blocks[end]?.kind === 'alt') end++
    run.blocks = blocks.slice(start, end)
  }
  return runs
}
