import type {Scene} from './scene.ts'
import {EMPHATIC, PROMISE} from './triggers.ts'
import {wordSet} from './word-set.ts'

const NOT_EXTREME = wordSet(
  'rest|test|chest|request|interest|west|east|invest|digest|latest|suggest|almost|least|breast|forest|guest|harvest|honest|modest|protest|arrest|earliest|nearest|lowest|highest|youngest|oldest|shortest|longest|ingest|manifest|tempest|contest|crest|nest|pest|quest|vest|zest|best',
)

const SOON = wordSet('in|within|by|after|under')
const MEASURED = wordSet(
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|first|about|around|just|only|under|less|than|as|little|the|-|to|ninety|thirty|sixty|several|mere|couple|of',
)
const SHOUTED = /^[^a-z]*$/
const FREE_LIST = /\b(?:no|zero|without) [^,.;]{2,40}, (?:no|zero|without|nothing|and no|or) /i

/** How a seller speaks: to “you”, in fragments, with exclamation marks. */
export function findTone(scene: Scene): void {
  const {words, reading} = scene
  for (const run of scene.runs('hype-phrase')) scene.add('hype-phrase', run)
  const {text, block} = reading.unit
  if (/!["”)]*$/.test(text)) scene.add('exclaim', {from: words.length - 1, to: words.length})
  for (const i of scene.marked) {
    const word = words[i]!
    if (PROMISE.has(word.text) || (word.text === 'you' && /^(?:will|deserve|love|can)$/.test(scene.text(i + 1))))
      scene.add('you-promise', {from: i, to: i + 1})
    else if (EMPHATIC.has(word.text)) scene.add('emphatic', {from: i, to: i + 1})
    else if (word.kind === 'word' && word.text.length > 5 && word.text.endsWith('est') && !NOT_EXTREME.has(word.text)) {
      scene.add('extreme', {from: i, to: i + 1}, 'superlative')
    } else if (word.text === 'you' || word.text === 'your' || word.text === 'yourself')
      scene.add('you', {from: i, to: i + 1})
  }
  for (const run of scene.runs('time-unit')) {
    let from = run.from - 1
    while (from >= 0 && (words[from]!.kind === 'number' || MEASURED.has(scene.text(from)))) from--
    if (from >= 0 && SOON.has(scene.text(from))) scene.add('speed', {from, to: run.to}, 'product')
  }
  if (FREE_LIST.test(text)) scene.add('free-list', {from: 0, to: words.length}, 'product')
  if (text.length > 20 && SHOUTED.test(text)) scene.add('shouting', {from: 0, to: words.length})
  if (block.kind === 'paragraph' && words.length <= 8 && words.length >= 2 && /[.!]$/.test(text))
    scene.add('fragment', {from: 0, to: words.length})
  if (block.kind === 'title') scene.add('title', {from: 0, to: 0})
  if (block.kind === 'item' || block.kind === 'cell') scene.add('item', {from: 0, to: 0})
}
