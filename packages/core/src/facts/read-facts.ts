import {rangeContains} from '../text/range.ts'
import type {SourceText} from '../text/source-text.ts'
import {readData} from './data-file.ts'
import {child, type DataNode, flagOf, itemsOf, oneOf, textOf, textsIn, textsOf} from './data-node.ts'
import type {Certainty, Fact, FactStatus, FactsFile, Fault} from './fact.ts'
import {readEvidence} from './read-evidence.ts'
import {readFactValue} from './read-fact-value.ts'
import {schema, validate} from './validators/procedure-facts.generated.ts'

const AREAS: Readonly<Record<string, Fact['area']>> = {
  quantities: 'quantity',
  outcomes: 'outcome',
  risks: 'risk',
  contraindications: 'contraindication',
  cautions: 'caution',
  interactions: 'interaction',
  redFlags: 'red-flag',
  preparation: 'other',
  aftercare: 'other',
  alternatives: 'other',
  ifUntreated: 'other',
  guidance: 'other',
}
const STATUSES: readonly FactStatus[] = ['unverified', 'in-review', 'approved', 'disputed', 'expired', 'withdrawn']
const CERTAINTIES: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low', 'not-graded']
const SERIOUSNESS = ['minor', 'moderate', 'serious', 'fatal'] as const

/** Reads a facts file. Every fact that stands whole is kept, whatever is wrong elsewhere. */
export function readFacts(source: SourceText): FactsFile {
  return readFactsIn(source.path, source.text, offset => offset)
}

/** The same for facts that stand inside another file. `toSource` maps offsets of `text` to that file's. */
export function readFactsIn(path: string, text: string, toSource: (offset: number) => number): FactsFile {
  const {root, faults: told, trusted} = readData(path, text, {schema, validate}, toSource)
  const faults = root || told.length > 0 ? told : [emptyFile(toSource(0))]
  const id = textOf(child(root, 'id'))
  const title = textOf(child(root, 'title'))
  const kind = textOf(child(root, 'kind'))
  const fictional = flagOf(child(root, 'fictional')) ?? false
  const owner = id ?? stem(path)
  const facts: Fact[] = []
  const doubled: Fault[] = []
  const first = new Map<string, Fact>()
  // A status of the whole file holds for each fact that states none of its own.
  const status = oneOf(STATUSES, child(root, 'status'))
  for (const [key, area] of Object.entries(AREAS)) {
    for (const node of itemsOf(child(root, key))) {
      if (node.range.end > trusted) continue
      const fact = readFact(node, {area, owner, path, fictional, status})
      if (!fact) continue
      const earlier = first.get(fact.id)
      if (!earlier) {
        const broken = faults.find(fault => !MERE_STYLE.has(fault.code) && rangeContains(fact.range, fault.range))
        const kept = broken ? {...fact, fault: `its entry is at fault: ${firstSentence(broken.message)}`} : fact
        first.set(fact.id, kept)
        facts.push(kept)
        continue
      }
      if (!saysSame(earlier, fact)) {
        const torn = {...earlier, fault: `two facts share its id and differ`}
        first.set(fact.id, torn)
        facts[facts.indexOf(earlier)] = torn
      }
      doubled.push({
        range: fact.idRange!,
        code: 'duplicate-id',
        message: `The id “${fact.id.slice(owner.length + 1)}” is used twice in this file; the first fact keeps it. Give this one another id.`,
        related: [{path, range: earlier.idRange!, note: 'first used here'}],
      })
    }
  }
  facts.sort((a, b) => a.range.start - b.range.start)
  const review = child(root, 'review')
  const [due, interval] = [textOf(child(review, 'due')), textOf(child(review, 'interval'))]
  const idNode = child(root, 'id')
  return {
    path,
    ...(id ? {id} : {}),
    ...(idNode ? {idRange: idNode.range} : {}),
    ...(title ? {title} : {}),
    ...(kind ? {kind} : {}),
    synonyms: textsOf(child(child(root, 'names'), 'synonyms')),
    facts,
    faults: [...faults, ...doubled].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
    ...(review ? {review: {...(due ? {due} : {}), ...(interval ? {interval} : {})}} : {}),
    fictional,
  }
}

interface Owner {
  readonly area: Fact['area']
  readonly owner: string
  readonly path: string
  readonly fictional: boolean
  readonly status: FactStatus | undefined
}

/** Whether two facts of one id state the same, wherever they stand. */
export const saysSame = (one: Fact, other: Fact): boolean => statementOf(one) === statementOf(other)

const statementOf = ({value, timepoint, wording, outcome, population, status}: Fact): string =>
  JSON.stringify([value, timepoint, wording, outcome, population, status])

/** Faults that leave no doubt about what an entry says. */
const MERE_STYLE: ReadonlySet<string> = new Set(['yaml-surprise', 'misspelled-key', 'empty-value'])

const firstSentence = (message: string): string => message.replace(/[.!?]\s+\p{Lu}[\s\S]*$|[.]$/u, '')

/** A fact without an id cannot be named and is left out; a part that cannot be relied on is left out of its fact. */
function readFact(node: DataNode, {area, owner, path, fictional, status}: Owner): Fact | undefined {
  const idNode = child(node, 'id')
  const id = textOf(idNode)
  if (!idNode || !id) return undefined
  const value = readFactValue(child(node, 'value')) ?? readFactValue(child(node, 'frequency'))
  const timepoint = readFactValue(child(node, 'timepoint'))
  const certaintyNode = child(node, 'certainty')
  const certainty = oneOf(CERTAINTIES, child(certaintyNode, 'rating') ?? certaintyNode)
  const seriousness = oneOf(SERIOUSNESS, child(node, 'seriousness'))
  const name = textOf(child(node, 'name')) ?? textOf(child(node, 'sign'))
  const mustState = flagOf(child(node, 'mustState'))
  const replaced = child(node, 'supersedes')
  const replacedId = textOf(replaced)
  return {
    id: `${owner}/${id}`,
    area,
    path,
    range: node.range,
    idRange: idNode.range,
    ...(name ? {name} : {}),
    ...textsIn(node, ['subject', 'role', 'outcome', 'population', 'wording']),
    ...(timepoint ? {timepoint} : {}),
    ...(value ? {value} : {}),
    ...(seriousness ? {seriousness} : {}),
    ...(mustState === undefined ? {} : {mustState}),
    synonyms: textsOf(child(node, 'synonyms')),
    status: child(node, 'status') ? (oneOf(STATUSES, child(node, 'status')) ?? 'unverified') : (status ?? 'unverified'),
    ...(certainty ? {certainty} : {}),
    evidence: itemsOf(child(node, 'evidence')).flatMap(entry => readEvidence(entry) ?? []),
    ...(fictional ? {fictional} : {}),
    ...(replaced && replacedId
      ? {supersedes: {id: replacedId.includes('/') ? replacedId : `${owner}/${replacedId}`, range: replaced.range}}
      : {}),
  }
}

const emptyFile = (at: number): Fault => ({
  range: {start: at, end: at},
  code: 'empty-file',
  message: 'There are no facts here yet. Begin with schema: 1, id, kind and title.',
})

const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
