import {defineRule} from '@claimlint/core'
import {speaksForFood} from '../shared/food-context.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'weight-loss-rate',
  summary: 'A food or supplement is said to take off a stated weight, or to do so at a stated pace',
  severity: 'error',
  presets: ['uk', 'eu'],
  messages: {
    amount: ({quote}: {quote: string}) =>
      `“${quote}” says how much weight a food takes off, which UK and EU law bars whatever the evidence. Take the figure out.`,
    pace: ({quote}: {quote: string}) =>
      `“${quote}” says how fast a food takes weight off, which UK and EU law bars whatever the evidence. Take the pace out.`,
  },
  *check(page) {
    for (const claim of page.claims) {
      if (claim.kind !== 'promotional') continue
      const {text} = claim.unit
      if (!WEIGHT.test(text)) continue
      const amount = AMOUNT.exec(text)
      const found = amount ?? PACE.exec(text)
      if (!found || DENIED.test(text.slice(Math.max(0, found.index - 30), found.index))) continue
      if (!speaksForFood(page, claim)) continue
      yield {
        message: amount ? 'amount' : 'pace',
        range: unitRange(claim.unit, found.index, found.index + found[0].length),
        data: {quote: found[0].replace(/\s+/g, ' ')},
        claim: claim.id,
        confidence: claim.confidence,
      }
    }
  },
})

/** What any of the phrases holds, tried before the grammar. */
const WEIGHT = /\b(?:los(?:e|es|ing|s|t)|shed(?:s|ding)?|drop(?:s|ped|ping)?|melt(?:s|ed|ing)?|lighter|slim\w*|off)\b/i

const NUMBER =
  '(?:\\d{1,3}(?:[.,]\\d{1,2})?|a|an|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)'
const SIZE = `(?:${NUMBER}(?:(?: ?[-–] ?| to | or )${NUMBER})?[ -]?(?:kg|kgs|kilos?|kilograms?|kilogrammes?|lbs?|pounds?|stones?|st|(?:dress|clothes) sizes?)|\\d{1,2} ?(?:%|per ?cent) of (?:your|their|his|her) (?:body ?)?(?:weight|fat))`
const LOSE = '(?:los(?:e|es|ing|t)|shed(?:s|ding)?|drop(?:s|ped|ping)?|melt(?:s|ed|ing)?(?: away| off)?)'
const SPAN = `(?:(?:in|within|over|per|each|every|an?) (?:just |only |as little as |the first |under )?(?:${NUMBER}[ -]?)?(?:days?|weeks?|months?|weekend|night))`
const AMOUNT = new RegExp(
  `\\b(?:${LOSE} (?:[\\w’'-]+ ){0,4}?${SIZE}(?: ${SPAN})?|weight loss of (?:[\\w’'-]+ ){0,3}?${SIZE}(?: ${SPAN})?|${SIZE} (?:lighter|slimmer|weight loss|of (?:fat|weight)|(?:come|comes|came|fall|falls|fell) off))(?![\\w-])`,
  'i',
)
const PACE = new RegExp(
  `\\b(?:(?:fast|rapid|quick|speedy|instant|accelerated) (?:weight|fat) loss|${LOSE} (?:weight|fat|the pounds|the kilos) (?:[\\w’'-]+ ){0,2}?(?:fast(?:er)?|quick(?:ly|er)?|rapidly|overnight|${SPAN})|(?:weight|fat) loss ${SPAN}|(?:slimmer|lighter) ${SPAN})(?![\\w-])`,
  'i',
)
/** “It will not make you” and “rather than promise to” deny what follows. */
const DENIED = /(?:\b(?:no|not|never|cannot|without|nobody|rather than|instead of)|n['’]t)\b(?:\s[\w’'-]+){0,4}\s*$/i
