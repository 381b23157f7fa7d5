import {
  type Block,
  defineRule,
  type Fact,
  metaOf,
  type Page,
  type Section,
  type Suggestion,
  type Unit,
} from '@claimlint/core'
import {namesRisk, placeWords} from '../shared/names-risk.ts'
import {pageHead} from '../shared/page-head.ts'
import {relatedFact} from '../shared/related-fact.ts'

export default defineRule({
  id: 'omitted-risk',
  summary: 'A risk that is recorded of a procedure is left out of a page about it',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  messages: {
    omitted: ({name, fact, kind}: {name: string; fact: string; kind: string}) =>
      `“${name}” is recorded as ${kind} in “${fact}”, and this page does not tell it. Tell it where the reader looks for risks, bound to the fact.`,
  },
  *check(page) {
    const recorded = recordedRisks(page)
    if (recorded.length === 0) return
    const bound = new Set(page.draft.bindings.map(({target}) => target))
    const places = riskPlaces(page)
    const last = lastOfRisks(page)
    for (const fact of recorded) {
      if (bound.has(fact.id) || (ANYWHERE.has(fact.area) ? places.all : places.risks).some(at => namesRisk(at, fact)))
        continue
      const suggestion = last && offer(last, fact)
      yield {
        message: 'omitted',
        range: headOf(last?.section)?.range ?? pageHead(page.draft),
        data: {name: fact.name ?? fact.id, fact: fact.id, kind: KINDS[fact.area] ?? 'a risk'},
        related: [relatedFact(fact)],
        ...(isGrave(fact) && fact.mustState && page.status !== 'draft' ? {} : {severity: 'warning' as const}),
        ...(suggestion ? {suggestions: [suggestion]} : {}),
      }
    }
  },
})

const KINDS: Partial<Record<Fact['area'], string>> = {
  risk: 'a risk',
  contraindication: 'a contraindication',
  caution: 'a caution',
  interaction: 'an interaction',
  'red-flag': 'a sign that needs help',
}

/** Who should not have it, and when to get help, stands in any part of a page. */
const ANYWHERE: ReadonlySet<Fact['area']> = new Set(['contraindication', 'caution', 'interaction', 'red-flag'])

const isGrave = ({seriousness}: Fact): boolean => seriousness === 'serious' || seriousness === 'fatal'

/** What has to be told of the procedures that the page is about: by its front matter, else those that it is bound to. */
function recordedRisks(page: Page): Fact[] {
  const {procedures} = metaOf(page.draft)
  const about = new Set<unknown>(
    procedures === undefined
      ? page.draft.bindings.map(({target}) => target.slice(0, target.lastIndexOf('/')))
      : Array.isArray(procedures)
        ? procedures
        : [procedures],
  )
  if (about.size === 0) return []
  return page.library.factsFiles
    .filter(({id}) => about.has(id))
    .flatMap(({facts}) => facts)
    .filter(
      fact =>
        KINDS[fact.area] &&
        fact.status !== 'withdrawn' &&
        (fact.mustState ?? isGrave(fact)) &&
        // What is made up is nothing that a real page could leave out.
        (!fact.fictional || page.draft.fictional),
    )
}

/** The words of each place where a reader looks for risks, and of every place. */
function riskPlaces({draft, claims}: Page) {
  // “There is no risk of infection” tells no risk of infection.
  const denied = new Set<Unit>()
  for (const {kind, aspects, unit} of claims) {
    if (kind === 'risk' && aspects.length > 0 && aspects.every(({name}) => DENIALS.has(name))) denied.add(unit)
  }
  const read = draft.units.filter(({block}) => block.role === undefined)
  const risks = read.filter(
    unit => isAboutRisk(unit.block.section) || (!denied.has(unit) && TELLS.test(unit.text) && !DENIES.test(unit.text)),
  )
  return {all: read.map(({text}) => placeWords(text)), risks: risks.map(({text}) => placeWords(text))}
}

/** Words by which a sentence says that something happens, now and then or at all. */
const TELLS =
  /\b(?:may|might|can|could|risks?|rare(?:ly)?|sometimes|occasionally|(?:un)?common(?:ly)?|cause[sd]?|lead(?:s|ing)? to|happen(?:s|ed)?|occur(?:s|red)?|develop(?:s|ed)?|follow(?:s|ed)?|complications?|side[- ]effects?|in \d+|%)/i
const DENIES = /\b(?:no|without(?: any)?|free of) (?:risk|danger|side[- ]effects?)\b/i

const DENIALS: ReadonlySet<string> = new Set(['denied-harm', 'absolute-safety', 'safety'])

function isAboutRisk(section: Section | undefined): boolean {
  for (let at = section; at; at = at.parent) if (at.role === 'risk') return true
  return false
}

const headOf = (section: Section | undefined): Block | undefined => section?.heading

/** The last block of the first part about risks. */
function lastOfRisks({draft}: Page): Block | undefined {
  const first = draft.blocks.find(({section, kind}) => kind !== 'heading' && section.role === 'risk')
  return first && draft.blocks.findLast(({section}) => section === first.section)
}

/** The fact's own wording as a paragraph of its own, bound to it. Beside a table or raw HTML there is no telling where. */
function offer(last: Block, {id, wording}: Fact): Suggestion | undefined {
  if (!wording || (last.kind !== 'paragraph' && last.kind !== 'item') || /[[\]]/.test(wording)) return undefined
  const words = wording.trim().replace(/\s+/g, ' ').replace(/[.]$/, '')
  return {
    title: `Tell “${words}”, as the fact words it`,
    edits: [{range: {start: last.range.end, end: last.range.end}, text: `\n\n[${words}](fact:${id}).`}],
    safety: 'review',
  }
}
