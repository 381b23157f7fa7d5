import {
  areApart,
  defineRule,
  metaTitle,
  type Page,
  type Section,
  type SiteStatement,
  type SupportedClaim,
  type Unit,
} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'conflicting-claims',
  summary: 'Two statements of one section, or of two pages on one topic, give values that cannot both hold',
  severity: 'warning',
  presets: ['strict'],
  messages: {
    conflict: ({words, other}: {words: string; other: string}) =>
      `“${words}” does not fit “${other}” in the same section. Keep one, or say for whom and when each holds.`,
    elsewhere: ({words, other, page}: {words: string; other: string; page: string}) =>
      `“${words}” does not fit “${other}” on ${page}. Keep one, or say for whom and when each holds.`,
  },
  *check(page) {
    const seen = new Map<string, SupportedClaim[]>()
    for (const claim of page.claims) {
      const key = subjectOf(claim)
      if (!key) continue
      const earlier = seen.get(key)
      if (!earlier) {
        seen.set(key, [claim])
        continue
      }
      const other = earlier.find(
        one =>
          one.unit.block.section === claim.unit.block.section && areApart(one.quantities[0]!, claim.quantities[0]!),
      )
      if (other) {
        yield {
          message: 'conflict',
          range: claim.range,
          data: {words: quote(claim.text), other: quote(other.text)},
          claim: claim.id,
          related: [{path: page.draft.source.path, range: other.range, note: 'the other value'}],
        }
      } else if (earlier.length < MOST) earlier.push(claim)
    }
  },
  *tellSite(page) {
    const told = new Set<string>()
    for (const claim of page.claims) {
      const subject = subjectOf(claim)
      if (!subject) continue
      const quantity = claim.quantities[0]!
      // What a page says twice is compared once.
      const key = `${subject} ${quantity.low} ${quantity.high} ${quantity.unit}`
      if (told.has(key)) continue
      told.add(key)
      const {unit, text, range, id} = claim
      yield {subject, topics: topicsOf(page, unit), quantity, text, range, claim: id}
    }
  },
  *checkSite(statements) {
    const seen = new Map<string, SiteStatement[]>()
    for (const statement of statements) {
      const earlier = seen.get(statement.subject)
      if (!earlier) {
        seen.set(statement.subject, [statement])
        continue
      }
      const other = earlier.find(
        one =>
          one.path !== statement.path && isOfOneTopic(one, statement) && areApart(one.quantity, statement.quantity),
      )
      if (other) {
        yield {
          statement,
          message: 'elsewhere',
          range: statement.range,
          data: {words: quote(statement.text), other: quote(other.text), page: other.path},
          claim: statement.claim,
          related: [{path: other.path, range: other.range, note: 'the other value'}],
        }
      } else if (earlier.length < MOST_OF_SITE) earlier.push(statement)
    }
  },
})

/** A page that says one thing more often than this is a table in prose. */
const MOST = 8

/** The same for a site. */
const MOST_OF_SITE = 64

/** Words of titles that tell no topic: every page of a clinic has them. */
const COMMON = new Set(
  'aftercare advice benefits care complications cost effects expect faq guide healing information introduction leaflet longer overview page patient procedure questions recovery result results risk risks safety side summary surgery take takes treatment treatments what when who why how long'.split(
    ' ',
  ),
)

/** The telling words of the titles over a unit. */
function topicsOf({draft}: Page, {block}: Unit): string[] {
  let titles = metaTitle(draft) ?? ''
  for (let section: Section | undefined = block.section; section; section = section.parent)
    titles += ` ${section.title}`
  return tellingWords(titles).filter(word => !COMMON.has(word))
}

/** Both stand under titles that share a word: two pages on two treatments may well differ. */
const isOfOneTopic = (a: SiteStatement, b: SiteStatement): boolean => a.topics.some(topic => b.topics.includes(topic))

const tellingWords = (text: string): string[] =>
  [...new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])].filter(word => !LIGHT.has(word))

const LIGHT = new Set(
  'a about after again all also an and approximately are around as at average be between but by can could do does for from generally had has have however in is it its last lasted lasting lasts least many may might more most normally of often on only or our over people patients roughly so some sometimes than that the their these they this those to typical typically up usual usually was were which will with within would you your'.split(
    ' ',
  ),
)

/** Same kind, same sort of value, same words beside the value and light ones: one thing is spoken of. */
function subjectOf({kind, quantities, unit}: SupportedClaim): string | undefined {
  const [quantity, second] = quantities
  // Items and cells take their subject from elsewhere.
  if (!quantity || second || unit.block.kind !== 'paragraph' || unit.block.quoted || unit.quotation) return undefined
  if (kind !== 'duration' && kind !== 'percentage') return undefined
  if (quantity.low === undefined || quantity.high === undefined) return undefined
  const beside = `${unit.text.slice(0, quantity.span.start)} ${unit.text.slice(quantity.span.end)}`
  const words = tellingWords(beside).sort()
  return words.length < 2 ? undefined : `${kind} ${quantity.form} ${quantity.role ?? ''} ${words.join(' ')}`
}
