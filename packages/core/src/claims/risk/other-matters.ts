import type {Evidence, EvidenceName} from './evidence.ts'
import type {Scene} from './scene.ts'

/** What a sentence with words of harm may be about instead, each told by a word of its own. */
const MATTERS: Readonly<Record<string, string>> = {
  'tells-symptoms': 'symptom symptoms sign signs',
  'tells-benefit':
    'help helps helped helping improve improves improved improving improvement relieve relieves relieved relieving relief treat treats treated treating benefit benefits beneficial effective better cure cures soothe soothes protect protects protection recovery',
  'tells-need': 'needed recommended offered suggested considered necessary prescribed reserved tried',
  'tells-diagnosis':
    'diagnose diagnosed diagnosis diagnosing detect detects detected detecting measures results result shows picture pictures images check checks',
  'tells-spread': 'americans britons worldwide nationwide population inherited hereditary families',
  'tells-logistics': 'appointment arrive consent parking ward reception overnight visitors book booked lunch',
  'tells-how': 'surgeon surgeons radiologist dentist anaesthetist anesthesiologist',
}
const MATTER_OF = new Map<string, EvidenceName>(
  Object.entries(MATTERS).flatMap(([name, words]) =>
    words.split(' ').map(word => [word, name as EvidenceName] as const),
  ),
)

/** Told of a disease, a benefit, a need, a test or the course of the day, harm words mean less. */
export function findOtherMatters({sense, topic}: Scene): Evidence[] {
  const found: Evidence[] = []
  for (const {text} of sense.words) {
    const name = MATTER_OF.get(text)
    if (name && !found.some(e => e.name === name)) found.push({name, from: 0, to: 0})
  }
  const first = sense.mentions.find(m => m.sort !== 'pronoun' && m.sort !== 'person' && m.sort !== 'likelihood')
  const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (first) {
    const disease = first.sort === 'condition' || first.sort === 'pathogen' || (first.sort === 'harm' && first.disease)
    if (first.sort === 'agent') found.push({name: 'agent-first', from: 0, to: 0})
    else if (disease && !agent) {
      found.push({name: 'disease-first', from: 0, to: 0})
      if (topic.riskHeading && first.sort !== 'harm') found.push({name: 'disease-in-risk-section', from: 0, to: 0})
    } else if (first.sort === 'treated') found.push({name: 'treated-first', from: 0, to: 0})
    else if (first.sort === 'body' && !agent) found.push({name: 'body-first', from: 0, to: 0})
    const next = sense.phrase({from: first.to, to: first.to + 2})
    if (disease && first.from <= 2 && /^(?:is|are) (?:an?|the|when|one)$/.test(next))
      found.push({name: 'defines-disease', from: 0, to: 0})
  }
  if (!agent && topic.about === 'none') found.push({name: 'no-agent-anywhere', from: 0, to: 0})
  if (sense.mentions.some(m => m.sort === 'treated')) found.push({name: 'treated-harm', from: 0, to: 0})
  return found
}
