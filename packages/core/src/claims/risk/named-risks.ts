import {clauseEnd, clauseStart, inCondition} from './clause.ts'
import type {Evidence} from './evidence.ts'
import type {Mention} from './meaning.ts'
import type {Scene} from './scene.ts'
import type {Sense} from './sense.ts'

const LINKS = new Set('after with during from following of by to for when while than in'.split(' '))

/** Nouns that name a risk: side effects, complications, “the risk of infection after surgery”. */
export function findNamedRisks(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const mention of sense.mentions) {
    const span = {from: mention.from, to: mention.to}
    if (inCondition(sense, mention.from)) continue
    if (mention.sort === 'side-effect') found.push({name: 'side-effect', ...span, aspect: 'harm'})
    if (mention.sort === 'harm' && mention.inside.includes('agent'))
      found.push({name: 'agent-name-in-harm', ...span, aspect: 'harm'})
    if (mention.sort === 'complication') {
      const agent = mention.inside.includes('agent') || linkedAgent(sense, mention)
      found.push({name: agent ? 'complication-of-agent' : 'complication', ...span, aspect: 'harm'})
    }
    if (mention.sort === 'danger' || mention.sort === 'likelihood') found.push(...riskOf(scene, mention))
  }
  return found
}

function linkedAgent(sense: Sense, mention: Mention): boolean {
  const start = clauseStart(sense, mention.from)
  const end = clauseEnd(sense, mention.to)
  return sense.mentions.some(m => {
    if (m === mention || m.sort !== 'agent' || m.from < start || m.from >= end) return false
    if (m.from < mention.from)
      return !sense.mentions.some(other => other.from > m.to && other.to <= mention.from && other.sort === 'condition')
    for (let at = m.from - 1; at >= Math.max(mention.to, m.from - 4); at--) if (LINKS.has(sense.text(at))) return true
    return false
  })
}

function riskOf(scene: Scene, mention: Mention): Evidence[] {
  const {sense} = scene
  const harm = sense.mentions.find(
    m =>
      m.from > mention.to &&
      m.from <= mention.to + 6 &&
      (m.sort === 'harm' || m.sort === 'condition' || m.sort === 'complication' || m.sort === 'trouble'),
  )
  const linked =
    harm && sense.words.slice(mention.to, harm.from).some(w => w.text === 'of' || w.text === 'for' || w.text === 'that')
  if (mention.sort === 'likelihood' && !linked) return []
  // “risk factors” are no risk of anything that anybody chose.
  if (
    /^(?:factors?|ratio|ratios|score|assessment|management|reduction|groups?|categor\w+)$/.test(
      sense.text(mention.to),
    ) ||
    sense.text(mention.from - 1) === 'relative'
  )
    return []
  const span = {from: mention.from, to: linked ? harm.to : mention.to}
  const agent = mention.inside.includes('agent') || linkedAgent(sense, mention)
  if (agent) return [{name: 'risk-with-agent', ...span, aspect: 'harm'}]
  const people = sense.mentions.find(m => m.to <= mention.from)
  if (people?.sort === 'person' && harm?.sort !== 'complication' && !scene.topic.riskHeading && !scene.carry.agent)
    return [{name: 'risk-with-condition', ...span}]
  const condition = sense.mentions.some(
    m =>
      m !== harm &&
      m.from < mention.from &&
      (m.sort === 'condition' || m.sort === 'pathogen' || (m.sort === 'harm' && m.disease)),
  )
  if (condition) return [{name: 'risk-with-condition', ...span}]
  return [{name: 'risk-of-harm', ...span, aspect: 'harm'}]
}
