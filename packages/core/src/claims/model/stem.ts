/** Endings of English inflection and of the nouns made from verbs, the longer ones first. */
const ENDINGS = [
  'ations',
  'ation',
  'ingly',
  'ness',
  'ments',
  'ment',
  'ings',
  'ing',
  'ies',
  'ied',
  'edly',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
]
const SHORTEST = 5
const LEAST_LEFT = 3

const known = new Map<string, string>()
/** More words than English texts of a site hold; beyond it nothing more is remembered. */
const MOST = 50_000

/** A word without its ending, so that “irritates”, “irritated” and “irritation” are one to a model. Classes stay as they are. */
export function stemOf(token: string): string {
  if (token.length < SHORTEST || token.startsWith('<')) return token
  let stem = known.get(token)
  if (stem === undefined) {
    const ending = ENDINGS.find(one => token.endsWith(one) && token.length - one.length >= LEAST_LEFT)
    stem = ending ? token.slice(0, -ending.length) : token
    if (known.size < MOST) known.set(token, stem)
  }
  return stem
}
