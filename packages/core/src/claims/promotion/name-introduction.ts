import type {Wording} from '../wording.ts'
import {BUYS, CONTAINER, GOODS_SUFFIX, KNOWN} from './brand-words.ts'

/** “The one I keep by the kettle is …”, “My pick is …” */
const CHOSEN = new Set([
  'one',
  'favourite',
  'favorite',
  'pick',
  'choice',
  'go-to',
  'secret',
  'swear',
  'keep',
  'recommend',
])

/** “a tub of Styrian Gold”, “she tried the Perchwell Tilt”, “where Tredway comes in”, “the Fjordling Pro”. */
export function offered(wording: Wording, from: number, to: number): number {
  const {words} = wording
  const word = (at: number): string => words[at]?.text ?? ''
  const before = /^(?:the|a|an|my|her|his|their|our|its)$/.test(word(from - 1)) ? from - 1 : from
  if (before === from && word(from - 1) === 'of' && CONTAINER.has(word(from - 2))) return 4
  if (/^comes?$/.test(word(to)) && word(to + 1) === 'in') return 4
  if (word(from - 1) === 'by' && /^(?:intrigued|swear|swears|swore)$/.test(word(from - 2))) return 4
  if (/^(?:is|are|was|called|named)$/.test(word(from - 1)) && words.some(({text}, at) => at < from && CHOSEN.has(text)))
    return 4
  const known = wording.at(from).some(name => KNOWN.has(name))
  if (
    to - from > 1 &&
    !known &&
    GOODS_SUFFIX.has(word(to - 1)) &&
    words.some(({capital, kind}) => kind === 'word' && !capital)
  )
    return 4
  return BUYS.has(word(before - 1)) ? 2 : 0
}

/** “…, a seat pad whose …”: a name that the page explains by the thing it stands for. */
export function introduced(wording: Wording, end: number): boolean {
  const {words} = wording
  const at = words[end]?.kind === 'number' ? end + 1 : end
  const next = words[at]?.text
  if (next !== ',' && next !== '-' && next !== '(') return false
  if (!/^(?:a|an|the|our|whose|our|made|worn|your|my|their|her|his)$/.test(words[at + 1]?.text ?? '')) return false
  if (/^(?:whose|made|worn)$/.test(words[at + 1]!.text)) return true
  for (let i = at + 2; i <= at + 8 && i < words.length; i++) {
    if (/^(?:[,.;:]|who|with|in|at|on|from|to|by|for|is|was)$/.test(words[i]!.text)) return false
    if (wording.at(i).some(name => INTRODUCES.has(name))) return !wording.at(i).includes('staff-noun')
  }
  return false
}

const INTRODUCES = new Set([
  'product-noun',
  'supplement-noun',
  'staff-noun',
  'nutrient',
  'herb',
  'superfood',
  'remedy-service',
])
