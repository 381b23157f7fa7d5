import {isOutcome} from './concepts.ts'
import {type Derivation, ends, made, single} from './derivation.ts'
import {valenceOf} from './directions.ts'
import type {Figure} from './figure.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'
import {showFigure, showNumber} from './show-figure.ts'

export function fromPoints(claim: Figure, {figures}: Told): Derivation[] {
  return figures.flatMap(figure => {
    const value = figure.scale === 'points' ? single(figure) : undefined
    if (!value) return []
    const result = made(figure, claim.scale, 1 / value, figure.approximate)
    if (!isFollowing(follows(claim, result))) return []
    return [
      {
        claim,
        from: [result, figure],
        step: ends(
          claim,
          `the passage says ${showFigure(figure)} → 1 ÷ ${showNumber(value)} = ${showNumber(1 / value)}`,
        ),
      },
    ]
  })
}

export function fromNeeded(claim: Figure, told: Told, {figures, sentences}: Told): Derivation[] {
  // “one more than without the treatment”: no other group can stand there.
  const than = /\bthan\b(.*)$/i.exec(told.sentences[claim.sentence]!.text)?.[1]
  if (
    than !== undefined &&
    !/\b(?:without|placebo|sham|dummy|untreated|no treatment|controls?|not|otherwise|anyway|usual)\b/i.test(than)
  )
    return []
  return figures.flatMap(figure => {
    const value = figure.scale === 'nnt' || figure.scale === 'nnh' ? single(figure) : undefined
    if (!value) return []
    const result: Figure = {
      ...made(figure, 'points', 1 / value, figure.approximate),
      events: 1,
      total: value,
      sign: figure.scale === 'nnh' || !(speaksIll(claim, told) || isReduced(figure, sentences)) ? 1 : -1,
    }
    if (!isFollowing(follows(claim, result))) return []
    return [
      {
        claim,
        from: [result, figure],
        step: ends(claim, `the passage says ${showFigure(figure)} → one in ${showNumber(value)}`),
      },
    ]
  })
}

/** “One in every 50 is harmed because of it” of a number needed to harm; what would have happened anyhow is left out. */
export function fromHarmed(claim: Figure, told: Told, {figures}: Told): Derivation[] {
  if (!/\b(?:because of|due to|caused by|attributable to|on account of)\b/i.test(told.sentences[claim.sentence]!.text))
    return []
  return figures.flatMap(figure => {
    const value = figure.scale === 'nnh' ? single(figure) : undefined
    if (!value) return []
    const result: Figure = {...made(figure, 'share', 1 / value, figure.approximate), events: 1, total: value}
    if (!isFollowing(follows(claim, result))) return []
    const step = `the passage says ${showFigure(figure)} → one in ${showNumber(value)} more than without it`
    return [{claim, from: [result, figure], step: ends(claim, step)}]
  })
}

/** An odds ratio may be told as odds, and not as a risk. */
export function fromOdds(claim: Figure, told: Told, {figures}: Told): Derivation[] {
  if (!/\bodds\b/i.test(told.sentences[claim.sentence]!.text)) return []
  return figures.flatMap(figure => {
    const value = figure.scale === 'measure or' ? single(figure) : undefined
    if (value === undefined) return []
    const result = made(figure, 'ratio', value, figure.approximate)
    if (!isFollowing(follows(claim, result))) return []
    const step = `the passage says ${figure.text} → odds ${showNumber(value)} times as high`
    return [{claim, from: [result, figure], step: ends(claim, step), oriented: true}]
  })
}

/** “reduced the need for surgery (NNT 8)” */
const isReduced = ({sentence}: Figure, sentences: Told['sentences']): boolean =>
  sentences[sentence]!.directions.some(direction => direction?.axis === 'amount' && direction.sign === -1)

/** The claim is about a harm, so that treatment makes it rarer. */
const speaksIll = ({own, sentence}: Figure, {sentences}: Told): boolean => {
  const denied = new Set(sentences[sentence]!.negations.flatMap(({scope}) => [...scope]))
  return [...own].some(concept => !denied.has(concept) && valenceOf(concept, isOutcome) === -1)
}

const FOUND = /^(?:finds?|found|finding|detects?|detected|spots?|picks?|recogni[sz]es?|identif(?:y|ies|ied))$/
const MISSED = /^(?:miss(?:es|ed)?|overlook(?:s|ed)?)$/

/** Of those who have a disease a test finds as many as its sensitivity says, and misses the rest. */
export function fromAccuracy(claim: Figure, told: Told, {figures}: Told): Derivation[] {
  const {words} = told.sentences[claim.sentence]!
  const misses = words.some(({text}) => MISSED.test(text))
  if (misses === words.some(({text}) => FOUND.test(text))) return []
  return figures.flatMap(figure => {
    const value = figure.scale === 'measure sensitivity' ? single(figure) : undefined
    if (value === undefined) return []
    const result = made(figure, 'share', misses ? 1 - value : value, figure.approximate)
    if (!isFollowing(follows(claim, result))) return []
    const way = misses
      ? `: it misses 100% − ${showNumber(100 * value)}% = ${showNumber(100 - 100 * value)}%`
      : ': so many it finds'
    return [{claim, from: [result, figure], step: ends(claim, `the passage says ${figure.text}${way}`)}]
  })
}

/** A vaccine that is 90% effective spares nine in ten of the cases. */
export function fromEfficacy(claim: Figure, {figures, sentences}: Told): Derivation[] {
  return figures.flatMap(figure => {
    const value = figure.scale === 'share' ? single(figure) : undefined
    if (value === undefined || !/\b(?:efficacy|effectiveness)\b/i.test(sentences[figure.sentence]!.text)) return []
    const result: Figure = {...made(figure, 'ratio', 1 - value, figure.approximate), sign: -1}
    if (!isFollowing(follows(claim, result))) return []
    const step = `the passage says ${figure.text} efficacy → ${showNumber(100 * value)}% fewer cases`
    return [{claim, from: [result, figure], step: ends(claim, step), oriented: true}]
  })
}

/** A hazard ratio compares risks at any one time; it may be told as such, and not as a risk. */
export function fromHazard(claim: Figure, told: Told, {figures, sentences}: Told): Derivation[] {
  const named = /\bhazard|\bat any (?:given |one )?(?:time|moment|point)\b/i.test(told.sentences[claim.sentence]!.text)
  // “a higher risk (HR 1.42)”: the passage itself tells it as a risk.
  const asRisk = /\b(?:risk|likely|chance)\b/i.test(told.sentences[claim.sentence]!.text)
  if (!named && !asRisk) return []
  return figures.flatMap(figure => {
    if (!named && !/\brisk\b/i.test(sentences[figure.sentence]!.text)) return []
    const value = figure.scale === 'measure hr' ? single(figure) : undefined
    if (value === undefined) return []
    const result = made(figure, 'ratio', value, figure.approximate)
    if (!isFollowing(follows(claim, result))) return []
    return [
      {
        claim,
        from: [result, figure],
        step: ends(
          claim,
          `the passage says ${figure.text} → ${showNumber(100 * value)}% of the ${named ? 'hazard' : 'risk'}`,
        ),
      },
    ]
  })
}
