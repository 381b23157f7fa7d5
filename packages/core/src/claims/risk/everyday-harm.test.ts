import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {decodeSource} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {Reading} from '../reading.ts'
import type {EvidenceName} from './evidence.ts'
import {shapeOf} from './shape.ts'
import {weighUnit} from './weigh-unit.ts'

const readAll = (markdown: string): Reading[] =>
  readDraft(decodeSource('page.md', new TextEncoder().encode(markdown))).units.map(
    unit => new Reading(unit, builtInLexicon()),
  )

/** The reasons that the last sentence of a page gives. */
const reasonsOf = (markdown: string): readonly EvidenceName[] => {
  const readings = readAll(markdown)
  return weighUnit({readings, index: readings.length - 1}).evidence.map(({name}) => name)
}

const GIVES: readonly (readonly [text: string, reason: EvidenceName])[] = [
  ['Lithium is a frequent cause of tremor.', 'agent-is-culprit'],
  ['Aspirin can cause bleeding. So can warfarin.', 'echoes-harm-of-agent'],
  ['Aspirin can cause bleeding. Fish oil does not.', 'echoes-harm-of-agent'],
  ['Steroid tablets make blood sugar go up.', 'level-moves-with-agent'],
  ['Sodium levels fell in two people on the diuretic.', 'level-moves-with-agent'],
  ['Two people in the warfarin group died.', 'toll-of-agent'],
  ['Contaminated supplements put eleven people in hospital.', 'toll-of-agent'],
  ['Paracetamol can be taken in pregnancy.', 'permits-agent'],
  ['The vaccine can also be given to children with asthma.', 'permits-agent'],
  ['The new cream brings no stinging.', 'denies-harm-of-agent'],
  ['Memory complaints were no more frequent with the statin, and no sign of dementia was found.', 'harm-not-found'],
  ['Rifampicin weakens warfarin.', 'agent-shifts-agent'],
]

const WITHHOLDS: readonly (readonly [text: string, reason: EvidenceName])[] = [
  ['A virus is a frequent cause of tremor.', 'agent-is-culprit'],
  ['Sedation can be used with or without an anaesthetic.', 'permits-agent'],
  ['If blood sugar goes up, insulin is adjusted.', 'level-moves-with-agent'],
  ['Bacon is salty. So is aspirin.', 'echoes-harm-of-agent'],
  ['Iron drips are for people who cannot take iron by mouth.', 'refuses-agent'],
]

describe('reasons in everyday words', () => {
  it.each(GIVES)('hears in “%s” %s', (text, reason) => {
    expect(reasonsOf(text)).toContain(reason)
  })

  it.each(WITHHOLDS)('does not hear in “%s” %s', (text, reason) => {
    expect(reasonsOf(text)).not.toContain(reason)
  })
})

describe('shapeOf', () => {
  const shape = (text: string): string =>
    shapeOf(readAll(text)[0]!)
      .map(token => token.text)
      .join(' ')

  it('is the same for sentences that differ in their words alone', () => {
    expect(shape('Aspirin may cause bleeding.')).toBe('{agent} {may} {causes} {harm}')
    expect(shape('The tablets can lead to ulcers.')).toBe('{agent} {may} {causes} {harm}')
  })

  it('tells denials, orders and conditions', () => {
    expect(shape('If aspirin should not cause bleeding')).toBe('{if} {agent} {must} {no} {causes} {harm}')
  })
})
