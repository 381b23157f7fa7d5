import {isNegated} from '../negation.ts'
import {subjectOf} from './clause.ts'
import {doerOf} from './doer.ts'
import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const NOT_OF_TREATMENT =
  /^(?:place|environment|home|distance|sex|water|drinking|driving|hands|side|bet|space|food|level|levels|weight)$/
const HEDGE =
  /\b(?:generally|usually|mostly|largely|relatively|fairly|considered|thought|appears?|seems?|probably|likely|may|might|can|most|many|when|if|for most|in most|as long as|provided|low|very|quite|reasonably|typically|often)\b/i

/** Words of safety and danger said of a treatment. */
export function findSafety(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const run of sense.runs('safe')) {
    if (NOT_OF_TREATMENT.test(sense.text(run.to))) continue
    const word = sense.text(run.from)
    if (
      /^(?:safe|safer)$/.test(word) &&
      sense.text(run.to) === 'to' &&
      !/^(?:use|take|have|give|be|eat|drink|continue|combine|inject|repeat|apply|stop|mix)$/.test(
        sense.text(run.to + 1),
      )
    )
      continue
    if (!mayFollow(scene, run.to)) continue
    const negated = isNegated(sense.words, run.from)
    const aspect = negated ? 'harm' : HEDGE.test(sense.body) ? 'safety' : 'absolute-safety'
    const doer = nameOf(scene, run.from, run.to)
    if (doer === 'disease') continue
    const name = doer === 'agent' ? 'agent-is-safe' : 'it-is-safe'
    if (
      name === 'it-is-safe' &&
      !scene.treatmentAtHand &&
      scene.topic.about !== 'treatment' &&
      !/^(?:well|side|risk)$/.test(word)
    )
      continue
    found.push({name, from: run.from, to: run.to, aspect})
  }
  for (const run of sense.runs('harmful')) {
    const doer = nameOf(scene, run.from, run.to)
    if (doer === 'disease') continue
    if (doer === 'something' && !scene.treatmentAtHand) continue
    const negated = isNegated(sense.words, run.from)
    found.push({
      name: doer === 'agent' ? 'agent-is-harmful' : 'it-is-harmful',
      from: run.from,
      to: run.to,
      aspect: negated ? 'denied-harm' : 'harm',
    })
  }
  for (const run of sense.runs('safety-noun')) {
    const near = sense.mentions.some(
      m => m.sort === 'agent' && (m.to === run.from || (m.from > run.to && m.from <= run.to + 4)),
    )
    const agent = near || sense.mentions.some(m => m.sort === 'agent')
    if (agent || scene.treatmentAtHand)
      found.push({name: near ? 'safety-of-agent' : 'safety-known', from: run.from, to: run.to, aspect: 'safety'})
  }
  return found
}

const AFTER_SAFE =
  /^(?:and|or|but|if|when|as|to|than|because|during|for|in|with|at|after|while|though|although|even|by|on|enough|alternative|option|choice|use|is|are|was|were|over|once|unless|until|since|so|ways?|way|not|overall|without|both|too|under|from|before|that|which|treatment|method|procedure|form|version|dose)$/

/** “Safe for most people” is said of the subject; “pain-free movement” of what follows, which must be a treatment. */
function mayFollow({sense}: Scene, at: number): boolean {
  const next = sense.words[at]
  if (next?.kind !== 'word' || AFTER_SAFE.test(next.text)) return true
  return sense.mentions.some(m => m.from >= at && m.from <= at + 2 && m.sort === 'agent')
}

/** Who is called safe or harmful: the noun after the word, or the subject before it. */
function nameOf(scene: Scene, from: number, to: number): 'agent' | 'it' | 'disease' | 'something' {
  const {sense} = scene
  const next = sense.mentions.find(m => m.from >= to && m.from <= to + 2)
  if (next?.sort === 'agent') return 'agent'
  if (next?.sort === 'condition' || next?.sort === 'harm') return 'disease'
  const subject = subjectOf(sense, from)
  const doer = doerOf(subject, scene)
  if (doer === 'something' && sense.mentions.some(m => m.sort === 'agent')) return 'agent'
  return doer
}
