/** A pair of opposites; a word stands on one side of one axis. */
export type Axis =
  | 'amount'
  | 'good'
  | 'order'
  | 'length'
  | 'speed'
  | 'often'
  | 'likely'
  | 'safe'
  | 'most'
  | 'begin'
  | 'place'
  | 'works'
  | 'fitted'

export interface Direction {
  readonly axis: Axis
  readonly sign: 1 | -1
}

const SIDES: readonly (readonly [Axis, 1 | -1, string])[] = [
  [
    'amount',
    1,
    `more increase increases increased increasing higher rise rises rose risen rising raise raises raised raising greater grow grows grew grown
    growing gain gains gained gaining larger bigger up extra additional double doubles doubled doubling triple triples tripled tripling treble
    trebled quadruple quadrupled elevated elevates growth climb climbed climbs highest greatest worsening heavier stronger further`,
  ],
  [
    'amount',
    -1,
    `less fewer decrease decreases decreased decreasing lower lowers lowered lowering fall falls fell fallen falling reduce reduces reduced
    reducing reduction reductions drop drops dropped dropping decline declines declined declining cut cuts cutting smaller down halve halves
    halved halving diminish diminished shrink shrinks shrank shrunk lose loses lost losing loss lowest fewest least lighter weaker`,
  ],
  [
    'good',
    1,
    'improve improves improved improving improvement improvements better ease eases eased easing relieve relieves relieved relief benefit benefits benefited gentler',
  ],
  [
    'good',
    -1,
    'worse progression worsen worsens worsened deteriorate deteriorates deteriorated deterioration harm harms harmed aggravate aggravates aggravated',
  ],
  ['order', 1, 'after afterwards following post'],
  ['order', -1, 'before prior beforehand pre ago'],
  ['length', 1, 'longer longest prolong prolongs prolonged long'],
  ['length', -1, 'shorter shortest shorten shortens shortened short briefly brief'],
  ['speed', 1, 'faster quicker sooner earlier fastest quick quickly rapid rapidly'],
  ['speed', -1, 'slower slowest later slow slowly delayed delays delay'],
  ['often', 1, 'common commonly frequent frequently often commoner'],
  ['often', -1, 'rare rarely uncommon uncommonly infrequent infrequently seldom rarer'],
  ['likely', 1, 'likely likelier probable'],
  ['likely', -1, 'unlikely improbable unlikelier'],
  ['safe', 1, 'safe safely safer'],
  ['safe', -1, 'unsafe riskier harmful'],
  ['most', 1, 'most mostly majority'],
  ['most', -1, 'few minority'],
  ['begin', 1, 'start starts started starting begin begins began begun onset'],
  [
    'begin',
    -1,
    'stop stops stopped stopping end ends ended ending cease ceased discontinue discontinued discontinues discontinuation quit withhold withheld interrupt interrupted interruption cessation abstinence abstinent withdrawal withdrawn',
  ],
  ['place', 1, 'above over beyond exceed exceeds exceeded'],
  ['place', -1, 'below under beneath'],
  ['fitted', 1, 'fitted inserted insertion applied application placed placement put'],
  ['fitted', -1, 'removed removal remove removing'],
  ['works', 1, 'succeed succeeded succeeds success successful effective effectively worked works'],
  ['works', -1, 'unsuccessful ineffective'],
]

const byWord = new Map<string, Direction>()
for (const [axis, sign, words] of SIDES) for (const word of words.trim().split(/\s+/)) byWord.set(word, {axis, sign})

/** Which way a word points, if any. */
export const directionOf = (word: string): Direction | undefined => byWord.get(word)

/** More of these is better, so that “improved” and “higher” say one thing of them. */
const GOOD = new Set(
  `function score sleep survival mobility strength range satisfaction healing heal recovery recover balance walk vision hearing comfort relief
  energi mood flexibilit movement fit capacit grip qualit concentration memori appetit`.split(/\s+/),
)

/** Whether more of it is better (1), worse (-1) or unknown. */
export function valenceOf(concept: string, isOutcome: (concept: string) => boolean): 1 | -1 | 0 {
  if (GOOD.has(concept)) return 1
  return isOutcome(concept) || concept === 'fall' || concept === 'symptom' || concept === 'score' ? -1 : 0
}
