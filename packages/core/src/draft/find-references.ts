import {remembering} from '../text/memory.ts'
import {cutSentences} from './cut-sentences.ts'

/** What the entries of a bibliography look like, and how much each sign weighs. */
const SIGNS: readonly (readonly [number, RegExp])[] = [
  [2, /\(\s?(?:19|20)\d\d[a-z]?(?:,\s\p{Lu}\p{Ll}+\s\d{1,2})?\s?\)/u],
  [2, /\b(?:19|20)\d\d(?:\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?)?;\s?\d/u],
  [1, /\bet al\b/],
  [2, /\bdoi\b|\b10\.\d{4,9}\/|\bPMID\b|\bPMC\d{4,}/i],
  [1, /https?:\/\/|\bwww\./i],
  [2, /\b\d{1,4}\s?\(\s?(?:\d{1,3}(?:[–-]\d{1,3})?|suppl[^)]{0,10})\s?\)\s?[,:]/i],
  [1, /[:,]\s?(?:pp?\.\s?)?e?\d{1,6}\s?[–-]\s?e?\d{1,6}\b/],
  [
    1,
    /\b(?:J|Journal|Lancet|BMJ|JAMA|Engl|Med|Clin|Rev|Ann|Arch|Surg|Pharmacol|Br|Am|Eur|Int|PLoS|Cochrane|StatPearls|Spine|Nature|Res|Ther|Proc)\b\.?\s/,
  ],
  [1, /\b(?:retrieved|accessed|available (?:from|at)|cited|published online|version|edn?|press|report|guideline)\b/i],
  // “Jaumard, N. V.,”, “Smith J, Jones AB.”, “Audley P, Mbeki S.”
  [
    2,
    /^(?:\W|\d)*\p{Lu}[\p{L}'’-]+(?:\s(?:van|von|de|der|la)\s?\p{L}+)?,?\s(?:\p{Lu}\.?[\s-]?){1,4}(?:[,.&;]|\s(?:and|et)\b)/u,
  ],
  [1, /\b(?:19|20)\d\d\b/],
]

const AUTHOR = SIGNS.find(([, sign]) => sign.source.startsWith('^'))![1]

/** How much a text looks like the entry of a bibliography; 3 and more is one. */
export const weighReference = remembering(text => {
  const entry = text.length > 700 ? text.slice(0, 700) : text
  if (!/\d{4}|https?:|www\./.test(entry)) return 0
  let weight = 0
  for (const [points, sign] of SIGNS) if (sign.test(entry)) weight += points
  return weight
})

export const isReferenceEntry = (text: string): boolean => text.length < 1200 && weighReference(text) >= 4

/** A number of a list that stands on a line of its own, as pages lose their layout. */
export const isBareNumber = (text: string): boolean => /^\s*\[?\d{1,3}[.)\]]*\s*$/.test(text)

/** Whether a footnote holds a source, not a remark: a short text with a year or an address and no verb that states. */
export function isReferenceNote(text: string): boolean {
  if (weighReference(text) >= 3 || /^\W*(?:ibid|op\.? cit|loc\.? cit)\b/i.test(text)) return true
  if (!/\b(?:19|20)\d\d\b|https?:|\bdoi\b/i.test(text) || text.length > 220) return false
  return !/\b(?:is|are|was|were|has|have|had|can|may|might|does|do|should|must|will)\b/i.test(text)
}

const FINITE =
  /\b(?:is|are|was|were|has|have|had|can|may|might|could|must|should|will|would|does|do|did|lasts?|causes?|cures?|helps?|reduces?|relieves?|treats?|prevents?|heals?|works?|improves?|eases?|needs?|takes?|wears?|leads?|raises?|lowers?)\b/
const TRACE =
  /\b(?:19|20)\d\d\b|https?:|www\.|\b[a-z\d-]+\.(?:com|org|net|gov|edu|nhs|uk|eu|int|info)\b|\bdoi\b|\bpp?\.\s?\d|\bet al\b/i

/**
 * Whether a text under the heading of a bibliography is plain sentences: closed ones with a verb each, no year, address or
 * author, not laid out as a title. “Cataracts can be treated. Example Eye Society.” names who says it: that is a source.
 */
export const isStatement = remembering(text => {
  const line = text.trim()
  if (!/^["“‘(]?\p{Lu}/u.test(line) || !/[.!]["”’)]?$/.test(line) || TRACE.test(line) || AUTHOR.test(line)) return false
  return cutSentences(line).every(({start, end}) => {
    const sentence = line.slice(start, end)
    return !/^["“‘]/.test(sentence) && FINITE.test(sentence) && !isTitleCase(sentence)
  })
})

/** Whether most longer words stand with a capital, as in the title of a work. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}{4,}/gu) ?? []
  return words.length < 3 || words.filter(word => /^\p{Lu}/u.test(word)).length * 2 >= words.length
}
