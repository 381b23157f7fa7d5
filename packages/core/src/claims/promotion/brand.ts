import type {Tag} from '../lexicon.ts'
import type {Reading} from '../reading.ts'
import type {Word} from '../words.ts'

/** Names written with a capital that nobody sells. */
const NOT_BRANDS = new Set(
  `i the a an and or but in on at by to of for with from as if it its is are was were be been do does did has have had will would can could should may might must not no yes so than then that this these those there here
  he she they we you your our my his her their who what when where why how which while because since until after before during about into over under between through
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun
  english american british european african asian chinese indian french german spanish italian japanese greek roman russian latin western eastern northern southern america britain england scotland wales ireland europe africa asia china india france germany canada australia uk us usa eu u s united states kingdom new york london california texas florida
  dr mr mrs ms prof professor sir md phd rn do np pa dc nhs nih fda who cdc ftc nice gp er icu mri ct ecg ekg dna rna hiv covid ama act medicare medicaid
  alzheimer parkinson crohn hodgkin achilles down baker raynaud cushing addison graves hashimoto sjogren bell tourette huntington ehlers danlos doppler x internet christmas easter thanksgiving god bible facebook instagram twitter youtube google amazon
  department university college hospital institute foundation association society council agency administration office committee ministry commission journal center centre health national federal world international group trust royal street road avenue drive suite floor section table figure step part chapter note source sources reference references ibid doi pmid et al`.split(
    /\s+/,
  ),
)
const SELLING_VERB =
  /^(?:offers|features|delivers|combines|blends|pairs|packs|brings|gives|supports|helps|works|provides|uses|contains|boasts|harnesses|makes|keeps|targets|comes|lets|goes|tackles|fights|adds|clips|stands|takes|relies|leverages)$/
const GOODS = new Set(['supplement-noun', 'product-noun', 'provider-noun', 'nutrient', 'remedy-service'])
const BEFORE =
  /^(?:our|try|choose|buy|order|with|by|from|at|than|called|named|love|recommend|patented|discover|introducing|meet|why|get)$/

interface Name {
  points: number
  mid: number
  seen: number
  trade: boolean
}

const camel = (raw: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(raw) && !/^(?:Mac|Mc|Van|De|Le|La|O)/.test(raw)

/**
 * Brands of a page, told without any list of brands: capitalised names that nothing else on the page explains, with a
 * trade mark sign, before a product noun, or as the subject of a selling verb. Keys are words joined by a space.
 */
export function findBrands(readings: readonly Reading[]): ReadonlySet<string> {
  const lower = new Set<string>()
  const names = new Map<string, Name>()
  for (const {words} of readings)
    for (const word of words) if (word.kind === 'word' && !word.capital) lower.add(word.text)
  for (const reading of readings) {
    const {unit, words} = reading
    if (unit.skip === 'reference' || unit.skip === 'furniture' || unit.block.role) continue
    const title = unit.skip === 'heading' || unit.block.kind === 'title'
    for (let i = 0; i < words.length; i++) {
      if (!words[i]!.capital || words[i]!.kind !== 'word') continue
      const from = i
      while (i + 1 < words.length && words[i + 1]!.capital && words[i + 1]!.start - words[i]!.end <= 1) i++
      noteRun(reading, from, i + 1, title, lower, names)
    }
  }
  const brands = new Set<string>()
  for (const [key, name] of names) if (name.trade || (name.points >= 4 && name.mid > 0)) brands.add(key)
  return brands
}

function noteRun(
  reading: Reading,
  start: number,
  to: number,
  title: boolean,
  lower: ReadonlySet<string>,
  names: Map<string, Name>,
): void {
  const {words, unit} = reading
  let from = start
  while (from < to && (NOT_BRANDS.has(words[from]!.text) || (from === 0 && lower.has(words[from]!.text)))) {
    if (/^(?:dr|mr|mrs|ms|prof|professor|sir)$/.test(words[from]!.text)) return
    from++
  }
  let end = to
  while (end > from && isGoods(reading, end - 1)) end--
  const goodsAfter = end < to || isGoods(reading, to)
  if (from >= end || end - from > 3) return
  const run = words.slice(from, end)
  if (run.some(word => NOT_BRANDS.has(word.text) || word.text.length < 3 || word.text.endsWith("'s"))) {
    const possessive = run.length === 1 && run[0]!.text.endsWith("'s") && !NOT_BRANDS.has(run[0]!.text.slice(0, -2))
    if (!possessive) return
  }
  if (run.every(word => lower.has(word.text)) && !camel(unit.text.slice(run[0]!.start, run[0]!.end))) return
  if (
    reading.tags.some(
      tag =>
        tag.from >= from &&
        tag.to <= end &&
        tag.classes.some(name => GOODS.has(name) || name === 'ailment' || name === 'herb' || name === 'health-object'),
    ) &&
    run.length === 1
  )
    return
  if (run.every(word => /^\p{Lu}{2,5}s?$/u.test(unit.text.slice(word.start, word.end)))) return
  const key = run.map(word => word.text.replace(/'s$/, '')).join(' ')
  const name = names.get(key) ?? {points: 0, mid: 0, seen: 0, trade: false}
  names.set(key, name)
  name.seen++
  if (name.seen > 1 && name.seen <= 3) name.points++
  if (!title && (from > 0 || camel(unit.text.slice(run[0]!.start, run[0]!.end)))) name.mid++
  const after = words[end]?.text ?? ''
  if (after === '™' || after === '®') name.trade = true
  if (goodsAfter) name.points += 2
  if (SELLING_VERB.test(after)) name.points += 2
  if (from > 0 && BEFORE.test(words[from - 1]!.text)) name.points++
  if (title) name.points++
  if (camel(unit.text.slice(run[0]!.start, run[0]!.end))) name.points += 2
}

const isGoods = (reading: Reading, at: number): boolean => reading.at(at).some(name => GOODS.has(name))

/** Where the brands of the page stand in a unit. */
export function brandRuns(words: readonly Word[], brands: ReadonlySet<string>): Tag[] {
  if (brands.size === 0) return []
  const runs: Tag[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue
    for (let length = 3; length >= 1; length--) {
      if (i + length > words.length) continue
      const key = words
        .slice(i, i + length)
        .map(word => word.text.replace(/'s$/, ''))
        .join(' ')
      if (!brands.has(key)) continue
      runs.push({from: i, to: i + length, classes: ['brand']})
      i += length - 1
      break
    }
  }
  return runs
}
