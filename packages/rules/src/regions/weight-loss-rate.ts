import {defineRule, type Range} from '@claimlint/core'
import {speaksForFood} from '../shared/food-context.ts'
import {quote} from '../shared/quote.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'weight-loss-rate',
  summary: 'A food or supplement is said to take off a stated weight, or to do so at a stated pace',
  severity: 'warning',
  strictSeverity: 'error',
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
      const amount = findAmount(text)
      const found = amount ?? findPace(text)
      if (!found || DENIED.test(text.slice(Math.max(0, found.start - 30), found.start))) continue
      if (!speaksForFood(page, claim)) continue
      yield {
        message: amount ? 'amount' : 'pace',
        range: unitRange(claim.unit, found.start, found.end),
        data: {quote: quote(text.slice(found.start, found.end))},
        claim: claim.id,
        confidence: claim.confidence,
      }
    }
  },
})

/** What any of the phrases holds, tried before the grammar. */
const WEIGHT = /\b(?:los(?:e|es|ing|s|t)|shed(?:s|ding)?|drop(?:s|ped|ping)?|melt(?:s|ed|ing)?|lighter|slim\w*|off)\b/i

/*
 * Short patterns that start from the figure or the loss and look around it: one pattern for the whole phrase takes longer
 * to compile than all pages take to read.
 */
const SIZE =
  /\b(?:(?:\d{1,3} ?[-–] ?)?\d{1,3}(?:[.,]\d{1,2})?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[ -]?(?:kg|kgs|kilos?|kilogram(?:me)?s?|lbs?|pounds?|stones?|st|(?:dress|clothes) sizes?|(?:%|per ?cent) of (?:your|their|his|her) (?:body ?)?(?:weight|fat))(?![\w-])/gi
const LOST =
  /\b(?:(?:los(?:e|es|ing|t)|shed(?:s|ding)?|drop(?:s|ped|ping)?|melt(?:s|ed|ing)?)|weight loss of)(?: [\w’'-]+){0,4} $/i
const GONE = /^ (?:lighter|slimmer|weight loss|of (?:fat|weight)|(?:come|came|fall|fell)s? off)\b/i
const SPAN = /^ (?:in|within|over|per|each|every|an?) (?:[\w’'-]+[ -]){0,4}?(?:days?|weeks?|months?|weekend|night)\b/i
/** How far before the figure the verb of loss may stand, in letters. */
const BEFORE = 60

function findAmount(text: string): Range | undefined {
  for (const {0: size, index} of text.matchAll(SIZE)) {
    const from = Math.max(0, index - BEFORE)
    const lost = LOST.exec(text.slice(from, index))
    const sized = index + size.length
    const gone = GONE.exec(text.slice(sized, sized + BEFORE))
    if (!lost && !gone) continue
    const end = sized + (gone?.[0].length ?? 0)
    return {start: lost ? from + lost.index : index, end: end + spanAfter(text, end)}
  }
  return undefined
}

const FAST =
  /\b(?:fast|rapid|quick|speedy|instant|accelerated) (?:weight|fat) loss\b|\b(?:los(?:e|es|ing|t)|shed(?:s|ding)?|drop(?:s|ped|ping)?) (?:weight|fat|the pounds|the kilos) (?:[\w’'-]+ ){0,2}?(?:fast(?:er)?|quick(?:ly|er)?|rapidly|overnight)\b/i
const LOSS =
  /\b(?:(?:los(?:e|es|ing|t)|shed(?:s|ding)?|drop(?:s|ped|ping)?) (?:weight|fat|the pounds|the kilos)|(?:weight|fat) loss|slimmer|lighter)\b/gi

function findPace(text: string): Range | undefined {
  const fast = FAST.exec(text)
  if (fast) return {start: fast.index, end: fast.index + fast[0].length}
  for (const {0: loss, index} of text.matchAll(LOSS)) {
    const end = index + loss.length
    const span = spanAfter(text, end)
    if (span > 0) return {start: index, end: end + span}
  }
  return undefined
}

/** The length of the time that is stated right behind. */
const spanAfter = (text: string, end: number): number => SPAN.exec(text.slice(end, end + BEFORE))?.[0].length ?? 0

/** “It will not make you” and “rather than promise to” deny what follows. */
const DENIED = /(?:\b(?:no|not|never|cannot|without|nobody|rather than|instead of)|n['’]t)\b(?:\s[\w’'-]+){0,4}\s*$/i
