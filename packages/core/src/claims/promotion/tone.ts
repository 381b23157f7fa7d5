import type {Scene} from './scene.ts'

const PROMISE = /^(?:you'll|you'd|you've)$/

/** How a seller speaks: to “you”, in fragments, with exclamation marks. */
export function findTone(scene: Scene): void {
  const {words, reading} = scene
  for (const run of scene.runs('hype-phrase')) scene.add('hype-phrase', run)
  const {text, block} = reading.unit
  if (/!["”)]*$/.test(text)) scene.add('exclaim', {from: words.length - 1, to: words.length})
  for (const [i, word] of words.entries()) {
    if (PROMISE.test(word.text) || (word.text === 'you' && /^(?:will|deserve|love|can)$/.test(scene.text(i + 1))))
      scene.add('you-promise', {from: i, to: i + 1})
    else if (word.text === 'you' || word.text === 'your' || word.text === 'yourself')
      scene.add('you', {from: i, to: i + 1})
  }
  const letters = text.replace(/[^A-Za-z]/g, '')
  if (letters.length > 20 && letters === letters.toUpperCase()) scene.add('shouting', {from: 0, to: words.length})
  if (block.kind === 'paragraph' && words.length <= 8 && words.length >= 2 && /[.!]$/.test(text))
    scene.add('fragment', {from: 0, to: words.length})
  if (block.kind === 'title') scene.add('title', {from: 0, to: 0})
  if (block.kind === 'item' || block.kind === 'cell') scene.add('item', {from: 0, to: 0})
}
