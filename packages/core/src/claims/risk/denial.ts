import {inCondition} from './clause.ts'
import type {Evidence} from './evidence.ts'
import type {Scene} from './scene.ts'

const NO = new Set(['no', 'zero', 'without', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor'])
const QUALITY =
  /^(?:any|more|real|lasting|serious|severe|major|new|extra|further|such|known|significant|apparent|obvious|clear|greater|higher|other|risk|sign|signs|evidence|trace|hint|signal|reports?|cases?|rise|increase|difference|in|of|for|the|a|or|and|link|with|to)$/
/** What was looked for and not found. */
const UNFOUND =
  /\b(?:(?:has|have|had) not been (?:shown|found|seen|reported|proven|linked|tied)|no (?:\w+ ){0,2}(?:signal|sign|trend|link|trace|hint|case|cases|reports?) (?:of|for|with|to|that|was|were|has|have|between)|none (?:was|were|has been|have been|reported|seen|found|of them)|nobody (?:has|was|had)|no one (?:has|was|had)|no (?:serious|severe|major|lasting|clear|significant) \w+|un(?:harmed|affected|scathed|touched)|far(?:e|ed|es) no worse|no worse (?:than|off)|no (?:greater|higher|more|riskier|commoner) (?:\w+ ){0,3}than|equally (?:common|often|frequent|likely)|just as (?:common|often|likely|safe)|the same (?:in both|as on|as with)|as (?:many|often|common) (?:\w+ ){0,4}(?:placebo|dummy|sham))\b/i

/** “No burn, no bloat”, “none was seen”, “fared no worse”: a harm that is denied, by whatever word names it. */
export function findDenial(scene: Scene): Evidence[] {
  const {sense} = scene
  const agent = sense.mentions.some(m => m.sort === 'agent' || m.inside.includes('agent'))
  if (!agent && !scene.treatmentAtHand) return []
  const found: Evidence[] = []
  for (let at = 0; at < sense.words.length; at++) {
    if (!NO.has(sense.text(at)) || inCondition(sense, at)) continue
    const to = harmAfter(scene, at + 1)
    if (to === undefined) continue
    found.push({name: agent ? 'denies-harm-of-agent' : 'denies-harm-at-hand', from: at, to, aspect: 'denied-harm'})
    break
  }
  const match = UNFOUND.exec(sense.body)
  if (match) {
    const from = sense.words.findIndex(w => w.end > match.index)
    if (from >= 0 && !inCondition(sense, from))
      found.push({name: 'harm-not-found', from, to: from + 1, aspect: 'denied-harm'})
  }
  return found
}

/** A harm, something that ails or how somebody feels, a few words on. */
function harmAfter({sense}: Scene, from: number): number | undefined {
  for (let at = from; at < Math.min(sense.words.length, from + 5); at++) {
    const mention = sense.mentions.find(m => m.from === at)
    if (mention) {
      if (/^(?:harm|side-effect|complication|danger|trouble)$/.test(mention.sort)) return mention.to
      if (mention.sort !== 'body' && mention.sort !== 'likelihood') return undefined
    }
    if (
      sense.runs('unwell').some(run => run.from === at) ||
      sense.verbAt(at)?.sorts.some(s => s === 'ail' || s === 'harm')
    )
      return at + 1
    if (!mention && !QUALITY.test(sense.text(at))) return undefined
  }
  return undefined
}
