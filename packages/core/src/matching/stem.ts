const KEPT = new Set([
  'is',
  'was',
  'has',
  'this',
  'his',
  'its',
  'us',
  'as',
  'yes',
  'plus',
  'thus',
  'less',
  'pus',
  'gas',
])
const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'edly',
  'ed',
  'ies',
  'ied',
  'ly',
  'es',
  's',
] as const

/** The part of a word that its forms share: “injections”, “injected” and “injecting” give “inject”. */
export function stem(word: string): string {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word
  if (plain.length < 4 || KEPT.has(plain)) return plain
  for (const ending of ENDINGS) {
    if (!plain.endsWith(ending) || plain.length - ending.length < 3) continue
    if (ending === 's' && /(?:ss|us|is)$/.test(plain)) break
    if (ending === 'es' && !/(?:s|x|z|ch|sh|o)es$/.test(plain)) continue
    return finish(plain.slice(0, plain.length - ending.length) + (ending.startsWith('ie') ? 'y' : ''))
  }
  return finish(plain)
}

function finish(stemmed: string): string {
  const single = /([bdfgklmnprt])\1$/.test(stemmed) && stemmed.length > 4 ? stemmed.slice(0, -1) : stemmed
  const open = single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single
  return open.length > 3 && open.endsWith('y') ? `${open.slice(0, -1)}i` : open
}
