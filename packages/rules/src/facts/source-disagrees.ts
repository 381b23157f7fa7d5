import {
  compareRecorded,
  compareSays,
  defineRule,
  type Evidence,
  type Fact,
  type FactsFile,
  readFactBlocks,
  tellValue,
} from '@claimlint/core'

export default defineRule({
  id: 'source-disagrees',
  summary: 'A fact’s value is another one than its own source gives',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    value: ({fact, value, ref, recorded}: {fact: string; value: string; ref: string; recorded: string}) =>
      `The fact “${fact}” says ${value}, and its source “${ref}” ${recorded}. Correct the one that is wrong, or mark the source as one that contradicts.`,
    says: ({fact, value, ref, says}: {fact: string; value: string; ref: string; says: string}) =>
      `The fact “${fact}” says ${value}, and its source “${ref}” is noted with “${says}”. Correct the one that is wrong, or mark the source as one that contradicts.`,
  },
  *check(page) {
    for (const file of readFactBlocks(page.draft)) yield* disagreementsIn(file)
  },
  *checkData({facts}) {
    if (facts) yield* disagreementsIn(facts)
  },
})

function* disagreementsIn({facts}: FactsFile) {
  for (const fact of facts) {
    if (!fact.value || fact.fault) continue
    for (const evidence of fact.evidence) {
      if (evidence.stance !== 'supports' || !isAlike(fact, evidence)) continue
      const range = evidence.refRange ?? evidence.range
      const told = {fact: fact.id, value: tellValue(fact.value), ref: evidence.ref}
      if (evidence.value) {
        if (compareRecorded(evidence.value, fact.value) !== 'differs') continue
        yield {message: 'value' as const, range, data: {...told, recorded: tellValue(evidence.value)}}
      } else if (evidence.says && compareSays(evidence.says, fact.value) === 'differs') {
        yield {message: 'says' as const, range, data: {...told, says: evidence.says}}
      }
    }
  }
}

/** A source may tell of other people, another outcome or another time; it says so, and then its value is another one. */
function isAlike(fact: Fact, {outcome, population, timepoint}: Evidence): boolean {
  const differs = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a.trim().toLowerCase() !== b.trim().toLowerCase()
  if (differs(fact.outcome, outcome) || differs(fact.population, population)) return false
  return !fact.timepoint || !timepoint || compareRecorded(timepoint, fact.timepoint) !== 'differs'
}
