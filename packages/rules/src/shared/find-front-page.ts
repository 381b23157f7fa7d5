import {frontPageSite, type Link, type Page, rangesOverlap, type Unit} from '@claimlint/core'

/** Finds, for each sentence, a link to the front page of a site that stands in it or alone behind it. */
export class FrontPageFinder {
  readonly #page: Page
  /** Made when the first claim asks: most pages are cited throughout, or have no such link. */
  #sites: Map<Unit, string> | undefined

  constructor(page: Page) {
    this.#page = page
  }

  find(unit: Unit): string | undefined {
    this.#sites ??= sitesByUnit(this.#page)
    return this.#sites.get(unit)
  }
}

function sitesByUnit({draft: {links, units}}: Page): Map<Unit, string> {
  const sites = new Map<Unit, string>()
  const open = links.flatMap(link => {
    const site = frontPageSite(link.url)
    return site === undefined ? [] : [{link, site}]
  })
  if (open.length === 0) return sites
  open.sort((a, b) => a.link.range.start - b.link.range.start)
  const ordered = [...units].sort((a, b) => a.range.start - b.range.start)
  let at = 0
  for (const {link, site} of open) {
    // A unit may start at the first word of a link, inside its bracket.
    while (ordered[at + 1] && ordered[at + 1]!.range.start < link.range.end) at++
    const unit = ordered[at]
    if (!unit || !rangesOverlap(unit.range, link.range)) continue
    const before = ordered[at - 1]
    const speaksFor = before?.block === unit.block && isAlone(unit, link) ? before : unit
    if (!sites.has(speaksFor)) sites.set(speaksFor, site)
  }
  return sites
}

/** “Relief lasts 3 days. ([source](https://…))”: nothing but the link stands behind the full stop. */
const isAlone = ({text}: Unit, link: Link): boolean =>
  text.length < link.text.length + 12 && bare(text) === bare(link.text)

const bare = (text: string): string => text.replace(/^[\s([]+|[\s)\].,:;]+$/g, '')
