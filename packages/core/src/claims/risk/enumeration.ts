import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

/** “Risks include …”, “The main side effects are …”, “Possible complications can be …”, at the start of a sentence. */
const OPENS =
  /^\W*(?:(?:the|its?|their|other|some|more|most|main|possible|potential|common|rare|serious|known|usual|reported|frequent|minor|major|temporary|short-term|long-term|less common|very|and)\s+){0,4}(risks|side[ -]effects|adverse (?:effects|events|reactions)|complications|hazards|dangers|harms|reactions)(?: of [\w -]{2,40}?| with [\w -]{2,40}?)?\s+(?:(?:can|may|might|could) )?(?:also )?(?:include|includes|are|were|be)\b/i

/** Names of harms in a sentence that announces harms: of a treatment, unless the page tells of a disease. */
export function findEnumeration(scene: Scene): Evidence[] {
  const {sense, topic, carry} = scene
  const opening = OPENS.exec(sense.body)
  if (!opening) return []
  if (/^complications$/i.test(opening[1]!) && topic.about === 'condition' && !carry.agent) return []
  const last = sense.words.findIndex(({start}) => start >= opening[0].length)
  const harm = sense.mentions.find(
    ({sort, from}) => (sort === 'harm' || sort === 'trouble') && from >= last && last >= 0,
  )
  return harm ? [{name: 'list-of-harms', from: 0, to: harm.to, aspect: 'side-effect-list'}] : []
}
