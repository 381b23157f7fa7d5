import type {Block, Draft} from '../draft/draft.ts'
import type {Waiver} from '../facts/waiver.ts'
import {hashText} from '../text/hash.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import {type Range, rangeContains} from '../text/range.ts'
import {BlockIndex} from './block-index.ts'
import type {Finding} from './finding.ts'
import {doubtWaivers, judgeWaiver, MOST_FINDINGS} from './judge-waivers.ts'
import type {Page} from './page.ts'
import {PageWords} from './page-words.ts'
import type {Rule} from './rule.ts'
import type {SiteFinding} from './run-rules.ts'
import type {WaiverFault, WaiverOutcome} from './waiver-outcome.ts'

export interface WaivedFindings {
  /** All of them; those that are waived carry `waivedBy`. */
  readonly findings: readonly Finding[]
  /** What became of the waivers of this page, by the file that holds them; for `lintWaivers`. */
  readonly outcomes: readonly WaiverOutcome[]
  /** Sound waivers of rules that judge the whole site: whether they are of use is known once all pages are. */
  readonly open: readonly OpenWaiver[]
}

/** A waiver that may still serve a finding of the whole site. */
export interface OpenWaiver {
  readonly waiver: Waiver
  /** It serves a finding of the page itself. */
  readonly used: boolean
}

/**
 * Marks the findings of a page that a waiver accepts. A waiver serves one rule and, with words, the places that hold or
 * lie in those words. One that is faulty, or matches more than three findings, waives nothing.
 *
 * @param waivers of `waivers.yaml`, of any page; the page's own comments are added here
 */
export function applyWaivers(
  page: Page,
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  rules: ReadonlyMap<string, Rule>,
): WaivedFindings {
  const {draft, today} = page
  const path = draft.source.path
  const own = waivers.filter(waiver => waiver.page === path || waiver.page === page.key)
  const all = [...own, ...inlineWaivers(draft)]
  if (all.length === 0) return {findings, outcomes: [], open: []}
  const words = new PageWords(draft)
  const faults: WaiverFault[] = []
  const unused: Waiver[] = []
  const open: OpenWaiver[] = []
  const waivedBy = new Map<Finding, string>()
  const byRule = groupByRule(findings)
  for (const waiver of all) {
    const wrong = judgeWaiver(waiver, rules, today)
    if (wrong.length > 0) {
      faults.push(...wrong)
      continue
    }
    const candidates = byRule.get(waiver.rule) ?? []
    const matched = waiver.covers
      ? findingsWithin(candidates, waiver.covers)
      : candidates.filter(finding => matches(waiver, finding, words))
    if (rules.get(waiver.rule)?.checkSite) open.push({waiver, used: matched.length > 0})
    if (matched.length === 0) {
      if (!rules.get(waiver.rule)?.checkSite) unused.push(waiver)
    } else if (!waiver.inline && matched.length > MOST_FINDINGS)
      faults.push({waiver, code: 'over-broad', detail: String(matched.length)})
    else for (const finding of matched) if (!waivedBy.has(finding)) waivedBy.set(finding, waiver.id)
  }
  return {
    findings: findings.map(finding => {
      const by = waivedBy.get(finding)
      return by === undefined ? finding : {...finding, waivedBy: by}
    }),
    outcomes: outcomesByFile(all, faults, unused, doubtsOf(all, faults, today)),
    open,
  }
}

/** Marks the findings of the whole site that a page's open waivers accept, and tells which of these serve nothing. */
export function applyOpenWaivers(
  found: readonly SiteFinding[],
  open: readonly OpenWaiver[],
): {readonly findings: readonly Finding[]; readonly outcomes: readonly WaiverOutcome[]} {
  const unused: Waiver[] = []
  const faults: WaiverFault[] = []
  const waivedBy = new Map<SiteFinding, string>()
  for (const {waiver, used} of open) {
    const matched = found.filter(({finding, statement}) => {
      if (finding.ruleId !== waiver.rule) return false
      if (waiver.covers) return rangeContains(waiver.covers, finding.range)
      const {words, around} = statement
      return matches(waiver, finding, {at: () => words, around: () => around})
    })
    if (matched.length === 0 && !used) unused.push(waiver)
    else if (!waiver.inline && matched.length > MOST_FINDINGS)
      faults.push({waiver, code: 'over-broad', detail: String(matched.length)})
    else for (const one of matched) if (!waivedBy.has(one)) waivedBy.set(one, waiver.id)
  }
  return {
    findings: found.map(one => {
      const by = waivedBy.get(one)
      return by === undefined ? one.finding : {...one.finding, waivedBy: by}
    }),
    outcomes: outcomesByFile(
      open.map(({waiver}) => waiver),
      faults,
      unused,
    ),
  }
}

/** The findings of each rule, in the order of their starts. */
function groupByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.ruleId)
    if (group) group.push(finding)
    else groups.set(finding.ruleId, [finding])
  }
  for (const group of groups.values()) group.sort((a, b) => a.range.start - b.range.start)
  return groups
}

/** Those that lie in a range; a page may hold as many comments as findings, so that no comment may look at all of them. */
function findingsWithin(ordered: readonly Finding[], range: Range): Finding[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]!.range.start < range.start) low = middle + 1
    else high = middle
  }
  const within: Finding[] = []
  for (let at = low; at < ordered.length && ordered[at]!.range.start <= range.end; at++) {
    if (rangeContains(range, ordered[at]!.range)) within.push(ordered[at]!)
  }
  return within
}

/** Judges waivers whose page was not read: those that are faulty as written, and those whose page does not exist. */
export function judgeStrayWaivers(
  waivers: readonly Waiver[],
  known: {readonly read: ReadonlySet<string>; readonly exists: (page: string) => boolean},
  rules: ReadonlyMap<string, Rule>,
  today: string,
): WaiverOutcome[] {
  const stray = waivers.filter(waiver => !known.read.has(waiver.page))
  const faults = stray.flatMap(waiver => judgeWaiver(waiver, rules, today))
  const faulty = new Set(faults.map(({waiver}) => waiver))
  const unused = stray.filter(waiver => !faulty.has(waiver) && !known.exists(waiver.page))
  return outcomesByFile(stray, faults, unused, doubtsOf(stray, faults, today))
}

/** Merges what several pages say of one file's waivers. */
export function mergeOutcomes(outcomes: readonly WaiverOutcome[]): WaiverOutcome[] {
  const merged = new Map<string, {path: string; faults: WaiverFault[]; doubts: WaiverFault[]; unused: Waiver[]}>()
  for (const {path, faults, doubts = [], unused} of outcomes) {
    const entry = merged.get(path) ?? {path, faults: [], doubts: [], unused: []}
    entry.faults.push(...faults)
    entry.doubts.push(...doubts)
    entry.unused.push(...unused)
    merged.set(path, entry)
  }
  return [...merged.values()]
}

/** Of a waiver that waives nothing its fault is enough. */
function doubtsOf(waivers: readonly Waiver[], faults: readonly WaiverFault[], today: string): WaiverFault[] {
  const faulty = new Set(faults.map(({waiver}) => waiver))
  return doubtWaivers(
    waivers.filter(waiver => !waiver.inline && !faulty.has(waiver)),
    today,
  )
}

function outcomesByFile(
  all: readonly Waiver[],
  faults: readonly WaiverFault[],
  unused: readonly Waiver[],
  doubts: readonly WaiverFault[] = [],
): WaiverOutcome[] {
  return [...new Set(all.map(({path}) => path))].map(path => ({
    path,
    faults: faults.filter(({waiver}) => waiver.path === path),
    unused: unused.filter(waiver => waiver.path === path),
    doubts: doubts.filter(({waiver}) => waiver.path === path),
  }))
}

function matches(waiver: Waiver, finding: Finding, words: Pick<PageWords, 'at' | 'around'>): boolean {
  if (!waiver.words?.trim()) return true
  const wanted = ` ${normaliseWords(waiver.words)} `
  const found = ` ${words.at(finding.range)} `
  if (found.includes(wanted)) return true
  return found.trim() !== '' && wanted.includes(found) && ` ${words.around(finding.range)} `.includes(wanted)
}

/** The page's waiver comments, one waiver for each rule that they name. */
export function inlineWaivers(draft: Draft): Waiver[] {
  const {path} = draft.source
  if (draft.waivers.length === 0) return []
  const index = new BlockIndex(draft.blocks)
  const groups = new Map<number, Range>()
  return draft.waivers.flatMap(comment => {
    const covers = coveredBy(draft.source.text, index, groups, comment.range) ?? {
      start: comment.range.end,
      end: comment.range.end,
    }
    return comment.rules.map(rule => ({
      id: `inline:${hashText(`${rule}\n${comment.reason}\n${comment.range.start}`).slice(0, 8)}`,
      rule,
      page: path,
      reason: comment.reason,
      path,
      range: comment.range,
      inline: true,
      covers,
    }))
  })
}

/**
 * A comment covers the block it stands in or ends the last line of, else the block after it; of a list or table the whole.
 *
 * @param groups what was told before, by the number of the first block: many comments may stand before one long list
 */
function coveredBy(text: string, index: BlockIndex, groups: Map<number, Range>, comment: Range): Range | undefined {
  const inside = index.at(comment)
  if (inside && inside.range.start < comment.start) return inside.range
  const before = index.blocks[index.firstFrom(comment.start) - 1]
  if (before && before.range.end <= comment.start && /^[ \t]*$/.test(text.slice(before.range.end, comment.start)))
    return before.range
  const first = index.firstFrom(comment.end)
  const block = index.blocks[first]
  if (!block) return undefined
  const known = groups.get(first)
  if (known) return known
  let {end} = block.range
  for (let i = first + 1; index.blocks[i] && standTogether(block, index.blocks[i]!); i++) {
    end = Math.max(end, index.blocks[i]!.range.end)
  }
  const range = {start: block.range.start, end}
  groups.set(first, range)
  return range
}

function standTogether({cell, list}: Block, other: Block): boolean {
  if (cell) return other.cell?.id === cell.id
  return list !== undefined && other.list !== undefined && (other.list.id === list.id || other.list.depth > list.depth)
}
