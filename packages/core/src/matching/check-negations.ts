import {findSelfComparison, isOfComparison} from './comparisons.ts'
import {areOpposite} from './concepts.ts'
import {GROUPS, PERSONS} from './counted.ts'
import type {Derivation} from './derivation.ts'
import type {Figure} from './figure.ts'
import {isBefore} from './fit.ts'
import {pointing, WHATEVER} from './negations.ts'
import {fail, type Objection, unknown} from './objection.ts'
import type {Told} from './read-figures.ts'
import type {Sentence} from './sentence.ts'

/** What is denied and what is said, by the words that tell something. */
interface Polarity {
  readonly denied: ReadonlySet<string>
  readonly said: ReadonlySet<string>
}

/** Refuses a claim that denies what its passage says, or says what it denies. */
export function checkNegations(
  claim: Told,
  passage: Told,
  derivations: readonly Derivation[],
  scope: readonly number[],
): Objection | undefined {
  if (derivations.some(({flipped}) => flipped)) return checkTurned(claim, passage, scope)
  const arm = derivations.find(({claim: figure, from}) => {
    const [held] = from
    if (!held || !isOneArm(figure, claim) || !isOneArm(held, passage)) return false
    // “from 40% to 28%” names the groups by their order.
    const {scan} = claim.sentences[figure.sentence]!
    if (/^(?:from|to)$/.test(scan.word(figure.from - 1))) return false
    return (
      has(figure, claim, 'without') !== has(held, passage, 'without') &&
      (has(figure, claim, 'with') || has(figure, claim, 'without'))
    )
  })
  if (arm) return fail(`“${arm.claim.text}” is said of the other group`)
  const arms = derivations.filter(({claim: figure}) => isOneArm(figure, claim)).length > 1
  const mine = join(claim.sentences.map(sentence => polarityOf(sentence)))
  const itself = findSelfComparison(claim, passage, derivations)
  if (itself) return fail(`“${itself.claim.text}” compares a group with itself`)
  const other = findOtherGroup(claim, passage, derivations, mine)
  if (other) return fail(`“${other.claim.text}” is said of the other group`)
  const theirs = join(scope.map(at => polarityOf(passage.sentences[at]!)))
  const near = join(
    derivations.flatMap(({from}) =>
      from.slice(0, 1).map(({sentence, reach}) => polarityOf(passage.sentences[sentence]!, reach.from, reach.to)),
    ),
  )
  const needed = derivations.some(
    ({claim: figure, from}) =>
      figure.scale === 'points' && (/^nn[th]$/.test(from[1]?.scale ?? '') || from.length === 1),
  )
  for (const sentence of claim.sentences) {
    const twice = deniedTwice(sentence)
    if (twice) return unknown(`the claim denies “${twice}” twice`)
    const than = sentence.words.findIndex(({text}) => text === 'than')
    for (const {scope: of, at, group} of sentence.negations) {
      if (group) {
        if (derivations.some(({from}) => from.some(held => isOfGroup(held, of, passage)))) continue
        return unknown(`the claim says “${sentence.words[at]!.text}” of a group, the passage tells of no such group`)
      }
      // “None of the 96 children had one” denies no child.
      const ofAll =
        /^(?:none|not|nobody)$/.test(sentence.words[at]!.text) &&
        /^(?:of|one)$/.test(sentence.words[at + 1]?.text ?? '')
      const denied = new Set(
        [...of].filter((concept, i) => !PERSONS.has(concept) && !(ofAll && i === 0 && GROUPS.has(concept))),
      )
      if (near.denied.has(WHATEVER)) continue
      if (isOfComparison(at, sentence, claim.sentences.indexOf(sentence), derivations, passage)) continue
      // “one more than without the treatment” is what a number needed to treat means.
      const dummy = sentence.words.slice(at, at + 4).some(({text}) => /^(?:placebo|sham|dummy)$/.test(text))
      if (needed && !dummy && sentence.words[at]!.text === 'without' && than >= 0 && than < at) continue
      const groupDenied = new Set(derivations.flatMap(({from}) => from.flatMap(held => groupDenials(held, passage))))
      if ([...denied].some(concept => groupDenied.has(concept))) continue
      // Who is free of it, had it removed; who did not finish, stopped.
      const gone =
        /^(?:free|longer)$/.test(sentence.words[at]!.text) || /^longer$/.test(sentence.words[at + 1]?.text ?? '')
      if (gone && scope.some(i => passage.sentences[i]!.concepts.some(concept => GONE.test(concept)))) continue
      if ([...denied].some(concept => !near.said.has(concept) && [...near.said].some(one => areOpposite(concept, one))))
        continue
      const clash = [...denied].find(concept =>
        near.said.has(concept) || near.denied.has(concept)
          ? !near.denied.has(concept)
          : theirs.said.has(concept) && !theirs.denied.has(concept),
      )
      if (clash) return fail(`the claim denies “${clash}”, the passage says it`)
      const narrower = narrowing(denied, mine, passage, scope)
      if (narrower) return fail(`the passage denies only what is “${narrower}”`)
      const held = [...denied].some(concept => theirs.denied.has(concept))
      if (
        !held &&
        !(
          (denied.size === 0 ? near : denied.has(WHATEVER) ? theirs : near).denied.size > 0 &&
          (denied.size === 0 || denied.has(WHATEVER))
        )
      )
        return unknown(`the claim says “${sentence.words[at]!.text}”, the passage denies no such thing`)
    }
  }
  if (near.denied.has(WHATEVER) && mine.denied.size === 0) return fail('the passage says it of none')
  // Who is kept from it until then may do it from then on.
  const until = derivations.some(({claim: {role}, from: [held]}) => held?.lead === 'until' && role === 'onset')
  if (until && claim.sentences.every(({negations}) => negations.length === 0)) return undefined
  for (const concept of mine.said) {
    // Which way things go is judged elsewhere.
    if (
      concept === '^good' &&
      near.denied.has(concept) &&
      claim.sentences.every(({negations}) => negations.length === 0)
    )
      return fail('the passage denies the change that the claim tells')
    if (concept.startsWith('^')) continue
    // “without the splint 40%, with it 28%”: both groups are told of.
    if (arms && scope.some(at => isArmWord(passage.sentences[at]!, concept))) continue
    if (mine.denied.has(concept)) continue
    if (near.said.has(concept)) continue
    if (near.denied.has(concept)) return fail(`the passage denies “${concept}”, the claim says it`)
    if (theirs.denied.has(concept) && !theirs.said.has(concept))
      return fail(`the passage denies “${concept}”, the claim says it`)
  }
  return undefined
}

/** Said of those of whom it is denied, of the controls, or of the time before. */
const isOfGroup = (held: Figure, of: ReadonlySet<string>, passage: Told): boolean =>
  held.control || isBefore(held, passage) || [...of].some(concept => held.own.has(`!${concept}`))

/** What tells the group of a figure from the others by denying it. */
const groupDenials = ({sentence, reach}: Figure, {sentences}: Told): readonly string[] =>
  sentences[sentence]!.negations.filter(({group, at}) => group && at >= reach.from && at < reach.to).flatMap(
    ({scope}) => [...scope],
  )

/** “4% of the unwrapped” is no number of the wrapped ones, where these have another. */
function findOtherGroup(
  claim: Told,
  {sentences}: Told,
  derivations: readonly Derivation[],
  mine: Polarity,
): Derivation | undefined {
  const denied = new Set(claim.figures.flatMap(({own}) => [...own].filter(concept => concept.startsWith('!'))))
  const told = claim.sentences.some(({words}) => words.some(({text}) => NO.test(text)))
  return derivations.find(({from: [held], oriented}) => {
    if (!held || oriented || told) return false
    const groups = sentences[held.sentence]!.negations.filter(
      ({group, at}) => group && at >= held.reach.from && at < held.reach.to,
    )
    const {concepts} = sentences[held.sentence]!
    const isSaid = (concept: string): boolean =>
      concepts.some(
        (other, i) =>
          other === concept &&
          i >= held.reach.from &&
          i < held.reach.to &&
          groups.every(({at}) => i < at || i > at + 2),
      )
    return groups.some(({scope}) =>
      [...scope].some(concept => mine.said.has(concept) && !denied.has(`!${concept}`) && !isSaid(concept)),
    )
  })
}

const GONE = /^(?:remove|resolve|stop|heal|recovery)$/
const NO = /^(?:not|no|never|without|none|non)$|n't$/

/** Where the number was turned round, the denials of the claim are used up; they have to be about what the passage tells. */
function checkTurned(claim: Told, passage: Told, scope: readonly number[]): Objection | undefined {
  const held = new Set(scope.flatMap(at => passage.sentences[at]!.concepts))
  for (const sentence of claim.sentences) {
    const twice = deniedTwice(sentence)
    if (twice || isStacked(sentence)) return unknown('the claim denies a denial')
    const {negations, words} = sentence
    for (const {at, scope: denied} of negations) {
      if (denied.size > 0 && ![...denied].some(concept => held.has(concept) || concept.startsWith('^')))
        return unknown(`the claim says “${words[at]!.text}”, the passage denies no such thing`)
    }
  }
  return undefined
}

/** “did not have no …” */
const isStacked = ({negations}: Sentence): boolean =>
  negations.some(({at}, i) => i > 0 && at - negations[i - 1]!.at <= 3)

const NARROW = new Set(['serious', 'permanent', 'complete', 'partial', 'mild', 'temporary', 'new', 'late', 'early'])

/** “No serious event” is not “no event”: a word that narrows what is denied has to be kept. */
function narrowing(
  denied: ReadonlySet<string>,
  mine: Polarity,
  passage: Told,
  scope: readonly number[],
): string | undefined {
  for (const at of scope) {
    for (const {scope: theirs} of passage.sentences[at]!.negations) {
      if (![...denied].some(concept => theirs.has(concept))) continue
      const lost = [...theirs].find(
        concept => NARROW.has(concept) && !mine.said.has(concept) && !mine.denied.has(concept),
      )
      if (lost) return lost
    }
  }
  return undefined
}

/** One of two numbers of its scale in a sentence that tells those with and those without apart. */
const isOneArm = ({sentence, reach}: Figure, {sentences}: Told): boolean =>
  reach.to - reach.from < sentences[sentence]!.words.length

const has = ({sentence, reach}: Figure, {sentences}: Told, word: string): boolean =>
  sentences[sentence]!.words.slice(reach.from, reach.to).some(({text}) => text === word)

const isArmWord = ({words, negations}: Sentence, concept: string): boolean =>
  negations.some(({at, scope}) => words[at]!.text === 'without' && scope.has(concept))

function deniedTwice({negations, words}: Sentence): string | undefined {
  const seen = new Set<string>()
  for (const {at, scope} of negations) {
    if (/^(?:neither|nor)$/.test(words[at]!.text)) continue
    for (const concept of scope) {
      if (seen.has(concept)) return concept
      seen.add(concept)
    }
  }
  return undefined
}

function polarityOf({concepts, negations, words}: Sentence, from = 0, to = concepts.length): Polarity {
  const denied = new Set<string>()
  const all = new Set<string>()
  for (const {at, scope, group} of negations) {
    if (group || at < from || at >= to) continue
    for (const concept of scope) if (!PERSONS.has(concept)) denied.add(concept)
  }
  for (let i = from; i < to; i++) {
    const said = concepts[i] || pointing(words[i]!.text)
    if (said) all.add(said)
  }
  return {denied, said: new Set([...all].filter(concept => !denied.has(concept)))}
}

const join = (parts: readonly Polarity[]): Polarity => ({
  denied: new Set(parts.flatMap(({denied}) => [...denied])),
  said: new Set(parts.flatMap(({said}) => [...said])),
})
