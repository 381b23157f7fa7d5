import type {Reading} from '../reading.ts'
import type {Scene} from './scene.ts'
import {HEDGE, HOURS, NEGATION, UNIT} from './triggers.ts'
import {wordSet} from './word-set.ts'

/** How to use, store or wear a thing: every label says so. */
const DIRECTION = wordSet(
  'take|mix|apply|use|store|swallow|chew|dissolve|wear|brush|rinse|shake|stir|spray|place|put|wash|wipe|clean|massage|rub|drink|remove|dilute|insert|charge|avoid|keep|contains|suitable|bring|wait|start|repeat|moisturise|moisturize|cleanse|do|if|always|never',
)

/** Reports of claims and warnings of them. */
export function findWarnings(scene: Scene): void {
  for (const run of scene.runs('reporting')) {
    if (scene.text(run.from) === 'claim' && /^(?:your|yours|a)$/.test(scene.text(run.to))) continue
    scene.add('reporting', run)
  }
  for (const run of scene.runs('warning-phrase')) scene.add('warning', run)
}

/** Negation, evidence, advice, harm: what a page says that sells nothing. */
export function findGuards(scene: Scene): void {
  const {words, reading} = scene
  for (const run of scene.runs('evidence-report')) scene.add('evidence', run)
  for (const run of scene.runs('neutral-advice')) scene.add('advice', run)
  for (const run of scene.runs('logistics')) scene.add('logistics', run)
  for (const run of scene.runs('risk-tone')) scene.add('harm', run)
  const medical = scene.runsOf('body-part', 'condition', 'treatment', 'drug', 'pathogen')
  if (medical.length >= 2) scene.add('medical', medical[0]!)
  for (let i = 1; i < Math.min(8, words.length - 1); i++) {
    if (
      /^(?:is|are|was|were)$/.test(scene.text(i)) &&
      /^(?:a|an|the|called|known|made|found|given|used)$/.test(scene.text(i + 1))
    ) {
      scene.add('defines', {from: i, to: i + 2})
      break
    }
  }
  if (reading.unit.instruction) scene.add('instruction', {from: 0, to: 1})
  if (
    (DIRECTION.has(scene.text(scene.text(0) === 'please' ? 1 : 0)) &&
      !(scene.text(0) === 'if' && scene.hasAny('call-phrase', 'call-ours', 'keep-money'))) ||
    (/^(?:one|two|\d+)$/.test(scene.text(0)) &&
      /^(?:scoop|scoops|capsule|capsules|tablet|tablets|gummies|drop|drops|bottle|pouch|pump|square|squares|sachet|sachets|serving|servings)$/.test(
        scene.text(1),
      ))
  )
    scene.add('direction', {from: 0, to: 1})
  for (const i of scene.marked) {
    const word = words[i]!
    if (word.kind === 'marker') scene.add('marker', {from: i, to: i + 1})
    else if (NEGATION.has(word.text) && !deniesCare(scene, i)) scene.add('negated', {from: i, to: i + 1})
    else if (HEDGE.has(word.text) && !(word.capital && i > 0)) scene.add('hedge', {from: i, to: i + 1})
    else if (UNIT.has(word.text)) scene.add('measure', {from: i, to: i + 1})
    else if (HOURS.has(word.text)) scene.add('service-hours', {from: i, to: i + 1})
  }
}

/** “When usual treatments haven't helped” denies the treatment, not the promise that follows. */
function deniesCare(scene: Scene, at: number): boolean {
  return scene.runs('replace-care').some(run => at >= run.from && at - run.to < 3)
}

/** Statutory and house disclaimers: never promotion, whatever else stands in them. */
const DISCLAIMER =
  /\b(?:(?:have|has) not been evaluated|not intended to (?:diagnose|treat)|(?:do|does|did) not (?:imply )?endorse|don['’]t endorse|no endorsement|not (?:an|imply) endorsement|not a substitute for|for (?:information|informational|educational) purposes|individual results (?:may|will) vary|results may vary|no (?:good |reliable |strong |clear |scientific )?(?:evidence|proof) that|(?:little|not enough|insufficient) evidence|too good to be true|beware of|be wary of|watch out for|steer clear of)\b/i

export function isDisclaimer(reading: Reading): boolean {
  return (reading.has('warning-phrase') || reading.has('reporting')) && DISCLAIMER.test(reading.unit.text)
}
