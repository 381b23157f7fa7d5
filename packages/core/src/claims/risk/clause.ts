import type {Mention, Sort} from './meaning.ts'
import type {Sense} from './sense.ts'

const HARD = new Set([';', ':', '(', ')', '[', ']', '"', '.', '?', '!', '—', '–'])
const SUBORDINATORS = new Set(
  'if when because although though while since as so but than whether unless where whereas until before once however'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['that', 'which', 'who', 'whose'])
const PREPOSITIONS = new Set(
  'of in for with to from by on after during within without among through under over at about into against despite between following before like as'.split(
    ' ',
  ),
)
/** What may stand between a subject and its verb. */
const LINKERS = new Set(
  "can may might could will would should must cannot can't don't doesn't didn't won't couldn't wouldn't shouldn't do does did not never also sometimes rarely often usually even still always occasionally generally commonly typically actually possibly potentially really very seldom is are was were be been being has have had isn't aren't wasn't weren't known thought believed likely unlikely to said found shown reported more most likely only then both all each itself themselves alone too tend tends seem seems appear appears help helps".split(
    ' ',
  ),
)

/** A dash with space around it parts clauses; a hyphen does not. */
const isDash = (sense: Sense, at: number): boolean => {
  const word = sense.words[at]!
  return (
    word.text === '-' && word.start > (sense.words[at - 1]?.end ?? -1) && (sense.words[at + 1]?.start ?? 1e9) > word.end
  )
}

export const isHardBoundary = (sense: Sense, at: number): boolean =>
  sense.words[at]!.kind === 'sign' && (HARD.has(sense.text(at)) || isDash(sense, at))

export const followsPreposition = (sense: Sense, mention: Mention): boolean => {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at--) {
    const {text, kind} = sense.words[at]!
    if (PREPOSITIONS.has(text)) return true
    if (kind === 'sign' || LINKERS.has(text) || text === 'and' || text === 'or') return false
  }
  return false
}

export interface Subject {
  readonly sort: Sort
  readonly mention?: Mention
  /** The clause holds a treatment that goes with the subject: “people who take warfarin”. */
  readonly withAgent: boolean
  readonly withCondition: boolean
  /** The clause is opened by “if”, “when”, “unless”. */
  readonly conditional: boolean
  /** A word with a capital that no list knows: a name, perhaps a product's. */
  readonly named?: boolean
}

/** What somebody does to a body: “removing a vein can …”, “forcing the arm up makes it worse”. */
const ACTIONS =
  /^(?:taking|using|removing|inserting|injecting|having|getting|wearing|applying|swallowing|inhaling|stopping|cutting|drinking|eating|forcing|stretching|lifting|rubbing|picking|scratching|skipping|smoking|closing|opening|mixing|combining|overusing|overdoing|chewing|breathing|delaying|putting|sharing|repeating|giving|bending|twisting|standing|sitting|squeezing|popping|tanning)$/

const isMention = (mention: Mention | undefined): mention is Mention => mention !== undefined

/** Who does what the verb at a word says: the first noun of its clause that hangs on no preposition. */
export function subjectOf(sense: Sense, verb: number): Subject {
  const known = sense.subjects[verb]
  if (known) return known
  const subject = findSubject(sense, verb)
  sense.subjects[verb] = subject
  return subject
}

function findSubject(sense: Sense, verb: number): Subject {
  let at = verb - 1
  while (
    at >= 0 &&
    (LINKERS.has(sense.text(at)) || (sense.text(at).endsWith('ly') && sense.words[at]!.kind === 'word'))
  )
    at--
  if (at >= 0 && RELATIVES.has(sense.text(at)) && at > 0) {
    const antecedent = lastBefore(sense, at, 7)
    if (antecedent) return describe(sense, antecedent, antecedent.from, verb, false)
  }
  // “movements contributing to pain”: a participle right after a noun belongs to that noun.
  if (
    at === verb - 1 &&
    at >= 0 &&
    sense.text(verb).endsWith('ing') &&
    sense.words[at]!.kind === 'word' &&
    !/^(?:and|or|by|of|for|from|without|in|when|while|to|as)$/.test(sense.text(at))
  ) {
    const noun = sense.mentions.find(m => m.to === verb)
    return noun
      ? describe(sense, noun, noun.from, verb, false)
      : {sort: 'unknown', withAgent: false, withCondition: false, conditional: false}
  }
  let end = at + 1
  while (end > 0) {
    let from = end
    let hard = false
    let comma = false
    while (from > 0) {
      const word = sense.words[from - 1]!
      if (isHardBoundary(sense, from - 1)) {
        hard = true
        break
      }
      if (word.text === ',') {
        comma = true
        break
      }
      if (RELATIVES.has(word.text) && from - 1 > 0 && end - from > 1) {
        const owner = ownerOf(sense, from - 1)
        if (owner) return describe(sense, owner, owner.from, end, false)
        if (owner === null) return {sort: 'unknown', withAgent: false, withCondition: false, conditional: false}
        break
      }
      if (SUBORDINATORS.has(word.text) && !comparesAmount(sense, from - 1)) break
      from--
    }
    const first = /^(?:not|too|repeatedly)$/.test(sense.text(from)) ? from + 1 : from
    const inside = sense.mentions.filter(m => m.from >= from && m.to <= end)
    if (ACTIONS.test(sense.text(first)) && end - first > 1) {
      return {sort: 'agent', withAgent: true, withCondition: false, conditional: false}
    }
    const head = inside.find(m => !followsPreposition(sense, m)) ?? inside[0]
    const conditional = from > 0 && /^(?:if|when|unless|whether)$/.test(sense.text(from - 1))
    if (head) return describe(sense, head, from, end, conditional)
    const empty = sense.words.slice(from, end).every(w => w.kind === 'sign' || LINKERS.has(w.text))
    if (!empty && !(comma && end - from < 5)) {
      const named = sense.words
        .slice(from, end)
        .some(
          (w, i) =>
            w.capital &&
            (from + i > 0 || end - from <= 2) &&
            !/^(?:some|other|many|most|the|a|an|another|what)$/.test(w.text),
        )
      return {sort: 'unknown', withAgent: false, withCondition: false, conditional, named}
    }
    if (hard && empty && from > 0 && from < 6 && /^[:-]$/.test(sense.text(from - 1))) {
      const label = sense.mentions.find(m => m.to <= from - 1)
      if (label) return describe(sense, label, label.from, end, false)
    }
    if (hard || from === 0) break
    end = from - 1
  }
  return {sort: 'unknown', withAgent: false, withCondition: false, conditional: false}
}

/** “Stockings that are too tight can …”: a relative clause without a subject of its own; what it hangs on does both. */
function ownerOf(sense: Sense, relative: number): Mention | undefined | null {
  const next = sense.text(relative + 1)
  const ownSubject =
    /^(?:the|a|an|your|their|you|we|they|it|people|some|these|this|his|her)$/.test(next) ||
    sense.mentions.some(m => m.from === relative + 1)
  if (ownSubject) return undefined
  return sense.mentions.find(m => m.to === relative && m.sort !== 'pronoun') ?? (relative < 4 ? null : undefined)
}

/** “for more than a week”: no clause starts there. */
const comparesAmount = (sense: Sense, at: number): boolean =>
  sense.text(at) === 'than' && /^(?:more|less|fewer|longer|other|rather)$/.test(sense.text(at - 1))

function describe(sense: Sense, mention: Mention, from: number, to: number, conditional: boolean): Subject {
  const others = sense.mentions.filter(m => m !== mention && m.from >= from && m.to <= to)
  return {
    sort: mention.sort,
    mention,
    withAgent: mention.inside.includes('agent') || others.some(m => m.sort === 'agent'),
    withCondition: others.some(m => m.sort === 'condition' || m.sort === 'harm'),
    conditional,
  }
}

function lastBefore(sense: Sense, at: number, reach: number): Mention | undefined {
  const near = sense.mentions.filter(m => m.to <= at && m.to > at - reach && m.sort !== 'pronoun')
  // “side effects of the tablets that …”: the nearest noun is the likeliest antecedent.
  return near.at(-1)
}

/** The first noun of some sorts after a word, up to the end of the clause. */
export function objectAfter(sense: Sense, at: number, sorts: readonly Sort[], reach = 12): Mention | undefined {
  const end = clauseEnd(sense, at, reach)
  return sense.mentions.filter(isMention).find(m => m.from >= at && m.from < end && sorts.includes(m.sort))
}

/** Where the clause that goes on at a word ends; a comma ends nothing, lists have them. */
export function clauseEnd(sense: Sense, at: number, reach = 40): number {
  let end = at
  while (end < sense.words.length && end - at < reach) {
    const {text} = sense.words[end]!
    if (isHardBoundary(sense, end) && text !== '(' && text !== ')') break
    if (end > at && /^(?:if|when|because|although|but|so|unless|while|whereas)$/.test(text)) break
    end++
  }
  return end
}

/** Where the clause around a word starts: after a hard boundary or a subordinator. */
export function clauseStart(sense: Sense, at: number): number {
  let from = at
  while (from > 0 && !isHardBoundary(sense, from - 1) && !SUBORDINATORS.has(sense.text(from - 1))) from--
  return from
}

/** The clause around a word is a condition: “if you have bleeding” asserts no bleeding. */
export function inCondition(sense: Sense, at: number): boolean {
  if (!sense.conditional) return false
  let comma = -1
  for (let i = at - 1; i >= 0; i--) {
    const {text} = sense.words[i]!
    if (isHardBoundary(sense, i)) return false
    if (/^(?:if|unless|whether|whenever|when|once|where|until|before)$/.test(text)) {
      // A condition that opens the sentence ends at its first comma.
      const opens = i === 0 || sense.words[i - 1]!.kind === 'sign'
      return !(opens && comma > i + 2)
    }
    if (text === ',') comma = i
    if (
      text === ',' &&
      i > 0 &&
      at - i > 1 &&
      (/^(?:you|this|it|they|the|your|some|there|these|people|patients|a|most|many|or|but|so)$/.test(
        sense.text(i + 1),
      ) ||
        sense.mentions.some(m => m.from === i + 1 && m.sort === 'agent'))
    )
      return false
  }
  return false
}
