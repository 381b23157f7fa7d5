import {inCondition} from './clause.ts'
import type {Evidence, EvidenceName} from './evidence.ts'
import type {Scene} from './scene.ts'

/** Turns of phrase that tell of harm only beside a treatment, and of which kind. */
const TURNS: readonly (readonly [EvidenceName, RegExp])[] = [
  // Any exposure harms when there is too much of it.
  [
    'agent-in-excess',
    /\b(?:too (?:much|many|little|long|often|hard|fast|tight|loud|early|strong|high|hot|low|sharply)|in large amounts|in excess|excessive (?:use|doses?|intake|drinking|amounts|exposure)|overdoing|high doses?|large doses?|heavy use|long-term use|for (?:months or )?years|overuse)\b/i,
  ],
  [
    'germs-with-agent',
    /\b(?:germs?|bacteria|virus(?:es)?|mou?ld|fungi|HIV|hepatitis) (?:\w+ ){0,4}(?:carry|carries|spread|spreads|settle|grow|grows|breed|breeds|enter|enters|pass|passes|get in|gets in)\b|\b(?:carry|carries|carried|spreads?|push(?:es)?|introduces?|passes|passed on|harbou?rs?|grows?|breeds?|lets?|full of|transmits?|contaminated with) (?:\w+ ){0,3}(?:germs?|bacteria|virus(?:es)?|mou?ld|fungi|HIV|hepatitis|infection)\b/i,
  ],
  [
    'absorption',
    /\babsor(?:b|bs|bed|ption)\b|\b(?:stops?|stopping|keeps?|prevents?) (?:\w+ ){1,5}from working\b|\bwork(?:s|ing)? less\b|\bhow (?:well )?\w+ (?:\w+ )?works?\b|\bless well\b|\b(?:flush|flushes|clears?|breaks? down) (?:\w+ ){0,4}(?:faster|slower|more quickly|more slowly)\b/i,
  ],
  [
    'pauses-agent',
    /\b(?:stop(?:ped|ping)?|pause[ds]?|pausing|skip(?:ped)?|hold|held|come off|withheld) (?:\S+ ){0,8}(?:before|until|for \d+|\d+ (?:hours|days|weeks))\b/i,
  ],
  [
    'no-link',
    /\bno (?:link|connection|evidence of (?:harm|risk|any)|rise|increase|difference in (?:harms?|side effects|deaths?|bleeding|infection)|effect on|more (?:deaths|bleeding|infections|side effects))\b|\bunaffected\b|\b(?:does|do|did) not affect\b|\b(?:doesn|don|didn).t affect\b|\bnot (?:been )?(?:linked|tied|associated)\b/i,
  ],
]

/** A word of some turn is there: a cheap look before the whole reading. */
const ANY =
  /\b(?:germ|bacteri|virus|mou?ld|fungi|hiv|hepatitis|absor|stop(?:ped|ping)? |paus|skip|held|unaffected|not affect|too |excess|high dose|heavy use|over(?:use|doing)|died|so (?:does|do|can|may|is|are) |(?:does|do|did) (?:the same|so|too|as well|likewise|it too|this too|not\b)|likewise|unharmed|no (?:worse|trace|sign|link|effect)|none |hospital|(?:go|goes|went) up|\bdose all at once|culprit|trigger)/i

export const tellsHarm = (text: string): boolean => ANY.test(text)

/** Where something is absorbed, a second treatment must be at play. */
const NEEDS_TWO: ReadonlySet<EvidenceName> = new Set(['absorption'])

/** Turns of phrase that mean harm beside a treatment. */
export function findTellingWords(scene: Scene): Evidence[] {
  const {sense} = scene
  if (!sense.has('telling')) return []
  const agents = sense.mentions.filter(m => m.sort === 'agent' || m.inside.includes('agent')).length
  if (agents === 0 && !scene.treatmentAtHand) return []
  const found: Evidence[] = []
  for (const [name, pattern] of TURNS) {
    if (NEEDS_TWO.has(name) && agents + (scene.treatmentAtHand ? 1 : 0) < 2) continue
    const match = pattern.exec(sense.body)
    if (!match) continue
    const from = sense.words.findIndex(w => w.end > match.index)
    if (from < 0 || inCondition(sense, from)) continue
    found.push({name, from, to: from + 1, aspect: name === 'no-link' ? 'denied-harm' : 'harm'})
  }
  return found
}
