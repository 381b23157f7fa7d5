import {CLAIM_KINDS} from '../claims/claim.ts'
import {readDataFile} from '../facts/data-file.ts'
import {child, itemsOf, numberOf, oneOf, textOf} from '../facts/data-node.ts'
import type {Fault} from '../facts/fact.ts'
import {schema, validate} from '../facts/validators/ratchet.generated.ts'
import {CHECKS, type CheckName} from '../support/check.ts'
import type {SourceText} from '../text/source-text.ts'
import type {KnownLack, Ratchet, RatchetPage} from './ratchet.ts'

/** Reads a ratchet file. One with a fault holds nothing: half a floor is none. */
export function readRatchet(source: SourceText): {readonly ratchet?: Ratchet; readonly faults: readonly Fault[]} {
  const {root, faults} = readDataFile(source, {schema, validate})
  if (faults.length > 0 || root?.kind !== 'map') return {faults}
  const pages = new Map<string, RatchetPage>()
  const list = child(root, 'pages')
  for (const {key, value} of list?.kind === 'map' ? list.entries.values() : []) {
    const passed = child(value, 'passed')
    pages.set(key, {
      claims: numberOf(child(value, 'claims')) ?? 0,
      passed: Object.fromEntries(CHECKS.map(name => [name, numberOf(child(passed, name)) ?? 0])),
      lacking: itemsOf(child(value, 'lacking')).map(
        (node): KnownLack => ({
          claim: textOf(child(node, 'claim')) ?? '',
          kind: oneOf(CLAIM_KINDS, child(node, 'kind')) ?? 'risk',
          lacks: checksIn(child(node, 'lacks')),
          words: textOf(child(node, 'words')) ?? '',
        }),
      ),
    })
  }
  return {ratchet: {checks: checksIn(child(root, 'checks')), pages}, faults}
}

const checksIn = (node: Parameters<typeof itemsOf>[0]): CheckName[] =>
  itemsOf(node).flatMap(item => oneOf(CHECKS, item) ?? [])
