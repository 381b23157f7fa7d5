import type {Pair} from './pairs.fixture.ts'

/** A pair changed in one way so that its wording says more than its source. */
export interface Mutant {
  readonly way: string
  readonly pair: Pair
}

/** Verbs that a hedge is taken from, with their form in a flat statement. */
const FLAT: Readonly<Record<string, string>> = {
  ease: 'eases',
  help: 'helps',
  reduce: 'reduces',
  last: 'lasts',
  calm: 'calms',
  improve: 'improves',
  raise: 'raises',
  cause: 'causes',
}

/** Every way in which a pair can be made to say too much. */
export function mutantsOf(pair: Pair): Mutant[] {
  if (pair.aspects?.includes('contraindication')) return []
  return [...byStrength(pair), ...byShare(pair), ...byDesign(pair), ...byPopulation(pair), ...byOutcome(pair)]
}

function* byStrength(pair: Pair): Iterable<Mutant> {
  const {text, evidence} = pair
  const {design = '', certainty} = evidence
  const unsure = /^(?:No good|It is not known|It is uncertain)|does not/.test(text)
  const single = /rct|cohort|case|registry|survey|nonrandomised/.test(design)
  const hedge = /\b(?:may|might|can|tends? to|appears? to|probably) (?=\w)/.exec(text)
  if (hedge && !unsure && single) {
    yield {
      way: 'may → will',
      pair: {
        ...pair,
        text: text
          .replace(hedge[0], 'will ')
          .replace(/ for some people| some(?= teen)/, '')
          .replace(/\bup to /, ''),
      },
    }
  }
  const bare = /\b(?:may|might|tends? to|appears? to) (\w+)/.exec(text)
  const flat = bare && FLAT[bare[1]!]
  if (bare && flat && pair.kind !== 'risk' && (certainty === 'low' || certainty === 'very-low')) {
    yield {
      way: 'hedge off',
      pair: {...pair, text: text.replace(bare[0], flat).replace(/ for some people|(?<=s) some(?= teen)/, '')},
    }
  }
  const benefit =
    /\b(?:may |might |can |probably )?(ease|reduce|improve|shorten|calm|relieve|help|lower|prevent|protect)(?:s|d|ed)?\b/.exec(
      text,
    )
  if (benefit && !unsure && certainty !== 'high' && (single || certainty === 'low' || certainty === 'moderate')) {
    const proven = text.replace(benefit[0], `is proven to ${benefit[1]}`).replace(/^It is not known whether /, '')
    yield {way: 'proven', pair: {...pair, text: proven}}
    const always = text.replace(benefit[0], `always ${benefit[1]}s`)
    yield {way: 'always', pair: {...pair, text: always}}
  }
  if (
    benefit &&
    !unsure &&
    (certainty === 'moderate' || certainty === 'high') &&
    /^(?:\w+ )+(?:ease|reduce|improve|shorten|relieve|help|lower)s?\b/.test(text) &&
    !/\b(?:may|might|can|probably)\b/.test(text)
  ) {
    yield {way: 'certainty down', pair: {...pair, evidence: {...evidence, certainty: 'very-low'}}}
  }
  if (/linked to/.test(text))
    yield {
      way: 'link → cause',
      pair: {...pair, text: text.replace('are linked to', 'lead to').replace('is linked to', 'leads to')},
    }
  if (/had fewer falls/.test(text))
    yield {way: 'link → cause', pair: {...pair, text: 'Walking every day prevents falls.'}}
  if (pair.aspects?.some(name => name === 'denied-harm' || name === 'safety') && single) {
    yield {way: 'safe', pair: {...pair, text: 'The procedure is completely safe.', aspects: ['absolute-safety']}}
    yield {way: 'no harm', pair: {...pair, text: 'The procedure does not damage nerves.', aspects: ['denied-harm']}}
  }
}

function* byShare(pair: Pair): Iterable<Mutant> {
  const {text, evidence, kind} = pair
  const share = evidence.value
  if (kind === 'percentage') {
    const people = /^(?:About |Around )?[^,.]*?\b(people|patients|children|women)\b/.exec(text)?.[1]
    const part = share?.events ? share.events / share.total! : share?.low
    if (people && part !== undefined && part < 0.5)
      yield {way: 'some → most', pair: {...pair, text: `Most ${people} had it.`}}
    if (people && part !== undefined && part < 0.85) {
      yield {way: 'some → nearly all', pair: {...pair, text: `Nearly all ${people} had it.`}}
      yield {way: 'some → all', pair: {...pair, text: `All ${people} had it.`}}
    }
  }
  if (/\bSome\b|\bsome (?:people|patients)/.test(text) && evidence.says) {
    yield {way: 'some → most', pair: {...pair, text: text.replace(/\b[Ss]ome (?=people|patients)/, 'most ')}}
  }
  if (kind === 'risk' && (share?.low ?? 0) > 0.05) {
    yield {way: 'common → rare', pair: {...pair, text: text.replace('is common', 'is rare')}}
    yield {way: 'common → rare', pair: {...pair, text: text.replace('is common', 'is very rare')}}
    yield {way: 'common → rare', pair: {...pair, text: text.replace('is common', 'happens rarely')}}
  }
}

/** A sentence that states something of people, or of nobody in particular. */
const ofPeople = ({text}: Pair): boolean =>
  !/\b(?:mice|laboratory|not known|No good|nobody|uncertain|Rats|dish)\b/.test(text)

function* byDesign(pair: Pair): Iterable<Mutant> {
  if (!ofPeople(pair)) return
  const {text, evidence} = pair
  const {population: _, ...rest} = evidence
  yield {way: 'animal', pair: {...pair, evidence: {...rest, design: 'animal', population: 'rats'}}}
  yield {way: 'in vitro', pair: {...pair, evidence: {...rest, design: 'in-vitro', population: 'cells'}}}
  const flat = /\b(?:eases?|reduces?|improves?|shortens?|relieves?|helps|lowers|works)\b/.test(text)
  if (flat && !/\b(?:may|might|can|probably|tends?|appears?|in one)\b/i.test(text) && pair.kind !== 'duration') {
    const {certainty: __, ...ungraded} = evidence
    yield {way: 'cohort', pair: {...pair, evidence: {...ungraded, design: 'cohort'}}}
    yield {way: 'case series', pair: {...pair, evidence: {...ungraded, design: 'case-series'}}}
  }
}

/** A word of the claim for those it speaks of, and a population that leaves them out. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\bolder adults\b/, 'children at school'],
  [/\b(?:children|teenagers)\b/, 'adults aged 30 to 60'],
  [/\bwomen\b/, 'men with the same complaint'],
  [/\bknee\b/, 'adults with a painful shoulder'],
  [/\bback pain\b/, 'adults with neck pain'],
  [/\btype 2 diabetes\b/, 'adults with type 1 diabetes'],
  [/\bosteoarthritis\b/, 'adults with rheumatoid arthritis'],
  [/\beczema\b/, 'children with psoriasis'],
  [/\bmigraine\b/, 'adults with tension headache'],
  [/\b(?:people|patients)\b/i, 'healthy volunteers'],
  [/\b(?:people|patients)\b/i, 'boys and girls aged 6 to 11'],
  [/\badults over 50\b/, 'infants in the first year'],
  [/\badults\b/, 'newborn babies'],
]

function* byPopulation(pair: Pair): Iterable<Mutant> {
  if (pair.evidence.design === 'animal' || pair.evidence.design === 'in-vitro') return
  for (const [words, population] of OTHERS) {
    if (
      words.test(pair.text) &&
      !/\b(?:women|children|osteo\w+|diabetes)\b/.test(/people|patients/i.test(words.source) ? pair.text : '')
    ) {
      yield {way: 'other population', pair: {...pair, evidence: {...pair.evidence, population}}}
    }
  }
  if (/^(?:Exercise|Losing|Speech|Creams)/.test(pair.text)) {
    yield {way: 'every age', pair: {...pair, text: pair.text.replace(/\.$/, ' at any age.')}}
  }
}

/** A patient's outcome in the claim, and a measurement in its place. */
const STANDINS: readonly (readonly [RegExp, string])[] = [
  [/\bpain\b/, 'C-reactive protein'],
  [/\b(?:walking|move more freely)\b/, 'muscle mass'],
  [/\bheart attack\b/, 'LDL cholesterol'],
  [/\bstroke\b/, 'blood pressure'],
  [/\bfractures\b/, 'bone mineral density'],
  [/\bfalls\b/, 'vitamin D level'],
  [/\bquality of life\b/, 'blood test'],
  [/\bsleep|slept\b/, 'cortisol level'],
]

function* byOutcome(pair: Pair): Iterable<Mutant> {
  const {text, evidence, aspects} = pair
  if (!evidence.outcome || !ofPeople(pair) || /bench|animal|in-vitro/.test(evidence.design ?? '')) return
  if (pair.kind === 'risk' && !aspects?.includes('reduced-harm')) return
  for (const [words, outcome] of STANDINS) {
    if (!words.test(text)) continue
    const {says: _, ...rest} = evidence
    yield {way: 'surrogate', pair: {...pair, evidence: {...rest, outcome}}}
    yield {
      way: 'other outcome',
      pair: {...pair, text: 'It may help people live longer.', evidence: {...rest, outcome: evidence.outcome}},
    }
  }
}
