/** Function words that are frequent in one language and rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is that for with are this be you or as it have can your not by from may which their has was will',
  de: 'der die das und ist nicht mit sich auf für dem den des ein eine einer werden wird kann sind auch bei nach oder zur',
  fr: 'le les des et est une dans pour qui sur avec pas plus par ce cette sont vous peut au aux être ou du il',
  es: 'el los las del que una por con para es se son como puede más su al lo pero este esta está y también no',
  it: 'il di che è per una con non sono della del si può più come gli le dei nel alla anche essere questo da',
  pt: 'o os que do da em um uma para com não por mais são dos das ao como pode é se ou na no seu também',
  nl: 'de het een van en is dat niet op te voor met zijn er aan bij ook kan worden deze naar door of wordt als',
  sv: 'och att det som en är på för av med den till inte kan ett eller har om vid från efter man de du',
  pl: 'i w na jest się nie do z że to od przez jak po oraz może są lub dla przy który które tym',
}

const LANGUAGES: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language])
  }
  return map
})()

/** Scripts that English is not written in. */
const OTHER_SCRIPT = /[\u0370-\u1FFF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30FF]/],
  ['zh', /[\u3400-\u9FFF]/],
  ['ko', /[\uAC00-\uD7AF]/],
  ['ru', /[\u0400-\u04FF]/],
  ['el', /[\u0370-\u03FF]/],
  ['ar', /[\u0600-\u06FF]/],
  ['he', /[\u0590-\u05FF]/],
  ['th', /[\u0E00-\u0E7F]/],
  ['hi', /[\u0900-\u097F]/],
]

const PLAIN_ENGLISH = /\b(?:the|of|and|is|for|with|are|this|that|your|you|it|have)\b/g

/**
 * Guesses the language of a page from a sample of its words; `en` unless another one plainly leads, because a wrong guess
 * would leave the whole page unread.
 */
export function guessLanguage(sample: string): string {
  // Most pages are English, and their first lines show it.
  if ((sample.slice(0, 1000).match(PLAIN_ENGLISH)?.length ?? 0) >= 12) return 'en'
  const foreign = sample.match(OTHER_SCRIPT)?.length ?? 0
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0
  if (foreign > 20 && foreign > latin) return SCRIPTS.find(([, script]) => script.test(sample))?.[0] ?? 'und'
  const counts: Record<string, number> = {}
  let words = 0
  for (const match of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++
    for (const language of LANGUAGES.get(match[0]) ?? []) counts[language] = (counts[language] ?? 0) + 1
  }
  const [best = 'en', count = 0] = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
  const english = counts.en ?? 0
  if (best === 'en' || words < 12 || count < 4 || count / words < 0.12) return 'en'
  return count >= english * 1.8 ? best : 'en'
}
