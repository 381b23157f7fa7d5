import type {Scene} from './scene.ts'
import {PROFESSION, TITLE} from './triggers.ts'

const BACKS =
  /^(?:recommends?|recommending|recommended|endorses?|endorsed|trusts?|trusted|approves?|approved|swears?|prefers?|uses|keeps|calls|praises|favours|favors|chooses|backs|loves|formulated|developed|created|designed|invented|advises|prescribes|raves)$/
/** The reader's own doctor gives advice; that is no endorsement. */
const OWN = new Set(['your', 'a', 'an', 'the', 'his', 'her', 'their', 'most', 'some', 'many'])

/** A person, profession or body that stands behind what is sold. */
export function findEndorsements(scene: Scene): void {
  const {words} = scene
  for (const run of scene.runs('endorse-phrase')) scene.add('endorsement', run, 'endorsement')
  if (SAYS.test(scene.reading.unit.text)) addVouching(scene)
  for (const i of scene.marked) {
    const word = words[i]!
    const named = TITLE.has(word.text) && word.capital && (words[i + 1]?.capital || words[i + 2]?.capital)
    const profession = !named && PROFESSION.has(word.text)
    if (!named && !profession) continue
    if (profession && OWN.has(scene.text(i - 1)) && !/my/.test(scene.text(i - 2))) continue
    for (let k = i + 1; k <= Math.min(i + 8, words.length - 1); k++) {
      if (BACKS.test(scene.text(k))) {
        scene.add('endorser', {from: i, to: k + 1}, 'endorsement')
        break
      }
    }
  }
}

const VOUCHES =
  /^(?:recommend|recommends|recommended|trust|prescribe|endorse|love|swear|use|choose|prefer|suggest|give)$/
const SAYS =
  /[”"]\s*(?:,\s*)?(?:says|said|explains|explained|adds|added|writes|notes|according)\b|^\s*(?:dr|prof)\b[^“"]{3,60}[“"]/i
/** “I give it to all my patients,” says a named expert. */
function addVouching(scene: Scene): void {
  const {words} = scene
  const verb = words.findIndex(
    (word, i) =>
      VOUCHES.test(word.text) &&
      /^(?:i|we|would|always|often|now|personally)$/.test(scene.text(i - 1)) &&
      (/^(?:it|this|them|these|our)$/.test(scene.text(i + 1)) || scene.brands.some(brand => brand.from === i + 1)),
  )
  if (verb < 0) return
  const expert = words.findIndex(
    (word, i) => word.capital && (TITLE.has(word.text) || CREDENTIAL.has(word.text)) && i !== verb,
  )
  if (expert < 0 && !words.some(word => PROFESSION.has(word.text))) return
  scene.add('endorsement', {from: verb, to: verb + 1}, 'endorsement')
}
const CREDENTIAL = new Set(['md', 'nd', 'rn', 'phd', 'do', 'dc', 'dds', 'dmd', 'rd', 'np', 'dpm', 'pharmd'])
