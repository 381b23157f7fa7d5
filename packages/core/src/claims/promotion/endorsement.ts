import type {Scene} from './scene.ts'

const TITLE = new Set(['dr', 'prof', 'professor', 'doctor', 'nurse', 'sister', 'coach', 'chef', 'sir', 'dame'])
const BACKS =
  /^(?:recommends?|recommending|recommended|endorses?|endorsed|trusts?|trusted|approves?|approved|swears?|prefers?|uses|keeps|calls|praises|favours|favors|chooses|backs|loves|formulated|developed|created|designed|invented|advises|prescribes|raves)$/
const PROFESSION =
  /^(?:doctors?|dentists?|dermatologists?|nurses?|physicians?|pharmacists?|surgeons?|experts?|nutritionists?|dietitians?|therapists?|physiotherapists?|chiropractors?|scientists?|midwives|midwife|trainers?|athletes?|pediatricians?|paediatricians?|facialists?|stylists?|celebrities|professionals|specialists|professor|consultants?)$/
/** The reader's own doctor gives advice; that is no endorsement. */
const OWN = new Set(['your', 'a', 'an', 'the', 'his', 'her', 'their', 'most', 'some', 'many'])

/** A person, profession or body that stands behind what is sold. */
export function findEndorsements(scene: Scene): void {
  const {words} = scene
  for (const run of scene.runs('endorse-phrase')) scene.add('endorsement', run, 'endorsement')
  for (const [i, word] of words.entries()) {
    const named = TITLE.has(word.text) && word.capital && (words[i + 1]?.capital || words[i + 2]?.capital)
    const profession = !named && PROFESSION.test(word.text)
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
