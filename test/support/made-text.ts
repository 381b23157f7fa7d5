/** A word that no dictionary holds, another one for each number: “zanova”. */
function madeWord(number: number): string {
  let rest = number + 30
  let word = ''
  while (rest > 0) {
    word += 'bdfgklmnprstvz'[rest % 14]! + 'aeiou'[Math.floor(rest / 14) % 5]!
    rest = Math.floor(rest / 70)
  }
  return word
}

/**
 * Repeats a piece up to a length. In it `{w}` and `{W}` stand for a made-up word, small and with a capital, and `{n}` for a
 * number; they differ from one repetition and from one turn to the next.
 */
export function repeatPiece(piece: string, length: number, turn: number): string {
  let text = ''
  for (let at = turn * 100_003; text.length < length; at++) {
    const word = madeWord(at)
    text += piece
      .replaceAll('{w}', word)
      .replaceAll('{W}', word[0]!.toUpperCase() + word.slice(1))
      .replaceAll('{n}', String(at % 9973))
  }
  return text
}

/** Sentences of an ordinary page: times, shares, harms, praise, citations, neutral ones. */
export const ORDINARY =
  'Relief lasts {n} weeks in most people after {w}. About 40% of those who had {w} slept better [@{w}2020]. The injection ' +
  'may cause bleeding, {w} or infection, and one in {n} people has a headache. Our {W} capsules support your immune ' +
  'health! The nurse walks with you to the room near {w}. Do not take {w} if you are pregnant. Studies show that ' +
  'it works, says Dr {W}, who calls it “the best {w} in town”.\n\n'

/** What each part of the grammar likes least: its cues in a row, with nothing that closes a sentence. */
export const HOSTILE = {
  numbers: '1 in 10 to 20 of {w} ',
  numerals: 'twenty one hundred and {w} thousand ',
  percents: '50–60% of {w} people, half of a third of ',
  ratios: 'OR 1.4 (95% CI 1.1–1.8) {w} twice as likely ',
  times: 'every day or two for six weeks {w} 24h ',
  harms: 'the injection may cause bleeding and {w} infection or pain, ',
  denials: 'no side effects not {w} harm never without ',
  chains: 'nausea, vomiting, {w}, rash, bleeding and ',
  contraindications: 'do not take if you have {w} or are pregnant or ',
  praise: 'our {W}™ supplement supports {w} your immune health and ',
  calls: 'buy now book today {w} order our best leading {w} ',
  raves: 'I love it and my {w} pain was gone, recommended by doctors, ',
  speech: '“a {w}” said Dr {W}, says the company that “',
  clauses: 'that which may {w} that (it (can, if {w}, ',
} as const

/** Runs of one sign or one word, which make a pattern try again from each of them. */
export const RUNS = {
  digits: '1234567890,123,456.789',
  letters: 'abcdefghij',
  hyphens: 'a-',
  apostrophes: "a'",
  accents: 'a\u0301\u0301',
  stops: '. ',
  'open quotation marks': '“{w} ',
  'closing marks': '.”) {w} ',
  initials: 'J. E. {W}. e.g. Dr. St. ',
  'hard blanks': '\u00a0\u2009',
  brackets: '[[{w}] ',
  keys: '[@{w}; @b, p. 1] @{w}2020 ',
  'numbered markers': '[1] [2,3-5] [{n}–9] ¹²³ ^4^ [^{n}] ',
  addresses: 'https://doi.org/10.1000/{w} https://a.example/{w}?x=y pmid:12345{n} ',
  formulas: '$a_{n} $ 5 $ ',
} as const

/** A text of a piece as lines of one paragraph, or as paragraphs of some words. */
export function layOut(as: 'lines' | 'paragraphs', piece: string, length: number, turn: number): string {
  const text = repeatPiece(piece, length, turn)
  if (as === 'lines') return text.replace(/\n+/g, ' ').replace(/(.{300,}?) /g, '$1\n')
  return text.replace(/(.{90,}?) (?=\S)/g, '$1.\n\n')
}

/** What a page can be laid out as, and what costs the parser of Markdown most. */
export const SHAPES = {
  'ordinary text': ORDINARY,
  headings: '## {W} of 5 weeks\n\nIt lasts 5 weeks.\n\n',
  'underlined headings': '{W} of weeks\n---\n\n',
  lists: '- It lasts 5 {w} or more.\n',
  'numbered lists': '{n}. It lasts 5 {w}.\n',
  'nested lists': '- {w}\n  - {w}\n    - {w}\n      1. {w}\n',
  'lists of markers': '- {w} [1] [2,3-5] [{n}]\n',
  'loose lists': '- {w}\n\n  More of {w}.\n\n',
  quotations: '> It {w}.\n> > And {w}.\n\n',
  'one long quotation': '> It {w} for 5 weeks\n',
  tables: '| a | {w} |\n|---|---|\n| 5 weeks | {w} [1] |\n| [{n}] | *{w}* |\n\n',
  brackets: `${'[{w} '.repeat(60)}${'] '.repeat(60)}\n\n`,
  links: '[{w}](https://{w}.example/) and ![a {w}](b.png "{w}")\n\n',
  'open links': '[{w}](https://{w}.example\n\n',
  emphasis: `${'*{w} **{w} _{w} '.repeat(40)}\n\n`,
  'nested emphasis': `${'***a** {w}* '.repeat(40)}\n\n`,
  code: '`{w} ``{w}` ```\n\n',
  fences: '```\n{w}\n```\n\n{w}\n\n~~~\n',
  tags: '<b>{w}</b> <i class="{w}"> <sup>{n}</sup> <a href="{w}"> </sup></a>\n\n',
  'blocks of HTML': '<div>\n<p>It {w} 5 weeks</p>\n<sup><a href="x">\n</div>\n\n',
  'open tags': '<div {w}="\n<p>{w}\n\n',
  comments: '{w} <!-- {w} -->\n\n<!-- {w}\n-->\n\n',
  waivers: 'The best {w}. <!-- claimlint-allow superlative -- {w} -->\n\n',
  footnotes: '{w} lasts 5 weeks.[^{n}]\n\n[^{n}]: {W} A. A title of {w}. 2020.\n\n',
  definitions: '[{w}] and [{w}][{n}]\n\n[{n}]: https://{w}.example "{w}"\n\n',
  entities: '&amp;&#x26;&{w}; &nbsp;&ndash;\n\n',
  escapes: '\\*\\[ {w} \\\\ \\&\n\n',
  'hard breaks': '{w}  \n{w}\\\n',
} as const

/** Lines with no end that open a block with each sign, or hold signs that nobody sees. */
export const SINGLE_LINES = {
  'items of nothing': '1. ',
  'bullets of nothing': '+ ',
  'quotations of nothing': '> ',
  'items in quotations': '> - ',
  rules: '- ',
  backticks: '`',
  tildes: '~',
  'runs of backticks': '{w} ``` ',
  'signs that nobody sees': '3\u200B{w}\u00AD &shy;',
  'open comments': '<!-- {w} ',
  'open attributes': '<Note title="{w} 5 ',
  attributes: '<Note title="{w} and {w} 5"/> ',
} as const

const LIST = '\n## References\n\n'

/** Pages with much to judge, and those on which one thing is asked of another. */
export const PAGES = {
  'ordinary text': ORDINARY,
  praise:
    '# {W}\n\nOur {W}™ capsules support your immune health and are completely safe. Buy {W} now! Dr {W} recommends them: “I lost 5 kg in a {w}.” Lose weight fast with rapid {w} tea, a miracle cure that detoxifies {w}.\n\n',
  risks:
    '## Risks of {w}\n\n- bleeding and {w} in 1 in {n} people\n- infection, twice as likely as {w}\n- do not take {w} if you are pregnant\n\n',
  citations: 'Relief lasts {n} weeks [@{w}2020, p. 3; @b] in {w} (Quade 2019; {W} and Ost, 2020) [1] [{n}].\n\n',
  'a reference list': `${LIST}1. {W} A, Ost B. A title of {w}. J Foo. 2020;3(2):14-18. doi:10.5555/{w}.1\n2. {W} Society. {W}. https://{w}.example\n`,
  'bound facts': 'Relief lasts [{n} weeks](fact:a/b.{w}) in {w}, and [5 to 6 days](fact:a/c) of {w}.\n\n',
  footnotes:
    '{w} lasts 5 weeks.[^{n}] It may cause {w} bleeding.[^a{n}]\n\n[^{n}]: {W} A. A title of {w}. J Foo. 2020;3:14.\n\n',
  tables: '| Risk | After {w} |\n|---|---|\n| bleeding | {n}% |\n| relief | 5 weeks |\n\n',
  waivers: 'The best {w} in town lasts 5 weeks. <!-- claimlint-allow superlative -- {w} -->\n\n',
  slips:
    'Medically reviewed by\n\nThe following {w}:\n\n## Next {w}\n\nTODO: [insert name] of the epidermal injection, 120% of {w}. Relief lasts {n} weeks. Relief lasts {n} days.\n\n',
} as const
