import {
  type AspectMention,
  builtInLexicon,
  type Library,
  makePage,
  type Page,
  type PromotionAspect,
  type Rule,
  readDraft,
  type SupportedClaim,
  sourceText,
} from '@claimlint/core'

/** A promotional claim of a page that a test spells out, so that rules are tested without the finder of claims. */
export interface GivenClaim {
  /** Words that stand once on the page; the claim is the sentence that holds them. */
  readonly words: string
  /** Each aspect with the words that show it; “?” before them makes it weak. */
  readonly aspects: Partial<Record<PromotionAspect, string>>
}

/** Reads a page and gives it the claims that the test names, with the support that the page really has. */
export function claimedPage(text: string, given: readonly GivenClaim[], library?: Library): Page {
  const draft = readDraft(sourceText('page.md', text))
  const page = makePage(draft, {
    lexicon: builtInLexicon(),
    today: '2026-11-22',
    regions: ['us'],
    ...(library ? {library} : {}),
  })
  const claims = given.map(({words, aspects}, i): SupportedClaim => {
    const at = text.indexOf(words)
    const unit = draft.units.find(({range}) => range.start <= at && at < range.end)
    if (!unit) throw new Error(`no sentence holds “${words}”`)
    const mentions = Object.entries(aspects).map(([name, shown]): AspectMention => {
      const plain = shown.replace(/^\?/, '')
      const start = text.indexOf(plain, unit.range.start)
      if (start < 0) throw new Error(`“${plain}” does not stand on the page`)
      return {
        name: name as PromotionAspect,
        range: {start, end: start + plain.length},
        confidence: shown === plain ? 'strong' : 'weak',
      }
    })
    const bound = draft.bindings
      .filter(({range}) => range.start >= unit.range.start && range.end <= unit.range.end)
      .map(binding => {
        const fact = library?.facts.get(binding.target)
        return {binding, ...(fact ? {fact} : {})}
      })
    const unknown = {status: 'unknown', code: 'not-asked', reason: 'not asked here'} as const
    return {
      id: `v1:${i}`,
      kind: 'promotional',
      unit,
      range: unit.range,
      text: unit.text,
      quantities: [],
      aspects: mentions,
      confidence: 'strong',
      cues: [],
      checks: {
        cited: unknown,
        resolved: unknown,
        anchored: unknown,
        quoted: unknown,
        matched: unknown,
        proportionate: unknown,
        signed: unknown,
      },
      rung: 0,
      citations: [],
      bound,
      evidence: [],
    }
  })
  return {...page, claims}
}

/** What a rule says of a page, as `message: words` or, where it lowers the severity, `message (severity): words`. */
// biome-ignore lint/suspicious/noExplicitAny: a rule's messages and options are its own; the tests judge any rule
export function tell(rule: Rule<any, any>, page: Page): string[] {
  const options = Object.fromEntries(
    Object.entries((rule as Rule).options).map(([key, option]) => [key, option.default]),
  )
  return [...(rule as Rule).check!(page, options as never)].map(({message, range, severity, confidence}) => {
    const level = severity ?? (confidence === 'weak' ? 'weak' : '')
    return `${message}${level ? ` (${level})` : ''}: ${page.draft.source.text.slice(range.start, range.end)}`
  })
}
