import {readNumeral, startsNumeral} from '../claims/quantities/numerals.ts'
import type {BareFigure} from './figure.ts'
import type {Sentence} from './sentence.ts'

const PEOPLE = /^(?:people|patients|adults|women|men|children|persons|person|participants)$/
const TREATED = /^(?:treat|treated|use|have|take|receive|given)$/

/** “8 people need to be treated for one more to benefit”: a number needed to treat, told in words. */
export function findTreated({words, scan}: Sentence, sentence: number): BareFigure[] {
  for (let i = 0; i + 3 < words.length; i++) {
    if (words[i]!.kind !== 'number' && !startsNumeral(words[i]!.text)) continue
    const numeral = readNumeral(scan, i)
    if (!numeral?.value || numeral.value < 2 || !PEOPLE.test(scan.word(numeral.to))) continue
    const behind = words.slice(numeral.to + 1, numeral.to + 8).map(({text}) => text)
    const needed = behind.findIndex(word => /^(?:need|needed|must|have)$/.test(word))
    if (needed < 0 || needed > 2 || !behind.slice(needed + 1).some(word => TREATED.test(word))) continue
    if (!words.slice(numeral.to).some(({text}) => /^(?:one|1|a|an)$/.test(text))) continue
    return [
      {
        scale: 'nnt',
        form: 'measure',
        low: numeral.value,
        high: numeral.value,
        factor: 1,
        unit: '1',
        bound: 'exact',
        approximate: /^(?:about|around|roughly)$/.test(scan.word(i - 1)),
        lead: scan.word(i - 1),
        text: scan.text.slice(words[i]!.start, words[numeral.to]!.end),
        sentence,
        from: i,
        to: numeral.to,
        counted: [],
      },
    ]
  }
  return []
}

const MORE = /^(?:more|extra|additional|fewer|less)$/

const SPARED = /^(?:spared|saved|benefits?|benefited|helped|cured|avoids|avoided|prevented|protected)$/
const FIGURE = {form: 'frequency', factor: 1, unit: '1', bound: 'exact', counted: []} as const

/**
 * “For every 100 people who take it, one more has a bleed”, “one additional patient is cured for every 25 treated”: a
 * difference of two shares, told in words.
 */
export function findExtra(read: Sentence, sentence: number): BareFigure[] {
  const {words, scan} = read
  const found: BareFigure[] = []
  for (let i = 1; i < words.length; i++) {
    if (scan.word(i - 1) !== 'every' || !/^(?:for|of|in)$/.test(scan.word(i - 2))) continue
    const total = readNumeral(scan, i)
    if (!total?.value || total.value < 2) continue
    const ahead = PEOPLE.test(scan.word(total.to)) ? findMore(read, total.to + 1, words.length, total.value) : undefined
    const extra = ahead ?? findMore(read, found.at(-1)?.to ?? 0, i - 2, total.value)
    if (!extra) continue
    const [from, to] = ahead ? [i, extra.to] : [extra.from, total.to]
    const share = extra.value / total.value
    found.push({
      ...FIGURE,
      scale: 'points',
      low: share,
      high: share,
      approximate: /^(?:about|around|roughly)$/.test(scan.word(extra.from - 1)),
      events: extra.value,
      total: total.value,
      sign: extra.sign,
      lead: ahead ? 'every' : scan.word(from - 1),
      text: scan.text.slice(words[from]!.start, words[to - 1]!.end),
      sentence,
      from,
      to: ahead ? total.to : to,
    })
  }
  return found
}

interface More {
  readonly value: number
  readonly sign: 1 | -1
  readonly from: number
  readonly to: number
}

/** “one more”, “two fewer”, “one is spared a flare-up” */
function findMore({words, scan}: Sentence, from: number, to: number, most: number): More | undefined {
  let last: More | undefined
  for (let at = from; at < to - 1; at++) {
    const extra = /^(?:an|one)$/.test(scan.word(at))
      ? {value: 1, to: at + 1}
      : startsNumeral(scan.word(at)) || words[at]!.kind === 'number'
        ? readNumeral(scan, at)
        : undefined
    if (extra?.value === undefined || extra.value >= most) continue
    const way = scan.word(extra.to)
    const spared = /^(?:is|are|was|were)$/.test(way) ? SPARED.test(scan.word(extra.to + 1)) : SPARED.test(way)
    if (!MORE.test(way) && !spared) continue
    const less =
      way === 'fewer' ||
      way === 'less' ||
      /^(?:spared|saved|avoids|avoided|prevented|protected)$/.test(
        scan.word(extra.to + (MORE.test(way) ? 0 : spared && !SPARED.test(way) ? 1 : 0)),
      )
    last = {value: extra.value, sign: less ? -1 : 1, from: at, to: extra.to + 1}
    if (from > 0) return last
  }
  return last
}
