import type {Word} from '../words.ts'
import type {Mention} from './meaning.ts'

/** Before a part of the body these make a harm that no list need hold: “a sore nose”, “cloudy corneas”, “swollen lids”. */
const ILL = new Set(
  'sore swollen numb blocked broken cracked infected inflamed damaged burst torn brittle cloudy abnormal irregular uneven lumpy painful aching itchy itching irritated bruised bleeding burning stinging tender stiff weak weakened dry watery red puffy burnt burned scalded blistered chapped raw peeling flaky blurred blurry double tight heavy tired shaky trembling twitching cramping cramped leaking leaky perforated punctured ruptured collapsed narrowed clogged scarred discoloured discolored yellow yellowed stained darkened loose loosened chipped decayed bloodshot gritty crusty crusted scabby wasted shrunken enlarged failing injured crushed trapped pinched dislocated fractured slipped upset runny stuffy bleary dark bloody unsteady slow slowed racing pounding fluttering shallow laboured labored faster slower thinning thinner droopy drooping sagging crooked misshapen deformed poor reduced impaired disturbed broken'.split(
    ' ',
  ),
)
/** Too much or too little of what the blood holds. */
const OFF = new Set(
  'low lower high higher raised elevated reduced decreased abnormal unstable falling rising'.split(' '),
)
/** “trouble with sleep”, “loss of balance”, “a drop in fertility”: harm by what stands before the part or working. */
const LOSS =
  /^(?:loss|lack|trouble|difficulty|difficulties|problems?|changes?|drop|fall|rise|damage|injury|harm|pressure|pain|swelling|irritation|burns?|cuts?|disturbance|failure|weakness)$/
const TIES = new Set(['of', 'with', 'in', 'to', 'on', 'around'])
/** What one may have trouble doing. */
const DOINGS =
  /^(?:sleeping|breathing|swallowing|urinating|walking|concentrating|focusing|driving|seeing|hearing|speaking|chewing|eating|moving|thinking|remembering|reading|standing|balancing|conceiving|passing|opening|closing|weeing|peeing)$/

/** A part or working of the body that the words before it call ill is a harm; anything else stays what it is. */
export function ailOf(mention: Mention, words: readonly Word[], isTag: boolean): Mention {
  const before = words[mention.from - 1]?.text
  if (before === undefined || !isTag) return mention
  if (ILL.has(before) || (OFF.has(before) && words[mention.from - 2]?.text !== 'too'))
    return {...mention, from: mention.from - 1, sort: 'harm', complaint: true}
  if (!TIES.has(before)) return mention
  const loss = words[mention.from - 2]?.text
  return loss !== undefined && LOSS.test(loss)
    ? {...mention, from: mention.from - 2, sort: 'harm', complaint: true}
    : mention
}

const TROUBLE = new Set(['trouble', 'difficulty', 'difficulties', 'problem', 'problems'])

/** Asked for every word of a page, and most words are shorter. */
const SHORTEST_TROUBLE = 'trouble'.length

/** “trouble sleeping”, “difficulty breathing”, for every doing. */
export const isTroubleDoing = (words: readonly Word[], at: number): boolean =>
  words[at]!.text.length >= SHORTEST_TROUBLE && TROUBLE.has(words[at]!.text) && DOINGS.test(words[at + 1]?.text ?? '')
