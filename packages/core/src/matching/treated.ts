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

/** “For every 100 people who take it, one more has a bleed”: a difference of two shares, told in words. */
export function findExtra({words, scan}: Sentence, sentence: number): BareFigure[] {
  for (let i = 1; i + 3 < words.length; i++) {
    if (scan.word(i - 1) !== 'every' || !/^(?:for|of|in)$/.test(scan.word(i - 2))) continue
    const total = readNumeral(scan, i)
    if (!total?.value || total.value < 2 || !PEOPLE.test(scan.word(total.to))) continue
    for (let at = total.to + 1; at < words.length - 1; at++) {
      const extra = /^(?:an|one)$/.test(scan.word(at))
        ? {value: 1, to: at + 1}
        : startsNumeral(scan.word(at)) || words[at]!.kind === 'number'
          ? readNumeral(scan, at)
          : undefined
      const way = extra?.value === undefined ? undefined : scan.word(extra.to)
      if (extra?.value === undefined || way === undefined || !MORE.test(way) || extra.value >= total.value) continue
      const share = extra.value / total.value
      return [
        {
          scale: 'points',
          form: 'frequency',
          low: share,
          high: share,
          factor: 1,
          unit: '1',
          bound: 'exact',
          approximate: /^(?:about|around|roughly)$/.test(scan.word(at - 1)),
          events: extra.value,
          total: total.value,
          sign: way === 'fewer' || way === 'less' ? -1 : 1,
          lead: 'every',
          text: scan.text.slice(words[i]!.start, words[extra.to]!.end),
          sentence,
          from: i,
          to: total.to,
          counted: [],
        },
      ]
    }
  }
  return []
}
