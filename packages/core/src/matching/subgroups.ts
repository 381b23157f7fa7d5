import {isOutcome} from './concepts.ts'
import {single} from './derivation.ts'
import type {Figure} from './figure.ts'
import type {Told} from './read-figures.ts'
import {isSameShare} from './unproven.ts'

const ALL =
  /\b(?:of|in|among) (?:all|every)\b|\b(?:all|every) (?:the )?(?:patients?|people|participants?|adults?|women|men|children|trials?|those|operations|cases)\b|\b(?:overall|altogether|in total|the whole|the entire|everyone|everybody)\b/i

/** Whether a share is one of a part of those of whom the claim tells it. */
export function isPartOnly(figure: Figure, held: Figure, told: Told, passage: Told): boolean {
  if (figure.scale !== 'share' || held.scale !== 'share') return false
  return isOneArm(figure, held, told, passage) || isNested(figure, held, told, passage)
}

/** “6 of 90 with diabetes and 8 of 410 without”: neither share is one of all patients. */
function isOneArm({sentence, own}: Figure, held: Figure, told: Told, {figures, sentences}: Told): boolean {
  if (!ALL.test(told.sentences[sentence]!.text)) return false
  const {words} = sentences[held.sentence]!
  const told_ = words.slice(held.reach.from, held.reach.to)
  if (told_.some(({text}) => /^(?:all|overall|total|whole|entire|altogether|every|combined|pooled)$/.test(text)))
    return false
  const outcomes = outcomesOf(held, own)
  const totalOf = (share: Figure): number | undefined =>
    share.total ?? figures.find(other => other.total !== undefined && isSameShare(other, share))?.total
  const total = totalOf(held)
  return figures.some(
    rival =>
      rival.scale === 'share' &&
      rival.sentence === held.sentence &&
      total !== undefined &&
      (totalOf(rival) ?? total) !== total &&
      !outerOf(rival, figures) &&
      outcomesOf(rival, own) === outcomes,
  )
}

const outcomesOf = (held: Figure, said: ReadonlySet<string>): string =>
  [...said].filter(concept => isOutcome(concept) && held.own.has(concept)).join(' ')

/** “72 of 900 had a positive test, and cancer was found in 9 of the 72”: a share of those with a positive test. */
function isNested({own, sentence}: Figure, held: Figure, told: Told, {figures, sentences}: Told): boolean {
  const isBehind = isPartBefore(textBefore(held, {sentences}))
  const outer = isBehind
    ? figures.findLast(
        one =>
          one.scale === 'share' && one.sentence === held.sentence && one.to <= held.from && !isSameShare(one, held),
      )
    : outerOf(held, figures)
  if (!outer) return false
  const said = new Set([...own, ...told.sentences[sentence]!.concepts])
  const before = new Set(sentences[outer.sentence]!.concepts.slice(0, outer.from))
  const apart = [...outer.own].filter(concept => !before.has(concept) && !/^[#!]/.test(concept))
  return apart.length > 0 && 2 * apart.filter(concept => said.has(concept)).length <= apart.length
}

/** The number of which a share is a part, where that is a part of more. */
const outerOf = ({total, sentence}: Figure, figures: readonly Figure[]): Figure | undefined =>
  total === undefined
    ? undefined
    : figures.find(
        one =>
          one.sentence <= sentence &&
          ((one.events === total && (one.total ?? 0) > total) ||
            (single(one) === total && isShareBehind(one, figures))),
      )

/** “72 (8%) had a positive test; 9 of these (12.5%) …”: the share of a part. */
const isPartBefore = (before: string): boolean =>
  /(?: of (?:them|these|those|whom|which)(?: \w+)?| of (?:whom|which|these),? [\d,]+(?: \w+)?) \($/i.test(before)

const textBefore = ({sentence, from}: Figure, {sentences}: Pick<Told, 'sentences'>): string => {
  const {text, words} = sentences[sentence]!
  const end = words[from]!.start
  return text.slice(Math.max(0, end - 60), end)
}

/** “72 (8%)”: itself a share of more. */
const isShareBehind = ({to, sentence}: Figure, figures: readonly Figure[]): boolean =>
  figures.some(
    other => other.scale === 'share' && other.sentence === sentence && other.from >= to && other.from - to < 3,
  )

const DOCTORS =
  /^(?:investigator|clinician|physician|doctor|surgeon|assessor|observer|dermatologist|researcher|nurse)s?$/
const THEMSELVES = /^(?:themselves|self|patient|patients|participants)$/
const RATED = /^(?:rated|assessed|reported|graded|judged|evaluated|scored|rating|assessment|perceived)$/
const SAID =
  /\b(?:patients?|people|women|men|participants|parents|they|who) (?:themselves )?(?:said|say|says|felt|feel|reported|thought|rated|judged|considered)\b/i
const JUDGED = /\b(?:doctors?|clinicians?|physicians?|surgeons?|investigators?|researchers|assessors?|nurses?)\b/i

/** “57% by the investigators' rating, 39% by the patients' own”: the claim tells whose it was. */
export function isOtherRater({sentence}: Figure, held: Figure, told: Told, {sentences}: Told): boolean {
  const {words} = sentences[held.sentence]!
  const rates = (who: RegExp, from: number, to: number): boolean =>
    words.some(
      ({text}, i) =>
        i >= from && i < to && who.test(text) && [i + 1, i + 2, i + 3].some(at => RATED.test(words[at]?.text ?? '')),
    )
  const [byDoctors, bySelf] = [DOCTORS, THEMSELVES].map(who => rates(who, held.reach.from, held.reach.to))
  if (byDoctors === bySelf) return false
  const {text} = told.sentences[sentence]!
  const [judged, said] = [JUDGED.test(text), SAID.test(text)]
  if (judged === said) return false
  return byDoctors ? said && rates(THEMSELVES, 0, words.length) : judged && rates(DOCTORS, 0, words.length)
}
