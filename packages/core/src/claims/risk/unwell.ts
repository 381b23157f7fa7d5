import {inCondition, objectAfter, subjectOf} from './clause.ts'
import {doerOf} from './doer.ts'
import type {Evidence} from './evidence.ts'
import {FEELS} from './grammar-words.ts'
import type {Scene} from './scene.ts'

/** “Red blood cells”: an adjective before its noun says nothing of how anybody feels. */
function describesNoun({sense}: Scene, at: number): boolean {
  const next = sense.words[at]
  return (
    next?.kind === 'word' &&
    (sense.mentions.some(m => m.from === at && m.sort !== 'pronoun' && m.sort !== 'person') || next.text === 'blood')
  )
}

const MAY_FEEL = /^(?:can|may|might|could|will|also|often|sometimes|usually|likely|to|be|and|you'll|a|bit|probably)$/
const BETWEEN =
  /^(?:a|bit|little|very|more|and|or|some|also|quite|slightly|rather|extra|too|,|\w+ly|\w+y|sick|sore|numb|red|swollen|tender|bruised|as|if)$/
/** What nobody wants less of, unlike blood pressure or cholesterol. */
const NEEDED =
  /\b(?:white|red cells?|platelets?|neutrophils?|vitamins?|counts?|fertility|immun\w*|defen[cs]es|bone|growth|height|milk|sperm|libido|sex drive|oxygen|potassium|sodium|magnesium|iron|zinc|copper|alertness|concentration|memory|coordination|judge?ment|reflexes|ability)\b/
const MAKES = new Set(
  'make makes making made leave leaves leaving left turn turns turned turning keep keeps kept keeping render renders rendered'.split(
    ' ',
  ),
)

/** “makes you drowsy”, “may leave the skin sore”, “you may feel sick”. */
export function findUnwell(scene: Scene): Evidence[] {
  const {sense} = scene
  const found: Evidence[] = []
  for (const run of sense.runs('unwell')) {
    if (inCondition(sense, run.from) || describesNoun(scene, run.to)) continue
    for (let at = run.from - 1; at >= Math.max(0, run.from - 6); at--) {
      const word = sense.text(at)
      if (at < run.from - 1 && !BETWEEN.test(sense.text(at + 1)) && FEELS.has(word)) break
      if (MAKES.has(word)) {
        const doer = doerOf(subjectOf(sense, at), scene)
        if (doer === 'agent' || doer === 'it')
          found.push({name: 'agent-makes-unwell', from: at, to: run.to, aspect: 'harm'})
        break
      }
      if (FEELS.has(word)) {
        const subject = subjectOf(sense, at)
        if (subject.conditional) break
        const personal =
          subject.sort === 'person' || subject.sort === 'body' || subject.sort === 'agent' || subject.sort === 'pronoun'
        if (
          personal &&
          (MAY_FEEL.test(sense.text(at - 1)) ||
            word.startsWith('f') ||
            (/^(?:become|becomes|get|gets)$/.test(word) && subject.sort !== 'person'))
        ) {
          const agent = sense.mentions.some(m => m.sort === 'agent')
          // A joint that “becomes inflamed” without any treatment named does so of its own.
          const {careHeading, riskHeading} = scene.topic
          if (!agent && subject.sort === 'body' && !sense.modal && !careHeading && !riskHeading) break
          found.push({name: agent ? 'person-unwell-with-agent' : 'person-unwell', from: at, to: run.to, aspect: 'harm'})
        }
        break
      }
    }
  }
  for (const run of sense.runs('ail-verb')) {
    const maker = sense.words.findLastIndex((w, at) => at < run.from && at >= run.from - 5 && MAKES.has(w.text))
    if (maker < 0 || inCondition(sense, maker) || !sense.mentions.some(m => m.from > maker && m.to <= run.from))
      continue
    const doer = doerOf(subjectOf(sense, maker), scene)
    if (doer === 'agent' || doer === 'it')
      found.push({name: 'agent-makes-unwell', from: maker, to: run.to, aspect: 'harm'})
  }
  for (const run of sense.runs('shift-verb')) {
    if (/^(?:a|an|the|some|your|this|any|of|in|no)$/.test(sense.text(run.from - 1))) continue
    if (
      sense.text(run.from) === 'thin' &&
      !/^(?:can|may|might|could|to|will|and|not|never|also)$|n't$/.test(sense.text(run.from - 1)) &&
      !sense.mentions.some(m => m.sort === 'agent' && m.to === run.from)
    )
      continue
    const body = objectAfter(sense, run.to, ['body'], 4)
    if (/ing$/.test(sense.text(run.from)) && sense.text(run.from - 1) === 'by') continue
    if (!body || inCondition(sense, run.from)) continue
    const doer = doerOf(subjectOf(sense, run.from), scene)
    if (doer !== 'agent' && doer !== 'it') continue
    const verb = sense.text(run.from)
    const spared = /\b(?:healthy|normal|unborn|developing|nearby|surrounding)\b/i.test(
      sense.phrase({from: run.to, to: body.to}),
    )
    const mild =
      !spared &&
      /^(?:lower|drop|reduc|decreas|chang|stop|turn|alter|increas|slow|affect|tighten|soften|loosen|relax|shorten|lengthen|block|shift|squeeze|hold|held|delay|wake|bind|bound|bleach|numb|deaden|speed|sped|pull|press|drain|sedat|shed|load|rais|starv)/.test(
        verb,
      )
    const may = sense.modal
    const excess = /\btoo\b|\bdanger|\bdeadly|\bsudden|\bseverely|\bbadly|\bgray\b|\bgrey\b/i.test(sense.body)
    if (/^(?:lower|drop|reduc|decreas)/.test(verb) && !excess) {
      if (NEEDED.test(sense.phrase(body)))
        found.push({name: 'agent-lowers-vital', from: run.from, to: body.to, aspect: 'harm'})
      continue
    }
    found.push({
      name: mild && !excess ? (may ? 'agent-may-shift-body' : 'agent-changes-body') : 'agent-shifts-body',
      from: run.from,
      to: body.to,
      aspect: 'harm',
    })
  }
  return found
}
