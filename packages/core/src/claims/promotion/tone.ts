import type {Scene} from './scene.ts'

const PROMISE = /^(?:you'll|you'd|you've)$/

/** Words of a voice that wants to be believed. */
const EMPHATIC =
  /^(?:every|everyone|everybody|everything|anyone|always|never|finally|only|even|truly|really|simply|just|whole|entire|ever|nobody|nothing|instantly|again|love|lovely|wonderful|happy|proud|dear|magic|beautiful|lovingly|genuinely|actually|exactly|absolutely|totally|utterly|forever|honest|honestly)$/
const NOT_EXTREME =
  /^(?:rest|test|chest|request|interest|west|east|invest|digest|latest|suggest|almost|least|breast|forest|guest|harvest|honest|modest|protest|arrest|earliest|nearest|lowest|highest|youngest|oldest|shortest|longest|ingest|manifest|tempest|contest|crest|nest|pest|quest|vest|zest|best)$/

/** How a seller speaks: to “you”, in fragments, with exclamation marks. */
export function findTone(scene: Scene): void {
  const {words, reading} = scene
  for (const run of scene.runs('hype-phrase')) scene.add('hype-phrase', run)
  const {text, block} = reading.unit
  if (/!["”)]*$/.test(text)) scene.add('exclaim', {from: words.length - 1, to: words.length})
  for (const [i, word] of words.entries()) {
    if (PROMISE.test(word.text) || (word.text === 'you' && /^(?:will|deserve|love|can)$/.test(scene.text(i + 1))))
      scene.add('you-promise', {from: i, to: i + 1})
    else if (EMPHATIC.test(word.text)) scene.add('emphatic', {from: i, to: i + 1})
    else if (
      word.kind === 'word' &&
      word.text.length > 5 &&
      word.text.endsWith('est') &&
      !NOT_EXTREME.test(word.text)
    ) {
      scene.add('extreme', {from: i, to: i + 1}, 'superlative')
    } else if (word.text === 'you' || word.text === 'your' || word.text === 'yourself')
      scene.add('you', {from: i, to: i + 1})
  }
  for (const run of scene.runs('time-unit')) {
    for (let i = run.from - 1; i >= Math.max(0, run.from - 4); i--) {
      if (/^(?:in|within|by|after|under)$/.test(scene.text(i))) scene.add('speed', {from: i, to: run.to}, 'product')
    }
  }
  if (/\b(?:no|zero|without) [^,.;]{2,40}, (?:no|zero|without|nothing|and no|or) /i.test(text))
    scene.add('free-list', {from: 0, to: words.length}, 'product')
  const letters = text.replace(/[^A-Za-z]/g, '')
  if (letters.length > 20 && letters === letters.toUpperCase()) scene.add('shouting', {from: 0, to: words.length})
  if (block.kind === 'paragraph' && words.length <= 8 && words.length >= 2 && /[.!]$/.test(text))
    scene.add('fragment', {from: 0, to: words.length})
  if (block.kind === 'title') scene.add('title', {from: 0, to: 0})
  if (block.kind === 'item' || block.kind === 'cell') scene.add('item', {from: 0, to: 0})
}
