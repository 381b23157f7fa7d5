import type {Aspect} from '../claims/claim.ts'
import {HIDDEN_CHAR, MARKER_CHAR} from '../draft/prose.ts'
import type {Range} from '../text/range.ts'
import {baseOf, verbFormOf} from './read-assertion.ts'
import type {StatedClaim} from './strength.ts'
import type {Hit, TaggedWording} from './tag-wording.ts'

type Weaker = {readonly range: Range; readonly newText: string}

const ASSURANCES: ReadonlySet<Aspect> = new Set(['reduced-harm', 'safety', 'absolute-safety', 'denied-harm'])
const BENEFIT =
  /\b(?:relie[fv]\w*|eas(?:e|es|ed|ing)|improv\w+|better|help\w*|benefit\w*|effective\w*|heal\w*|works?|recover\w*|cure[sd]?|success\w*|reduc\w+|lower\w*|prevent\w*|protect\w*|restor\w+|free of pain|pain-free|sooth\w+|calm\w*|boost\w*|strengthen\w*|less pain)\b/i
/** What is never softened: a harm, a dose, an order, a warning. */
const GRAVE =
  /\b(?:risks?|side[- ]effects?|bleed\w*|infect\w*|complicat\w*|injur\w*|death|die[sd]?|fatal|caus(?:es?|ed)|trigger\w*|provok\w*|worsen\w*|ruin\w*|spoil\w*|damag\w+|impair\w*|rais(?:es?|ed)|endanger\w*|forgetful|brittle|fat|defects?|(?:bring|brings|brought) on|gives? (?:\p{L}+ ){1,3}(?:cancer|asthma|pain|headaches?)|ill|sick|worse|dos(?:e|es|age)|mg|overdos\w*|emergency|call|urgent\w*|must|should|do not|don['’]t|avoid|stop taking|contraindicat\w*|allerg\w*|seek|warn\w*|toxic\w*)\b/iu
const ORDERS =
  /\b(?:dos(?:e|es|age)|mg|overdos\w*|emergency|call|urgent\w*|must|should|don['’]t|contraindicat\w*|seek)\b/i

/** Whether weaker wording may be offered at all: for benefits and safety assurances only. */
export function maySoften({kind, text, aspects = [], unit}: StatedClaim): boolean {
  if (unit?.instruction || text.includes(HIDDEN_CHAR)) return false
  if (kind === 'risk')
    return aspects.length > 0 && aspects.every(({name}) => ASSURANCES.has(name)) && !ORDERS.test(text)
  return (kind === 'promotional' || BENEFIT.test(text)) && !GRAVE.test(text)
}

/** “relieves pain and improves sleep” to “may relieve pain and improve sleep”; “works” to “may work”. */
export function weakenVerb(wording: TaggedWording, hit: Hit): Weaker | undefined {
  const {words, text} = wording
  // Beside “proven”, a “may” would contradict it; that word is weakened first.
  if (wording.has('proof')) return undefined
  const word = words[hit.from]!
  const adverb = words[hit.from - 1]?.text.endsWith('ly') ? words[hit.from - 1]! : undefined
  const before = words[hit.from - (adverb ? 2 : 1)]?.text ?? ''
  if (['to', 'may', 'can', 'will', 'do', 'does', 'did', 'not', 'and', 'or', 'which', "'ll"].includes(before))
    return undefined
  const form = verbFormOf(wording, hit)
  const base = form === 'past' ? participleOf(word.text) : baseOf(word.text)
  if (base === undefined) return undefined
  const manner = adverb && !BOOSTING.test(adverb.text) ? `${adverb.text} ` : ''
  let newText = form === 'past' ? `may ${manner}have ${base}` : `may ${manner}${base}`
  let at = word.end
  let end = word.end
  const parting = words.findIndex(({text: one}, i) => i > hit.from && PARTING.has(one))
  // A second verb of the same subject changes with the first.
  for (const next of wording.hits) {
    if (next.from <= hit.from || next.name !== 'cause' || (parting >= 0 && next.from > parting)) continue
    const joint = words[next.from - 1]?.text
    const second = words[next.from]!
    const form = joint === 'and' || joint === 'or' ? baseOf(second.text) : undefined
    if (form === undefined || !second.text.endsWith('s')) continue
    newText += text.slice(at, second.start) + form
    at = second.end
    end = second.end
  }
  return {range: {start: (adverb ?? word).start, end}, newText}
}

const BOOSTING = /^(?:reliably|really|truly|actually|genuinely|effectively|safely|permanently|lastingly)$/
/** Past forms that follow “may have” as they are. */
const participleOf = (verb: string): string | undefined =>
  /(?:ed|led|brought|made|kept|fought|cut|rid|sped|left|put|meant)$/.test(verb) ? verb : undefined

const PARTING = new Set(['that', 'which', 'who', 'because', 'but', 'so', 'while', 'when', 'if', ';', ':'])

/** “will relieve” to “may relieve”. */
export const weakenFuture = ({text}: TaggedWording, {start, end}: Range): Weaker | undefined =>
  /^will$/i.test(text.slice(start, end)) ? {range: {start, end}, newText: 'may'} : undefined

const PROVEN =
  /\b(?:is|are|has been|have been|was|were)\s+(?:\w+ly\s+)?(?:proven|proved|guaranteed|certain|sure|bound)\s+to\b/gi
const BOOSTER =
  /^(?:definitely|certainly|undoubtedly|undeniably|unquestionably|definitively|conclusively|indisputably)$/i

/** “is proven to ease” to “may ease”, “proves that” to “suggests that”, “certainly ” to nothing. */
export function weakenProof({text}: TaggedWording, {start, end}: Range): Weaker | undefined {
  for (const match of text.matchAll(PROVEN)) {
    const range = {start: match.index, end: match.index + match[0].length}
    if (range.start <= start && end <= range.end) return {range, newText: 'may'}
  }
  const words = text.slice(start, end)
  const verb = /^(?:clearly )?(prove|show|confirm)(s?)$/i.exec(words)
  const further = /^ (?:once and for all|conclusively|definitively|beyond (?:all |any )?doubt)\b/i.exec(text.slice(end))
  if (verb) return {range: {start, end: end + (further?.[0].length ?? 0)}, newText: `suggest${verb[2]}`}
  // At the head of a sentence its capital would have to move.
  if (BOOSTER.test(words) && start > 0 && text[end] === ' ') return {range: {start, end: end + 1}, newText: ''}
  return undefined
}

/** “always relieves” to “may relieve”, “all patients” to “some patients”. */
export function weakenUniversal(wording: TaggedWording, hit: Hit): Weaker | undefined {
  const words = wording.textOf(hit)
  if (/^(?:always|invariably)$/i.test(words)) {
    const next = wording.words[hit.to]
    const base = next && baseOf(next.text)
    return base === undefined ? undefined : {range: {start: hit.start, end: next!.end}, newText: `may ${base}`}
  }
  return weakenShare(wording, hit)
}

/** “all patients”, “most people” to “some …”, with the capital kept. */
export function weakenShare(wording: TaggedWording, hit: Hit): Weaker | undefined {
  const words = wording.textOf(hit)
  const match =
    /^(all|most|almost all|nearly all|virtually all|many)( (?:patients|people|adults|children|women|men|users))?$/i.exec(
      words,
    )
  if (!match) return undefined
  const next = wording.words[hit.to]?.text
  // “most of the pain” is no share of people; “the most” is a superlative.
  if (!match[2] && (next === undefined || !/^(?:patients|people|adults|children|women|men|users)$/.test(next)))
    return undefined
  if (wording.words[hit.from - 1]?.text === 'the') return undefined
  const some = /^\p{Lu}/u.test(words) ? 'Some' : 'some'
  return {range: {start: hit.start, end: hit.start + match[1]!.length}, newText: some}
}

const SAFE =
  /\b(is|are)\s+(?:(?:completely|perfectly|totally|entirely|absolutely|wholly|always)\s+)?safe\b(?!\s+for\s+(?:all|every))/i
const DENIES = /\b(does not|doesn['’]t|do not|don['’]t)\s+(?=\p{L})/iu

/** “is completely safe” to “appears to be safe”, “does not damage” to “has not been seen to damage”. */
export function weakenAssurance({text}: TaggedWording, {start, end}: Range): Weaker | undefined {
  const safe = SAFE.exec(text)
  const match = safe ?? DENIES.exec(text)
  if (!match) return undefined
  const range = {start: match.index, end: match.index + match[0].length}
  if (range.start >= end || start >= range.end) return undefined
  const verb = match[1]!.toLowerCase()
  const one = verb === 'is' || verb.startsWith('does')
  if (safe) return {range, newText: one ? 'appears to be safe' : 'appear to be safe'}
  return {range, newText: one ? 'has not been seen to ' : 'have not been seen to '}
}

const STARTERS =
  /^(?:The|A|An|This|These|It|They|Some|Most|Many|In|About|Around|Up|Pain|Relief|One|Two|For|On|After|Its|Taking|Using)$/

/**
 * “In animals, the extract eases pain”; behind a name, whose capital has to stay, “Brellin eases pain in animals”. None
 * where it speaks of people, which would then be said of animals.
 */
export function weakenPlace(wording: TaggedWording, place: string): Weaker | undefined {
  const {words, text} = wording
  const [first] = words
  if (!first || first.start > 0 || wording.hits.some(({name}) => OF_PEOPLE.test(name))) return undefined
  const head = text.slice(first.start, first.end)
  if (STARTERS.test(head)) {
    return {range: {start: first.start, end: first.end}, newText: `${place}, ${head.toLowerCase()}`}
  }
  const last = words.findLast(({kind}) => kind === 'word')
  if (!last || SUBCLAUSE.test(text) || /[^.!]/.test(text.slice(last.end).trim())) return undefined
  const end = text.slice(last.start, last.end)
  return {range: {start: last.start, end: last.end}, newText: `${end} ${place[0]!.toLowerCase()}${place.slice(1)}`}
}

const OF_PEOPLE = /^(?:person|animal|lab|age-|sex-|pregnant$|healthy$|athlete$)/
const SUBCLAUSE = /[,;:]|\b(?:because|since|which|that|who|after|when|while|if|so|and|as)\b/i

/** “Keeps pain away for years.” to “keeps pain away.” */
export function dropEnd(wording: TaggedWording, {start, end}: Range): Weaker | undefined {
  const {text} = wording
  // “Can be taken safely for decades”: without its end, it would promise more.
  if (wording.has('safe', 'safe-absolute')) return undefined
  const before = /^(?:in|over|for|forever|permanently|lastingly|indefinitely)\b/i.test(text.slice(start, end))
  if (!before || text[start - 1] !== ' ' || !/^[.!]?\s*$/.test(text.slice(end))) return undefined
  return {range: {start: start - 1, end}, newText: ''}
}

/** None that would lose a citation marker. */
export const keepsMarkers = (wording: TaggedWording, weaker: Weaker | undefined): weaker is Weaker =>
  weaker !== undefined && !wording.textOf(weaker.range).includes(MARKER_CHAR)
