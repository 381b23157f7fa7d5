import {child, type DataNode, oneOf, textOf, textsIn} from './data-node.ts'
import type {Evidence} from './fact.ts'
import {readFactValue} from './read-fact-value.ts'

const STANCES: readonly Evidence['stance'][] = ['supports', 'contradicts', 'context']
const READINGS = ['full-text', 'abstract', 'label', 'secondary', 'unchecked'] as const

/**
 * One entry of evidence, of a facts file or of the evidence file; `undefined` without a reference. What cannot be told
 * counts as the weakest: a reading that is not named is none.
 *
 * @param unsaid the stance of an entry that names none
 */
export function readEvidence(node: DataNode, unsaid: Evidence['stance'] = 'context'): Evidence | undefined {
  const refNode = child(node, 'ref')
  const ref = textOf(refNode)
  if (!refNode || !ref) return undefined
  const value = readFactValue(child(node, 'value'))
  const timepoint = readFactValue(child(node, 'timepoint'))
  const passage = child(node, 'passage')
  const checked = child(node, 'checked')
  const onRange = child(checked, 'on')?.range
  const stance = child(node, 'stance')
  return {
    ref,
    refRange: refNode.range,
    ...textsIn(node, ['locator', 'says', 'passage', 'design', 'population', 'outcome', 'directness']),
    ...(passage && textOf(passage) ? {passageRange: passage.range} : {}),
    ...(value ? {value} : {}),
    ...(timepoint ? {timepoint} : {}),
    stance: stance ? (oneOf(STANCES, stance) ?? 'context') : unsaid,
    ...(checked
      ? {
          checked: {
            ...textsIn(checked, ['by', 'on']),
            how: oneOf(READINGS, child(checked, 'how')) ?? 'unchecked',
            ...(onRange ? {onRange} : {}),
          },
        }
      : {}),
    range: node.range,
  }
}
