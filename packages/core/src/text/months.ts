/** The months in order, in small letters. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')

/** Their first three letters, by which registries and bibliographies name them: `jan`, `feb`. */
export const MONTH_LETTERS: readonly string[] = MONTHS.map(month => month.slice(0, 3))
