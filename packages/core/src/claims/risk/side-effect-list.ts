import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const HARM_LEAD =
  /\b(?:side[ -]effects?|adverse|complications?|risks?|problems|reactions?|harms?|dangers?|can cause|may cause|might cause|could cause|lead to|put you at risk|hazards|warnings?|go wrong|happened to|reported by|what to expect)\b/i
const CONTRA_LEAD =
  /(?:\b(?:do not|don't|don’t|should not|shouldn't|shouldn’t|must not|can't|can’t|cannot|may not be|not be|isn't|isn’t|not|never|avoid|contraindicated)\b[^:]{0,60}\b(?:if|in|for|with|when|who|suitable|safe|right)\b|\bbefore (?:you )?(?:tak|us|hav|start)\w+\b[^:]{0,50}\b(?:if|tell)|\b(?:tell|check with)\b[^:]{0,60}\b(?:if|before)\b)/i
const DISEASE_LEAD =
  /\b(?:symptoms?|signs|causes of|caused by|call|contact|seek|see a|see your|treat|treats|treating|tell your doctor if|get (?:medical )?help|risk factors?|reduce|lower|prevent|avoid)\b/i

const OPEN_END = /\b(?:include|includes|are|including|as|cause|of|for|if|you|to|have|be)\s*$/i

/** The words that announce a list of harms: one claim for the whole list. */
export function findListLeadIn(scene: Scene): Evidence[] {
  const {standing, sense} = scene
  const harms = sense.mentions.filter(m => m.sort === 'harm' || m.sort === 'complication')
  const harmInCell = harms[0]
  if (harmInCell && (standing.harmColumn || (standing.cell && scene.topic.riskHeading && harms.length > 1)))
    return [{name: 'cell-of-harms', from: harmInCell.from, to: harmInCell.to, aspect: 'harm'}]
  const last = sense.words.at(-1)
  const open = standing.leadIn || last?.text === ':' || (last?.kind === 'word' && OPEN_END.test(sense.body))
  if (!open) return []
  const end = sense.words.length
  const harm = HARM_LEAD.exec(sense.body)
  const contra = CONTRA_LEAD.exec(sense.body)
  const at = (offset: number): number =>
    Math.max(
      0,
      sense.words.findIndex(w => w.end > offset),
    )
  if (contra && !/\b(?:call|contact|see a)\b/i.test(sense.body)) {
    return [{name: 'list-of-contraindications', from: at(contra.index), to: end, aspect: 'contraindication'}]
  }
  if (harm && !DISEASE_LEAD.test(sense.body))
    return [{name: 'list-of-harms', from: at(harm.index), to: end, aspect: 'side-effect-list'}]
  if (!scene.topic.riskHeading) return []
  if (
    /\b(?:may|might|can|could|will) (?:also )?(?:have|feel|notice|experience|get|happen|occur|see)\b/i.test(
      sense.body,
    ) &&
    !DISEASE_LEAD.test(sense.body)
  )
    return [{name: 'list-of-feelings', from: 0, to: end, aspect: 'side-effect-list'}]
  if (/\bseen in\b|\breported\b|\baffect\b|\bthese are\b|\bthe following\b/i.test(sense.body))
    return [{name: 'list-of-feelings', from: 0, to: end, aspect: 'side-effect-list'}]
  if (standing.leadIn && !DISEASE_LEAD.test(sense.body) && end < 16)
    return [{name: 'list-in-risk-section', from: 0, to: end, aspect: 'side-effect-list'}]
  return []
}
