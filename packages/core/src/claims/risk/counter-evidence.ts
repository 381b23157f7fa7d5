import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const FINITE =
  /\b(?:is|are|was|were|be|been|can|may|might|could|will|would|should|must|has|have|had|do|does|did|can't|don't|isn't|aren't|causes?|leads?|increases?|raises?|occurs?|happens?|develops?|makes?|affects?|reduces?|lowers?|interacts?|feels?|gets?|becomes?)\b/i

/** What a disease does when nobody treats it is no claim about a treatment. */
const UNTREATED =
  /\buntreated\b|\b(?:without|if not|is not|isn't|aren't|are not|not) (?:being )?treat(?:ed|ment)\b|\bif (?:it|they|this) (?:is|are) not\b/i

/** What speaks against a claim: advice to ask, alarms, an indication, a bare item of a list. */
export function findCounterEvidence(scene: Scene): Evidence[] {
  const {sense, standing} = scene
  const found: Evidence[] = []
  const bad = sense.mentions.find(
    m => m.sort === 'side-effect' || m.sort === 'danger' || m.sort === 'complication' || m.sort === 'harm',
  )
  for (const run of sense.runs('ask-verb')) {
    const near = sense.mentions.find(
      m =>
        m.from >= run.to &&
        m.from <= run.to + 8 &&
        (m.sort === 'side-effect' ||
          m.sort === 'danger' ||
          m.sort === 'complication' ||
          m.sort === 'harm' ||
          m.sort === 'condition'),
    )
    const safety = sense.runs('safety-noun').some(s => s.from >= run.to && s.from <= run.to + 6)
    if (near || safety) {
      found.push({name: 'asked', from: run.from, to: run.to})
      break
    }
  }
  const flag = sense.runs('red-flag')[0]
  if (flag && (bad || sense.words.some(w => w.text === 'if')))
    found.push({name: 'red-flag', from: flag.from, to: flag.to})
  const verbal =
    FINITE.test(sense.body) ||
    sense.verbs.some(
      v => v.sorts[0] !== 'suffer' && v.sorts[0] !== 'report' && sense.isVerb(v) && !/ing$/.test(sense.text(v.from)),
    )
  const closed = /[.!;:]['"”’)]*\s*\uFFFC*$/.test(sense.body) && sense.words.length > 5
  // The bare items of a list right under “Unwanted effects” have no lead-in that could stand for them.
  const own = bad !== undefined && (standing.harmColumn || (standing.loneItem && scene.topic.riskHeading))
  const denial = /^(?:no|zero|without|never)$/.test(sense.text(0))
  if (!verbal && !closed && !denial && !own) found.push({name: 'fragment', from: 0, to: 1})
  const untreated = UNTREATED.exec(sense.body)
  if (untreated) found.push({name: 'untreated', from: 0, to: 1})
  if (
    bad &&
    !sense.mentions.some(m => m.sort === 'agent') &&
    !scene.treatmentAtHand &&
    !sense.words.some((w, i) => w.capital && i > 0)
  )
    found.push({name: 'condition-only', from: bad.from, to: bad.to})
  if (standing.instruction && !sense.has('contra')) found.push({name: 'instruction', from: 0, to: 1})
  return found
}
