import type {Scene} from './scene.ts'
import {CHANGE, FIRST} from './triggers.ts'
import {wordSet} from './word-set.ts'

const CROWD = wordSet(
  'love|loves|report|reports|reported|say|says|said|swear|rave|notice|feel|felt|find|found|tell|told|agree|agreed|experience|choose|chose|trust|rate|rated|asked|ask|call|return|recommend|enjoy|prefer|see|saw|ditched|switched|discovered|come|nod|sleep|stay|keep|swap|swapped|wake|lose|lost|get|got|leave|left|stopped|been|have',
)
/** Anybody may find a thing; it is a testimonial only where a product stands in the sentence. */
const ANYBODY = /^(?:people|individuals?|men|women|man|woman|famil(?:y|ies)|parents?|adults?)$/
const SIGNED = /["”'’]\s*(?:[-–—~]|writes|wrote)\s*[@\p{Lu}]/u
/** “Class I”, “type I”. */
const NUMERAL = new Set(['class', 'type', 'stage', 'phase', 'part', 'grade', 'level', 'schedule', 'vitamin'])
const OPENS = /^\s*(?:[★☆⭐]+\s*)?["“]/u
/** Three stars or fewer. */
const FEW_STARS = /^\s*★{1,3}☆|\b[123](?:\.\d)? ?(?:\/ ?5|out of 5|stars?)\b/

/** Experience offered as proof: “I”, a signed quotation, a happy crowd. */
export function findTestimonials(scene: Scene): void {
  const {words, reading} = scene
  for (const run of scene.runs('rave')) scene.add('rave', run, 'testimonial')
  const {text} = reading.unit
  if (SIGNED.test(text) || (/^\s*["“].{5,200}["”]\s*$/u.test(text) && reading.unit.block.quoted))
    scene.add('signed-quote', {from: 0, to: words.length}, 'testimonial')
  else if (/^["“]/.test(text)) scene.add('quotation', {from: 0, to: 1})
  if (/★|⭐|\b[45](?:\.\d)? ?\/ ?5\b/.test(text)) scene.add('rave', {from: 0, to: 1}, 'testimonial')
  if ((OPENS.test(text) && scene.runs('buyer-complaint').length > 0) || FEW_STARS.test(text))
    scene.add('complaint', {from: 0, to: 0})
  let first = -1
  for (const i of scene.marked) {
    const word = words[i]!
    if (
      first < 0 &&
      FIRST.has(word.text) &&
      !(word.text === 'i' && (!word.capital || NUMERAL.has(scene.text(i - 1))))
    ) {
      first = i
      scene.add('first-person', {from: i, to: i + 1})
    }
    if (first >= 0 && i > first && CHANGE.has(word.text) && !scene.has('felt-change'))
      scene.add('felt-change', {from: first, to: i + 1}, 'testimonial')
  }
  if (first >= 0 && OPENS.test(text)) scene.add('telling-quote', {from: 0, to: words.length}, 'testimonial')
  for (const buyers of scene.runsOf('buyer-noun', 'staff-noun')) {
    if (
      ANYBODY.test(scene.text(buyers.from)) &&
      !scene.hasAny('remedy', 'brand', 'this-product', 'our-offering', 'trade-mark')
    )
      continue
    for (let k = buyers.to; k <= Math.min(buyers.to + 2, words.length - 1); k++) {
      if (
        CROWD.has(scene.text(k)) &&
        /^(?:many|our|happy|thousands|these|countless|more|satisfied|regular|loyal|new|bed)$/.test(
          scene.text(buyers.from - 1),
        )
      ) {
        scene.add('crowd', {from: buyers.from, to: k + 1}, 'testimonial')
        break
      }
    }
  }
}
