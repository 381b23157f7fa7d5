import {firstRun, type Scene} from './scene.ts'
import {wordSet} from './word-set.ts'

const RANK = wordSet(
  'first|only|largest|biggest|busiest|leading|oldest|finest|best|gentlest|kindest|friendliest|number|newest|fastest|most|safest|longest|tiniest|sole',
)
/** A disease ranks first by counts of the sick, which is no praise. */
const SICKNESS = wordSet(
  'common|commonly|frequent|prevalent|deaths|death|cause|causes|cases|people|case|patients|adults|children|likely|often|serious|affected|important|symptom|sign|time|reported|disability|cancer|cancers|infections',
)
const BEFORE_PLACE = wordSet('in|across|between|of|throughout|for|on|within|nationwide|worldwide|anywhere|this')
const DONE = wordSet(
  'treated|performed|placed|completed|helped|sold|shipped|delivered|restored|implanted|carried|done|welcomed|served|cured|healed|transformed|straightened|fitted|guided|trained|cared|coached|operated|injected|supported|seen|looked|trusted|loved|adored|worn|poured|enjoyed|bottled|reordered|thanked|hugged',
)
const SAID = wordSet(
  'said|say|says|report|reported|saw|see|noticed|notice|felt|feel|would|agreed|agree|recommend|rate|rated|love|loved|prefer|preferred|cancel|choose|chose|return|come|came|stay|keep|kept|slept|sleep|finish|lost|told|send|describe|described|found|swear|reorder|back',
)
/** What a rival or a public body would not say of itself in a table. */
const STARS = /\b[45](?:\.\d)?(?: ?\/ ?5\b| out of (?:5|five)\b| stars?\b|-star\b)|\brated? (?:us|it|him|her|them) \d/i

/** Rank, tallies and scores: “the first in the Midwest”, “9,000 vasectomies”, “98% would send a mate”, “4.9 out of 5”. */
export function findStanding(scene: Scene): void {
  const {words, reading} = scene
  for (const i of scene.marked) {
    const word = words[i]!
    if (RANK.has(word.text)) addRank(scene, i)
    else if (word.kind === 'number') {
      addTally(scene, i)
      addShare(scene, i)
    }
  }
  const {text} = reading.unit
  if (/[45]/.test(text) && STARS.test(text)) scene.add('score', {from: 0, to: words.length}, 'testimonial')
}

function addRank(scene: Scene, at: number): void {
  for (let i = at + 1; i <= at + 3; i++) if (SICKNESS.has(scene.text(i))) return
  const place = firstRun(scene.runs('place-noun'), at + 1, at + 13)
  if (!place || !scene.sameClause(at, place.from)) return
  for (let i = place.from - 1; i >= Math.max(at + 1, place.from - 4); i--) {
    if (!BEFORE_PLACE.has(scene.text(i)) && !scene.text(place.from - 1).endsWith("'s")) continue
    scene.add('ranking', {from: at, to: place.to}, 'superlative')
    return
  }
}

function addTally(scene: Scene, at: number): void {
  const value = Number(scene.text(at).replaceAll(',', ''))
  if (!(value >= 100) || (value > 1900 && value < 2100 && !scene.text(at).includes(','))) return
  if (
    /^(?:mg|mcg|iu|ml|g|volunteers|participants|trials|deaths|cases|babies|adults|calories|steps)$/.test(
      scene.text(at + 1),
    )
  )
    return
  for (let i = Math.max(0, at - 6); i <= Math.min(scene.words.length - 1, at + 12); i++) {
    if (!DONE.has(scene.text(i))) continue
    scene.add('tally', {from: Math.min(at, i), to: Math.max(at, i) + 1}, 'superlative')
    return
  }
}

/** A share of buyers who say or do something: it is proof on a seller's page and a finding elsewhere. */
function addShare(scene: Scene, at: number): void {
  const next = scene.text(at + 1)
  const share =
    next === '%' ||
    next === 'percent' ||
    (next === 'per' && scene.text(at + 2) === 'cent') ||
    ((next === 'in' || (next === 'out' && scene.text(at + 2) === 'of')) &&
      scene.words.slice(at + 2, at + 4).some(word => word.kind === 'number'))
  if (!share) return
  for (let i = at + 2; i <= Math.min(scene.words.length - 1, at + 12); i++) {
    if (!SAID.has(scene.text(i))) continue
    scene.add('share-says', {from: at, to: i + 1}, 'testimonial')
    return
  }
}
