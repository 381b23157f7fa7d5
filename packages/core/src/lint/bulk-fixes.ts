import type {Edit} from '../text/edit.ts'
import type {Suggestion} from './finding.ts'

/** Words whose change changes what a sentence states, and links that bind it to a fact; an edit that touches one is offered alone, never in bulk. */
const GUARDED =
  /\d|%|\b(?:not?|never|none|without|may|might|can|could|should|must|will|would|mg|mcg|ml|hours?|days?|weeks?|months?|years?|percent|per cent|adults?|children|women|men|people|patients|pregnan\w*|half|third|quarter|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|once|thrice|several|few|fewer|many|most|all|seconds?|minutes?|fold|times)\b|\]\(fact:/i

/** True when an edit adds, drops or changes a number, unit, negation, modal or population. */
function changesMeaning(text: string, {range, text: replacement}: Edit): boolean {
  const before = text.slice(range.start, range.end)
  return GUARDED.test(before) || GUARDED.test(replacement)
}

/** True for a suggestion that may be applied with others and unseen, when somebody asks for all that are offered. */
export const isForBulk = ({edits}: Suggestion, text: string): boolean => !edits.some(edit => changesMeaning(text, edit))
