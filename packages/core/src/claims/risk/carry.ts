import type {Unit} from '../../draft/draft.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {WordingNotes} from '../wording-notes.ts'
import {sensesOf} from './senses.ts'

/** What the sentences before speak of, the nearest first: whether “it” can be a treatment. */
export interface Carry {
  /** The sentence before tells what a disease is: “it” is the disease, whatever the page is about. */
  readonly explained: boolean
  readonly agent: boolean
  readonly condition: boolean
  readonly harm: boolean
}

/** Looks back over a few sentences of the block, or to the lead-in of a list; no farther, so that the cost stays flat. */
const REACH = 3

export function carryOver(unit: Unit, context: ReadingContext): Carry {
  let agent = false
  let condition = false
  let harm = false
  let explained = false
  for (const reading of readingsBefore(unit, context)) {
    const told = spoken.recall(reading.wording, () => speaksOf(reading))
    harm ||= told.harm
    if (agent || condition) continue
    agent = told.agent
    if (!agent && told.explained) explained = true
    condition = told.condition
  }
  return {explained, agent, condition, harm}
}

const spoken = new WordingNotes<Carry>()

/** What one sentence leaves for the next. */
function speaksOf(reading: Reading): Carry {
  const sense = sensesOf(reading).at(-1)
  const mentions = sense?.mentions ?? []
  const harm = mentions.some(
    ({sort}) => sort === 'side-effect' || sort === 'complication' || sort === 'danger' || sort === 'harm',
  )
  const agent = mentions.some(m => m.sort === 'agent' || m.sort === 'side-effect' || m.inside.includes('agent'))
  // “Stenosis is a narrowing of a valve”: what is explained is the disease, and “it” after that is, too.
  const first = mentions[0]
  const explained = first?.sort === 'harm' && /^(?:is|are) an?$/.test(sense!.phrase({from: first.to, to: first.to + 2}))
  const condition =
    !agent && (explained || mentions.some(m => m.sort === 'condition' || (m.sort === 'harm' && m.disease)))
  return {explained, agent, condition, harm}
}

function readingsBefore(unit: Unit, {readings, index}: ReadingContext): Reading[] {
  const before: Reading[] = []
  const lead = unit.block.list?.leadIn && readings[unit.block.list.leadIn.index]
  if (lead) before.push(lead)
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const {block} = readings[at]!.unit
    const near = block === unit.block || (at === index - 1 && block.section === unit.block.section)
    if (!near || block.kind === 'heading') break
    before.push(readings[at]!)
  }
  return before
}
