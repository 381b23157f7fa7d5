import {inCondition, subjectOf} from './clause.ts'
import {doerOf} from './doer.ts'
import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const CHANGES =
  /^(?:strengthen|deepen|boost|reduce|increase|change|alter|block|add|adds|lower|decrease|weaken|enhance|raise|lessen|affect|intensify|cancel|prolong|oppose|undo|limit|diminish|blunt|magnif|amplif|counter)(?:s|es|ed|ies|y)?$/

const EFFECTS = new Set(['effect', 'effects', 'action', 'level', 'levels'])

/** “Interacts with warfarin”, “makes the pill less reliable”, “alcohol and metronidazole don't mix”. */
export function findInteractions(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const verb of sense.verbs) {
    if (!verb.sorts.includes('interact') || inCondition(sense, verb.from)) continue
    if (doerOf(subjectOf(sense, verb.from), scene) === 'disease') continue
    const agents = sense.mentions.filter(m => m.sort === 'agent' || m.inside.includes('agent'))
    const weak =
      /^(?:less (?:effective|well|reliable)|affects? how|change how|changes how|changing how|interfer\w+|interference|counteracts?|blood levels of)$/.test(
        sense.phrase(verb).toLowerCase(),
      )
    const makes = /\b(?:make|makes|making|become|becomes|be)\b/i.test(sense.body)
    if (weak && ((/^less/.test(sense.text(verb.from)) && !makes) || agents.length < 2)) continue
    const name =
      agents.length >= (scene.treatmentAtHand ? 1 : 2) || (agents.length === 1 && !weak)
        ? 'agents-interact'
        : 'it-interacts'
    if (name === 'it-interacts' && !scene.treatmentAtHand) continue
    found.push({name, from: verb.from, to: verb.to, aspect: 'harm'})
  }
  for (let at = 0; at + 2 < sense.words.length; at++) {
    if (!EFFECTS.has(sense.text(at)) || !/^(?:of|on)$/.test(sense.text(at + 1)) || inCondition(sense, at)) continue
    const agent = sense.mentions.find(m => m.from >= at + 2 && m.from <= at + 5 && m.sort === 'agent')
    const verb = sense.words.slice(Math.max(0, at - 4), at).some(w => CHANGES.test(w.text))
    if (!agent || !verb) continue
    const doer = doerOf(subjectOf(sense, Math.max(0, at - 3)), scene)
    if (doer === 'agent' || doer === 'it')
      found.push({name: doer === 'agent' ? 'agents-interact' : 'it-interacts', from: at, to: agent.to, aspect: 'harm'})
  }
  const shift = shiftsAgent(scene)
  return shift ? [...found, shift] : found
}

const SHIFTS =
  /^(?:weaken|strengthen|block|blunt|boost|bind|slow|speed|multipl|double|triple|lift|raise|lower|lengthen|prolong|fight|undo|hinder|potentiat|inactivat|neutrali|hide|increase|reduce|decrease|affect|alter|deepen|intensif|delay)(?:s|es|ed|ies|ied|ing)?$/

/** “St. John's wort weakens heart drugs”, “juice lifts the level of simvastatin”: one treatment moves another. */
function shiftsAgent(scene: Scene): Evidence | undefined {
  const {sense} = scene
  for (const mention of sense.mentions) {
    if (mention.sort !== 'agent') continue
    let at = mention.from - 1
    while (
      at > mention.from - 6 &&
      at > 0 &&
      /^(?:the|a|of|level|levels|effect|effects|amount|breakdown|action|loss|how|your|some|many|other|certain|several|heart|blood|in|and|,|clearance|dose)$/.test(
        sense.text(at),
      )
    )
      at--
    if (at < 1 || !SHIFTS.test(sense.text(at)) || inCondition(sense, at)) continue
    const subject = subjectOf(sense, at)
    if (subject.mention === mention || doerOf(subject, scene) !== 'agent') continue
    return {name: 'agent-shifts-agent', from: at, to: mention.to, aspect: 'harm'}
  }
  return undefined
}
