import type {Figure} from './figure.ts'

/** A number for people: three digits that count, no tail of a division. */
export const showNumber = (value: number): string =>
  Number(value.toPrecision(Math.max(3, String(Math.trunc(Math.abs(value))).length))).toLocaleString('en-GB')

/** What a figure comes to on its scale, in words: “25%”, “42 days”, “0.75 times”; '' where its own words say it. */
export function showValue({scale, low, high}: Figure): string {
  const ends = [low, high].filter((end): end is number => end !== undefined)
  const [first] = ends
  const last = ends.at(-1)
  if (first === undefined || last === undefined) return ''
  const show = (factor: number, unit: string): string =>
    first === last
      ? `${showNumber(first * factor)}${unit}`
      : `${showNumber(first * factor)} to ${showNumber(last * factor)}${unit}`
  const bound = low === undefined ? 'at most ' : high === undefined ? 'at least ' : ''
  if (scale === 'share') return `${bound}${show(100, '%')}`
  if (scale === 'points') return `${bound}${show(100, ' percentage points')}`
  if (scale === 'ratio') return `${bound}${show(1, ' times')}`
  if (scale === 'time') return `${bound}${show(1, ' days')}`
  if (scale === 'rhythm') return `${bound}${show(1, ' times a day')}`
  return `${bound}${show(1, '')}`
}

/** The words of a figure with their value where that adds something: “12 of 48 → 12 ÷ 48 = 0.25 → 25%”. */
export function showFigure(figure: Figure): string {
  const {text, events, total, scale} = figure
  const value = showValue(figure)
  if (scale === 'share' && events !== undefined && total !== undefined && events !== 1) {
    return `${text} → ${showNumber(events)} ÷ ${showNumber(total)} = ${showNumber(events / total)} → ${value}`
  }
  const plain =
    value === '' ||
    text.replace(/\s+/g, '').includes(value.replace(/\s+/g, '')) ||
    /^(?:count|amount|measure)/.test(scale)
  return plain || (scale === 'time' && figure.unit === 'd') ? text : `${text} → ${value}`
}
