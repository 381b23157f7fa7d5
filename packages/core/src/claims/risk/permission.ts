import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const MAY_BE =
  /^(?:used|taken|given|worn|eaten|had|drunk|continued|combined|fitted|inserted|injected|applied|offered|done)$/
const MAY_HAVE = /^(?:have|take|use|wear|eat|drink|get|receive|continue|keep)$/
const TIES = new Set(
  'in during while by with alongside together throughout even when before after from to if'.split(' '),
)

/** “Can be given in pregnancy”, “most adults can have it”: who may have a treatment is told of its safety. */
export function findPermission(scene: Scene): Evidence[] {
  const {sense} = scene
  const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (!agent && !scene.treatmentAtHand) return []
  const name = agent ? 'permits-agent' : 'permits-it'
  for (let at = 0; at < sense.words.length; at++) {
    if (!/^(?:can|may)$/.test(sense.text(at))) continue
    const still = /^(?:still|also|safely|all|both|normally|usually|generally|often|even|each|now)$/
    let verb = at + 1
    while (verb < at + 4 && still.test(sense.text(verb))) verb++
    if (sense.text(verb) === 'be' && MAY_BE.test(sense.text(verb + 1))) {
      const state = stateAfter(scene, verb + 2)
      if (state !== undefined) return [{name, from: at, to: state, aspect: 'safety'}]
    } else if (
      MAY_HAVE.test(sense.text(verb)) &&
      /^(?:most|many|nearly|almost|pregnant|breastfeeding|everyone|anyone|children|adults|women|mothers|people)$/.test(
        sense.text(0),
      )
    ) {
      return [{name, from: at, to: verb + 1, aspect: 'safety'}]
    }
  }
  return []
}

function stateAfter({sense}: Scene, from: number): number | undefined {
  const end = Math.min(sense.words.length, from + 9)
  const pregnancy = sense.runs('pregnancy').find(run => run.from >= from && run.from < end)
  if (pregnancy) return pregnancy.to
  for (let at = from; at < end; at++) {
    if (!TIES.has(sense.text(at)) || sense.text(at + 1) === 'or') continue
    const state = sense.mentions.find(
      m => m.from > at && m.from <= at + 4 && (m.sort === 'person' || m.sort === 'condition' || m.sort === 'agent'),
    )
    if (state && sense.text(state.from) !== 'you') return state.to
  }
  return undefined
}
