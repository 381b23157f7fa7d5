import type {Unit} from '../../draft/draft.ts'
import type {Tag} from '../lexicon.ts'
import type {Reading} from '../reading.ts'
import type {Wording} from '../wording.ts'
import {WordingNotes} from '../wording-notes.ts'
import type {Word} from '../words.ts'
import {
  ACRONYM,
  ANYBODY_VERB,
  BEFORE,
  BODY,
  DISEASE,
  GOODS,
  HOUSE_SUFFIX,
  KNOWN,
  NOT_BRANDS,
  PLAIN_MIXED,
  SELLING_VERB,
  TITLE,
} from './brand-words.ts'
import {introduced, offered} from './name-introduction.ts'

interface Name {
  points: number
  mid: number
  seen: number
  trade: boolean
  /** It stands in the page's title. */
  title: boolean
  /** There, a word for goods follows. */
  goods: boolean
  /** How often it is the subject of a verb in the text, or an owner. */
  subject: number
  /** It opens a longer name that ends as houses and goods do: “Larkspire” of “Larkspire Mind Clinic”. */
  leads: boolean
}

const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u
const camel = (raw: string): boolean =>
  CAMEL.test(raw) && !/^(?:Mac|Mc|Van|De|Le|La|O)/.test(raw) && !PLAIN_MIXED.has(raw.toLowerCase())

/** A run of capitals that may be a name, as far as its own text tells. */
interface Candidate {
  readonly key: string
  /** Its first word. */
  readonly first: string
  /** It is one word. */
  readonly alone: boolean
  /** It is the first word of its text and no other capital follows: it must have one. */
  readonly opens: boolean
  /** Its first word has a capital inside. */
  readonly mixed: boolean
  readonly trade: boolean
  /** It does something, or owns something. */
  readonly acts: boolean
  /** Its capital is no mere start of a sentence. */
  readonly mid: boolean
  readonly points: number
  /** What it gains where the text goes on to explain it. */
  readonly introduced: number
  /** It is the whole name of a house or of goods. */
  readonly leads: boolean
}

/** What the capitals of a text tell, wherever it stands. */
interface Capitals {
  /** Words with a capital that make a name only where the page never writes them small. */
  readonly asked: readonly string[]
  /** The words without one. */
  readonly lower: readonly string[]
  /** Runs of capitals, side by side: word numbers, half-open, in turn. */
  readonly runs: readonly number[]
  readonly candidates: readonly Candidate[]
}

const capitalsOf = new WordingNotes<Capitals>()

function readCapitals(wording: Wording): Capitals {
  const {words} = wording
  const lower = new Set<string>()
  for (const word of words) if (!word.capital && word.kind === 'word') lower.add(word.text)
  const runs: number[] = []
  const candidates: Candidate[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital || words[i]!.kind !== 'word') continue
    const from = i
    while (i + 1 < words.length && words[i + 1]!.capital && words[i + 1]!.start - words[i]!.end <= 1) i++
    runs.push(from, i + 1)
    const candidate = readCandidate(wording, from, i + 1)
    if (candidate) candidates.push(candidate)
  }
  const asked = new Set(candidates.filter(one => isDoubtful(one) || one.leads).map(({first}) => first))
  return {asked: [...asked], lower: [...lower], runs, candidates}
}

/**
 * Brands of a page, told without any list of brands: capitalised names that nothing else on the page explains, with a
 * trade mark sign, before a product noun, or as the subject of a selling verb. Keys are words joined by a space.
 */
export function findBrands(readings: readonly Reading[]): ReadonlySet<string> {
  const told = readings.map(({wording}) => capitalsOf.recall(wording, readCapitals))
  const doubtful = new Set<string>()
  readings.forEach(({unit, words}, index) => {
    const {asked, runs} = told[index]!
    for (const word of asked) doubtful.add(word)
    if (isTitle(unit)) for (let at = 0; at < runs.length; at += 2) doubtful.add(words[runs[at]!]!.text)
  })
  /** Words that the page writes both ways, as far as anybody asks. */
  const lower = new Set<string>()
  if (doubtful.size > 0) for (const own of told) for (const word of own.lower) if (doubtful.has(word)) lower.add(word)
  const names = new Map<string, Name>()
  readings.forEach((reading, index) => {
    const {unit} = reading
    if (unit.skip === 'reference' || unit.skip === 'furniture' || unit.block.role) return
    const title = isTitle(unit)
    const {runs, candidates} = told[index]!
    for (const candidate of candidates) noteCandidate(candidate, title, lower, names)
    if (title)
      for (let at = 0; at < runs.length; at += 2) noteTitle(reading.wording, runs[at]!, runs[at + 1]!, lower, names)
  })
  const brands = new Set<string>()
  for (const [key, name] of names)
    if (
      name.trade ||
      (name.points >= 4 && name.mid > 0) ||
      name.points >= 5 ||
      isHouseName(name) ||
      (name.leads && name.seen >= 2 && (name.mid > 0 || name.subject > 0) && !key.includes(' '))
    )
      brands.add(key)
  // “Perchwell's showroom” after “the Perchwell Tilt”.
  for (const key of [...brands]) {
    const first = key.slice(0, key.indexOf(' '))
    if (first && names.has(first) && !lower.has(first)) brands.add(first)
  }
  return brands
}

function readCandidate(wording: Wording, start: number, to: number): Candidate | undefined {
  const {words} = wording
  let from = start
  while (from < to && NOT_BRANDS.has(words[from]!.text)) {
    if (TITLE.has(words[from]!.text)) return undefined
    from++
  }
  let end = to
  while (end > from && isGoods(wording, end - 1)) end--
  const run = words.slice(from, end)
  if (run.length === 0 || run.length > 4 || !namesSomething(wording, run, from)) return undefined
  if (isMedical(wording, from, end, DISEASE)) return undefined
  const several = run.length > 1
  const mixed = camel(rawText(wording, run[0]!))
  const after = words[end]?.text ?? ''
  const verb = words[to]?.text ?? ''
  let points = 0
  if (end < to || isGoods(wording, to)) points += 2
  if (SELLING_VERB.has(verb) && (end < to || mixed || !(several && ANYBODY_VERB.has(verb))))
    points += several || end < to ? 4 : 2
  else if (wording.at(to).includes('hype-verb')) points += several || end < to || mixed ? 4 : 2
  if (from > 0 && BEFORE.has(words[from - 1]!.text)) points++
  if (mixed) points += 3
  const mid = from > 0 || mixed || several
  return {
    key: keyOf(run),
    first: run[0]!.text,
    alone: !several,
    opens: from === 0 && to === 1,
    mixed,
    trade: after === '™' || after === '®',
    acts: ACTS.test(verb) || run.at(-1)!.text.endsWith("'s"),
    mid,
    points,
    introduced: mid ? Math.max(introduced(wording, to) ? 4 : 0, offered(wording, from, to)) : 0,
    leads:
      several || end < to ? words.slice(from + 1, to).some(word => HOUSE_SUFFIX.has(word.text)) || end < to : false,
  }
}

const isTitle = ({skip, block}: Unit): boolean => skip === 'heading' || block.kind === 'title'

/** One plain word with a capital may be the start of a sentence. */
const isDoubtful = ({opens, alone, mixed}: Candidate): boolean => opens || (alone && !mixed)

function noteCandidate(candidate: Candidate, title: boolean, lower: ReadonlySet<string>, names: Map<string, Name>) {
  // A sentence starts with a capital, so its first word tells nothing when the page writes it small elsewhere.
  if (isDoubtful(candidate) && lower.has(candidate.first)) return
  const name = names.get(candidate.key) ?? unseen()
  names.set(candidate.key, name)
  name.seen++
  name.points += candidate.points
  if (candidate.trade) name.trade = true
  if (name.seen > 1 && name.seen <= 3) name.points++
  if (title) name.points++
  else {
    if (candidate.acts) name.subject++
    if (candidate.mid) name.mid++
    name.points += candidate.introduced
  }
  if (candidate.leads && !lower.has(candidate.first)) noteLead(candidate, names)
}

function noteLead({key, first}: Candidate, names: Map<string, Name>): void {
  const name = names.get(first) ?? unseen()
  names.set(first, name)
  name.leads = true
  if (key !== first) name.seen++
}

const unseen = (): Name => ({
  points: 0,
  mid: 0,
  seen: 0,
  trade: false,
  title: false,
  goods: false,
  subject: 0,
  leads: false,
})

/** The words of a run, owners as their names. */
const keyOf = (run: readonly Word[]): string =>
  run.map(({text}) => (text.endsWith("'s") ? text.slice(0, -2) : text)).join(' ')

/** The first words of the title that nothing explains may be the house's name: the text shows it by what they do. */
function noteTitle(
  wording: Wording,
  from: number,
  to: number,
  lower: ReadonlySet<string>,
  names: Map<string, Name>,
): void {
  for (let length = 1; length <= Math.min(3, to - from); length++) {
    const run = wording.words.slice(from, from + length)
    if (
      !namesSomething(wording, run, from) ||
      isCommon(wording, run, lower) ||
      isMedical(wording, from, from + length, BODY)
    )
      continue
    if (run.some((_, i) => isGoods(wording, from + i))) continue
    const key = keyOf(run)
    const name = names.get(key) ?? unseen()
    name.title = true
    if (isGoods(wording, to - 1) || isGoods(wording, to)) name.goods = true
    names.set(key, name)
  }
}

const ACTS =
  /^(?!is$|was$|has$|does$|causes$|affects$|occurs$|happens$|needs$|means$|starts$|us$|its$|this$|as$)[a-z]{2,}s$/
/** A name in the title that does something in the text. */
const isHouseName = (name: Name): boolean =>
  name.title && (name.subject > 0 ? name.seen >= 2 : name.goods && name.seen >= 2)

/** One word that the page writes small elsewhere. */
const isCommon = (wording: Wording, run: readonly Word[], lower: ReadonlySet<string>): boolean =>
  run.length === 1 && lower.has(run[0]!.text) && !camel(rawText(wording, run[0]!))

/** Diseases and treatments have capitals in a title; nobody owns them. */
function isMedical(wording: Wording, from: number, to: number, classes: ReadonlySet<string>): boolean {
  return wording.tags.some(tag => tag.from < to && tag.to > from && tag.classes.some(name => classes.has(name)))
}

function namesSomething(wording: Wording, run: readonly Word[], from: number): boolean {
  const [first] = run
  const alone = run.length === 1
  const owner = alone && first!.text.endsWith("'s") && !NOT_BRANDS.has(first!.text.slice(0, -2))
  if (!owner && run.some(word => NOT_BRANDS.has(word.text) || word.text.length < 3)) return false
  if (run.every(word => ACRONYM.test(rawText(wording, word)))) return false
  return !(
    alone &&
    wording.tags.some(tag => tag.from === from && tag.to === from + 1 && tag.classes.some(name => KNOWN.has(name)))
  )
}

const rawText = (wording: Wording, word: Word): string => wording.text.slice(word.start, word.end)

const isGoods = (wording: Wording, at: number): boolean => wording.at(at).some(name => GOODS.has(name))

/** A word with a capital and the keys of the runs that it opens, the longest first; each is shorter than the last by a word. */
interface Opening {
  readonly from: number
  readonly keys: readonly string[]
}

const LONGEST_NAME = 3
const namesIn = new WordingNotes<readonly Opening[]>()

function readNames({words}: Wording): readonly Opening[] {
  const names: Opening[] = []
  for (let from = 0; from < words.length; from++) {
    if (!words[from]!.capital) continue
    const keys: string[] = []
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) keys.push(keyOf(words.slice(from, to)))
    names.push({from, keys})
  }
  return names
}

/** Where the brands of the page stand in a unit. */
export function brandRuns({wording}: Reading, brands: ReadonlySet<string>): readonly Tag[] {
  if (brands.size === 0) return NO_RUNS
  const {runs: capitals} = capitalsOf.recall(wording, readCapitals)
  if (capitals.length === 0) return NO_RUNS
  const runs: Tag[] = []
  let free = 0
  for (const {from, keys} of namesIn.recall(wording, readNames)) {
    if (from < free) continue
    const at = keys.findIndex(key => brands.has(key))
    if (at < 0) continue
    free = from + keys.length - at
    runs.push({from, to: free, classes: BRAND})
  }
  return runs
}

const NO_RUNS: readonly Tag[] = []
const BRAND: readonly string[] = ['brand']
