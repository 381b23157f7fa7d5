import {EVERYBODY, GROUPS} from './counted.ts'
import type {Figure} from './figure.ts'
import type {Told} from './read-figures.ts'
import {PLAIN_TOTALS} from './same-value.ts'

/** “Of 100 healthy people, the test alarms four”: a share that a claim tells with a plain total far from its part. */
export function joinTotals(told: Told): Told {
  return joinParts(told, 1)
}

/** “Out of every 100 people, 93 …, 5 … and 2 …”: each of them is a share of the hundred. */
export const joinAllTotals = (told: Told): Told => joinParts(told, 6)

function joinParts(told: Told, most: number): Told {
  const counts = told.sentences.map((): Figure[] => [])
  const differs = told.sentences.map(() => false)
  for (const figure of told.figures) {
    if (isCount(figure)) counts[figure.sentence]!.push(figure)
    // “three extra fractures among 1,000” is a difference.
    const {scan} = told.sentences[figure.sentence]!
    if (/^(?:extra|additional|more|fewer|less)$/.test(scan.word(figure.to))) differs[figure.sentence] = true
  }
  const figures = told.figures.flatMap((figure): Figure[] => {
    const [total, ...parts] = counts[figure.sentence]!
    if (!total || parts.length === 0 || parts.length > most) return [figure]
    // “70 were recalled, of whom 7 had it”
    if (parts.length > 1 && /\bof (?:whom|them|these|which)\b/i.test(told.sentences[figure.sentence]!.text))
      return [figure]
    if (differs[figure.sentence] || !isTotal(total, told) || parts.some(part => part.low! >= total.low!))
      return [figure]
    if (figure === total) return most > 1 ? [figure] : []
    return parts.includes(figure) ? [shareOf(figure, total, told)] : [figure]
  })
  return {sentences: told.sentences, figures}
}

function shareOf(part: Figure, total: Figure, {sentences}: Told): Figure {
  const {text, words} = sentences[part.sentence]!
  const share = part.low! / total.low!
  return {
    ...part,
    scale: 'share',
    form: 'frequency',
    low: share,
    high: share,
    unit: '1',
    factor: 1,
    events: part.low!,
    total: total.low!,
    own: new Set([...part.own, ...total.own]),
    reach: {from: Math.min(part.reach.from, total.reach.from), to: part.reach.to},
    counted: total.counted.filter(noun => noun === EVERYBODY || GROUPS.has(noun)),
    text: `${total.text} … ${text.slice(words[part.from]!.start, words[part.to - 1]!.end)}`,
  }
}

const isTotal = (figure: Figure, {sentences}: Told): boolean =>
  isCount(figure) &&
  /^(?:of|among|in|per|every)$/.test(figure.lead) &&
  figure.from < 4 &&
  !/^(?:ci|se)$/.test(sentences[figure.sentence]!.scan.word(figure.to)) &&
  figure.low! >= 10 &&
  PLAIN_TOTALS.has(figure.low!)

/** A plain number of people or things. */
const isCount = ({scale, low, high, bound, unit}: Figure): boolean =>
  (scale === 'count' || (scale.startsWith('amount') && unit === '1')) &&
  low !== undefined &&
  low === high &&
  bound === 'exact'
