import {
  compareValue,
  type Fact,
  judgeBinding,
  metaOf,
  type Page,
  type Quantity,
  type Range,
  type Suggestion,
  type SupportedClaim,
  tellValue,
} from '@claimlint/core'
import {quantityRange, quantityWords} from './quantity-range.ts'

const MOST = 3
const RISK_AREAS: ReadonlySet<Fact['area']> = new Set([
  'risk',
  'contraindication',
  'caution',
  'interaction',
  'red-flag',
])
/** A link written into these would not become one, or would change more than the text. */
const NO_LINKS = new Set(['html', 'title', 'description', 'alt'])

/**
 * Offers to bind a claim's values to facts of the procedures that the page names, where the fact agrees with what is
 * written and its own evidence stands. Nothing in the text changes but the link around the words.
 */
export function suggestBindings(page: Page, claim: SupportedClaim): Suggestion[] {
  const {facts} = page.library
  if (facts.size === 0 || NO_LINKS.has(claim.unit.block.kind)) return []
  const own = factsOf(page)
  if (own.length === 0) return []
  const words = comparedWords(claim.text)
  return claim.quantities.flatMap(quantity => {
    const range = quantityRange(claim, quantity)
    const written = quantityWords(claim, quantity)
    if (!isPlain(page, range, written)) return []
    return own
      .filter(
        fact =>
          suits(claim, quantity, fact) &&
          judgeBinding(fact.id, fact, page.library, {status: page.status, fictional: page.draft.fictional}).earned,
      )
      .map(fact => ({fact, shared: sharedWords(fact, words)}))
      .filter(({shared}) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.fact.id < b.fact.id ? -1 : 1))
      .slice(0, MOST)
      .map(({fact}) => ({
        title: `Bind “${written}” to ${fact.id}, which says ${tellValue(fact.value!)}`,
        edits: [{range, text: `[${written}](fact:${fact.id})`}],
        safety: 'review' as const,
      }))
  })
}

function suits(claim: SupportedClaim, quantity: Quantity, {value, area, role}: Fact): boolean {
  // “Several weeks” agrees with too much to be worth an offer.
  if (!value || (quantity.low === undefined && quantity.high === undefined)) return false
  if (claim.kind === 'risk' && !RISK_AREAS.has(area)) return false
  if (quantity.role === 'onset' && role !== undefined && role !== 'onset') return false
  if (quantity.role === 'duration' && (role === 'onset' || role === 'interval')) return false
  return compareValue(quantity, value) === 'agrees' && saysAllOf(quantity, value)
}

/** “50–60 %” lies inside “13 to 74 %” but is not what the fact says: binding it would make a narrower figure look supported. */
function saysAllOf(
  {low, high, unit, bound, events, total}: Quantity,
  {form, low: least, high: most, unit: own}: NonNullable<Fact['value']>,
): boolean {
  const written = {
    form,
    unit,
    ...(low === undefined ? {} : {low}),
    ...(high === undefined ? {} : {high}),
    ...(events === undefined || total === undefined ? {} : {events, total}),
  }
  const held: Quantity = {
    form: form === 'quantity' ? 'time' : 'percent',
    unit: own,
    bound,
    span: {start: 0, end: 0},
    ...(least === undefined ? {} : {low: least}),
    ...(most === undefined ? {} : {high: most}),
  }
  return compareValue(held, written) === 'agrees'
}

/** Words that stand in the source just as in the prose, outside of any link. */
function isPlain({draft}: Page, {start, end}: Range, written: string): boolean {
  if (draft.source.text.slice(start, end) !== written || /[[\]\n]/.test(written)) return false
  return ![...draft.links, ...draft.bindings].some(({range}) => range.start < end && start < range.end)
}

const ownFacts = new WeakMap<Page, readonly Fact[]>()

/** The facts of the files that front matter names by id, or a heading or title by their title or a synonym. */
function factsOf(page: Page): readonly Fact[] {
  const known = ownFacts.get(page)
  if (known) return known
  const {procedures} = metaOf(page.draft)
  const named = new Set(Array.isArray(procedures) ? procedures : [procedures])
  const heads = page.draft.blocks
    .filter(({kind}) => kind === 'heading' || kind === 'title')
    .map(({prose}) => ` ${spaced(prose.text)} `)
    .join('\n')
  const found = page.library.factsFiles
    .filter(({id, title, synonyms}) => {
      if (named.has(id)) return true
      return [title, ...synonyms].some(name => {
        const words = spaced(name ?? '')
        return words.length > 3 && (heads.includes(` ${words} `) || heads.includes(` ${words}s `))
      })
    })
    .flatMap(file => file.facts.filter(({id}) => page.library.facts.get(id)))
  ownFacts.set(page, found)
  return found
}

const spaced = (text: string): string => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')

const comparedWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

function sharedWords(
  {id, name, subject, outcome, population, wording, synonyms}: Fact,
  words: ReadonlySet<string>,
): number {
  const own = comparedWords([id, name, subject, outcome, population, wording, ...synonyms].filter(Boolean).join(' '))
  return [...own].filter(word => words.has(word)).length
}
