import {doerOf} from './causation.ts'
import {inCondition, subjectOf} from './clause.ts'
import type {Evidence, Scene} from './evidence.ts'

/** “Interacts with warfarin”, “makes the pill less reliable”, “alcohol and metronidazole don't mix”. */
export function findInteractions(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const verb of sense.verbs) {
    if (!verb.sorts.includes('interact') || inCondition(sense, verb.from)) continue
    if (doerOf(subjectOf(sense, verb.from), scene) === 'disease') continue
    const agents = sense.mentions.filter(m => m.sort === 'agent' || m.inside.includes('agent'))
    const weak = /^(?:less (?:effective|well|reliable)|affects? how|change how|changes how|changing how|interfer\w+|interference|counteracts?|blood levels of)$/.test(sense.reading.textOf(verb).toLowerCase())
    const makes = /\b(?:make|makes|making|become|becomes|be)\b/i.test(sense.reading.unit.text)
    if (weak && ((/^less/.test(sense.text(verb.from)) && !makes) || agents.length < 2)) continue
    const name = agents.length >= (scene.treatmentAtHand ? 1 : 2) || (agents.length === 1 && !weak) ? 'agents-interact' : 'it-interacts'
    if (name === 'it-interacts' && !scene.treatmentAtHand) continue
    found.push({name, from: verb.from, to: verb.to, aspect: 'harm'})
  }
  return found
}
