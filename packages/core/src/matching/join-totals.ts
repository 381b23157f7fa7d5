import {EVERYBODY, GROUPS} from './counted.ts'
import type {Figure} from './figure.ts'
import type {Told} from './read-figures.ts'
import {PLAIN_TOTALS} from './same-value.ts'

/** “Of 100 healthy people, the test alarms four”: a share that a claim tells with a plain total far from its part. */
export function joinTotals(told: Told): Told {
  const figures = told.figures.flatMap((figure, i): Figure[] => {
    const [part, ...others] = told.figures.filter(
      other => other.sentence === figure.sentence && isCount(other) && other.from > figure.from,
    )
    const {scan} = told.sentences[figure.sentence]!
    // “three extra fractures among 1,000” is a difference.
    if (
      told.figures.some(
        one => one.sentence === figure.sentence && /^(?:extra|additional|more|fewer|less)$/.test(scan.word(one.to)),
      )
    )
      return [figure]
    if (isTotal(figure) && part && others.length === 0 && part.low! < figure.low!) return []
    const total = told.figures.find(
      other => other.sentence === figure.sentence && isTotal(other) && other.from < figure.from,
    )
    const lone = told.figures.filter(other => other.sentence === figure.sentence && isCount(other)).length === 2
    if (!total || !lone || !isCount(figure) || figure.low! >= total.low! || i === 0) return [figure]
    const {text} = told.sentences[figure.sentence]!
    const share = figure.low! / total.low!
    return [
      {
        ...figure,
        scale: 'share',
        form: 'frequency',
        low: share,
        high: share,
        unit: '1',
        factor: 1,
        events: figure.low!,
        total: total.low!,
        own: new Set([...figure.own, ...total.own]),
        counted: total.counted.filter(noun => noun === EVERYBODY || GROUPS.has(noun)),
        text: `${total.text} … ${text.slice(told.sentences[figure.sentence]!.words[figure.from]!.start, told.sentences[figure.sentence]!.words[figure.to - 1]!.end)}`,
      },
    ]
  })
  return {sentences: told.sentences, figures}
}

const isTotal = (figure: Figure): boolean =>
  isCount(figure) &&
  /^(?:of|among)$/.test(figure.lead) &&
  figure.from < 3 &&
  figure.low! >= 10 &&
  PLAIN_TOTALS.has(figure.low!)

/** A plain number of people or things. */
const isCount = ({scale, low, high, bound, unit}: Figure): boolean =>
  (scale === 'count' || (scale.startsWith('amount') && unit === '1')) &&
  low !== undefined &&
  low === high &&
  bound === 'exact'
