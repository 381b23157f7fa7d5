import type {Quantity} from '../claims/quantity.ts'
import type {Sentence} from './sentence.ts'

/** A share that is none: “25% lower” compares two risks, “15 more in 1,000” is the difference of two. */
export interface Change {
  readonly scale: 'ratio' | 'points'
  readonly sign: 1 | -1 | undefined
  /** From the number as written (a share of 1) to the ratio of the two risks. */
  turn(value: number): number
}

const DOWN =
  /^(?:less|lower|fewer|smaller|shorter|reduction|reductions|reduce|reduced|reduces|reducing|decrease|decreased|decreases|decreasing|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|cut|cuts|cutting|lowers|lowered|lowering|diminished|shrank|shrunk|slower|saving)$/
const UP =
  /^(?:more|further|farther|add|adds|added|adding|higher|greater|larger|longer|bigger|increase|increased|increases|increasing|rise|rises|rose|risen|rising|raise|raises|raised|raising|grow|grew|growth|gain|gained|improvement|improved|improve|improves|faster|better|climb|climbed|extra|additional|excess)$/
const ADDED = /^(?:additional|excess|extra|added|attributable)$/
const RELATIVE = /^(?:relative|relatively)$/
const ABOUT =
  /^(?:about|around|roughly|approximately|nearly|almost|some|only|just|up|to|over|under|least|at|more|than|a|an|good|the|of|by|was|is|mean|average|further)$/

/** Tells whether a share, fraction or fold is a change, and which way it goes. */
export function readChange(sentence: Sentence, quantity: Quantity, from: number, to: number): Change | undefined {
  const {form, measure} = quantity
  const {scan} = sentence
  if (form === 'fold') return readFoldChange(sentence, from, to)
  if (measure === 'points' || measure === 'arr' || measure === 'rd')
    return {scale: 'points', sign: signNear(sentence, from, to), turn: same}
  if (form === 'frequency') {
    const words = sentence.words.slice(from, to).map(({text}) => text)
    if (words[0] === 'no') words.shift()
    const bound = /^(?:more|less|fewer)$/.test(words[0] ?? '') && words[1] === 'than'
    const rest = bound ? words.slice(2) : words
    const inside = rest.find(word => /^(?:more|fewer|extra|additional|less|excess)$/.test(word))
    const before = scan.word(from - 1)
    const beside =
      inside ??
      (/^(?:extra|additional|further)$/.test(before)
        ? before
        : /^(?:more|fewer|extra)$/.test(scan.word(to)) && scan.word(to + 1) !== 'than'
          ? scan.word(to)
          : undefined)
    // “the additional risk is put at 1 in 200”
    const start = scan.clauseStart(from)
    if (
      !beside &&
      sentence.words
        .slice(start, from)
        .some(({text}, i, all) => ADDED.test(text) && /^risk/.test(all[i + 1]?.text ?? ''))
    )
      return {scale: 'points', sign: 1, turn: same}
    return beside ? {scale: 'points', sign: DOWN.test(beside) ? -1 : 1, turn: same} : undefined
  }
  if (form !== 'percent' && form !== 'fraction') return undefined
  const first = scan.word(to) === '-' ? to + 1 : to
  if (
    scan.word(first) === 'as' &&
    /^(?:likely|common|many|much|often|high|frequent|great|frequently|long|large|big|low|fast|strong|heavy|severe)$/.test(
      scan.word(first + 1),
    )
  )
    return {scale: 'ratio', sign: undefined, turn: same}
  // “a 25% (relative) reduction”, “25% lower”
  for (let i = first; i < first + 2; i++) {
    const word = scan.word(i)
    if (scan.word(i) === 'absolute') return {scale: 'points', sign: signNear(sentence, from, to), turn: same}
    if (isDown(sentence, i)) return ratio(-1)
    if (UP.test(word) && !(word === 'improved' || word === 'improve' || word === 'improvement' || word === 'better'))
      return ratio(1)
    if (!RELATIVE.test(word)) break
  }
  // “50% pain relief”, “a 30% symptom reduction”
  if (/^(?:relief|reduction|decrease|decline)$/.test(scan.word(first + 1)) || scan.word(first) === 'relief')
    return ratio(-1)
  if (/^(?:improvement|better)$/.test(scan.word(first))) return {scale: 'ratio', sign: 1, turn: value => 1 + value}
  // “fell by 25%”, “a reduction of 25%”, “dropped 25%”; “fell from 40% to 25%” gives shares.
  const start = scan.clauseStart(from)
  let at = from - 1
  let linked = /^(?:by|of)$/.test(sentence.words[from]?.text ?? '')
  while (at >= start && at > from - 5 && ABOUT.test(scan.word(at))) {
    if (scan.word(at) === 'to') return undefined
    if (/^(?:by|of|was|is)$/.test(scan.word(at))) linked = true
    at--
  }
  if (scan.word(from - 1) === 'to') return undefined
  // “down 15%”, “had gone up by 150%”, and no “up to 15%”
  const lean = scan.word(from - 1) === 'by' ? from - 2 : from - 1
  const moves = /^(?:go|goes|went|gone|going|is|was|are|were|be|been|came|come|moved)$/.test(scan.word(lean - 1))
  if (moves && /^(?:up|down)$/.test(scan.word(lean)) && !quantity.bound.startsWith('at-'))
    return ratio(scan.word(lean) === 'up' ? 1 : -1)
  if (at < start) return undefined
  const lead = scan.word(at)
  const absolute = [at - 1, at - 2].some(i => scan.word(i) === 'absolute')
  if (DOWN.test(lead) || UP.test(lead)) {
    if (absolute) return {scale: 'points', sign: DOWN.test(lead) ? -1 : 1, turn: same}
    return ratio(DOWN.test(lead) ? -1 : 1)
  }
  // “Improvement was reported by 70%”
  const agent =
    scan.word(at + 1) === 'by' && !UP.test(lead) && !DOWN.test(lead) && /(?:ed|seen|felt|known|given)$/.test(lead)
  if (agent) return undefined
  if (/^(?:was|is|were|averaged)$/.test(scan.word(at + 1))) {
    for (let i = at; i >= start && i > at - 10; i--) {
      const noun = /^(?:reduction|decrease|drop|decline|increase|rise|gain|growth)$/.exec(scan.word(i))?.[0]
      if (noun) return ratio(DOWN.test(noun) ? -1 : 1)
    }
  }
  if (!linked || scan.word(from - 1) !== 'by') {
    // “a reduction in pain of 25%”
    if (scan.word(from - 1) !== 'of') return undefined
  }
  for (let i = at; i >= start && i > at - 14; i--) {
    const word = scan.word(i)
    if (DOWN.test(word)) return ratio(-1)
    if (UP.test(word)) return ratio(1)
  }
  return undefined
}

const same = (value: number): number => value
const ratio = (sign: 1 | -1): Change => ({scale: 'ratio', sign, turn: value => 1 + sign * value})

/** “30% fell asleep” tells a share: verbs of falling count behind a number only as nouns and participles. */
function isDown(sentence: Sentence, i: number): boolean {
  const word = sentence.scan.word(i)
  return DOWN.test(word) &&
    !/^(?:fell|fall|falls|fallen|dropped|reduced|decreased|declined|cut|lowered|drop|decline|diminished|falling|saving)$/.test(
      word,
    )
    ? true
    : /^(?:drop|fall|decline|cut|saving)$/.test(word) && /^(?:in|of)$/.test(sentence.scan.word(i + 1))
}

function readFoldChange(sentence: Sentence, from: number, to: number): Change {
  const {scan} = sentence
  const words = [...sentence.words.slice(from, to).map(({text}) => text), scan.word(to), scan.word(to + 1)]
  const less = words.some(
    (word, i) =>
      /^(?:less|lower|fewer|smaller|rarer|shorter|rare|rarely|uncommon|unlikely|infrequent|seldom)$/.test(word) &&
      words[i + 1] !== 'than',
  )
  const falls = scan.word(to) === 'reduction' || scan.word(to) === 'decrease' || scan.word(to) === 'fall'
  const factor = scan.word(from) === 'factor' || words.includes('factor')
  const cut = factor && sentence.words.slice(Math.max(0, from - 8), from).some(({text}) => DOWN.test(text))
  return less || falls || cut
    ? {scale: 'ratio', sign: -1, turn: value => (value > 1 ? 1 / value : value)}
    : {scale: 'ratio', sign: undefined, turn: same}
}

/** The way a difference goes, from the nearest word that tells. */
function signNear({scan}: Sentence, from: number, to: number): 1 | -1 | undefined {
  const start = scan.clauseStart(from)
  for (let away = 0; away < 8; away++) {
    for (const i of [to + away, from - 1 - away]) {
      if (i < start) continue
      if (DOWN.test(scan.word(i))) return -1
      if (UP.test(scan.word(i))) return 1
    }
  }
  return undefined
}
