/** Classes of the lexicon as bits, 32 to a number; the numbers behind the last are 0. */
export type ClassBits = readonly number[]

/** One numbering for all lexicons, so that a finder can make its bits once, whatever lexicon it will meet. */
const numbers = new Map<string, number>()

function numberOf(name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = numbers.size
    numbers.set(name, number)
  }
  return number
}

/** The bits of some classes. */
export function bitsOf(names: readonly string[]): ClassBits {
  const bits: number[] = []
  for (const name of names) {
    const number = numberOf(name)
    while (bits.length <= number >> 5) bits.push(0)
    bits[number >> 5]! |= 1 << (number & 31)
  }
  return bits
}

export function hasClass(bits: ClassBits, name: string): boolean {
  const number = numbers.get(name)
  if (number === undefined) return false
  const at = number >> 5
  return at < bits.length && (bits[at]! & (1 << (number & 31))) !== 0
}

/** Whether any class stands in both. */
export function haveCommon(bits: ClassBits, others: ClassBits): boolean {
  const length = Math.min(bits.length, others.length)
  for (let at = 0; at < length; at++) if ((bits[at]! & others[at]!) !== 0) return true
  return false
}

/** Adds bits to those that are being gathered. */
export function joinBits(gathered: number[], more: ClassBits): void {
  while (gathered.length < more.length) gathered.push(0)
  for (let at = 0; at < more.length; at++) gathered[at]! |= more[at]!
}
