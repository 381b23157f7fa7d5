import type {Scan} from './scan.ts'

/** Pasts that do not end in “-ed”, of verbs that people in studies are the subject of. */
const PASTS = new Set(
  `went came got had felt said told took gave kept lost fell left chose became began grew held made met paid quit ran
  read saw sent slept spent spoke stood thought threw won wore wrote did found fared tried knew drank ate broke bled
  heard hit hurt brought bought caught could would might were was`.split(/\s+/),
)
const ADVERBS = new Set('still now never also eventually soon later already ever again even then'.split(' '))
const DETERMINERS = new Set(
  'the a an it its them their his her him this that these those my our your us me back up all no nothing'.split(' '),
)
const AFTER_VERB = new Set(
  'in at by within after before over as more less to and or but when with for from on into out off up back well without because while if until till during than about around'.split(
    ' ',
  ),
)

/** Verbs of several people that are no nouns too, so that “a third complain of itch” is no third complaint. */
const PLURALS = new Set(
  `complain say recover relapse suffer know notice quit choose want see keep lose carry wake feel come go give get take
  stay think believe admit receive develop survive continue become begin describe tolerate agree disagree prefer`.split(
    /\s+/,
  ),
)

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word)

/** A verb in the past at word `i`: “relapsed within a year”, “said no”; not the “repeated” of “a third repeated dose”. */
export function isPastVerb(scan: Scan, i: number): boolean {
  const word = scan.word(i)
  if (ADVERBS.has(word)) return scan.isWord(i + 1)
  if (PASTS.has(word)) return true
  if (!word.endsWith('ed') || word.length < 4) return false
  return endsPhrase(scan, i + 1)
}

/**
 * A verb of several people at word `i`, shown by the object or the adverbial behind it: “hand it back”, “now come”; not
 * that of one, as in “a third promises that”.
 */
export function isVerbWithObject(scan: Scan, i: number): boolean {
  const word = scan.word(i)
  if (!scan.isWord(i) || DETERMINERS.has(word) || AFTER_VERB.has(word) || /[^s]s$/.test(word)) return false
  return PLURALS.has(word) || isPastVerb(scan, i) || DETERMINERS.has(scan.word(i + 1))
}

const endsPhrase = (scan: Scan, i: number): boolean =>
  !scan.isWord(i) || DETERMINERS.has(scan.word(i)) || AFTER_VERB.has(scan.word(i)) || /(?:ly|ing)$/.test(scan.word(i))
