import {AGE} from './ages.ts'
import {behindBrackets, isParted} from './brackets.ts'
import {isOutcome} from './concepts.ts'
import type {BareFigure, Figure} from './figure.ts'
import type {Sentence} from './sentence.ts'

const JOINTS = /^(?:and|but|while|whereas|versus|vs|compared|against|than|with|or|then|to|as)$/
const CONTROL =
  /^(?:placebo|sham|vehicle|control|controls|untreated|comparison|comparator|baseline|dummy|waiting|unwrapped)$/

const USUAL = /^(?:usual|standard|conventional|routine)$/
/** Ratios and differences compare the groups and are said of none of them. */
const COMPARES = /^(?:ratio|points|nnt|nnh|measure (?:hr|or|rr|arr|rd|ci))$/

/** Gives each figure the words that are said of it and of no other figure of its scale. */
export function fitReaches(sentence: Sentence, bare: readonly BareFigure[]): Figure[] {
  const partners = pairRespectively(sentence, bare)
  return bare.map(figure => {
    const alike = bare.filter(
      other =>
        other !== figure && isOfKind(other, figure) && !isBeside(other, figure) && (!other.spread || figure.spread),
    )
    const before = alike.filter(({to}) => to <= figure.from).at(-1)
    const behind = alike.find(({from}) => from >= figure.to)
    const from = before ? cutBetween(sentence, before.to, figure.from) : 0
    const to = behind ? cutBetween(sentence, figure.to, behind.from) : endOf(sentence, bare, figure.to)
    const own = new Set<string>()
    for (let i = from; i < to; i++) if (sentence.concepts[i]) own.add(sentence.concepts[i]!)
    // The other numbers beside it tell it apart as words do: 40% at six weeks, 30% at twelve.
    for (const other of bare) {
      if (other.scale !== figure.scale && other.from >= from && other.to <= to && isTelling(other))
        own.add(keyOf(other))
    }
    // What is told before the first of a row is told of all of them.
    const start = bare.find(other => isOfKind(other, figure))
    if (before && start)
      for (const other of bare)
        if (other.to <= start.from && isTelling(other) && bare.filter(({scale}) => scale === other.scale).length === 1)
          own.add(keyOf(other))
    // “1 in 9 implants of the older design and 1 in 60 of the current one”
    if (figure.scale === 'share' && figure.counted.length === 0 && before)
      for (const noun of before.counted) own.add(noun)
    for (const {at, scope} of sentence.negations)
      if (at >= from && at < to) for (const concept of scope) own.add(`!${concept}`)
    for (const concept of sharedWords(sentence, bare, figure, from, to)) own.add(concept)
    const partner = partners.get(figure)
    if (partner) {
      for (const other of bare) if (other.scale === partner.scale) own.delete(keyOf(other))
      own.add(keyOf(partner))
    }
    const words = sentence.words.slice(from, to)
    // Where other numbers tell the two groups apart, what is said once is said of both.
    const shared =
      alike.length === 0 &&
      bare.some((a, i) => bare.slice(i + 1).some(b => a.scale === b.scale && !a.spread && !b.spread))
    const differs = [figure.from - 1, figure.from - 2, figure.from - 3].some(i =>
      /^difference/.test(sentence.scan.word(i)),
    )
    const control =
      !shared &&
      !differs &&
      !COMPARES.test(figure.scale) &&
      isControl(words, figure.from - from, figure.scale === 'time')
    return {
      ...figure,
      counted: figure.counted.length > 0 ? figure.counted : besideOf(figure, bare),
      own,
      reach: {from, to},
      control,
    }
  })
}

/** What stands for the thing that was told of before the semicolon. */
const AGAIN = /^(?:it|this|they|rate|rates|risk|prevalence|incidence|figures?|frequency|proportion|probability)$/
/** “At 2, 6 and 12 weeks it was 94%, 88% and 81%, respectively”: each number of the one row with its own of the other. */
function pairRespectively({words}: Sentence, bare: readonly BareFigure[]): ReadonlyMap<BareFigure, BareFigure> {
  const pairs = new Map<BareFigure, BareFigure>()
  const end = words.findIndex(({text}) => text === 'respectively')
  if (end < 0) return pairs
  const before = bare.filter(({to, scale}) => to <= end && scale !== 'measure ci')
  const last = before.at(-1)
  if (!last) return pairs
  const second = before.filter(({scale}) => scale === last.scale)
  const first = before.filter(({scale, to}) => scale !== last.scale && to <= second[0]!.from)
  if (second.length < 2 || first.length !== second.length || first.some(({scale}) => scale !== first[0]!.scale))
    return pairs
  second.forEach((figure, i) => {
    pairs.set(figure, first[i]!)
  })
  return pairs
}

const OPENING = /^(?:before|after|in|with|among|during|within|over|at|of|on|for|following|by|when|if)$/

const VERB =
  /^(?:had|have|has|was|were|is|are|did|do|reported|felt|said|developed|needed|got|experienced|noticed|fell|returned|improved|became)$/

/**
 * Of two figures in a row, what stands before the first is said of the second, too, when the second has no words of its
 * own before it (“rash: 12% with A, 30% with B”), and what follows the last when the first has no verb (“12% of women and
 * 30% of men had a rash”).
 */
function sharedWords(
  {words, concepts}: Sentence,
  bare: readonly BareFigure[],
  figure: BareFigure,
  from: number,
  to: number,
): string[] {
  const alike = bare.filter(
    other =>
      (other === figure || isOfKind(other, figure)) && !isBeside(other, figure) && (!other.spread || figure.spread),
  )
  const [first, last] = [alike[0]!, alike.at(-1)!]
  const found: string[] = []
  const isEmpty = (a: number, b: number, fits: (i: number) => boolean): boolean => {
    for (let i = a; i < b; i++) if (fits(i)) return false
    return true
  }
  // “other, 9%”
  const isOther = words
    .slice(from, figure.from)
    .some(({text}) => /^(?:others?|rest|remainder|remaining|unknown|none)$/.test(text))
  if (figure !== first && !isOther && isEmpty(from, figure.from, i => concepts[i] !== ''))
    found.push(...concepts.slice(0, first.from))
  // “Before an operation, adults may eat until … and drink until …”
  const comma = words.findIndex(({text}) => text === ',')
  const parted = words.some(({text}, i) => text === ';' && i >= first.to && i < figure.from)
  if (figure !== first && !parted && comma > 0 && comma < first.from && OPENING.test(words[0]!.text))
    found.push(...concepts.slice(0, comma))
  // “palsy was transient after 14 and permanent after 2”: no other outcome is named.
  const verb = words.findIndex(({text}) => VERB.test(text))
  const verbAt = verb > 0 && verb < first.from ? verb : first.from
  // “65% had back pain and 23% stayed at home because of it”
  if (
    figure !== first &&
    words.slice(from, to).some(({text}) => /^(?:it|this|them)$/.test(text)) &&
    isEmpty(from, to, i => isOutcome(concepts[i]!))
  )
    found.push(
      ...concepts.slice(first.to, from),
      ...bare
        .filter(other => other.from >= first.to && other.to <= from && isTelling(other) && other.scale !== figure.scale)
        .map(keyOf),
    )
  const goesBack = !parted || words.slice(from, to).some(({text}) => AGAIN.test(text))
  // “7.5% had it by the age of six; the proportion was 5% in the one group”
  if (figure !== first && parted && goesBack)
    for (const other of bare)
      if (other.to <= from && isTelling(other) && bare.filter(({scale}) => scale === other.scale).length === 1)
        found.push(keyOf(other))
  if (figure !== first && goesBack && isEmpty(from, to, i => isOutcome(concepts[i]!)))
    found.push(...concepts.slice(0, parted ? from : verbAt).filter(isOutcome))
  // “users had a lower risk of the one (HR 0.7) and a higher risk of the other (HR 1.4)”
  const ownVerb = words.slice(from, to).some(({text}) => VERB.test(text))
  if (
    COMPARES.test(figure.scale) &&
    figure !== first &&
    !isParted(words, first.to, figure.from) &&
    verb > 0 &&
    verb < first.from &&
    !ownVerb
  )
    found.push(...concepts.slice(0, verb))
  // “0.9% after elective and 8.7% after emergency repair”: the repair is of both.
  if (figure !== last && isOfKind(figure, last)) {
    const [mine, theirs] = [behindBrackets(words, figure.to), behindBrackets(words, last.to)]
    const isCut = /^(?:and|or|versus|vs|,)$/.test(words[mine + 2]?.text ?? '')
    const named =
      /s$/.test(words[mine + 1]?.text ?? '') ||
      words[theirs + 1]?.kind !== 'word' ||
      ARTICLE.test(words[theirs + 1]!.text)
    if (isCut && !named && words[mine]?.kind === 'word' && words[mine]?.text === words[theirs]?.text)
      for (let i = theirs + 2; i < words.length && words[i]!.kind !== 'sign'; i++) found.push(concepts[i]!)
  }
  // “…, and had gone in most people by day 6”
  const goesOn = figure !== first && words[from]?.text === 'and' && VERB.test(words[from + 1]?.text ?? '')
  if (goesOn) {
    const verb = words.findIndex(({text}) => VERB.test(text))
    found.push(...concepts.slice(0, verb))
  }
  if (figure !== last && isEmpty(figure.to, to, i => VERB.test(words[i]!.text))) {
    const verb = words.findIndex(({text}, i) => i >= last.to && VERB.test(text))
    if (verb >= 0 && isEmpty(0, figure.from, i => VERB.test(words[i]!.text))) found.push(...concepts.slice(verb))
  }
  return found.filter(concept => concept !== '')
}

const ARTICLE = /^(?:the|an?|all|those|these|some|two|three|four|our|its|their)$/

/** Said of the untreated; “nine days earlier than controls” and “compared with usual care, …” are said of the others. */
function isControl(words: Sentence['words'], at: number, isTime: boolean): boolean {
  let group: {from: number; to: number} | undefined
  for (let i = 0; i < words.length; i++) {
    const {text} = words[i]!
    const as = text === 'as' && /^(?:with|in|on|for|among)$/.test(words[i + 1]?.text ?? '')
    if (as || /^(?:than|compared|versus|vs|v|against)$/.test(text)) {
      const comma = words.findIndex((word, to) => to > i && /^[,:;]$/.test(word.text))
      group = {from: i, to: comma < 0 ? words.length : comma}
    }
    const beside = words[i + 1]?.text === '-' ? words[i + 2]?.text : words[i + 1]?.text
    const usual =
      USUAL.test(text) && /^(?:care|treatment|practice|therapy|arm|group|management|advice)$/.test(beside ?? '')
    // “27% from baseline” tells what it is measured against.
    if (text === 'baseline' && (isTime || /^(?:from|the|over|above|below|of|to)$/.test(words[i - 1]?.text ?? '')))
      continue
    if ((!CONTROL.test(text) && !usual) || (text === 'control' && !isGroup(words, i))) continue
    if (!group || i >= group.to || (at >= group.from && at < group.to)) return true
  }
  return false
}

/** “symptom control” and “control of pain” name no group. */
const isGroup = (words: Sentence['words'], i: number): boolean => {
  const [before, behind] = [words[i - 1], words[i + 1]?.text ?? '']
  if (
    /^(?:group|groups|arm|arms|participants|patients|people|subjects|children|women|men|condition|period|treatment)$/.test(
      behind,
    )
  )
    return true
  if (behind === 'of') return false
  return before?.kind !== 'word' || /^(?:in|the|with|versus|vs|than|to|and|as|for|on|of|given|under)$/.test(before.text)
}

/** Counts share out the words of a sentence whatever they count. */
const isOfKind = (a: BareFigure, b: BareFigure): boolean => a.scale === b.scale || (isCount(a) && isCount(b))
const isCount = ({scale, form, unit}: BareFigure): boolean =>
  scale === 'count' || (form === 'number' && unit === '1' && scale.startsWith('amount') && scale !== AGE)

/** One number told twice, right beside each other. */
const isBeside = (a: BareFigure, b: BareFigure): boolean =>
  a !== b &&
  a.scale === 'share' &&
  b.scale === 'share' &&
  a.low !== undefined &&
  b.low !== undefined &&
  Math.abs(a.low - b.low) < 0.006 &&
  a.from - b.to < 3 &&
  b.from - a.to < 3

/** “12 of 48 patients (25%)”: the share is one of the same people. */
function besideOf(figure: BareFigure, alike: readonly BareFigure[]): readonly string[] {
  if (figure.scale !== 'share' || figure.low === undefined) return figure.counted
  const beside = alike.find(other => isBeside(other, figure))
  return beside?.counted ?? figure.counted
}

/** Times, shares and years tell figures apart; loose numbers do not. */
const isTelling = ({scale, unit}: BareFigure): boolean =>
  !scale.startsWith('amount') || scale === 'amount calendar-year' || scale === AGE || unit !== '1'

/** A number as a word of its own. */
export const keyOf = ({scale, low, high, bound}: BareFigure): string => {
  // Under fifty is the other half of fifty and over.
  if (scale === AGE && bound !== 'exact') return `#${scale} ${bound} ${low ?? high}`
  if (scale === 'amount calendar-year') return `#${low}`
  // “within ten years” is the ten years of “at ten years”.
  const [least, most] = [low ?? high, high ?? low]
  const show = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toPrecision(3))))
  return `#${scale} ${show(least)} ${show(most)}`
}

/** The clause behind a semicolon that has numbers of its own is told of them. */
function endOf({words}: Sentence, bare: readonly BareFigure[], from: number): number {
  for (let i = from; i < words.length; i++)
    if (words[i]!.text === ';' && bare.some(other => other.from > i && other.scale !== 'measure ci')) return i
  return words.length
}

/** Where the words between two figures part: at a semicolon, else at the last comma or joining word. */
function cutBetween({words}: Sentence, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (words[i]!.text === ';') return i
  // “12% (of women) and nausea in 30%”: the first joint behind the first figure's own complement.
  let comma = -1
  for (let i = from; i < to; i++) if (words[i]!.text === ',') comma = i
  if (comma >= 0) return comma
  for (let i = to - 1; i >= from; i--) if (JOINTS.test(words[i]!.text) && words[i]!.text !== 'with') return i
  for (let i = from; i < to; i++) if (/^[(:]$/.test(words[i]!.text)) return i
  return to
}
