import {clauseEnd, clauseStart, inCondition, objectAfter, subjectOf} from './clause.ts'
import type {Evidence} from './evidence.ts'
import type {Sort} from './meaning.ts'
import type {Scene} from './scene.ts'

const EVENTS: readonly Sort[] = ['harm', 'side-effect', 'complication']
const FREQUENCY =
  /^(?:rare|uncommon|common|unusual|unlikely|likely|possible|frequent|infrequent|usual|normal|expected|temporary|mild|minor|serious|severe|inevitable|minimal|low|small|high|higher|lower|greater|less|more|slight|remote|rarely|permanent|unavoidable|nuisance|troublesome|bothersome|unpleasant|distressing|almost|quite|exceptional|trivial|short|universal|reversible|harmless|known|fierce|intense|brief|transient|typical|part|among|one|the)$/
const LOOSE_RANK =
  /^(?:the|one|part|among|quite|almost|known|typical|more|less|high|low|higher|lower|greater|short|small)$/
const RANKED =
  /\b(?:common|usual|frequent|likely|typical|rare|complications?|risks?|side|effects?|problems?|complaints?|concern|worry|reported|serious|severe|treatment|recovery|with|after|than|in|unknown|normal|universal|lived|price)\b/
const LINKS = new Set('after with during from following in at to by for on of'.split(' '))
const MODALS = new Set(
  "can may might could will likely sometimes often usually should also would you'll they'll probably generally commonly".split(
    ' ',
  ),
)

/** “people who take it have gas”: whoever has the treatment, though it goes by a pronoun. */
const TAKERS =
  /\b(?:who (?:take|takes|took|use|uses|used|wear|wore|have (?:it|this|one|them)|had (?:it|this|one)|get (?:it|this|one)|receive|received|smoke|drink|vape|were given|are given)|on (?:it|them|the drug|this drug|the medicine)|taking it|using it|given it|users?|wearers?|recipients?)\b/i

/** Harm that happens to somebody: “bruising can occur”, “infection is rare”, “you may feel soreness”. */
export function findOccurrence(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  const agents = sense.mentions.filter(m => m.sort === 'agent' || m.inside.includes('agent'))
  const linkedAgent = (around: number): boolean => {
    const start = clauseStart(sense, around)
    const end = clauseEnd(sense, around)
    return agents.some(a => a.from >= start - 12 && a.from < end && (a.inside.length > 0 || linked(a.from)))
  }
  const linked = (at: number): boolean => {
    for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (LINKS.has(sense.text(i))) return true
    return false
  }
  for (const verb of sense.verbs) {
    const occurs = verb.sorts.includes('occur') && sense.isVerb(verb)
    const reports = verb.sorts.includes('report')
    if (!occurs && !reports) continue
    if (inCondition(sense, verb.from)) continue
    const subject = subjectOf(sense, verb.from)
    if (!subject.mention || !EVENTS.includes(subject.mention.sort)) continue
    if (
      subject.mention.disease &&
      /^(?:spread|spreads|travel|travels|return|returns|recur|recurs|come|comes|develop|develops)/.test(
        sense.text(verb.from),
      ) &&
      !subject.withAgent
    )
      continue
    if (reports && !/^(?:is|are|was|were|been|be)$/.test(sense.text(verb.from - 1)) && sense.text(verb.to) !== 'in')
      continue
    if (/^(?:if|when)$/.test(sense.text(verb.to)) && !scene.treatmentAtHand) continue
    const {mention} = subject
    const agent = subject.withAgent || linkedAgent(verb.from) || TAKERS.test(sense.body)
    if (!agent && !scene.treatmentAtHand) continue
    found.push(
      {name: agent ? 'harm-occurs-with-agent' : 'harm-occurs', from: mention.from, to: mention.to, aspect: 'harm'},
      {name: agent ? 'harm-occurs-with-agent' : 'harm-occurs', from: verb.from, to: verb.to},
    )
    if (reports) found.push({name: 'harm-in-study', from: verb.from, to: verb.to})
  }
  for (const mention of sense.mentions) {
    if (!EVENTS.includes(mention.sort) && mention.sort !== 'danger') continue
    let at = mention.to
    while (
      at < mention.to + 12 &&
      at < sense.words.length &&
      !/^(?:is|are|was|were|be|isn't|aren't|wasn't|weren't)$/.test(sense.text(at))
    )
      at++
    if (!/^(?:is|are|was|were|be|isn't|aren't|wasn't|weren't)$/.test(sense.text(at))) continue
    let rank = at + 1
    while (rank < at + 5 && !FREQUENCY.test(sense.text(rank))) rank++
    if (!FREQUENCY.test(sense.text(rank)) || inCondition(sense, at)) continue
    // “Redness is the result” ranks nothing; “is the most common complication” does.
    if (LOOSE_RANK.test(sense.text(rank)) && !RANKED.test(sense.phrase({from: rank + 1, to: rank + 6}))) continue
    if (/^(?:symptoms?|signs?|causes?|problem|condition|disease)$/.test(sense.text(rank + 1))) continue
    const subject = subjectOf(sense, at)
    if (subject.mention?.sort !== mention.sort || (!scene.treatmentAtHand && !subject.withAgent && agents.length === 0))
      continue
    found.push(
      {name: 'harm-is-frequent', from: mention.from, to: mention.to, aspect: 'harm'},
      {name: 'harm-is-frequent', from: rank, to: rank + 1},
    )
    if (subject.withAgent || linkedAgent(at))
      found.push({name: 'harm-occurs-with-agent', from: mention.from, to: rank + 1})
    break
  }
  found.push(...suffers(scene, linkedAgent), ...affects(scene), ...expects(scene))
  return found
}

/** “Some people have swelling”, “there may be some pain”. */
function suffers(scene: Scene, linkedAgent: (around: number) => boolean): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const verb of sense.verbs) {
    if (!verb.sorts.includes('suffer') || !sense.isVerb(verb)) continue
    const object = objectAfter(sense, verb.to, EVENTS, 8)
    if (!object || inCondition(sense, verb.from)) continue
    if (sense.text(verb.from).endsWith('ing') && !/^(?:be|are|is|were|was|been)$/.test(sense.text(verb.from - 1)))
      continue
    const subject = subjectOf(sense, verb.from)
    if (
      subject.conditional ||
      (subject.sort !== 'person' &&
        !(subject.sort === 'agent' && /^(?:smokers?|users?)$/.test(sense.text(subject.mention?.from ?? 0))))
    )
      continue
    const before = sense.text(verb.from - 1)
    const assertive = MODALS.has(before) || subject.sort === 'agent' || !/^(?:to|who|have|had|has)$/.test(before)
    if (!assertive) continue
    const agent = subject.withAgent || linkedAgent(verb.from) || TAKERS.test(sense.body)
    if (!agent && !scene.treatmentAtHand) continue
    const name = agent ? 'person-suffers-with-agent' : 'person-suffers'
    found.push({name, from: verb.from, to: verb.to, aspect: 'harm'}, {name, from: object.from, to: object.to})
  }
  for (let at = 0; at + 1 < sense.words.length; at++) {
    if (sense.text(at) !== 'there' && sense.text(at) !== "there's") continue
    const object = objectAfter(sense, at + 1, [...EVENTS, 'danger', 'likelihood'], 9)
    if (object?.complaint && /^(?:less|fewer|little|no)$/.test(sense.text(object.from - 1))) continue
    if (object) found.push({name: 'there-is-risk', from: at, to: object.to, aspect: 'harm'})
  }
  return found
}

const STRIKES = new Set('affect affects affected trouble troubles bother bothers hit hits strike strikes'.split(' '))

/** “Deep vein thrombosis affects about 1 in 200 patients”, “haloes trouble some people”. */
function affects(scene: Scene): Evidence[] {
  const {sense} = scene
  if (!scene.treatmentAtHand) return []
  const at = sense.words.findIndex(w => STRIKES.has(w.text))
  if (at < 0 || inCondition(sense, at)) return []
  const {mention} = subjectOf(sense, at)
  if (!mention || !EVENTS.includes(mention.sort)) return []
  const people = objectAfter(sense, at + 1, ['person'], 9)
  const counted = sense.words.slice(at + 1, at + 8).some(w => w.kind === 'number')
  return people || counted ? [{name: 'harm-affects-people', from: mention.from, to: at + 1, aspect: 'harm'}] : []
}

const EXPECTS = new Set(['expect', 'expected', 'anticipate', 'prepare', 'beware'])

/** “Expect some stinging”: nobody need be named who will have it. */
function expects(scene: Scene): Evidence[] {
  const {sense} = scene
  if (!scene.treatmentAtHand) return []
  const at = sense.words.findIndex(w => EXPECTS.has(w.text))
  if (at < 0 || inCondition(sense, at)) return []
  const harm = objectAfter(sense, at + 1, EVENTS, 6)
  return harm ? [{name: 'harm-expected', from: at, to: harm.to, aspect: 'harm'}] : []
}
