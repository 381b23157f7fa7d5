import type {Evidence, EvidenceName} from './evidence.ts'
import type {Scene} from './scene.ts'

/** What a sentence with words of harm may be about instead, each told by its own words. */
const MATTERS: readonly (readonly [EvidenceName, RegExp])[] = [
  ['tells-symptoms', /\b(?:symptoms?|signs?|warning signs?|can be a sign|sign of)\b/i],
  [
    'tells-benefit',
    /\b(?:helps?|helped|helping|improv\w+|reliev\w+|relief|treats?|treated|works?(?: well| best)? by|benefits?|beneficial|designed to|aims? to|effective (?:for|in|at)|better|cures?|soothes?|protects?|protection|good for|recommended for)\b/i,
  ],
  [
    'tells-need',
    /\b(?:may|might|can|will|should|is|are|was|often|usually) (?:also |often |usually |then )?(?:be )?(?:need|needed|recommend(?:ed)?|offer(?:ed)?|suggest(?:ed)?|consider(?:ed)?|necessary|used|done|tried|prescribed?|given|reserved)\b(?! (?:caution|care))/i,
  ],
  [
    'tells-diagnosis',
    /\b(?:diagnos\w+|find out|to see (?:if|how|whether)|to check|checks? for|looks? for|detect\w*|measures?|shows? (?:up|how|whether)|results?|rule out|scan shows|picture|images?)\b/i,
  ],
  [
    'tells-spread',
    /\b(?:americans|britons|worldwide|each year|every year|in the (?:united states|uk|us)|nationwide|the population|people have|people live with|more common in|most common (?:cause|type|form)|runs in families|inherited|family history)\b/i,
  ],
  [
    'tells-logistics',
    /\b(?:appointment|arrive|consent form|sign a form|drive you home|lift home|hospital stay|stay in hospital|overnight stay|go home|bring (?:a|your)|wear (?:loose|comfortable)|book|parking|ward|reception|stitches (?:are|will be) (?:taken|removed)|lasts? about|takes? about|takes? (?:\d|an hour|half))\b/i,
  ],
  ['tells-how', /\b(?:surgeon|doctor|nurse|radiologist|dentist|anaesthetist|provider|specialist)s? (?:will|then|may|can|uses?|makes?|puts?|inserts?|removes?|places?|cuts?|injects?|cleans?|closes?|takes?)\b/i],
]

/** Told of a disease, a benefit, a need, a test or the course of the day, harm words mean less. */
export function findOtherMatters({sense, topic}: Scene): Evidence[] {
  const found: Evidence[] = []
  for (const [name, pattern] of MATTERS) if (pattern.test(sense.body)) found.push({name, from: 0, to: 0})
  const first = sense.mentions.find(m => m.sort !== 'pronoun' && m.sort !== 'person' && m.sort !== 'likelihood')
  const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (first) {
    const disease = first.sort === 'condition' || first.sort === 'pathogen' || (first.sort === 'harm' && first.disease)
    if (first.sort === 'agent') found.push({name: 'agent-first', from: 0, to: 0})
    else if (disease && !agent) {
      found.push({name: 'disease-first', from: 0, to: 0})
      if (topic.riskHeading && first.sort !== 'harm') found.push({name: 'disease-in-risk-section', from: 0, to: 0})
    }
    else if (first.sort === 'treated') found.push({name: 'treated-first', from: 0, to: 0})
    else if (first.sort === 'body' && !agent) found.push({name: 'body-first', from: 0, to: 0})
    const next = sense.phrase({from: first.to, to: first.to + 2})
    if (disease && first.from <= 2 && /^(?:is|are) (?:an?|the|when|one)$/.test(next))
      found.push({name: 'defines-disease', from: 0, to: 0})
  }
  if (!agent && topic.about === 'none') found.push({name: 'no-agent-anywhere', from: 0, to: 0})
  if (sense.mentions.some(m => m.sort === 'treated')) found.push({name: 'treated-harm', from: 0, to: 0})
  return found
}
