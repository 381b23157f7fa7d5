import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

/** “So does alcohol”, “so can heavy drinking”: what was said last holds of this, too. */
const OPENS = /^(?:so (?:does|do|did|can|may|might|will|is|are)|neither (?:does|do|is|are)|nor (?:does|do|is|are))\b/i
/** “Apple juice does the same”, “tobacco does as well”, “sweet oranges do not”. */
const ENDS =
  /\b(?:does|do|did|can|may|might|will) (?:it |this |that )?(?:the same|so|too|as well|likewise)\b|\b(?:(?:does|do|did) not|(?:doesn|don|didn).t|likewise)[.!]?$|\bthe same (?:goes|holds|is true) (?:for|of)\b/i

/** A sentence that only says that somebody else does what the sentence before said of a harm. */
export function findEcho({sense, carry}: Scene): Evidence[] {
  if (!carry.harm) return []
  const opens = OPENS.test(sense.body)
  if (!opens && !ENDS.test(sense.body)) return []
  const agent = sense.mentions.find(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (agent) return [{name: 'echoes-harm-of-agent', from: agent.from, to: agent.to, aspect: 'harm'}]
  return [{name: 'echoes-harm', from: 0, to: 1, aspect: 'harm'}]
}
