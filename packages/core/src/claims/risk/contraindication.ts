import type {Evidence} from './evidence.ts'
import {PACK} from './refusal.ts'
import type {Scene} from './scene.ts'

const IF = new Set(
  'to if when while unless during whenever with by before after for until together alongside within who than'.split(
    ' ',
  ),
)
const PASSIVE =
  /^(?:contra|not (?:suitable|recommended|advised|safe)|unsuitable|advised against|(?:should|must|be) (?:not |never )?be|be avoided|best avoided|is forbidden|out of)|(?:taken|used|given|combined|avoided|stopped|paused)$/
const TAKES =
  /^(?:taken|used|given|combined|swallowed|paused|stopped|injected|applied|mixed|started|offered|performed|done)$/

/** “Not for children”, “do not use on broken skin”: what is not for them is whatever the page is about. */
const IMPLIED =
  /^(?:not (?:for|in|with|suitable|recommended)|never for|(?:do not|don't|never) (?:use|apply|take|give|wear|inject))\b/

/** “Should not be taken if you have asthma”, “not suitable for people with …”, “contraindicated in …”. */
export function findContraindications(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  const runs = sense.runs('contra')
  if (runs.length === 0) return found
  for (const run of runs) {
    if (
      /^(?:do|don't)$/.test(sense.text(run.from)) &&
      !/treat/.test(sense.phrase(run)) &&
      !startsOrder(scene, run.from)
    )
      continue
    if (
      /^can/.test(sense.text(run.from)) &&
      sense.words.slice(Math.max(0, run.from - 9), run.from).some(w => w.text === 'who' || w.text === 'if')
    )
      continue
    if (/^(?:used|enough|rid)$/.test(sense.text(run.to)) && /^can/.test(sense.text(run.from))) continue
    if (/^avoid/.test(sense.text(run.from)) && !mayForbid(scene, run.from)) continue
    const agents = sense.mentions.filter(m => m.sort === 'agent' || m.inside.includes('agent'))
    const state = stateNear(scene, run.from, run.to)
    const own =
      TAKES.test(sense.text(run.to - 1)) ||
      /^(?:contra|un|in)/.test(sense.text(run.from)) ||
      (run.from === 0 && IMPLIED.test(sense.phrase(run)))
    const agent = agents.length > 0 || own
    const it = scene.treatmentAtHand || sense.mentions.some(m => m.sort === 'pronoun')
    const span = {from: run.from, to: run.to, aspect: 'contraindication'} as const
    if (state !== undefined) {
      if (agent)
        found.push({name: 'contra-agent-if', ...span}, {name: 'contra-agent-if', from: state.from, to: state.to})
      else if (it) found.push({name: 'contra-it-if', ...span}, {name: 'contra-it-if', from: state.from, to: state.to})
    } else if (agent)
      found.push({
        name: PASSIVE.test(sense.phrase(run).toLowerCase()) ? 'contra-passive' : 'contra-agent',
        ...span,
      })
    else if (it) found.push({name: 'contra-it', ...span})
  }
  return found
}

/** “Do not have this if …” is an order; “people who do not have symptoms” forbids nothing. */
function startsOrder({sense}: Scene, at: number): boolean {
  const before = sense.words[at - 1]
  return !before || before.kind === 'sign' || /^(?:please|then|also|therefore|so)$/.test(before.text)
}

const FORBIDS =
  /^(?:should|must|please|best|be|always|are|is|to|you|patients|people|also|women|not|strictly|usually|better)$/

/** “Avoid X if …” and “is best avoided” forbid; “to avoid surgery” is a wish. */
function mayForbid(scene: Scene, at: number): boolean {
  const before = scene.sense.text(at - 1)
  if (before === 'to')
    return /^(?:need|needs|have|has|important|best|advised|told|wise)$/.test(scene.sense.text(at - 2))
  return startsOrder(scene, at) || FORBIDS.test(before)
}

/** The state that forbids it: a condition, pregnancy, another drug, a kind of people, tied by “if”, “with”, “in”, “by”. */
function stateNear({sense}: Scene, from: number, to: number): {from: number; to: number} | undefined {
  const pregnancy = sense.runs('pregnancy')[0]
  if (pregnancy) return pregnancy
  for (let at = to; at < Math.min(sense.words.length, to + 14); at++) {
    if (!IF.has(sense.text(at)) && !/^(?:in|on)$/.test(sense.text(at))) continue
    const reach = at + 10
    const state = sense.mentions.find(
      m =>
        m.from > at &&
        m.from <= reach &&
        (m.sort === 'condition' ||
          m.sort === 'harm' ||
          (m.sort === 'agent' && m.from > to + 1) ||
          (m.sort === 'body' && sense.text(at) === 'on') ||
          (m.sort === 'person' && sense.text(m.from) !== 'you')),
    )
    if (state) return {from: at, to: state.to}
    if (sense.text(at) === 'if' && PACK.test(sense.body)) return undefined
    if (sense.text(at) === 'if') return {from: at, to: Math.min(at + 3, sense.words.length)}
  }
  // “people with liver disease should not …”, “if you have glaucoma, do not …”
  const people = sense.mentions.find(m => m.sort === 'person' && m.to <= from && sense.text(m.from) !== 'you')
  if (people) return people
  for (let at = 0; at < from; at++) {
    if (/^(?:if|with)$/.test(sense.text(at))) {
      const state = sense.mentions.find(
        m => m.from > at && m.to <= from && (m.sort === 'condition' || m.sort === 'harm' || m.sort === 'agent'),
      )
      if (state) return state
    }
  }
  return undefined
}
