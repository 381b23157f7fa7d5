import {defineRule} from '@claimlint/core'
import {isQuoted} from '../shared/is-quoted.ts'
import {PRESCRIPTION_MEDICINES} from '../shared/prescription-medicines.ts'
import {unitRange} from '../shared/unit-range.ts'
import {wordPattern} from '../shared/word-pattern.ts'

export default defineRule({
  id: 'advertised-prescription-medicine',
  summary: 'Copy that sells to the public names a prescription-only medicine',
  severity: 'warning',
  presets: ['uk'],
  messages: {
    named: ({words, name}: {words: string; name: string}) =>
      `“${words}” names a prescription-only medicine (${name}) in copy that sells to the public, which the UK advertising code bars. Offer the consultation instead, and leave the medicine out of what sells.`,
  },
  *check(page) {
    for (const claim of page.claims) {
      if (claim.kind !== 'promotional') continue
      const {text} = claim.unit
      for (const {0: words, index} of text.matchAll(NAMES)) {
        if (OTHERWISE.test(text.slice(Math.max(0, index - 30), index)) || isQuoted(claim.unit, index)) continue
        yield {
          message: 'named',
          range: unitRange(claim.unit, index, index + words.length),
          data: {words, name: NAME_OF.get(words.toLowerCase().replace(/\s/g, ' ')) ?? words},
          claim: claim.id,
          confidence: claim.confidence,
        }
        // One sentence that lists three brands has one fault.
        break
      }
    }
  },
})

const NAMES = wordPattern(PRESCRIPTION_MEDICINES.flatMap(({words}) => words))
const NAME_OF = new Map(PRESCRIPTION_MEDICINES.flatMap(({name, words}) => words.map(word => [word, name] as const)))
/** Copy that sells something else in its place does not advertise the medicine. */
const OTHERWISE =
  /\b(?:no|not|never|without|avoid|skip|ditch|forget|replaces?|than|instead of|alternatives? to|free of)(?: (?:more|the|a|an|any|another|need for|painful|costly|for)){0,3}\s$/i
