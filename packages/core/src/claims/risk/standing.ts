import type {Section, Unit} from '../../draft/draft.ts'
import {Notes} from '../../text/notes.ts'

/** The head of a column that lists what a treatment does to people. */
const HARM_COLUMN = /\b(?:side[ -]effects?|adverse (?:events?|effects?|reactions?)|risks?|complications?|harms?)\b/i
const ASKS_HARM =
  /\b(?:safe|safely|danger\w*|harm\w*|hurts?|painful|pain|risk\w*|risky|side effects?|go wrong|bad for|worr\w+|fail|addictive|toxic|allerg\w+|interact\w*|can i (?:take|have|use|drink|drive)|is it ok\w*|sting|burn|uncomfortable)\b/i

/** Where a unit stands, as far as the grammar of harm asks: its words are judged elsewhere. */
export interface Standing {
  readonly leadIn: boolean
  readonly instruction: boolean
  readonly cell: boolean
  /** Its column lists what a treatment does to people. */
  readonly harmColumn: boolean
  /** All that a list item says, with no line above the list that could say it for all. */
  readonly loneItem: boolean
  /** The heading above asks whether something is safe, and this is no heading. */
  readonly answersHarm: boolean
}

const asking = new Notes<Section, boolean>()

function asksHarm(section: Section): boolean {
  let asks = asking.get(section)
  if (asks === undefined) {
    asks = /\?\s*$/.test(section.title) && ASKS_HARM.test(section.title)
    asking.set(section, asks)
  }
  return asks
}

export function standingOf({block, leadIn, instruction}: Unit): Standing {
  const {kind, list, cell, units, section} = block
  const head = cell?.columnHead?.prose.text
  return {
    leadIn,
    instruction,
    cell: cell !== undefined,
    harmColumn: head !== undefined && HARM_COLUMN.test(head),
    loneItem: kind === 'item' && !list?.leadIn && units.length === 1,
    answersHarm: kind !== 'heading' && asksHarm(section),
  }
}
