import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const NEGATORS = new Set(['not', 'never', 'cannot', 'neither', 'nor', 'nobody'])
const HAD =
  /^(?:given|used|taken|advised|recommended|offered|done|meant|suitable|approved|licensed|prescribed|safe|worn|sited|placed|fitted|inserted|treated|scanned|bought|performed|injected|applied|combined|mixed|drunk|eaten|vaccinated|started|considered|allowed|intended|right|ideal|appropriate|take|use|give|have|drink|eat|wear|apply|buy|combine|mix|for|fine|wise|best|optional|repeated|undergo|receive|received|put|sprayed|rinsed|swallowed|inhaled|fed|donate|breastfeed|conceive|smoke|fly|start|stop|touch|try|consume|get|allowed|permitted|accepted|eligible|enrolled|candidates?|handled|mixed|exposed)$/
const TIES =
  /^(?:for|in|during|if|with|by|under|on|near|while|to|unless|around|alongside|together|when|before|after|within)$/
/** A broken seal says nothing of who takes what is inside. */
export const PACK = /\b(?:seal|packag\w+|pack|carton|expir\w+|use-by|label|box)\b/i
const AGE = /^(?:under|over|below|above|younger|older|aged)$/

/** “It isn't given to women who …”, “not for children under 12”, “cannot be fitted if …”: nobody may have it who is so. */
export function findRefusals(scene: Scene): Evidence[] {
  const {sense} = scene
  const end = sense.words.length
  for (let at = 0; at < end; at++) {
    const text = sense.text(at)
    if (!NEGATORS.has(text) && !text.endsWith("n't")) continue
    // “People who can't take iron by mouth”: told of the people, not of the iron.
    if (
      text.startsWith('can') &&
      sense.words.slice(Math.max(0, at - 9), at).some(w => w.text === 'who' || w.text === 'if')
    )
      continue
    let had = at + 1
    while (had < at + 4 && !HAD.test(sense.text(had))) had++
    if (!HAD.test(sense.text(had))) continue
    const state = stateAfter(scene, sense.text(had) === 'for' ? had : had + 1)
    if (state === undefined) continue
    const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
    if (!agent && !scene.treatmentAtHand) continue
    return [{name: agent ? 'refuses-agent' : 'refuses-it', from: at, to: state, aspect: 'contraindication'}]
  }
  return []
}

/** Where the people, state or age end to whom it is refused; a disease after “for” is what a treatment is no use for. */
function stateAfter({sense}: Scene, from: number): number | undefined {
  const end = Math.min(sense.words.length, from + 10)
  const pregnancy = sense.runs('pregnancy').find(run => run.from >= from && run.from < end)
  if (pregnancy) return pregnancy.to
  for (let at = from; at < end; at++) {
    const text = sense.text(at)
    if (AGE.test(text) && sense.words[at + 1]?.kind === 'number') return at + 2
    if (!TIES.test(text)) continue
    if (/^(?:if|unless|while)$/.test(text) && PACK.test(sense.body)) return undefined
    if (/^(?:if|unless|while)$/.test(text)) return Math.min(at + 3, sense.words.length)
    const state = sense.mentions.find(m => m.from > at && m.from <= at + 5)
    if (!state) continue
    if (state.sort === 'person' && sense.text(state.from) !== 'you') return state.to
    if (text !== 'for' && text !== 'to' && /^(?:condition|harm|body)$/.test(state.sort)) return state.to
  }
  return undefined
}
