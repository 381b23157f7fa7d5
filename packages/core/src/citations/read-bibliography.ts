import type {Bibliography} from '../facts/build-library.ts'
import {daysInMonth} from '../facts/calendar-date.ts'
import {readDataFile} from '../facts/data-file.ts'
import {child, type DataNode, flagOf, itemsOf, numberOf, oneOf, textOf, textsOf, writtenOf} from '../facts/data-node.ts'
import type {Fault} from '../facts/fact.ts'
import {schema, validate} from '../facts/validators/references.generated.ts'
import type {SourceText} from '../text/source-text.ts'
import {explainDamage} from './explain-damage.ts'
import {type IdentifierKind, identifierFromUrl, parseIdentifier} from './identifiers.ts'
import {NATURES, type Notice, type NoticeNature} from './notice.ts'
import type {IdentifierUse, Name, Reference} from './reference.ts'

/** Where CSL and our `custom` block keep identifiers. */
const IDENTIFIERS: readonly (readonly [string, IdentifierKind])[] = [
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
]

/** The entries of a bibliography in CSL's shape, whatever its format, each value with its place in the file. */
export interface CslReading {
  readonly path: string
  /** Maps as CSL-JSON has them; each has an `id`. */
  readonly entries: readonly DataNode[]
  readonly faults: readonly Fault[]
}

/** Reads a bibliography in CSL-JSON or CSL-YAML: a list, or a map with the list under `references`. */
export const readReferences = (source: SourceText): Bibliography => referencesOf(readCsl(source))

/** The entries of a CSL-JSON or CSL-YAML file that stand as written; those after a break in the file are left out. */
export function readCsl(source: SourceText): CslReading {
  const {root, faults, trusted} = readDataFile(source, {schema, validate})
  const listed = itemsOf(root?.kind === 'list' ? root : child(root, 'references'))
  return {
    path: source.path,
    entries: listed.filter(node => writtenOf(child(node, 'id')) && node.range.end <= trusted),
    faults: [...explainDamage(source), ...faults],
  }
}

/** Turns CSL entries into references. Of two with one key the first counts, and the other is told. */
export function referencesOf({path, entries, faults}: CslReading): Bibliography {
  const found: Fault[] = [...faults]
  const references: Reference[] = []
  const first = new Map<string, Reference>()
  for (const node of entries) {
    const id = writtenOf(child(node, 'id'))
    if (!id) continue
    const reference = readReference(node, id, path)
    checkDateParts(child(node, 'issued'), found)
    checkDateParts(child(node, 'accessed'), found)
    const earlier = first.get(id)
    if (earlier) {
      found.push({
        range: child(node, 'id')!.range,
        code: 'duplicate-id',
        message: `The key “${id}” is used twice in this file; the first entry counts. Remove one, or give this one another key.`,
        related: [{path, range: earlier.range, note: 'the entry that counts'}],
      })
      continue
    }
    first.set(id, reference)
    references.push(reference)
  }
  return {
    path,
    references,
    faults: found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
  }
}

function readReference(node: DataNode, id: string, path: string): Reference {
  const custom = child(node, 'custom')
  const identifiers = readIdentifiers(node, custom)
  const url = textOf(child(node, 'URL'))
  const fromUrl = url ? identifierFromUrl(url) : undefined
  const written = (kind: IdentifierKind): string | undefined => {
    const use = identifiers.find(one => one.kind === kind)
    return use ? (parseIdentifier(kind, use.text) ?? use.text) : fromUrl?.kind === kind ? fromUrl.value : undefined
  }
  const title = textOf(child(node, 'title'))
  const author = readNames(child(node, 'author'))
  const year = readYear(child(node, 'issued'))
  const told = child(custom, 'retraction')
  const nature = oneOf(NATURES, child(told, 'nature'))
  const retracted =
    nature === 'retraction' ||
    /^\W*(?:retracted(?: article)?|retraction(?: notice)?)\s*[:.\]–—]/i.test(title ?? '') ||
    textOf(child(node, 'status'))?.toLowerCase() === 'retracted'
  return defined({
    id,
    type: textOf(child(node, 'type')),
    title,
    author: author.length > 0 ? author : undefined,
    containerTitle: textOf(child(node, 'container-title')),
    publisher: textOf(child(node, 'publisher')),
    year,
    volume: writtenOf(child(node, 'volume')),
    issue: writtenOf(child(node, 'issue')),
    page: writtenOf(child(node, 'page')),
    number: writtenOf(child(node, 'number')),
    doi: written('doi'),
    pmid: written('pmid'),
    pmcid: written('pmcid'),
    isbn: written('isbn'),
    issn: written('issn'),
    nbk: written('nbk'),
    url,
    retracted: retracted || undefined,
    standing: readStanding(told, retracted ? 'retraction' : nature),
    standingCheckedOn: textOf(child(told, 'checkedOn')),
    stillCurrentOn: textOf(child(child(custom, 'stillCurrent'), 'on')),
    kind: textOf(child(custom, 'kind')),
    vendorOf: someOf(textsOf(child(custom, 'vendorOf'))),
    topics: someOf(textsOf(child(custom, 'topics'))),
    abstract: textOf(child(node, 'abstract')),
    genre: textOf(child(node, 'genre')),
    fictional: flagOf(child(custom, 'fictional')) || undefined,
    storable: flagOf(child(custom, 'storable')),
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    path,
    range: node.range,
    idRange: child(node, 'id')?.range,
  })
}

function readStanding(told: DataNode | undefined, nature: NoticeNature | undefined): Notice | undefined {
  if (!nature) return undefined
  const [date, notice] = [textOf(child(told, 'date')), textOf(child(told, 'notice'))]
  return {nature, ...(date ? {date} : {}), ...(notice ? {notice} : {}), from: 'entry'}
}

const someOf = (texts: readonly string[]): readonly string[] | undefined => (texts.length > 0 ? texts : undefined)

function readIdentifiers(node: DataNode, custom: DataNode | undefined): IdentifierUse[] {
  const uses: IdentifierUse[] = []
  const add = (kind: IdentifierKind, value: DataNode | undefined): void => {
    for (const one of value?.kind === 'list' ? value.items : [value]) {
      const text = writtenOf(one)
      // Reference managers join several numbers of a journal or book in one field.
      for (const part of kind === 'issn' || kind === 'isbn'
        ? (text ?? '').split(/[,;]\s*|\s+(?=\d{4}-|97)/)
        : [text ?? '']) {
        if (one && part.trim()) uses.push({kind, text: part.trim(), range: one.range})
      }
    }
  }
  for (const [key, kind] of IDENTIFIERS) add(kind, child(node, key))
  add('nbk', child(custom, 'nbk'))
  add('nct', child(custom, 'nct'))
  return uses
}

function readNames(node: DataNode | undefined): Name[] {
  return itemsOf(node).flatMap(one => {
    const name = defined({
      family: textOf(child(one, 'family')),
      given: textOf(child(one, 'given')),
      literal: textOf(child(one, 'literal')),
    })
    const particle = textOf(child(one, 'non-dropping-particle'))
    if (Object.keys(name).length === 0) return []
    return [particle && name.family ? {...name, family: `${particle} ${name.family}`} : name]
  })
}

function readYear(node: DataNode | undefined): number | undefined {
  const parts = itemsOf(itemsOf(child(node, 'date-parts'))[0])
  const written =
    writtenOf(parts[0]) ??
    writtenOf(node) ??
    writtenOf(child(node, 'raw')) ??
    writtenOf(child(node, 'literal')) ??
    writtenOf(child(itemsOf(node)[0] ?? node, 'year'))
  const year = written ? /\b(1[5-9]\d\d|20\d\d)\b/.exec(written)?.[1] : undefined
  return year ? Number(year) : undefined
}

function checkDateParts(node: DataNode | undefined, faults: Fault[]): void {
  for (const parts of itemsOf(child(node, 'date-parts'))) {
    const [year, month, day] = itemsOf(parts).map(part => numberOf(part) ?? Number(textOf(part) ?? Number.NaN))
    if (year === undefined || month === undefined) continue
    const possible = month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysInMonth(year, month)))
    if (possible || Number.isNaN(month + (day ?? 0))) continue
    const words = [year, month, ...(day === undefined ? [] : [day])].join('-')
    faults.push({
      range: parts.range,
      code: 'impossible-date',
      message: `There is no ${words} in the calendar. Date parts stand as year, month, day; check them.`,
    })
  }
}

/** The object without keys that hold nothing. */
function defined<T extends object>(value: T): {[K in keyof T]: Exclude<T[K], undefined>} {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
