import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'
import {isOfBuyers, isOfProvider, isOrgan, isPlaces, isTilt} from './count-traps.ts'
import {fractionTrap} from './fraction-traps.ts'
import {isLaboratory, isPayment} from './named-values.ts'

/** What a share is instead of a statement about people, events or an effect. */
export type ShareTrap = 'mixture' | 'laboratory' | 'nutrition' | 'marketing' | 'part' | 'price' | 'scale'

/** Tells why a share, fold or count asserts nothing, from the words around it. `from` and `to` are its words, half-open. */
export function shareTrap(
  scan: Scan,
  {from, to}: {from: number; to: number},
  quantity: Quantity,
): ShareTrap | undefined {
  if (quantity.form === 'percent') return percentTrap(scan, from, to)
  if (quantity.form === 'fraction') return fractionTrap(scan, from, to)
  if (quantity.measure === 'change' && quantity.unit === '{points}') return isGap(scan, from) ? 'scale' : undefined
  if (quantity.measure === 'change' && isTilt(scan, from)) return 'part'
  if (quantity.form === 'count' && (isOfBuyers(scan, to) || isOfProvider(scan, from))) return 'marketing'
  if (quantity.form === 'count' && (isOrgan(scan, from, to) || isPlaces(scan, from, to))) return 'part'
  if (quantity.form === 'fold' && isPrice(scan, from)) return 'price'
  if (quantity.form === 'count') return isLaboratory(scan, from) ? 'laboratory' : undefined
  if (quantity.form === 'frequency') return isContent(scan, from, to) ? 'mixture' : undefined
  return undefined
}

/** “5 parts per billion in drinking water” */
function isContent(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^parts?$/.test(scan.word(at)) && scan.word(at + 1) === 'per') return true
  return false
}

function percentTrap(scan: Scan, from: number, to: number): ShareTrap | undefined {
  if (isSetting(scan, from)) return 'scale'
  if (isWeightOfMark(scan, from, to) || isBareInterval(scan, to)) return 'scale'
  // “zinc 10 mg 100%”: a line of a nutrition table.
  if (scan.runBefore(from, 'dose-unit') > 0 && scan.isNumber(from - 2) && !scan.isWord(to)) return 'nutrition'
  if (scan.run(to, 'nutrition-after') > 0 || scan.run(to + 1, 'nutrition-after') > 0) return 'nutrition'
  const next = scan.word(to) === '-' ? to + 1 : to
  // “five percent off your starting weight”
  if (scan.word(next) === 'off' && scan.holds(next + 1, next + 5, 'outcome')) return undefined
  // “27.9% lower serum cortisol”
  if (scan.run(next, 'comparative') > 0 && !isOfMoney(scan, from)) return undefined
  if (
    scan.run(next, 'marketing-after') > 0 ||
    (scan.word(next) === 'all' && scan.run(next + 1, 'marketing-after') > 0)
  ) {
    return 'marketing'
  }
  if (scan.runBefore(from, 'marketing-before') > 0 && !scan.holds(to, to + 6, 'people')) return 'marketing'
  // “of patients” behind it makes any percent a share of people, whatever drug stands near.
  if (scan.word(to) === 'of' && scan.holds(to + 1, to + 5, 'people')) return undefined
  if (isPayment(scan, from, to) || isOfMoney(scan, from) || FINANCE.has(scan.word(next))) return 'price'
  if (isIngredientList(scan) || isStrength(scan, from, to)) return 'mixture'
  const after = pastPercents(scan, next)
  for (let i = after; i < after + 4; i++) {
    if (scan.run(i, 'mixture-after') > 0) return 'mixture'
    if (!scan.isWord(i) && scan.word(i) !== '-' && scan.word(i) !== '/') break
    if (VERBS.has(scan.word(i))) break
  }
  const start = scan.clauseStart(from)
  if (scan.runBefore(from, 'mixture-before') > 0) return 'mixture'
  // “bupivacaine (0.1%)”, “salicylic acid, 12% to 26%”
  const sign = scan.word(from - 1)
  if ((sign === '(' || sign === ',') && !scan.isWord(to)) {
    if (scan.runBefore(from - 1, 'mixture-before') > 0 || scan.runBefore(from - 1, 'ingredient') > 0) return 'mixture'
  }
  // “pilocarpine 1%”: a chemical name right before it.
  if (isChemical(scan, from - 1) && (!scan.isWord(to) || VERBS.has(scan.word(to)))) return 'mixture'
  if (scan.holds(Math.max(start, from - 6), from, 'mixture-before') && !scan.holds(to, to + 4, 'people')) {
    // “put the gain in strength at 8 percent”
    const reach = scan.word(from - 1) === 'at' ? 10 : 6
    const verbBetween = scan.holds(Math.max(start, from - reach), from, 'trend') || scan.word(from - 1) === 'in'
    if (!verbBetween) return 'mixture'
  }
  return isLaboratory(scan, from) ? 'laboratory' : undefined
}

/** “Transparency (20%): 1.”: how much a part counts in a mark. */
const isWeightOfMark = (scan: Scan, from: number, to: number): boolean =>
  scan.word(from - 1) === '(' && scan.word(to) === ')' && scan.word(to + 1) === ':' && scan.isNumber(to + 2)

/** “with 95% confidence intervals”: no interval is given. */
function isBareInterval(scan: Scan, to: number): boolean {
  if (!/^(?:confidence|credible)$/.test(scan.word(to)) || !scan.word(to + 1).startsWith('interval')) return false
  for (let at = to + 2; at < to + 8; at++) if (scan.isNumber(at)) return false
  return true
}

/** “0.1% and 1% creams”: past the percents that share the noun. */
function pastPercents(scan: Scan, at: number): number {
  let to = at
  for (let turn = 0; turn < 3 && JOINERS.has(scan.word(to)) && scan.isNumber(to + 1); turn++) {
    const sign = scan.run(to + 2, 'percent')
    if (sign === 0) break
    to += 2 + sign
  }
  return to
}

const JOINERS = new Set(['and', 'or', 'to', ',', '/'])

function isIngredientList(scan: Scan): boolean {
  let known = 0
  for (let i = 0; i < scan.words.length && i < 80; i++) {
    const run = scan.run(i, 'ingredient')
    if (run === 0) continue
    if (++known === 2) return true
    i += run - 1
  }
  return false
}

const CHEMICAL =
  /(?:caine|carpine|azole|sone|olone|chloride|nitrate|sulph?ate|oxide|hydrate|fluoride|glycol|prost|olol|mycin|micin|oxacin|cycline|profen|fenac|tadine|patadine|stine|licate|glycate|rrolimus|crolimus|nafine|tinoin|menthol|camphor|saicin)$/

const isChemical = (scan: Scan, i: number): boolean => CHEMICAL.test(scan.word(i))

/** “2% drops”, “peels use trichloroacetic acid at 20 to 35 percent”, “the nickel comes to 8%”, “equals 1% of the skin”. */
function isStrength(scan: Scan, from: number, to: number): boolean {
  if (/^(?:drops|pads|swabs|wipes|pens?|sprays?|water|fat|sugar|protein|fib(?:er|re))$/.test(scan.word(to))) return true
  const lead = scan.word(from - 1)
  if (/^equals?$/.test(lead) || (lead === 'to' && scan.word(from - 2) === 'equal')) return true
  if (lead === 'at' || lead === 'of') {
    const substance = scan.runBefore(from - 1, 'ingredient') + scan.runBefore(from - 1, 'mixture-before') > 0
    return substance || scan.word(from - 2) === 'acid' || isChemical(scan, from - 2)
  }
  const start = Math.max(scan.clauseStart(from), from - 9)
  if (scan.holds(start, from, 'trend') || scan.holds(to, to + 4, 'people')) return false
  for (let i = start; i < from; i++) if (METAL.has(scan.word(i)) && HOLDS.has(lead)) return true
  return false
}

const METAL = new Set('nickel chromium cobalt copper zinc iron silver titanium mercury lead gold aluminium'.split(' '))
const HOLDS = new Set(['to', 'is', 'of', 'up', 'at', 'about'])

/** “its shares closed 9% higher”, “sales grew by 12%”, “pocket 15 percent”. */
function isOfMoney(scan: Scan, from: number): boolean {
  if (/^(?:pocket|earn|knock|shave|bank)$/.test(scan.word(from - 1))) return true
  for (let i = scan.clauseStart(from); i < from; i++) if (MARKET.has(scan.word(i))) return true
  return false
}

const MARKET = new Set('shares stock stocks sales revenue revenues turnover profit profits'.split(' '))
const FINANCE = new Set(['financing', 'loan', 'loans', 'finance', 'apr', 'deposit', 'cashback'])

/** “the gain was 6 points on a 100-point scale”: a distance on a scale; “pain fell by 12 points” is an effect. */
function isGap(scan: Scan, from: number): boolean {
  if (scan.word(from + 1) === '-') return false
  const start = Math.max(scan.clauseStart(from), from - 8)
  for (let i = start; i < from; i++) if (scan.word(i) === 'gain' || scan.word(i) === 'difference') return true
  return !scan.holds(start, from + 3, 'trend')
}

const VERBS = new Set('of is are was were in had have has who that for and or to on at by with'.split(' '))

/** “set the volume below 60%”, “charge the battery to 80 percent”: how a device is set. */
function isSetting(scan: Scan, from: number): boolean {
  const start = scan.clauseStart(from)
  if (!/^(?:set|keep|turn|charge|hold|lower|dim)$/.test(scan.word(start))) return false
  for (let at = start + 1; at < from; at++) if (DIALS.has(scan.word(at))) return true
  return false
}

const DIALS = new Set(['volume', 'battery', 'brightness', 'humidity', 'screen', 'speed', 'dial'])

/** “the price has doubled” */
const isPrice = (scan: Scan, from: number): boolean =>
  /^(?:price|prices|fee|fees|rent)$/.test(scan.word(from - 1)) ||
  (/^(?:price|prices|fee|fees|rent)$/.test(scan.word(from - 2)) && /^(?:has|have|had)$/.test(scan.word(from - 1)))
