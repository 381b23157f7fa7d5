import type {CueName} from './cue.ts'
import type {Scene} from './scene.ts'

const ANCHOR: readonly CueName[] = ['brand', 'trade-mark', 'our-offering', 'this-product']
const PROMISE: readonly CueName[] = [
  'remedy-benefit',
  'remedy-hype',
  'hype',
  'benefit',
  'pseudo',
  'guarantee',
  'proof',
  'disease',
  'boast',
  'packed-with',
  'nutrient-benefit',
  'remedy-property',
  'hype-verb',
  'performance',
  'convenience',
  'superlative',
  'superlative-thing',
  'ranking',
  'endorsement',
]
const CALL: readonly CueName[] = ['call-phrase', 'call-ours', 'buy-call']

/** What no single word shows: an anchor and a promise, or an anchor and a call, in one sentence. */
export function findAnchoredPromises(scene: Scene): void {
  const anchor = scene.cues.find(cue => ANCHOR.includes(cue.name))
  if (!anchor) return
  const promise = scene.cues.find(cue => PROMISE.includes(cue.name))
  if (promise) {
    const span = {from: Math.min(anchor.from, promise.from), to: Math.max(anchor.to, promise.to)}
    scene.add(
      anchor.name === 'brand' || anchor.name === 'trade-mark' ? 'brand-promise' : 'house-promise',
      span,
      'product',
    )
  }
  if (!scene.has('our-offering') && !scene.has('brand')) return
  const call = scene.cues.find(cue => CALL.includes(cue.name))
  if (call && scene.has('buy-call')) scene.add('house-call', call, 'call-to-action')
}
