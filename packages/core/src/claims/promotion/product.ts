import {firstRun, type Scene} from './scene.ts'
import {NUMBER_WORD, OURS} from './triggers.ts'
import {wordSet} from './word-set.ts'

const GOODS = ['supplement-noun', 'product-noun', 'nutrient', 'herb'] as const
const OFFERED = [...GOODS, 'provider-noun', 'staff-noun', 'remedy-service', 'buyer-noun'] as const
/** “Our bodies”, “our age”: everybody's, not the seller's. */
const SHARED = new Set([
  'body',
  'bodies',
  'spine',
  'spines',
  'brain',
  'brains',
  'joints',
  'bones',
  'muscles',
  'skin',
  'hearts',
  'heart',
  'lives',
  'life',
  'understanding',
  'knowledge',
  'immune',
  'cells',
  'own',
  'health',
  'ancestors',
  'genes',
  'eyes',
  'teeth',
  'feet',
  'hands',
  'blood',
  'editorial',
  'home',
  'homepage',
  'page',
  'website',
  'blog',
  'newsletter',
  'guide',
  'guides',
  'article',
  'advertising',
  'site',
  'diet',
  'diets',
  'food',
  'society',
  'environment',
  'study',
  'results',
  'findings',
  'analysis',
  'review',
  'search',
  'data',
  'trial',
  'patient',
  'sample',
])
const WE_VERB = wordSet(
  "offer|provide|specialise|specialize|believe|strive|pride|understand|treat|ensure|care|deliver|make|create|source|formulate|add|test|never|only|always|use|stand|know|love|take|help|work|combine|go|put|refund|ship|hand|answer|craft|design|blend|brew|steep|press|partner|guarantee|promise|welcome|listen|spend|tailor|customize|customise|bring|give|make|re|are|have|ve|accept|carry|stock|grow|harvest|aim|focus|serve|hold|think|invite|d|would|ll|will|can|don't|won't",
)

/** What a provider counts to its credit. */
const TALLY = wordSet(
  'procedure|procedures|surgeries|operation|operations|implant|implants|smiles|eyes|treatments|sessions|orders|bottles|reviews|ratings|jars|pouches|scoops|adjustments|injections|nights|transformations|births|babies|sold',
)

/** Names, own goods, proof, price and praise of a product. */
export function findProduct(scene: Scene): void {
  const {words} = scene
  for (const brand of scene.brands) scene.add('brand', brand, 'product')
  for (const run of scene.runs('product-noun')) scene.add('product-noun', run)
  for (const run of scene.runs('remedy-service')) scene.add('service', run)
  for (const run of scene.runsOf('provider-noun')) scene.add('provider', run)
  for (const run of scene.runs('performance-phrase')) scene.add('performance', run, 'product')
  for (const run of scene.runs('proof-puff')) scene.add('proof', run, 'product')
  for (const run of scene.runs('natural-claim')) scene.add('natural', run, 'product')
  for (const run of scene.runs('convenience')) scene.add('convenience', run, 'product')
  for (const run of scene.runs('achievement')) scene.add('track-record', run, 'superlative')
  for (const run of scene.runs('better-word')) scene.add('better', run, 'product')
  for (const run of scene.runs('expertise')) scene.add('expertise', run, 'superlative')
  const goods = scene.runsOf(...GOODS)
  for (const i of scene.marked) {
    const {text} = words[i]!
    if (text === '™' || text === '®') scene.add('trade-mark', {from: i, to: i + 1}, 'product')
    else if (OURS.has(text)) addOurs(scene, i)
    else if (
      (text === 'we' || text === "we're" || text === "we've" || text === "we'll" || text === "we'd") &&
      !SHARED.has(scene.text(i + 1))
    ) {
      if (text !== 'we' || WE_VERB.has(scene.text(i + 1))) scene.add('we-act', {from: i, to: i + 2})
    } else if (text === 'us' && i > 0) scene.add('we-act', {from: i, to: i + 1})
    else if (
      (text === 'this' || text === 'these' || text === 'every' || text === 'each' || text === 'one') &&
      goods.length
    ) {
      const thing = firstRun(goods, i + 1, i + 4)
      if (thing) scene.add('this-product', {from: i, to: thing.to})
    } else if (/^[£$€]$/.test(text) && words[i + 1]?.kind === 'number')
      scene.add('price', {from: i, to: i + 2}, 'call-to-action')
    else if (
      text === 'unlike' ||
      (text === 'than' &&
        /^(?:other|ordinary|any|most|regular|standard|leading|competing|rival|conventional)$/.test(scene.text(i + 1)))
    )
      scene.add('versus', {from: i, to: i + 2}, 'product')
    else if (text === 'no' && words.length <= 24 && scene.text(i + 1) !== 'evidence' && scene.text(i + 1) !== 'more')
      scene.add('free-of', {from: i, to: i + 2})
    else if (text === 'lose' || text === 'drop' || text === 'shed') addWeightPromise(scene, i)
    else if (words[i]!.kind === 'number' || NUMBER_WORD.has(text)) addCount(scene, i)
  }
}

/** “Lose up to 20 pounds”. */
function addWeightPromise(scene: Scene, i: number): void {
  for (let k = i + 1; k <= i + 5; k++) {
    if (!/^(?:pounds?|lbs?|kilos?|kg|stone|inches|dress)$/.test(scene.text(k))) continue
    scene.add('hype-item', {from: i, to: k + 1}, 'product')
    return
  }
}

function addOurs(scene: Scene, i: number): void {
  if (SHARED.has(scene.text(i + 1))) return
  const thing = firstRun(scene.gathered(OFFERED), i + 1, i + 5)
  scene.add('our-offering', {from: i, to: thing ? thing.to : Math.min(i + 2, scene.words.length)}, 'product')
}

/** “87% of our testers”, “8,000 picky eaters”, “over 15,000 procedures”, “22 years”. */
function addCount(scene: Scene, i: number): void {
  const value =
    Number(scene.text(i).replaceAll(',', '')) ||
    (/^(?:thousands|millions|million|hundreds|countless)$/.test(scene.text(i)) ? 1000 : 0)
  const people = firstRun(scene.runs('buyer-noun'), i + 1, i + 5)
  if (people && /^(?:%|percent|per|in|out|of)$/.test(scene.text(i + 1)))
    scene.add('crowd-share', {from: i, to: people.to}, 'testimonial')
  else if (/^(?:%|percent)$/.test(scene.text(i + 1)) && scene.text(i + 2) === 'off')
    scene.add('deal', {from: i, to: i + 3}, 'call-to-action')
  else if (people && value >= 1000) scene.add('crowd', {from: i, to: people.to}, 'testimonial')
  else if (value >= 1000 && [1, 2, 3].some(step => TALLY.has(scene.text(i + step))))
    scene.add('crowd', {from: i, to: i + 2}, 'testimonial')
  else if (scene.text(i + 1) === 'years' && /^(?:of|in|helping|serving|caring)$/.test(scene.text(i + 2)))
    scene.add('track-record', {from: i, to: i + 3}, 'superlative')
}
