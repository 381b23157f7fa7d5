import type {Evidence, Scene} from './evidence.ts'

const FINITE =
  /\b(?:is|are|was|were|be|been|can|may|might|could|will|would|should|must|has|have|had|do|does|did|can't|don't|isn't|aren't|causes?|leads?|increases?|raises?|occurs?|happens?|develops?|makes?|affects?|reduces?|lowers?|interacts?|feels?|gets?|becomes?)\b/i

/** What speaks against a claim: advice to ask, alarms, an indication, a bare item of a list. */
export function findCounterEvidence(scene: Scene): Evidence[] {
  const {sense, unit} = scene
  const found: Evidence[] = []
  const bad = sense.mentions.find(m => m.sort === 'side-effect' || m.sort === 'danger' || m.sort === 'complication' || m.sort === 'harm')
  for (const run of sense.reading.runs('ask-verb')) {
    const near = sense.mentions.find(
      m => m.from >= run.to && m.from <= run.to + 8 && (m.sort === 'side-effect' || m.sort === 'danger' || m.sort === 'complication' || m.sort === 'harm' || m.sort === 'condition'),
    )
    const safety = sense.reading.runs('safety-noun').some(s => s.from >= run.to && s.from <= run.to + 6)
    if (near || safety) {
      found.push({name: 'asked', from: run.from, to: run.to})
      break
    }
  }
  const flag = sense.reading.runs('red-flag')[0]
  if (flag && (bad || sense.words.some(w => w.text === 'if'))) found.push({name: 'red-flag', from: flag.from, to: flag.to})
  const purpose = /\b(?:used (?:to|for)|treats?|to treat|treatment (?:of|for)|therapy for|to (?:prevent|relieve|ease|reduce|control|manage|avoid|stop|help)|helps? (?:prevent|relieve|ease|reduce|control)|prescribed for|recommended for|indicated for|surgery for|remedy for|repair|fights?|relieves?|eases?|soothes?)\b/i.exec(unit.text)
  if (purpose && bad) found.push({name: 'reason-for-treatment', from: 0, to: 1})
  if (unit.block.kind === 'item' && !FINITE.test(unit.text)) found.push({name: 'bare-item', from: 0, to: 1})
  if (bad && !sense.mentions.some(m => m.sort === 'agent') && !scene.treatmentAtHand) found.push({name: 'condition-only', from: bad.from, to: bad.to})
  if (unit.instruction) found.push({name: 'instruction', from: 0, to: 1})
  return found
}
