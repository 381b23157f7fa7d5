import {compareOwn} from './compare-own.ts'
import {findComparison} from './comparisons.ts'
import {conceptOf, isOutcome} from './concepts.ts'
import type {Derivation} from './derivation.ts'
import {valenceOf} from './directions.ts'
import {checkRank, findRank} from './dose-rank.ts'
import type {Figure} from './figure.ts'
import {isBefore} from './fit.ts'
import {fail, type Objection, unknown} from './objection.ts'
import {type Pointer, pointersOf} from './pointers.ts'
import type {Told} from './read-figures.ts'
import type {Sentence} from './sentence.ts'

/** Refuses a claim whose words point the other way than its passage's: more for fewer, worse for better, before for after. */
export function checkDirections(
  claim: Told,
  passage: Told,
  derivations: readonly Derivation[],
  scope: readonly number[],
): Objection | undefined {
  const baselines = derivations.flatMap(({oriented, from}) =>
    oriented ? from.slice(1).filter(one => isBefore(one, passage)) : [],
  )
  // “from 72 before the injection to 18 at six weeks”: that “before” tells the baseline.
  const ofBaseline = (at: number, word: number): boolean =>
    baselines.some(({sentence, reach}) => sentence === at && word >= reach.from && word < reach.to)
  const held = scope.flatMap(at =>
    pointersOf(passage.sentences[at]!).filter(one => one.axis !== 'order' || !ofBaseline(at, one.at)),
  )
  const good = [
    ...held.map(({good}) => good).filter(sign => sign !== 0),
    ...scope.flatMap(at => reliefs(passage.sentences[at]!)),
  ]
  const keeps = scope.some(at => passage.sentences[at]!.concepts.some(concept => /^(?:kept|stay|use)$/.test(concept)))
  const rank = checkRank(claim, passage, derivations)
  if (rank && rank !== 'ok') return rank
  const ranked = rank === 'ok' ? findRank(claim) : undefined
  for (const [at, sentence] of claim.sentences.entries()) {
    const waits = sentence.words.some(
      ({text}, i) =>
        /^(?:wait|allow|leave)$/.test(text) ||
        // “it takes six weeks before …”, and not “take a shower”
        (/^(?:takes?|took)$/.test(text) && [i + 1, i + 2].some(next => sentence.covered[next])),
    )
    const orders = pointersOf(sentence).filter(({axis}) => axis === 'order')
    const [first, second] = orders
    // “wait … after X before Y”: twice the same word cannot be.
    if (waits && second && first!.sign === second.sign) return unknown(`the claim says “${second.word}” twice`)
    const apart = derivations.some(({claim: figure, from}) => figure.sentence === at && isKeptApart(from))
    const swapped = apart ? findSwapped(sentence, orders, derivations, passage) : undefined
    if (swapped) return unknown(`the passage has the other of the two first, not “${swapped}”`)
    // “after finishing it, before having the other”: one is kept so long after the other.
    const ordered = waits && apart && orders.length === 2 && first!.sign === 1
    for (const pointer of pointersOf(sentence)) {
      if (ordered && pointer.axis === 'order') continue
      if (ranked?.sentence === at && ranked.at === pointer.at) continue
      // “the lower spine”
      const part = conceptOf(sentence.words[pointer.at + 1]?.text ?? '')
      if (BODY.test(part) && /^(?:higher|lower)$/.test(pointer.word) && !held.some(({word}) => word === pointer.word))
        return unknown(`the passage does not speak of the “${pointer.word}” one`)
      const settled = settle(pointer, sentence, at, derivations, passage)
      if (settled === 'ok') continue
      if (settled) return settled
      // “Wait three months before you do it” is to do it after three months, and never three months after it.
      if (waits && pointer.axis === 'order' && isBehindTime(pointer, claim, at)) {
        if (pointer.sign === -1 && !held.some(other => other.axis === 'order' && other.sign === -1)) continue
        if (!apart && !held.some(other => other.axis === 'order' && other.sign === 1 && !other.lead))
          return unknown(`the passage does not say that anything comes “${pointer.word}” it`)
      }
      const objection = comparePointer(pointer, held, good, keeps)
      if (objection) return objection
    }
  }
  return checkDropped(claim, passage, derivations)
}

function comparePointer(
  pointer: Pointer,
  held: readonly Pointer[],
  news: readonly number[],
  keeps: boolean,
): Objection | undefined {
  const {axis, sign, word, concept, good} = pointer
  const against = (other: Pointer | undefined) =>
    fail(`the claim says “${word}”, the passage “${other?.word ?? 'the opposite'}”`)
  const onAxis = held.filter(other => other.axis === axis)
  const alike = concept ? onAxis.filter(other => other.concept === concept) : []
  // “the preoperative level after a mean of 10 days”: of the two, the one that leads no time is about the thing.
  const free = pointer.lead ? [] : alike.filter(other => !other.lead)
  const ofThis = free.length > 0 ? free : alike
  if (ofThis.length > 0) return ofThis.some(other => other.sign === sign) ? undefined : against(ofThis[0])
  if (good !== 0 && concept) {
    const same = held.filter(other => other.concept === concept && other.good !== 0)
    if (same.length > 0) return same.some(other => other.good === good) ? undefined : against(same[0])
  }
  if (onAxis.length > 0) {
    if (onAxis.every(other => other.sign === sign)) return undefined
    if (onAxis.every(other => other.sign !== sign)) return against(onAxis[0])
    if ((axis === 'order' || axis === 'begin') && sign === 1) return undefined
    return unknown(`the passage says both “${onAxis[0]!.word}” and its opposite`)
  }
  // “more than allowed” of what exceeds the limit
  const placed = axis === 'amount' ? held.filter(other => other.axis === 'place') : []
  if (placed.length > 0 && placed.every(other => other.sign === sign)) return undefined
  if (good !== 0 && news.length > 0) {
    if (news.every(other => other === good)) return undefined
    if (news.every(other => other !== good)) return against(undefined)
    return unknown(`the passage does not say of what “${word}” is true`)
  }
  // “shorter”, “sooner”: a reduced duration, a shortened time
  if (axis === 'length' || axis === 'speed') {
    const way = axis === 'speed' ? -sign : sign
    const spans = held.filter(
      other =>
        other.axis === (axis === 'length' ? 'amount' : 'length') && (axis === 'speed' || LASTING.test(other.concept)),
    )
    if (spans.length > 0 && spans.every(other => other.sign === way)) return undefined
  }
  // “nine days later” where the passage says “earlier”
  if (word === 'later' && held.some(other => other.axis === 'speed' && other.sign === 1))
    return against(held.find(other => other.axis === 'speed'))
  // “after” and “start” go without saying; their opposites do not.
  if ((axis === 'order' || axis === 'begin' || axis === 'works') && sign === 1) return undefined
  if (axis === 'fitted' && !held.some(other => other.axis === 'fitted') && !keeps) return undefined
  return unknown(`the claim says “${word}”, and the passage nothing like it`)
}

const LASTING = /^(?:duration|time|length|stay|sleep|labour|interval|hospital)/

const BODY = /^(?:spine|leg|arm|limb|lip|eyelid|jaw|abdomen|stomach|airway|bowel|tooth)$/

/** “not within six months of it”: the one comes at least so long after the other. */
const isKeptApart = ([held]: readonly Figure[]): boolean => held?.bound === 'at-least' && /^within\b/i.test(held.text)

/** “A not within four weeks of B”: B comes first; a claim that has them the other way round is another claim. */
function findSwapped(
  {concepts}: Sentence,
  orders: readonly Pointer[],
  derivations: readonly Derivation[],
  {sentences}: Told,
): string | undefined {
  const held = derivations.find(({from}) => isKeptApart(from))!.from[0]!
  const theirs = sentences[held.sentence]!.concepts
  const [later, earlier] = [new Set(theirs.slice(0, held.from)), new Set(theirs.slice(held.to))]
  return orders.find(({at, sign}, i) => {
    const said = concepts.slice(at + 1, orders[i + 1]?.at ?? concepts.length).filter(concept => concept !== '')
    const [here, there] = sign === 1 ? [earlier, later] : [later, earlier]
    return said.some(concept => there.has(concept)) && !said.some(concept => here.has(concept))
  })?.word
}

/** “three months before”, “a minute or so after” */
const isBehindTime = ({at}: Pointer, {figures}: Told, sentence: number): boolean =>
  figures.some(
    figure => figure.sentence === sentence && figure.scale === 'time' && at >= figure.to && at < figure.to + 3,
  )

/** “eased by 30%”, “30% better”: the word that makes the number a change. */
const isChangeWord = (at: number, {from, to}: Figure, {scan}: Sentence): boolean =>
  at === to || at === to + 1 || (at < from && at > from - 7 && /^(?:by|of)$/.test(scan.word(from - 1)))

/** What needs no word of the passage: it is part of a number that follows, or plain from the numbers themselves. */
function settle(
  {axis, sign, at, word}: Pointer,
  sentence: Sentence,
  number: number,
  derivations: readonly Derivation[],
  passage: Told,
): 'ok' | Objection | undefined {
  const own = derivations.filter(({claim: figure}) => figure.sentence === number)
  for (const {claim: figure, oriented, from} of own) {
    const change = figure.scale === 'ratio' || figure.scale === 'points'
    const beside = at >= figure.from - 12 && at < figure.to + 6
    const way = figure.scale === 'ratio' ? Math.sign((figure.low ?? figure.high ?? 1) - 1) : figure.sign
    if (
      change &&
      beside &&
      ((axis === 'amount' && (way === undefined || way === sign)) ||
        (axis === 'likely' && word === 'likely') ||
        (axis === 'length' && word === 'long' && sentence.words[at - 1]?.text === 'as') ||
        (axis === 'often' && /^(?:common|often|frequent|frequently)$/.test(word)) ||
        (axis === 'good' && isChangeWord(at, figure, sentence)))
    )
      return 'ok'
    // “for every 100 who take it, one more has a bleed”
    if (
      figure.lead === 'every' &&
      figure.scale === 'points' &&
      axis === 'amount' &&
      sign === figure.sign &&
      at > figure.to
    )
      return 'ok'
    // “above the age of 75”: the bound was compared.
    if (
      /^(?:above|over|under|below|beyond)$/.test(word) &&
      figure.bound !== 'exact' &&
      at >= figure.from - 5 &&
      at < figure.to
    )
      return 'ok'
    // “shorter than before” of what was longer at the start
    const second = from[2]
    const than = second && word === 'before' ? findComparison(sentence, figure) : undefined
    if (oriented && than && at >= than.from && at < than.to && isBefore(second!, passage)) return 'ok'
    if (figure.scale === 'nnt' && axis === 'good' && sign === 1) return 'ok'
    // “eight treated for one more to benefit”
    if (
      (figure.scale === 'nnt' || figure.scale === 'nnh') &&
      sign === 1 &&
      axis === 'amount' &&
      /^(?:one|1|an|a)$/.test(sentence.words[at - 1]?.text ?? '') &&
      /^(?:more|extra|additional)$/.test(word)
    )
      return 'ok'
    // “lost four kilos more”: the way was computed.
    if (oriented && figure.scale.startsWith('amount') && axis === 'amount' && at >= figure.from && at < figure.to + 3)
      return 'ok'
    if (
      oriented &&
      figure.scale === 'time' &&
      beside &&
      (axis === 'length' ||
        (axis === 'order' && word === 'later') ||
        axis === 'speed' ||
        (axis === 'amount' && at <= figure.to))
    )
      return 'ok'
  }
  // “unlikely to be above 1.2%” is the top of the interval.
  if (axis === 'likely' && own.some(({claim: figure}) => figure.scale === 'measure ci')) return 'ok'
  if (axis === 'amount' || axis === 'length' || axis === 'speed' || axis === 'often') {
    const told = compareOwn(
      sentence,
      own.map(({claim: figure}) => figure),
    )
    if (told !== 0) {
      const way = axis === 'speed' ? -told : told
      return way === sign ? 'ok' : fail(`“${word}” goes against the claim’s own numbers`)
    }
  }
  const share = own.find(({claim: figure}) => figure.scale === 'share')?.claim
  const value = share && (share.high ?? share.low)
  if (value === undefined) return undefined
  // “few often” is no word for how many.
  const next = sentence.directions[at + 1]
  if (axis === 'most' && sign === -1 && next)
    return unknown(`the claim says “${word}”, and the passage nothing like it`)
  if (axis === 'most')
    return (sign === 1 ? (share!.low ?? 0) > 0.5 : value < 0.34) ? 'ok' : fail(`“${word}” does not fit ${share!.text}`)
  if (axis === 'often')
    return (sign === 1 ? (share!.low ?? value) >= 0.01 : value <= 0.0101)
      ? 'ok'
      : fail(`“${word}” does not fit ${share!.text}`)
  return undefined
}

/** “Pain-free”, “no longer in pain”, “it resolved”: good news without a word that points. */
function reliefs({negations, concepts}: Sentence): number[] {
  const found: number[] = []
  for (const {scope} of negations)
    for (const concept of scope) if (isOutcome(concept)) found.push(valenceOf(concept, isOutcome) === 1 ? -1 : 1)
  if (
    concepts.some(
      concept => concept === 'resolve' || concept === 'recovery' || concept === 'heal' || concept === 'relief',
    )
  )
    found.push(1)
  return found
}

/** “A quarter had less pain” cannot become “a quarter had pain”. */
function checkDropped(claim: Told, passage: Told, derivations: readonly Derivation[]): Objection | undefined {
  if (claim.sentences.some(({directions, negations}) => negations.length > 0 || directions.some(Boolean)))
    return undefined
  const said = new Set(claim.sentences.flatMap(({concepts}) => concepts))
  for (const {from, claim: figure} of derivations) {
    const [first] = from
    if (figure.scale !== 'share' || !first) continue
    const {words, concepts, directions} = passage.sentences[first.sentence]!
    for (let i = first.reach.from; i < first.reach.to; i++) {
      const direction = directions[i]
      if (
        direction?.axis !== 'amount' ||
        !/^(?:less|lower|fewer|more|higher|reduced|increased|greater)$/.test(words[i]!.text)
      )
        continue
      const concept = concepts[i + 1] || concepts[i + 2]
      if (concept && said.has(concept))
        return unknown(`the passage says “${words[i]!.text}” of “${concept}”, the claim does not`)
    }
  }
  return undefined
}
