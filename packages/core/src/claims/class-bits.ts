import {haveCommon, joinBits, type NameBits, NameNumbers} from './name-bits.ts'

export {haveCommon, joinBits}

/** Classes of the lexicon as bits. */
export type ClassBits = NameBits

/** One numbering for all lexicons, so that a finder can make its bits once, whatever lexicon it will meet. */
const numbers = new NameNumbers()

/** The bits of some classes. */
export const bitsOf = (names: readonly string[]): ClassBits => numbers.bitsOf(names)

export const hasClass = (bits: ClassBits, name: string): boolean => numbers.has(bits, name)
