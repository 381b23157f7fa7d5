import {INTENDED} from './bodily-harm.ts'
import {inCondition, subjectOf} from './clause.ts'
import type {Evidence, EvidenceName} from './evidence.ts'
import {FEELS} from './grammar-words.ts'
import type {Scene} from './scene.ts'

/**
 * A word of harm beside a treatment, without the grammar that ties the one to the other: weak reasons, which need a
 * second one. They catch what no parse of subject, verb and object gets hold of.
 */
export function findLooseHarm(scene: Scene): Evidence[] {
  const {sense} = scene
  const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (!agent && !scene.treatmentAtHand) return []
  const found: Evidence[] = []
  const add = (near: EvidenceName, atHand: EvidenceName, from: number, to: number): void => {
    found.push({name: agent ? near : atHand, from, to, aspect: 'harm'})
  }
  for (const verb of sense.verbs) {
    const harms = verb.sorts.includes('harm')
    if (!harms && !verb.sorts.includes('ail')) continue
    if (!sense.isVerb(verb) || inCondition(sense, verb.from)) continue
    // “keeps the drill from damaging the nerve”: whatever would do the harm is kept from it.
    const kept = sense.words.slice(Math.max(0, verb.from - 8), verb.from)
    if (kept.some(w => /^(?:prevents?|preventing|protects?|keeps?|shields?)$/.test(w.text))) continue
    const {sort} = subjectOf(sense, verb.from)
    if (sort === 'condition' || sort === 'pathogen') continue
    if (/^fail/.test(sense.text(verb.from)) || /^(?:the|a|an|your|up|us)$/.test(harms ? '' : sense.text(verb.to)))
      continue
    if (harms && INTENDED.test(sense.text(verb.from))) continue
    if (harms) add('hurt-and-agent', 'hurt-at-hand', verb.from, verb.to)
    else add('ail-and-agent', 'ail-at-hand', verb.from, verb.to)
  }
  for (const run of sense.runs('unwell')) {
    if (inCondition(sense, run.from) || !isPredicate(scene, run.from)) continue
    add('unwell-and-agent', 'unwell-at-hand', run.from, run.to)
  }
  const modal = sense.modal
  for (const mention of sense.mentions) {
    if (mention.sort !== 'trouble' || !modal || inCondition(sense, mention.from)) continue
    add('trouble-and-agent', 'trouble-at-hand', mention.from, mention.to)
  }
  return found
}

/** “may feel a bit drowsy”, “turns the skin yellow”: a verb of being or becoming stands a few words before. */
function isPredicate({sense}: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const {text, kind} = sense.words[i]!
    if (FEELS.has(text) || /^(?:turns?|turned|leaves?|left|makes?|made|keeps?|fell|grow|grows|went|goes)$/.test(text))
      return true
    if (kind === 'sign' && text !== ',') return false
  }
  return false
}
