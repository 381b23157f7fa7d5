import {findRank} from './dose-rank.ts'
import type {Figure} from './figure.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'

/**
 * Of two shares that a sentence tells of two groups or things, the claim has to name whose it takes. Where its words fit
 * neither better, they are another name for one of them, and nobody knows for which.
 */
export function isUnproven(figure: Figure, held: Figure, rival: Figure, told: Told, passage: Told): boolean {
  if (figure.scale !== 'share' || held.scale !== 'share' || rival.sentence !== held.sentence) return false
  if (isSameShare(held, rival) || (figure.bound !== 'exact' && figure.bound === held.bound)) return false
  if (isOverall(held, passage)) return false
  const apart = [...held.own].filter(concept => !rival.own.has(concept) && !concept.startsWith('!'))
  if (apart.length === 0 || apart.some(concept => figure.own.has(concept))) return false
  return (
    !isCountedSo(figure, held, rival, passage) && !isToldBeside(figure, held, rival, told, passage) && !findRank(told)
  )
}

/** “4% overall and 21% of the carriers”: the first is everybody's. */
const isOverall = ({sentence, reach}: Figure, {sentences}: Told): boolean =>
  sentences[sentence]!.words.slice(reach.from, reach.to).some(({text}) =>
    /^(?:overall|altogether|combined)$/.test(text),
  )

/** “Fewer than one in five (19%)”: one share told twice. */
export const isSameShare = (a: Figure, b: Figure): boolean =>
  a.sentence === b.sentence &&
  Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)) < 0.0125 &&
  a.from - b.to < 4 &&
  b.from - a.to < 4

/** “16 of 500” where the passage has just these two counts; a share of patients where the other is one of lesions. */
const isCountedSo = ({events, total, counted}: Figure, held: Figure, rival: Figure, {figures}: Told): boolean =>
  (total !== undefined &&
    events !== 1 &&
    figures.some(other => other.events === events && other.total === total && other.sentence === held.sentence)) ||
  counted.some(
    noun =>
      held.counted.includes(noun) &&
      !rival.counted.includes(noun) &&
      (rival.counted.length > 0 || figures.some(other => other.total !== undefined && isSameShare(other, rival))),
  )

/** Another number of the claim stands beside the one and not beside the other: a dose, an interval, a grade. */
function isToldBeside(figure: Figure, held: Figure, rival: Figure, told: Told, passage: Told): boolean {
  const isIn = (one: Figure, {reach, sentence}: Figure): boolean =>
    one.sentence === sentence && one.from >= reach.from && one.to <= reach.to
  const besideOf = (one: Figure, other: Figure): Figure[] =>
    passage.figures.filter(
      number =>
        number.scale !== held.scale && number.scale !== 'measure ci' && isIn(number, one) && !isIn(number, other),
    )
  const mine = told.figures.filter(other => other !== figure && other.sentence === figure.sentence)
  if (besideOf(held, rival).some(one => mine.some(other => isFollowing(follows(other, one))))) return true
  // “every year” is not the group screened every two years.
  const theirs = besideOf(rival, held).map(one =>
    mine.filter(({scale}) => scale === one.scale).map(other => follows(other, one)),
  )
  return theirs.some(found => found.length > 0 && !found.some(isFollowing))
}
