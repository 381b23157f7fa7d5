import type {Page, Reference, SupportedClaim} from '@claimlint/core'

const COMMON = new Set(
  'about after also among and are been before between can does for from had has have how into less more most not other over pain patients people than that the their them then there these they this treatment what when which who will with without your'.split(
    ' ',
  ),
)

const tellingStems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(word => !COMMON.has(word)).map(stem))

/** “injections” and “injection” are one word here. */
const stem = (word: string): string => word.replace(/(?:ies|es|s)$/, '').slice(0, 8)

/**
 * The references of the library, those most likely meant first: cited near the claim, then sharing its words. The order
 * is a help in searching and says nothing about support; a writer reads the source and decides.
 */
export function rankReferences(page: Page, claim: SupportedClaim): Reference[] {
  const near = new Set<string>()
  const onPage = new Set<string>()
  for (const {reference, marker} of page.citations) {
    if (!reference) continue
    onPage.add(reference.id)
    if (Math.abs(marker.range.start - claim.range.start) < 1500) near.add(reference.id)
  }
  const asked = tellingStems(`${claim.text} ${claim.unit.block.section.title} ${page.draft.sections[0]?.title ?? ''}`)
  const score = ({id, title = '', containerTitle = '', retracted}: Reference): number => {
    const shared = [...tellingStems(`${title} ${containerTitle}`)].filter(word => asked.has(word)).length
    return (near.has(id) ? 3 : onPage.has(id) ? 2 : 0) + shared - (retracted ? 100 : 0)
  }
  return [...page.library.references.values()]
    .filter(({fictional}) => !fictional || page.draft.fictional)
    .map(reference => ({reference, score: score(reference)}))
    .sort((a, b) => b.score - a.score || (a.reference.id < b.reference.id ? -1 : 1))
    .map(({reference}) => reference)
}
