import {
  compareRecord,
  defineRule,
  identifierFromUrl,
  type Library,
  type LockedReference,
  lockedOf,
  type RecordDifference,
  type Reference,
} from '@claimlint/core'
import {keyRange} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'mismatched-reference',
  summary: 'An identifier leads to another work than the entry describes',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    title: ({identifier, here, there}: {identifier: string; here: string; there: string}) =>
      `${identifier} is the number of “${there}”, and the entry is of “${here}”. Copy the right number, or correct the title.`,
    author: ({identifier, here, there}: {identifier: string; here: string; there: string}) =>
      `${identifier} is by ${there} and others, and the entry names ${here} first. Correct the one that is wrong.`,
    year: ({identifier, here, there}: {identifier: string; here: string; there: string}) =>
      `${identifier} is of ${there}, and the entry says ${here}. Correct the year, or the number.`,
    identifier: ({identifier, here, there}: {identifier: string; here: string; there: string}) =>
      `${identifier} has the DOI ${there}, and the entry gives ${here}. One of the two numbers is of another work.`,
    address: ({here, there}: {here: string; there: string}) =>
      `The address leads to ${there}, and the entry gives ${here}. One of the two is of another work.`,
  },
  *check({ownReferences, library}) {
    for (const reference of ownReferences) yield* compare(reference, library, reference.range)
  },
  *checkData({references = []}, library) {
    for (const reference of references) {
      const range = keyRange(reference)
      yield* compare(reference, library, range)
      const address = reference.url ? identifierFromUrl(reference.url) : undefined
      const own =
        address && (address.kind === 'doi' ? reference.doi : address.kind === 'pmid' ? reference.pmid : undefined)
      if (address && own && own !== address.value)
        yield {message: 'address' as const, range, data: {here: own, there: address.value}}
    }
  },
})

function* compare(reference: Reference, library: Library, range: Reference['range']) {
  for (const record of lockedOf(reference, library)) {
    const differences = compareRecord(reference, record)
    // A wrong number shows in every field: the title tells it best.
    const [worst] = differences.some(({field}) => field === 'title')
      ? differences.filter(({field}) => field === 'title')
      : differences
    if (worst) yield problemOf(worst, record, reference, range)
  }
}

function problemOf(
  {field, here, there}: RecordDifference,
  record: LockedReference,
  reference: Reference,
  range: Reference['range'],
) {
  // One number alone may be a slip in the list of authors or in the date; what a printed line is of is read from it.
  const sure = field === 'title' || field === 'identifier'
  return {
    message: field,
    range,
    data: {identifier: tellIdentifier(record), here: quote(here, 80), there: quote(there, 80)},
    related: [{path: record.path, range: record.range, note: `what the registry says, fetched on ${record.fetched}`}],
    ...(sure && reference.raw === undefined ? {} : {confidence: 'weak' as const}),
  }
}

const tellIdentifier = ({identifier}: LockedReference): string =>
  identifier.startsWith('doi:') ? `The DOI ${identifier.slice(4)}` : `The PubMed number ${identifier.slice(5)}`
