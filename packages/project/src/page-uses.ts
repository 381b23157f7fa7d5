import {type FactsFile, findNamedProcedures, type Page, type Range, readFactBlocks} from '@claimlint/core'

/** A place on a page that names a citation key, a fact or a facts file. */
export interface Use {
  readonly name: string
  /** Where the name itself stands. */
  readonly range: Range
}

/** What a page leads to, kept while the page itself is let go. */
export interface PageUses {
  /** Keys of the library: numbers of the page's own list and identifiers are left out. */
  readonly keys: readonly Use[]
  /** `procedure-id/fact.id` of each binding. */
  readonly facts: readonly Use[]
  /** Facts files that the front matter names. */
  readonly procedures: readonly Use[]
  /** The facts that stand in fenced blocks of the page itself. */
  readonly blocks: readonly FactsFile[]
}

export const NO_USES: PageUses = {keys: [], facts: [], procedures: [], blocks: []}

/** The citation keys and facts that a page names, in the order of the text. */
export function usesOf({draft}: Page): PageUses {
  const {text} = draft.source
  const keys = draft.markers
    .filter(({syntax}) => syntax === 'pandoc' || syntax === 'narrative')
    .flatMap(({items}) => items.map(({key, range}) => ({name: key, range})))
  const facts = draft.bindings.flatMap(({range, words, target}) => {
    // The address follows the words; between them stand only brackets and the scheme.
    const at = text.indexOf(target, words.end)
    return at < 0 || at + target.length > range.end ? [] : [{name: target, range: {start: at, end: at + target.length}}]
  })
  const procedures = findNamedProcedures(draft).map(({id, range}) => ({name: id, range}))
  return {keys, facts, procedures, blocks: readFactBlocks(draft)}
}
