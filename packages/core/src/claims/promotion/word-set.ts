/** A closed class of words, asked for each word of a page: a set answers quicker than an expression. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|'))
