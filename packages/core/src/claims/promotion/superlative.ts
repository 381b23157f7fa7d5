import {firstRun, type Scene} from './scene.ts'

const MEDICAL = new Set([
  'interests',
  'interest',
  'practice',
  'cause',
  'causes',
  'supportive',
  'test',
  'time',
  'way',
  'option',
  'treatment',
  'possible',
  'evidence',
  'available',
  'place',
  'results',
  'position',
  'known',
])
const PLAIN = new Set([
  'top',
  'best',
  'leading',
  'perfect',
  'ideal',
  'trusted',
  'unique',
  'only',
  'favorite',
  'favourite',
  'remarkable',
  'beautiful',
  'dream',
  'super',
  'wonder',
  'exclusive',
])

const NEEDS_THING = new Set(['expert', 'top', 'trusted', 'exclusive', 'modern'])
/** Boasts that need no product beside them. */
const BOASTS =
  /^(?:world[- ]class|award[- ]winning|game[- ]chang|revolution|breakthrough|cutting[- ]edge|state[- ]of[- ]the[- ]art|second to none|unrivall?ed|unmatched|unparalleled|unbeatable|best[- ]in[- ]class|best[- ]selling|top[- ]rated|number one|# ?1|like no other|world's first|first of its kind|industry[- ]leading|world[- ]renowned)/i

const THINGS = [
  'product-noun',
  'supplement-noun',
  'provider-noun',
  'staff-noun',
  'remedy-service',
  'nutrient',
  'herb',
] as const

/** Best, leading, world-class; nearer to a promise when a product, provider or person is meant. */
export function findPraise(scene: Scene): void {
  for (const run of scene.runs('superlative')) {
    const text = scene.text(run.to - 1)
    const next = scene.text(run.to)
    if (PLAIN.has(text) && MEDICAL.has(next)) continue
    if (/^gold|standard/.test(text) && /^(?:test|for|in|treatment|investigation|method)$/.test(next)) continue
    if (text === 'top' && /^(?:of|to|part|layer|surface|up|number)$/.test(next)) continue
    if (
      text === 'best' &&
      run.to - run.from === 1 &&
      /^(?:at|do|to|if|way|not|when|taken|avoided|kept|done)$/.test(next)
    )
      continue
    const thing = firstRun(scene.gathered(THINGS), run.to, run.to + 5)
    if (NEEDS_THING.has(text) && !thing) continue
    if (BOASTS.test(scene.reading.textOf(run))) scene.add('boast', run, 'superlative')
    else if (thing) scene.add('superlative-thing', {from: run.from, to: thing.to}, 'superlative')
    else scene.add('superlative', run, 'superlative')
  }
}

/** Cure, guarantee, permanence. */
export function findCures(scene: Scene): void {
  for (const run of scene.runs('guarantee')) {
    if (/^cur/.test(scene.text(run.from)) && /^(?:rate|rates|of)$/.test(scene.text(run.to))) continue
    if (
      scene.text(run.from) === 'for' &&
      scene.text(run.to) !== '' &&
      scene.text(run.to - 1) === 'good' &&
      /^[a-z]/.test(scene.text(run.to))
    )
      continue
    if (denied(scene, run.from)) continue
    scene.add('guarantee', run, 'cure')
  }
  const {text} = scene.reading.unit
  const kills = /cancer|tumou?r/i.test(text) && !scene.reading.has('treatment') ? KILLS_CANCER.exec(text) : null
  if (!kills) return
  const from = scene.words.findIndex(({end}) => end > kills.index)
  const to = scene.words.findIndex(({start}) => start >= kills.index + kills[0].length)
  const run = {from, to: to < 0 ? scene.words.length : to}
  if (denied(scene, run.from)) return
  scene.add('disease', run, 'disease')
  scene.add('guarantee', run, 'cure')
}

const KILLS_CANCER = /\b(?:kill|destroy|shrink|starve|dissolve)s? (?:off )?(?:cancer|tumou?rs?)\b/i

/** Invented physiology and its catch-words. */
export function findPseudoscience(scene: Scene): void {
  for (const run of scene.runs('pseudo')) {
    const text = scene.text(run.from)
    if (
      /^toxins?$/.test(text) &&
      /^(?:botulinum|bacterial|shiga|cholera|tetanus|diphtheria)$/.test(scene.text(run.from - 1))
    )
      continue
    if (text === 'secret' || text === 'moon' || text === 'meridian') continue
    if (/^from$/.test(text) && run.to - run.from === 2 && scene.text(run.to - 1) === 'within') {
      if (/^\d|^[a-z]/.test(scene.text(run.to)) && scene.words[run.to]) continue
    }
    if (denied(scene, run.from)) continue
    scene.add('pseudo', run, 'pseudoscience')
  }
}

/** “not”, “no”, “cannot”, “never”, “n't” in the four words before. */
export function denied(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const text = scene.text(i)
    if (/^[,;:.]$/.test(text)) return false
    if (
      /^(?:not|no|never|cannot|neither|nor|without|isn't|aren't|don't|doesn't|won't|can't|nobody|hardly|rarely)$/.test(
        text,
      )
    )
      return true
  }
  return false
}
