import type {Scene} from './scene.ts'

/** Negation, reports, evidence, advice, harm: what a page says that sells nothing. */
export function findGuards(scene: Scene): void {
  const {words, reading} = scene
  for (const run of scene.runs('reporting')) {
    if (/^claims?$/.test(scene.text(run.from)) && /^(?:your|yours|a|the)$/.test(scene.text(run.to))) continue
    scene.add('reporting', run)
  }
  for (const run of scene.runs('evidence-report')) scene.add('evidence', run)
  for (const run of scene.runs('neutral-advice')) scene.add('advice', run)
  for (const run of scene.runs('risk-tone')) scene.add('harm', run)
  if (reading.unit.instruction) scene.add('instruction', {from: 0, to: 1})
  for (const [i, word] of words.entries()) {
    if (word.kind === 'marker') scene.add('marker', {from: i, to: i + 1})
    else if (/^(?:not|never|cannot|isn't|aren't|don't|doesn't|won't|can't|wasn't|weren't|didn't|hasn't|haven't|nor|neither)$/.test(word.text)) scene.add('negated', {from: i, to: i + 1})
    else if (/^(?:may|might|could|sometimes|usually|often|typically|generally|probably|possibly|some|most)$/.test(word.text)) scene.add('hedge', {from: i, to: i + 1})
    else if (/^(?:mg|ml|mcg|µg|iu|g|kg|mm|cm|°c|hours|minutes|weeks|days|months|am|pm|a\.m|p\.m)$/.test(word.text)) scene.add('measure', {from: i, to: i + 1})
    else if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|parking|bus|closed|floor|reception|opening)$/.test(word.text)) scene.add('service-hours', {from: i, to: i + 1})
  }
}

/** Statutory and house disclaimers: never promotion, whatever else stands in them. */
const DISCLAIMER =
  /\b(?:(?:have|has) not been evaluated|not intended to (?:diagnose|treat)|(?:do|does|did) not (?:imply )?endorse|don['’]t endorse|no endorsement|not (?:an|imply) endorsement|not a substitute for|for (?:information|informational|educational) purposes|individual results (?:may|will) vary|results may vary|no (?:good |reliable |strong |clear |scientific )?(?:evidence|proof) that|(?:little|not enough|insufficient) evidence|too good to be true|beware of|be wary of|watch out for|steer clear of)\b/i

export function isDisclaimer(text: string): boolean {
  return DISCLAIMER.test(text)
}
