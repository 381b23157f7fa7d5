import {contentWords, defineRule, type Page, type Reference} from '@claimlint/core'
import {citedSources, entryPlace} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'off-topic-reference',
  summary: 'A source shares no word of its title with the page that cites it',
  severity: 'info',
  presets: ['recommended', 'strict'],
  messages: {
    'off-topic': ({key, title}: {key: string; title: string}) =>
      `“${key}” is titled “${title}”, and none of its words stands on this page. See whether it is the source you meant.`,
  },
  *check(page) {
    let words: ReadonlySet<string> | undefined
    for (const {item, reference} of citedSources(page)) {
      // A printed line is cut into parts by guess, and a title in another language shares no words.
      if (reference.raw !== undefined || !reference.title || !page.draft.language.startsWith('en')) continue
      if (!isEnglish(reference.title)) continue
      const about = aboutOf(reference)
      if (about.size < FEWEST) continue
      words ??= pageWords(page)
      // A page of a few words does not say what it is about.
      if (words.size === 0) return
      if (sharesAny(about, words)) continue
      const data = {key: quote(item.key), title: quote(reference.title, 80)}
      yield {message: 'off-topic', range: item.range, data, related: [entryPlace(reference)]}
    }
  },
})

/** A title of fewer words may well say the same thing in others. */
const FEWEST = 3
const FEWEST_ON_PAGE = 6

/** Stems that stand in titles of every field, and on every page about health. */
const COMMON = contentWords(
  'study studies trial trials review reviews systematic meta analysis analyses randomised randomized controlled control cohort ' +
    'case cases series report reports prospective retrospective observational clinical evidence guideline guidelines ' +
    'guidance recommendation recommendations statement consensus position update updated protocol survey database ' +
    'outcome outcomes effect effects effective effectiveness efficacy safety safe result results finding findings ' +
    'patient patients people person adult adults child children man men woman women human humans participant participants ' +
    'treatment treatments treat therapy therapies therapeutic intervention interventions management care health medical ' +
    'medicine disease diseases disorder disorders condition conditions syndrome symptom symptoms diagnosis diagnostic ' +
    'risk risks factor factors complication complications association associated comparison compared comparative ' +
    'year years month months week weeks day days long short term follow up early late acute chronic year one two three ' +
    'first second high low large small different difference role impact use current common general practice primary ' +
    'hospital national international university journal society association part overview introduction information about',
)

const isEnglish = (title: string): boolean => /\b(?:the|of|and|in|for|with|to|on|after|from|by|a)\b/i.test(title)

function aboutOf({title = '', abstract = '', topics = []}: Reference): Set<string> {
  const words = contentWords(`${title} ${topics.join(' ')} ${abstract}`)
  return new Set([...words].filter(isTelling))
}

const isTelling = (word: string): boolean => !COMMON.has(word) && !/^\d+$/.test(word)

/** Every word of the page, none where they are few, and all names of what it names one of: “facet joint” stands for “zygapophysial joint” too. */
function pageWords({draft, library}: Page): Set<string> {
  const list = draft.blocks.filter(({role, section}) => role !== 'reference' && section.role !== 'references')
  const words = contentWords(list.map(({prose}) => prose.text).join(' '))
  if ([...words].filter(isTelling).length < FEWEST_ON_PAGE) return new Set()
  for (const {title = '', synonyms, facts} of library.factsFiles) {
    const names = contentWords([title, ...synonyms].join(' '))
    if ([...names].some(word => !COMMON.has(word) && words.has(word))) for (const name of names) words.add(name)
    for (const fact of facts) {
      const own = contentWords([fact.name ?? '', ...fact.synonyms].join(' '))
      if ([...own].some(word => !COMMON.has(word) && words.has(word))) for (const name of own) words.add(name)
    }
  }
  return words
}

/** Words of one family begin alike: “arthritis” and “arthritic”, “spine” and “spinal”. */
function sharesAny(about: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of about) if (words.has(word)) return true
  const starts = new Set([...words].flatMap(word => (word.length >= 4 ? [word.slice(0, 4)] : [])))
  for (const word of about) if (word.length >= 4 && starts.has(word.slice(0, 4))) return true
  return false
}
