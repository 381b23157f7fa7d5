/** Names as bits, 32 to a number; the numbers behind the last are 0. */
export type NameBits = readonly number[]

/** One numbering of names: those of the lexicon's classes have one, those of the cues of promotion another. */
export class NameNumbers {
  readonly #numbers = new Map<string, number>()

  /** The bits of some names. */
  bitsOf(names: Iterable<string>): NameBits {
    const bits: number[] = []
    for (const name of names) this.add(bits, name)
    return bits
  }

  /** Adds a name to those that are being gathered. */
  add(gathered: number[], name: string): void {
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(name, number)
    }
    while (gathered.length <= number >> 5) gathered.push(0)
    gathered[number >> 5]! |= 1 << (number & 31)
  }

  has(bits: NameBits, name: string): boolean {
    const number = this.#numbers.get(name)
    if (number === undefined) return false
    const at = number >> 5
    return at < bits.length && (bits[at]! & (1 << (number & 31))) !== 0
  }
}

/** Whether any name stands in both. */
export function haveCommon(bits: NameBits, others: NameBits): boolean {
  const length = Math.min(bits.length, others.length)
  for (let at = 0; at < length; at++) if ((bits[at]! & others[at]!) !== 0) return true
  return false
}

/** Adds bits to those that are being gathered. */
export function joinBits(gathered: number[], more: NameBits): void {
  while (gathered.length < more.length) gathered.push(0)
  for (let at = 0; at < more.length; at++) gathered[at]! |= more[at]!
}

/** How many names stand in both. */
export function countCommon(a: NameBits, b: NameBits): number {
  let count = 0
  for (let at = 0; at < Math.min(a.length, b.length); at++)
    for (let bits = a[at]! & b[at]!; bits !== 0; bits &= bits - 1) count++
  return count
}
